import { state, stock } from "../ground/quantity.ts";
import { accounting } from "./accounting.ts";
import { nation, region } from "./levels.ts";
import { grain } from "./substances.ts";

const source = accounting;

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

export const stateFarmGrain = stock({
  symbol: "Gf",
  of: grain,
  level: region,
  source,
  says: "Grain of a region's state farms.",
});
