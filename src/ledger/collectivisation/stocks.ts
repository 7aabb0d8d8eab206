import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { household, nation, region, village } from "../levels.ts";
import { grain } from "../substances.ts";

const source = accounting;

export const status = state({
  symbol: "k",
  unit: "1",
  level: household,
  within: [0, 2],
  source,
  says: "Standing of a household: 0 farms for itself, 1 belongs to a collective farm, 2 expropriated and gone.",
});

export const stratum = state({
  symbol: "z",
  unit: "1",
  level: household,
  within: [0, 2],
  source,
  says: 'The state\'s label for a household: 0 poor, 1 middle, 2 "kulak".',
});

/** What a collective farm holds, and how it stands. */
export const collectiveGrain = stock({
  symbol: "Gk",
  of: grain,
  level: village,
  source,
  says: "Grain of a village's collective farm.",
});

export const disorder = state({
  symbol: "u",
  unit: "1",
  level: village,
  within: [0, 1],
  source,
  says: "Disorder of a collective farm that has not yet learned to work as one.",
});

export const campaign = state({
  symbol: "κ",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Heat of the collectivisation campaign as the officials of a region drive it.",
});

/** What is counted of a region or the country. */
export const householdsPerYard = state({
  symbol: "h",
  unit: "household",
  level: region,
  within: [0, 10],
  source,
  says: "Households into which a household of 1927 has split, or with which it has been joined.",
});

export const machineStations = state({
  symbol: "MTS",
  unit: "1",
  level: nation,
  within: [0, 1e6],
  source,
  says: "Machine-tractor stations.",
});
