import { yearOf } from "../../ground/calendar.ts";
import { figure } from "../../sources/industry/figures.ts";
import { branchIds } from "../../sources/industry/names.ts";
import { productAtCostsOf1937, valueAtCostsOf } from "./costs.ts";
import { type Base, type Indicator, ofTwelveMonths, per, scaled, sum, type Take, yearAt } from "./figures.ts";
import { reportedIncome } from "./industry.ts";

const common = { ledger: "actual", group: "economy", year: "mean", places: "country" } as const;
const monthsOfYear = 12;
const billion = 1e9;

const people = (take: Take) => sum(take("villagers"), take("townspeople"));
const productPerHead = (take: Take) => per(productAtCostsOf1937(take), people(take));

/**
 * Freight of 1927/28 by what was carried, billion tonne-kilometres: assumed, from shares of tonnage and mean hauls.
 * Each grows with what is made or moved of it.
 */
const carried = {
  coal: 20,
  oil: 7,
  ironAndSteel: 10,
  timber: 15,
  buildingMaterials: 10,
  grain: 15,
  consumerGoods: 16,
} as const;
/** Grain procured in 1927/28, Mt, as the plans counted it. */
const procured1927 = 11;

/** Cells of branches and products in their order. */
const cells = { coal: 0, oil: 1, steel: 4, timberBranch: 9, buildingBranch: 10, light: [11, 12, 13] } as const;

function freight(take: Take): Float64Array {
  const branch = (cell: number) => take("branchIndex", "value", [cell]);
  const made = (cell: number) => take("productIndex", "value", [cell]);
  const light = sum(...cells.light.map((cell) => scaled(branch(cell), 1 / shareOfLight(cell))));
  const moved = [
    [carried.coal, made(cells.coal)],
    [carried.oil, made(cells.oil)],
    [carried.ironAndSteel, made(cells.steel)],
    [carried.timber, branch(cells.timberBranch)],
    [carried.buildingMaterials, branch(cells.buildingBranch)],
    // A flow of a few months of the year, set beside steady ones.
    [carried.grain, scaled(ofTwelveMonths(take("procured")), procured1927 * 1e6)],
    [carried.consumerGoods, light],
  ] as const;
  return sum(...moved.map(([weight, index]) => scaled(index, monthsOfYear / weight)));
}

/** A branch's part in the output of consumer goods of 1927/28. */
function shareOfLight(cell: number): number {
  const branch = branchIds[cell];
  return branch ? figure(branch, "output-share") : 0;
}

const maddison = [
  ["gdp-maddison-1990gk", "million 1990 Geary-Khamis dollars", 231_886, productAtCostsOf1937, ""],
  ["gdp-per-head-maddison-1990gk", "1990 Geary-Khamis dollars per head", 1370, productPerHead, " a head"],
  ["gdp-per-head-maddison-2011usd", "2011 international dollars per head", 2077, productPerHead, " a head"],
] as const;

const indexOf = (series: string, ledger: "actual" | "reported", title: string, base: Base = yearAt(1928)) => ({
  ...common,
  series,
  ledger,
  unit: `index ${yearOf(base.from)}=100`,
  title,
  base,
});

/** The nation's product and income in the ways in which others reckoned them, and what railways carry of it. */
export const accounts: readonly Indicator[] = [
  ...maddison.map(
    ([series, unit, of1928, measure, head]): Indicator => ({
      ...common,
      series,
      unit,
      title: `Gross domestic product${head}, set to Maddison's figure for 1928`,
      base: yearAt(1928, of1928),
      measure,
    }),
  ),
  {
    ...common,
    ledger: "reported",
    series: "nmp-official-1926-27-prices",
    unit: "billion rubles 1926/27 prices",
    year: "sum",
    title: "National income as reported, prices of 1926/27",
    measure: (take) => scaled(reportedIncome(take), billion),
  },
  {
    ...indexOf("national-income-index", "actual", "National income, prices of 1926/27", yearAt(1927)),
    measure: (take) => take("nationalIncome"),
  },
  {
    ...indexOf("national-income-index-base-1928", "reported", "National income as reported"),
    measure: reportedIncome,
  },
  {
    ...indexOf("industrial-output-index-hodgman", "actual", "Industrial output, weights of 1934"),
    measure: (take) => valueAtCostsOf(take, 1934),
  },
  {
    ...indexOf("industrial-output-index-official", "reported", "Industrial output as reported, 1928 at 132"),
    unit: "index 1913=100",
    base: yearAt(1928, 132),
    measure: (take) => take("reportedIndustry"),
  },
  {
    ...indexOf("light-industry-output-index", "reported", "Consumer goods as reported"),
    measure: (take) => take("reportedOutput", "value", cells.light),
  },
  {
    ...common,
    series: "rail-freight",
    unit: "billion tonne-km",
    year: "sum",
    over: 12,
    title: "Rail freight, reckoned from output",
    measure: freight,
  },
];
