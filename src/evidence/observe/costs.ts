import { type BranchId, branchIds } from "../../sources/industry/names.ts";
import { per, product, scaled, sum, type Take } from "./figures.ts";
import { costsOf, pricesOf1937 } from "./weights.ts";

/** Output of all branches, each rouble of 1926/27 weighing as its branch cost in a later year against 1926/27. */
export function valueAtCostsOf(take: Take, year: keyof typeof costsOf): Float64Array {
  const costs: Readonly<Record<BranchId, number>> = costsOf[year];
  return sum(...branchIds.map((branch, cell) => scaled(take("output", "value", [cell]), 1 / costs[branch])));
}

/** The product of the nation with each part of industry and building at its cost of 1937. */
export function productAtCostsOf1937(take: Take): Float64Array {
  const industryCost = per(valueAtCostsOf(take, 1937), take("industrialOutput"));
  return sum(
    scaled(take("farmProduct"), 1 / pricesOf1937.farmProduct),
    product(take("industryProduct"), industryCost),
    scaled(take("buildingProduct"), 1 / costsOf[1937]["machine-building"]),
    take("tradeProduct"),
    take("services"),
  );
}
