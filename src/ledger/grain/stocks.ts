import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { household, region } from "../levels.ts";
import { grain, roubles } from "../substances.ts";

const source = accounting;

export const householdGrain = stock({
  symbol: "G",
  of: grain,
  level: household,
  source,
  says: "Grain in a household's barn.",
});

export const hiddenGrain = stock({
  symbol: "J",
  of: grain,
  level: household,
  source,
  says: "Grain that a household has hidden from the state.",
});

export const householdRoubles = stock({
  symbol: "M",
  of: roubles,
  level: household,
  source,
  says: "Money that a household holds.",
});

export const trust = state({
  symbol: "T",
  unit: "1",
  level: household,
  within: [0, 1],
  source,
  says: "Belief of a household that what it grows will stay its own.",
});

export const privatePrice = state({
  symbol: "pp",
  unit: "rouble/t",
  level: region,
  within: [0, 1e6],
  source,
  says: "Price of grain on the private or collective-farm market.",
});

export const procuredOfYear = state({
  symbol: "ΣP",
  unit: "t",
  level: region,
  within: [0, 1e9],
  source,
  says: "Grain procured in a region since last July.",
});

export const extraction = state({
  symbol: "ε",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Part of a region's last harvest that the state took.",
});

export const priceExpected = state({
  symbol: "xe",
  unit: "1",
  level: region,
  within: [0, 100],
  source: accounting,
  says: "What peasants expect a tonne of grain to buy, against parity.",
});
