import { branchIds } from "../../sources/industry/names.ts";
import { per, sum, type Take } from "./figures.ts";

const monthsOfYear = 12;
const firstYear = 1924;

function meanOfYear(values: Float64Array, year: number): number {
  const from = (year - firstYear) * monthsOfYear;
  return values.subarray(from, from + monthsOfYear).reduce((total, each) => total + each, 0) / monthsOfYear;
}

/** Output of all branches, each rouble of 1926/27 weighing as its branch cost in a later year against 1926/27. */
export function valueAtCostsOf(take: Take, year: number): Float64Array {
  const parts = branchIds.map((_, cell) => {
    const cost = meanOfYear(take("costOfBranch", "value", [cell]), year);
    return take("output", "value", [cell]).map((each) => each * cost);
  });
  return sum(...parts);
}

/** Prices of farm goods against others in 1937, with those of 1926/27 as 1: wholesale and market together, assumed. */
const farmPrice1937 = 1.6;

/** The product of the nation with each part of industry and building at its cost of a later year. */
export function productAtCostsOf(take: Take, year: number): Float64Array {
  const industryCost = per(valueAtCostsOf(take, year), take("industrialOutput"));
  const machines = branchIds.indexOf("machine-building");
  const machinesCost = meanOfYear(take("costOfBranch", "value", [machines]), year);
  return sum(
    take("farmProduct").map((each) => each * farmPrice1937),
    take("industryProduct").map((each, at) => each * (industryCost[at] ?? 0)),
    take("buildingProduct").map((each) => each * machinesCost),
    take("tradeProduct"),
    take("services"),
  );
}
