import { accounts } from "../../evidence/observe/accounts.ts";
import { economy } from "../../evidence/observe/economy.ts";
import type { Indicator } from "../../evidence/observe/figures.ts";
import { industry } from "../../evidence/observe/industry.ts";
import { labour } from "../../evidence/observe/labour.ts";
import { livelihood } from "../../evidence/observe/livelihood.ts";
import { people } from "../../evidence/observe/people.ts";
import { treasury } from "../../evidence/observe/treasury.ts";
import { observed } from "../../evidence/table.ts";
import { type Asked, type AskedToll, isShown } from "../history/asked.ts";

/** A sheet of small charts: what people suffered in the same years stands first. */
export interface Sheet {
  /** The picture's name, and the place of the sheet on the page. */
  readonly name: string;
  readonly title: string;
  readonly toll: AskedToll;
  readonly output: readonly Asked[];
}

/** A series is drawn where it was observed in at least so many years. */
export const fewestYears = 3;

/** Everything economic that the model answers. */
export const economic: readonly Indicator[] = [
  ...economy,
  ...industry,
  ...accounts,
  ...labour,
  ...livelihood,
  ...treasury,
  ...people,
].filter(({ group }) => group !== "toll");

const hunger: AskedToll = {
  series: "famine-excess-deaths",
  note: "Estimates stand in [a table of their own](history.md#estimates-of-the-famine).",
};
const named: readonly Sheet[] = [
  {
    name: "product",
    title: "The nation's product and income",
    toll: hunger,
    output: asked(
      "gnp-moorsteen-powell",
      "gdp-maddison-1990gk",
      "gdp-per-head-maddison-1990gk",
      "gdp-per-head-maddison-2011usd",
      "nmp-official-1926-27-prices",
      "industrial-output-index-kaplan-moorsteen",
      "industrial-output-index-hodgman",
      "industrial-output-index-official",
      "industrial-output-index-official-base-1928",
      "industrial-gross-output-1926-27-prices",
      "group-a-share-of-industry",
    ),
  },
  {
    name: "fuel-and-metal",
    title: "Fuel, power, metal and freight",
    toll: { series: "gulag-camps-population" },
    output: asked(
      "coal-output",
      "coal-output-energy",
      "oil-output",
      "oil-output-energy",
      "electricity-output",
      "pig-iron-output",
      "steel-output",
      "copper-output",
      "cement-output",
      "gold-output",
      "rail-freight",
    ),
  },
  {
    name: "machines-and-goods",
    title: "Machines and consumer goods",
    toll: hunger,
    output: asked(
      "machine-tools-output",
      "tractors-output",
      "motor-vehicles-output",
      "paper-output",
      "cotton-cloth-output",
      "sugar-output",
      "leather-shoes-output",
      "group-b-share-of-industry",
      "worker-meat-consumption",
    ),
  },
  {
    name: "investment-and-defence",
    title: "Investment and defence",
    toll: { series: "political-sentences-death" },
    output: asked(
      "state-investment-in-industry",
      "capital-investment-by-plan",
      "construction-works-by-plan",
      "fixed-assets-commissioned-by-plan",
      "defence-outlay",
      "defence-budget-published",
      "armed-forces-size",
      "red-army-strength",
    ),
  },
  {
    name: "money-and-prices",
    title: "Money, prices and the budget",
    toll: hunger,
    output: asked(
      "nominal-wage",
      "real-wage-index-chapman-1928-weights",
      "real-wage-index-chapman-1937-weights",
      "real-consumption-per-head-index",
      "retail-price-index-state-coop",
      "retail-price-index-socialised",
      "retail-price-index-private",
      "retail-price-index-all-trade",
      "state-retail-price-recalled-rye-bread",
      "worker-budget-share-food",
      "budget-revenue",
      "budget-turnover-tax",
    ),
  },
  {
    name: "trade",
    title: "Trade with other countries",
    toll: hunger,
    output: asked(
      "exports-1936-rubles",
      "exports-1961-rubles",
      "exports-usd",
      "imports-1936-rubles",
      "imports-1961-rubles",
      "imports-usd",
      "trade-balance-1936-rubles",
      "machinery-share-of-imports",
      "grain-export-share-of-currency-receipts",
    ),
  },
  {
    name: "work",
    title: "Work, and who did it",
    toll: { series: "special-settlers" },
    output: asked(
      "workers-employees",
      "unemployed-registered",
      "employment-industry",
      "workers-in-industry",
      "workers-in-construction",
      "women-share-total",
      "women-share-industry",
      "women-share-construction",
    ),
  },
  {
    name: "towns-and-schools",
    title: "Towns, schools and readers",
    toll: { series: "deaths" },
    output: asked(
      "census-urban",
      "urban-growth-rate",
      "literacy-rate",
      "pupils-general-schools",
      "students-secondary-specialised",
      "students-higher-education",
    ),
  },
];

function asked(...series: readonly string[]): readonly Asked[] {
  return series.map((each) => ({ series: each }));
}

/** In how many years somebody published a figure of an indicator, in its unit, that the chapter may show. */
export function yearsSeen({ series, unit, geo = "USSR" }: Indicator): number {
  const seen = observed(series, geo).filter((each) => isShown(each) && each.unit === unit && each.value !== null);
  return new Set(seen.map(({ year }) => year)).size;
}

/** Series that are seen often enough and that no sheet names, by nine to a sheet. */
function unnamed(): readonly Sheet[] {
  const known = new Set(named.flatMap(({ output }) => output.map(({ series }) => series)));
  const left = [
    ...new Set(
      economic.filter((each) => !known.has(each.series) && yearsSeen(each) >= fewestYears).map(({ series }) => series),
    ),
  ];
  const ofSheet = 11;
  return Array.from({ length: Math.ceil(left.length / ofSheet) }, (_, at) => ({
    name: `further-${at + 1}`,
    title: `Further series, ${at + 1}`,
    toll: hunger,
    output: asked(...left.slice(at * ofSheet, (at + 1) * ofSheet)),
  }));
}

/** The sheets of the chapter, in their order. */
export const sheets: readonly Sheet[] = [...named, ...unnamed()];
