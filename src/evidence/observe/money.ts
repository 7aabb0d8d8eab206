import type { QuantityName } from "../../generated/names.ts";
import { type Indicator, per, planYear1927, product, scaled, sum, type Take, yearAt } from "./figures.ts";

const common = { ledger: "actual", group: "economy", places: "country" } as const;
const billions = { ...common, group: "state", unit: "billion rubles", year: "sum" } as const;
const billion = 1e9;

const inBillions = (...names: readonly QuantityName[]) => {
  return (take: Take): Float64Array => scaled(sum(...names.map((name) => take(name))), billion);
};

/** Prices in the shops of the state: sales at prices of the day over the same sales at those of 1926/27. */
function shopPrices(take: Take): Float64Array {
  const goods = take("goodsSold");
  const goodsPrice = take("manufacturesPrice");
  const bread = take("rationsOfNation");
  const price = take("breadPrice");
  const [breadThen = 1] = price;
  return goods.map((sold, at) => {
    const tonnes = bread[at] ?? 0;
    const atBase = sold / (goodsPrice[at] ?? 1) + tonnes * breadThen;
    return atBase > 0 ? (sold + tonnes * (price[at] ?? 0)) / atBase : 0;
  });
}

/** Wages, prices and the budget. */
export const money: readonly Indicator[] = [
  {
    ...common,
    series: "retail-price-index-state-coop",
    unit: "index 1928=100",
    base: yearAt(1928),
    year: "mean",
    title: "Prices in state shops",
    measure: shopPrices,
  },
  {
    ...common,
    series: "retail-price-index-socialised",
    unit: "index 1927/28=100",
    base: planYear1927,
    year: "mean",
    title: "Prices in state shops, against 1927/28",
    measure: shopPrices,
  },
  {
    ...common,
    series: "retail-price-index-private",
    unit: "index 1927/28=100",
    base: planYear1927,
    year: "mean",
    title: "Prices of grain on the markets of towns",
    measure: (take) => take("marketPrice"),
  },
  {
    ...common,
    series: "grain-resale-multiple",
    unit: "ratio",
    year: "mean",
    title: "Price at which procured grain is resold, over the price paid",
    measure: (take) => per(take("resalePrice"), take("statePrice")),
  },
  {
    ...common,
    series: "resale-profit-share-of-budget",
    unit: "%",
    year: "mean",
    title: "Profit on the resale of procured produce in the budget's revenue",
    measure: (take) => scaled(take("resaleShare"), 0.01),
  },
  { ...billions, series: "budget-turnover-tax", title: "Turnover tax", measure: inBillions("turnoverTaxed") },
  { ...billions, series: "budget-revenue", title: "Revenue of the budget", measure: inBillions("budgetRevenue") },
  {
    ...billions,
    series: "budget-profit-deductions",
    title: "Deductions from profits",
    measure: inBillions("profitDeductions"),
  },
  { ...billions, series: "budget-loans", title: "State loans taken up in towns", measure: inBillions("townLoans") },
  {
    ...billions,
    series: "budget-direct-taxes",
    title: "Direct taxes",
    measure: inBillions("townTaxes", "farmsPayTax"),
  },
  {
    ...billions,
    series: "budget-social-insurance",
    title: "Social insurance",
    measure: inBillions("insurancePaid"),
  },
  { ...billions, series: "budget-expenditure", title: "Outlays of the budget", measure: inBillions("budgetOutlay") },
  {
    ...billions,
    series: "budget-turnover-tax-share",
    unit: "%",
    year: "mean",
    title: "Turnover tax in the budget's revenue",
    measure: (take) => per(take("turnoverTaxed"), take("budgetRevenue"), 100),
  },
  {
    ...billions,
    series: "defence-outlay",
    unit: "million rubles current",
    title: "Outlays on defence",
    measure: (take) => scaled(take("defenceOutlay"), 1e6),
  },
  { ...billions, series: "defence-budget-actual", title: "Outlays on defence", measure: inBillions("defenceOutlay") },
  {
    ...billions,
    series: "defence-budget-published",
    ledger: "reported",
    unit: "billion rubles current",
    title: "Outlays on defence as published",
    measure: (take) => product(inBillions("defenceOutlay")(take), take("publishedPart")),
  },
  {
    ...billions,
    series: "defence-share-of-budget",
    unit: "%",
    year: "mean",
    title: "Defence in the budget's outlays",
    measure: (take) => per(take("defenceOutlay"), take("budgetOutlay"), 100),
  },
  ...(
    [
      ["armed-forces-size", "thousand persons", 1e3],
      ["armed-forces-size-cow", "thousand persons", 1e3],
      ["red-army-strength", "persons", 1],
    ] as const
  ).map(
    ([series, unit, by]): Indicator => ({
      ...common,
      series,
      unit,
      year: "january",
      title: "Men under arms",
      measure: (take) => scaled(take("troops"), by),
    }),
  ),
  {
    ...billions,
    series: "budget-expenditure-national-economy",
    title: "Outlays of the budget on the economy",
    measure: inBillions("investmentOutlay"),
  },
  {
    ...billions,
    series: "kolkhoz-market-turnover",
    title: "Sales on the collective-farm market, without grain",
    measure: inBillions("marketBuys"),
  },
  {
    ...billions,
    series: "market-share-of-farm-money",
    unit: "%",
    year: "mean",
    title: "Part of the income of collective farms and members that comes from the market, without grain",
    measure: (take) => scaled(take("marketShare"), 0.01),
  },
];
