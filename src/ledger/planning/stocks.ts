import { state } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { nation, region } from "../levels.ts";

const source = accounting;

export const expectedHarvest = state({
  symbol: "Ye",
  unit: "t",
  level: region,
  within: [0, 1e9],
  source,
  says: "Harvest that planners expect of a region, from reports.",
});

export const procurementPlan = state({
  symbol: "Q",
  unit: "t",
  level: nation,
  within: [0, 1e9],
  source,
  says: "Grain that the leadership plans to procure from July to June.",
});
