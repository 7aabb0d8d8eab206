import { farms } from "./farms.ts";
import { type Indicator, per, scaled, sum, type Take } from "./figures.ts";
import { income } from "./income.ts";
import { money } from "./money.ts";

const common = { ledger: "actual", group: "state", year: "sum", places: "country" } as const;

/** Gold roubles of the old parity in the moneys that trade is reported in. */
const rates = {
  /** Millions of roubles of the rate of April 1936. */
  of1936: 1e6 / 4.38,
  /** Millions of roubles of the rate of 1961. */
  of1961: 1e6 / 0.7841,
  /** Millions of dollars of 35 to the ounce, as Prokopovich reckons them. */
  dollars: 1e6 / 0.8713,
} as const;

const exports = (take: Take) => take("allExports");
const imports = (take: Take) => take("allImports");
const balance = (take: Take) => sum(exports(take), scaled(imports(take), -1));

/** One figure of trade in three moneys. */
function inMoneys(
  name: "exports" | "imports",
  title: string,
  measure: (take: Take) => Float64Array,
): readonly Indicator[] {
  return [
    { series: `${name}-1936-rubles`, unit: "million rubles (1936 rate)", by: rates.of1936 },
    { series: `${name}-1961-rubles`, unit: "million rubles (1961 rate)", by: rates.of1961 },
    { series: `${name}-usd`, unit: "million US dollars", by: rates.dollars },
  ].map(({ series, unit, by }) => ({ ...common, series, unit, title, measure: (take) => scaled(measure(take), by) }));
}

/** What the country sells and buys abroad, and owes. */
const trade: readonly Indicator[] = [
  ...inMoneys("exports", "Exports", exports),
  ...inMoneys("imports", "Imports", imports),
  {
    ...common,
    series: "trade-balance-1936-rubles",
    unit: "million rubles (1936 rate)",
    title: "Exports less imports",
    measure: (take) => scaled(balance(take), rates.of1936),
  },
  {
    ...common,
    series: "machinery-share-of-imports",
    unit: "%",
    year: "mean",
    title: "Machines in imports",
    measure: (take) => per(take("machineImports"), imports(take), 100),
  },
  {
    ...common,
    series: "grain-export-share-of-currency-receipts",
    unit: "%",
    year: "mean",
    title: "Grain in earnings from exports",
    measure: (take) => per(take("exportedValue"), exports(take), 100),
  },
  { ...common, series: "gold-output", unit: "t", title: "Gold mined", measure: (take) => take("goldOutput") },
  {
    ...common,
    series: "foreign-debt",
    unit: "million gold rubles",
    year: "january",
    title: "Debt abroad, less the state's gold",
    measure: (take) => scaled(take("foreignDebt"), 1e6),
  },
];

/** Trade, prices, wages, the budget, income and its uses. */
export const treasury: readonly Indicator[] = [...trade, ...money, ...income, ...farms];
