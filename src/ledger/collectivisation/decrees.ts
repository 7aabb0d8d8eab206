import { input } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { region } from "../levels.ts";

const source = accounting;

/** What dated decrees of the centre set for each region: decisions, and so given, like levers. */
export const quotaOfRegion = input({
  symbol: "q2",
  unit: "1",
  level: region,
  within: [0, 10],
  source,
  says: "Households of a region to be deported under the decree of 30 January 1930, for each household there, against the country.",
});

export const dateZone = input({
  symbol: "ζk",
  unit: "1",
  level: region,
  within: [-1, 1],
  source,
  says: "When a region is to be collectivised under the decree of 5 January 1930: 1 first, 0 with the other grain regions, -1 last.",
});

export const headsQuota = input({
  symbol: "q1",
  unit: "1",
  level: region,
  within: [0, 2],
  source,
  says: "Heads of households to be arrested under the decree of 30 January 1930, for each household to be deported.",
});
