import type { QuantityName } from "../../generated/names.ts";
import { figure } from "../../sources/industry/figures.ts";
import { branchIds, cellOfProduct, type ProductId } from "../../sources/industry/names.ts";
import { productAtCostsOf1937, valueAtCostsOf } from "./costs.ts";
import { type Indicator, per, product, scaled, sum, type Take, yearAt } from "./figures.ts";

const common = { ledger: "actual", group: "economy", places: "country" } as const;
const monthsOfYear = 12;

/** Output of a month in the product's own unit, from its output of 1927/28: the one physical figure that the model starts from. */
function made(take: Take, product: ProductId): Float64Array {
  return scaled(take("productIndex", "value", [cellOfProduct(product)]), monthsOfYear / figure(product, "base-output"));
}

/** What the indices of industry and product are set against. */
const of1928 = { unit: "index 1928=100", year: "mean", base: yearAt(1928) } as const;

/** A quantity of the branches, added up. */
function ofAllBranches(take: Take, name: QuantityName): Float64Array {
  return sum(...branchIds.map((_, cell) => take(name, "value", [cell])));
}

/**
 * Output linked year by year: a month stands to the mean month of the year before as its output does, branches weighing by
 * their costs of that year. Neither early nor late weights hold throughout.
 */
function chained(take: Take): Float64Array {
  const branches = branchIds.map((_, cell) => ({
    output: take("output", "value", [cell]),
    cost: take("costOfBranch", "value", [cell]),
  }));
  const index = new Float64Array(take.months.length);
  // The first year has none before it: it is weighed by the costs that it begins with.
  let costs = branches.map(({ cost }) => cost[0] ?? 0);
  let level = 1;
  let worthBefore = worthOf(branches, costs, 0);
  for (let january = 0; january < index.length; january += monthsOfYear) {
    const december = Math.min(january + monthsOfYear, index.length);
    for (let at = january; at < december; at++) index[at] = (level * worthOf(branches, costs, at)) / worthBefore;
    level = meanOf(index, january);
    costs = branches.map(({ cost }) => meanOf(cost, january));
    worthBefore = branches.reduce((all, { output }, cell) => all + meanOf(output, january) * (costs[cell] ?? 0), 0);
  }
  return index;
}

function worthOf(branches: readonly { readonly output: Float64Array }[], costs: readonly number[], at: number): number {
  return branches.reduce((all, { output }, cell) => all + (output[at] ?? 0) * (costs[cell] ?? 0), 0);
}

function meanOf(values: Float64Array, january: number): number {
  return values.subarray(january, january + monthsOfYear).reduce((total, each) => total + each, 0) / monthsOfYear;
}

/** National income with industry, building and trade as far overstated as industry's output is. */
export function reportedIncome(take: Take): Float64Array {
  const overstated = per(take("reportedIndustry"), take("industrialOutput"));
  const others = sum(take("industryProduct"), take("buildingProduct"), take("tradeProduct"));
  return sum(take("farmProduct"), product(others, overstated));
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
    ...of1928,
    series: "industrial-output-index-kaplan-moorsteen",
    title: "Industrial output, weights of 1937",
    measure: (take) => valueAtCostsOf(take, 1937),
  },
  {
    ...common,
    ...of1928,
    series: "industrial-output-index-nutter",
    title: "Industrial output, weights of 1926/27",
    measure: (take) => take("industrialOutput"),
  },
  {
    ...common,
    ...of1928,
    ledger: "reported",
    series: "industrial-output-index-official-base-1928",
    title: "Industrial output as reported",
    measure: (take) => take("reportedIndustry"),
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
    ...of1928,
    series: "industrial-output-index-chained",
    title: "Industrial output, each year at the costs of the year before",
    measure: chained,
  },
  {
    ...common,
    ...of1928,
    ledger: "reported",
    series: "national-income-reported",
    title: "National income as reported",
    measure: reportedIncome,
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
    series: "great-works-put-up",
    unit: "billion rubles",
    year: "sum",
    title: "Plant put up on great works of industry, prices of 1926/27",
    measure: (take) => scaled(ofAllBranches(take, "worksOfBranch"), 1e9),
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
    ...of1928,
    series: "gnp-index-bergson-1928-weights",
    title: "Gross national product, weights of 1926/27",
    measure: (take) => take("nationalProduct"),
  },
  {
    ...common,
    ...of1928,
    series: "gnp-index-bergson-1937-weights",
    title: "Gross national product, weights of 1937",
    measure: productAtCostsOf1937,
  },
  {
    ...common,
    series: "gnp-moorsteen-powell",
    unit: "billion rubles 1937 prices",
    year: "mean",
    base: yearAt(1928, product1928),
    title: "Gross national product, prices of 1937",
    measure: productAtCostsOf1937,
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
    ...of1928,
    series: "fixed-assets-index",
    title: "Fixed capital of industry",
    measure: (take) => take("allCapital"),
  },
];
