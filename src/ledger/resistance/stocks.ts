import { state } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { nation, region } from "../levels.ts";

const source = accounting;

/** What villages carry from month to month: what was done to them, what they fear, and who rose. */
export const grievance = state({
  symbol: "γ",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Anger of a region's villages at what has been done to them, remembered.",
});

export const fear = state({
  symbol: "φ",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Fear of a region's villages of what follows a disturbance, remembered.",
});

export const leadersGone = state({
  symbol: "λ-",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: 'Part of those labelled "kulak" in a region, who might lead its villages, that is gone.',
});

export const unrest = state({
  symbol: "r",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Part of a region's villages that rose in open disturbance in the last month.",
});

export const unrestOfNation = state({
  symbol: "r̄",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of the country's villages that rose in open disturbance in the last month.",
});
