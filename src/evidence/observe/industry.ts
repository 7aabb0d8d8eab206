import { figure } from "../../sources/industry/figures.ts";
import { branchIds, cellOfProduct, type ProductId } from "../../sources/industry/names.ts";
import { productAtCostsOf, valueAtCostsOf } from "./costs.ts";
import { type Indicator, indexed, per, scaled, sum, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "economy", regional: false } as const;
const monthsOfYear = 12;

/** Output of a month in the product's own unit, from its output of 1927/28: the one physical figure that the model starts from. */
function made(take: Take, product: ProductId): Float64Array {
  return scaled(take("productIndex", "value", [cellOfProduct(product)]), monthsOfYear / figure(product, "base-output"));
}

/** January 1928 in a run that begins in January 1924. */
const january = { 1928: 48 } as const;

function meanOfYear(values: Float64Array, from: number): number {
  return values.subarray(from, from + monthsOfYear).reduce((total, each) => total + each, 0) / monthsOfYear;
}

/** A quantity of the branches, added up. */
function ofAllBranches(take: Take, name: string): Float64Array {
  return sum(...branchIds.map((_, cell) => take(name, "value", [cell])));
}

/**
 * Output linked year by year: the growth from each year to the next weighs branches by their costs of the earlier year,
 * and months stand at the figure of their year. Neither early nor late weights hold throughout.
 */
function chained(take: Take): Float64Array {
  const branches = branchIds.map((_, cell) => ({
    output: take("output", "value", [cell]),
    cost: take("costOfBranch", "value", [cell]),
  }));
  const months = branches[0]?.output.length ?? 0;
  const index = new Float64Array(months);
  const worth = (year: number, prices: number): number =>
    branches.reduce((all, { output, cost }) => all + meanOfYear(output, year) * meanOfYear(cost, prices), 0);
  let level = 1;
  for (let year = 0; year < months; year += monthsOfYear) {
    if (year > 0) level *= worth(year, year - monthsOfYear) / worth(year - monthsOfYear, year - monthsOfYear);
    index.fill(level, year, year + monthsOfYear);
  }
  return indexed(index, january[1928], monthsOfYear);
}

/** National income with industry, building and trade as far overstated as industry's output is. */
export function reportedIncome(take: Take): Float64Array {
  const overstated = per(take("reportedIndustry"), take("industrialOutput"));
  const others = sum(take("industryProduct"), take("buildingProduct"), take("tradeProduct"));
  return sum(
    take("farmProduct"),
    others.map((each, at) => each * (overstated[at] ?? 1)),
  );
}

/** Gross national product of 1928 as Moorsteen and Powell have it, billion roubles of 1937: the scale of the model's. */
const product1928 = 123.7;

/** Energy in a tonne of the coal and the oil of 1928, as the series of energy counts them. */
const terawattHoursPerMegatonne = { coal: 6.4, oil: 11.63 } as const;

const counted: readonly (readonly [series: string, product: ProductId, unit: string, title: string])[] = [
  ["coal-output", "coal", "Mt", "Coal"],
  ["oil-output", "oil", "Mt", "Oil"],
  ["electricity-output", "electricity", "billion kWh", "Electricity"],
  ["pig-iron-output", "pig-iron", "Mt", "Pig iron"],
  ["steel-output", "steel", "Mt", "Steel"],
  ["copper-output", "copper", "thousand t", "Copper"],
  ["cement-output", "cement", "Mt", "Cement"],
  ["paper-output", "paper", "thousand t", "Paper"],
  ["machine-tools-output", "machine-tools", "thousand", "Machine tools"],
  ["tractors-output", "tractors", "thousand", "Tractors"],
  ["motor-vehicles-output", "motor-vehicles", "thousand", "Motor vehicles"],
  ["cotton-cloth-output", "cotton-cloth", "million m", "Cotton cloth"],
  ["woollen-cloth-output", "woollen-cloth", "million m", "Woollen cloth"],
  ["sugar-output", "sugar", "thousand t", "Sugar"],
  ["leather-shoes-output", "leather-shoes", "million pairs", "Leather shoes"],
];

/** What industry makes, in pieces, tonnes and metres. */
export const industry: readonly Indicator[] = [
  ...counted.map(
    ([series, product, unit, title]): Indicator => ({
      ...common,
      series,
      unit,
      title,
      year: "sum",
      measure: (take) => made(take, product),
    }),
  ),
  ...(["coal", "oil"] as const).map(
    (product): Indicator => ({
      ...common,
      series: `${product}-output-energy`,
      unit: "TWh",
      title: product === "coal" ? "Coal, by its energy" : "Oil, by its energy",
      year: "sum",
      measure: (take) => scaled(made(take, product), 1 / terawattHoursPerMegatonne[product]),
    }),
  ),
  {
    ...common,
    series: "industrial-output-index-kaplan-moorsteen",
    unit: "index 1928=100",
    year: "mean",
    title: "Industrial output, weights of 1937",
    measure: (take) => indexed(valueAtCostsOf(take, 1937), january[1928], monthsOfYear),
  },
  {
    ...common,
    series: "industrial-output-index-nutter",
    unit: "index 1928=100",
    year: "mean",
    title: "Industrial output, weights of 1926/27",
    measure: (take) => indexed(take("industrialOutput"), january[1928], monthsOfYear),
  },
  {
    ...common,
    ledger: "reported",
    series: "industrial-output-index-official-base-1928",
    unit: "index 1928=100",
    year: "mean",
    title: "Industrial output as reported",
    measure: (take) => indexed(take("reportedIndustry"), january[1928], monthsOfYear),
  },
  {
    ...common,
    ledger: "reported",
    series: "industrial-gross-output-1926-27-prices",
    unit: "billion rubles 1926/27 prices",
    year: "sum",
    title: "Gross output of industry as reported",
    measure: (take) => scaled(take("reportedIndustry"), 1e9),
  },
  {
    ...common,
    series: "industrial-output-index-chained",
    unit: "index 1928=100",
    year: "mean",
    title: "Industrial output, each year at the costs of the year before",
    measure: (take) => chained(take),
  },
  {
    ...common,
    ledger: "reported",
    series: "national-income-reported",
    unit: "index 1928=100",
    year: "mean",
    title: "National income as reported",
    measure: (take) => indexed(reportedIncome(take), january[1928], monthsOfYear),
  },
  {
    ...common,
    series: "orders-unmet",
    unit: "%",
    year: "mean",
    title: "Orders of branches for materials that are not met",
    measure: (take) => per(ofAllBranches(take, "ordersUnmet"), ofAllBranches(take, "orders"), 100),
  },
  {
    ...common,
    series: "group-b-share-of-industry",
    unit: "%",
    year: "mean",
    title: "Consumer goods in industrial output",
    measure: (take) => per(take("lightOutput"), take("industrialOutput"), 100),
  },
  {
    ...common,
    series: "gnp-index-bergson-1928-weights",
    unit: "index 1928=100",
    year: "mean",
    title: "Gross national product, weights of 1926/27",
    measure: (take) => indexed(take("nationalProduct"), january[1928], monthsOfYear),
  },
  {
    ...common,
    series: "gnp-index-bergson-1937-weights",
    unit: "index 1928=100",
    year: "mean",
    title: "Gross national product, weights of 1937",
    measure: (take) => indexed(productAtCostsOf(take, 1937), january[1928], monthsOfYear),
  },
  {
    ...common,
    series: "gnp-moorsteen-powell",
    unit: "billion rubles 1937 prices",
    year: "mean",
    title: "Gross national product, prices of 1937",
    measure: (take) => scaled(indexed(productAtCostsOf(take, 1937), january[1928], monthsOfYear), 100 / product1928),
  },
  {
    ...common,
    series: "rd-share-national-income",
    unit: "%",
    year: "mean",
    title: "Research and development in national income",
    measure: (take) => per(take("research"), take("nationalIncome"), 100),
  },
  {
    ...common,
    series: "fixed-assets-index",
    unit: "index 1928=100",
    year: "mean",
    title: "Fixed capital of industry",
    measure: (take) => indexed(take("allCapital"), january[1928], monthsOfYear),
  },
];
