import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { household, region, village } from "../levels.ts";
import { grain } from "../substances.ts";

const source = accounting;

export const nutrition = state({
  symbol: "N",
  unit: "t/person/month",
  level: household,
  within: [0, 0.1],
  source,
  says: "Food a head of the last months, in grain, remembered by the body.",
});

export const lentGrain = stock({
  symbol: "Gl",
  of: grain,
  level: village,
  source,
  says: "Grain passing from hand to hand within a village this month.",
});

export const eaten = stock({
  symbol: "eaten",
  of: grain,
  level: region,
  boundary: true,
  source,
  says: "Grain eaten by people and animals, and grain lost.",
});
