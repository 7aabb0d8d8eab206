import { productAtCostsOf, valueAtCostsOf } from "./costs.ts";
import { type Indicator, indexed, per, scaled, sum, type Take } from "./figures.ts";
import { reportedIncome } from "./industry.ts";

const common = { ledger: "actual", group: "economy", year: "mean", regional: false } as const;
const monthsOfYear = 12;
const billion = 1e9;

/** The first month of a year in a run that begins in January 1924. */
const january = (year: number): number => (year - 1924) * monthsOfYear;

/** Figures against a year's mean, at the height that a published series has in that year. */
function atScale(values: Float64Array, year: number, height: number): Float64Array {
  return scaled(indexed(values, january(year), monthsOfYear), 100 / height);
}

const people = (take: Take) => sum(take("villagers"), take("townspeople"));
const product = (take: Take) => productAtCostsOf(take, 1937);
const productPerHead = (take: Take) => per(product(take), people(take));

/**
 * Freight of 1928 by what was carried, billion tonne-kilometres: assumed, from shares of tonnage and mean hauls.
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

/** Cells of branches and products in their order. */
const cells = { coal: 0, oil: 1, steel: 4, timberBranch: 9, buildingBranch: 10 } as const;

function freight(take: Take): Float64Array {
  const since1928 = (values: Float64Array) => scaled(indexed(values, january(1928), monthsOfYear), 100);
  const branch = (cell: number) => since1928(take("output", "value", [cell]));
  const made = (cell: number) => since1928(take("productIndex", "value", [cell]));
  const moved = [
    [carried.coal, made(cells.coal)],
    [carried.oil, made(cells.oil)],
    [carried.ironAndSteel, made(cells.steel)],
    [carried.timber, branch(cells.timberBranch)],
    [carried.buildingMaterials, branch(cells.buildingBranch)],
    [carried.grain, since1928(yearBefore(take("procured")))],
    [carried.consumerGoods, since1928(take("lightOutput"))],
  ] as const;
  return sum(...moved.map(([weight, index]) => scaled(index, 1 / (weight / monthsOfYear))));
}

/** The mean of the last twelve months, so that a flow of a few months of the year can be set beside steady ones. */
function yearBefore(values: Float64Array): Float64Array {
  return values.map((_, at) => {
    const part = values.subarray(Math.max(0, at - monthsOfYear + 1), at + 1);
    return part.reduce((total, each) => total + each, 0) / part.length;
  });
}

const maddison = [
  ["gdp-maddison-1990gk", "million 1990 Geary-Khamis dollars", 231_886, product, ""],
  ["gdp-per-head-maddison-1990gk", "1990 Geary-Khamis dollars per head", 1370, productPerHead, ", a head"],
  ["gdp-per-head-maddison-2011usd", "2011 international dollars per head", 2077, productPerHead, ", a head"],
] as const;

const indexOf = (series: string, ledger: "actual" | "reported", base: number, title: string) => ({
  ...common,
  series,
  ledger,
  unit: `index ${base}=100`,
  title,
});

/** The nation's product and income in the ways in which others reckoned them, and what railways carry of it. */
export const accounts: readonly Indicator[] = [
  ...maddison.map(
    ([series, unit, of1928, measure, head]): Indicator => ({
      ...common,
      series,
      unit,
      title: `Gross domestic product${head}, its height of 1928 as Maddison has it`,
      measure: (take) => atScale(measure(take), 1928, of1928),
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
    ...indexOf("national-income-index", "actual", 1927, "National income, prices of 1926/27"),
    measure: (take) => indexed(take("nationalIncome"), january(1927), monthsOfYear),
  },
  {
    ...indexOf("national-income-index-base-1928", "reported", 1928, "National income as reported"),
    measure: (take) => indexed(reportedIncome(take), january(1928), monthsOfYear),
  },
  {
    ...indexOf("industrial-output-index-hodgman", "actual", 1928, "Industrial output, weights of 1934"),
    measure: (take) => indexed(valueAtCostsOf(take, 1934), january(1928), monthsOfYear),
  },
  {
    ...indexOf("industrial-output-index-official", "reported", 1913, "Industrial output as reported, 1928 at 132"),
    measure: (take) => atScale(take("reportedIndustry"), 1928, 132),
  },
  {
    ...indexOf("light-industry-output-index", "reported", 1928, "Consumer goods as reported"),
    measure: (take) => {
      const light = [11, 12, 13];
      return indexed(take("reportedOutput", "value", light), january(1928), monthsOfYear);
    },
  },
  {
    ...common,
    series: "rail-freight",
    unit: "billion tonne-km",
    year: "sum",
    title: "Freight of railways, by what is made and moved",
    measure: freight,
  },
];
