import { type Indicator, millions, per, scaled } from "./figures.ts";

const common = { ledger: "actual", group: "economy", places: "country" } as const;

/** Industry, labour, money and the towns. */
export const economy: readonly Indicator[] = [
  {
    ...common,
    series: "group-a-share-of-industry",
    unit: "%",
    year: "mean",
    title: "Means of production in industrial output",
    measure: (take) => per(take("heavyOutput"), take("industrialOutput"), 100),
  },
  {
    ...common,
    series: "workers-employees",
    unit: "million persons",
    year: "mean",
    title: "Workers and employees",
    measure: (take) => millions(take("jobs")),
  },
  {
    ...common,
    series: "unemployed-registered",
    unit: "thousand persons",
    year: "none",
    title: "People on the registers of the labour exchanges",
    measure: (take) => scaled(take("registered"), 1e3),
  },
  {
    ...common,
    series: "nominal-wage",
    unit: "rubles per year",
    year: "mean",
    title: "Mean money wage",
    measure: (take) => scaled(take("wage"), 1 / 12),
  },
  {
    ...common,
    series: "goods-met",
    unit: "%",
    year: "mean",
    title: "Demand for manufactures met",
    measure: (take) => scaled(take("goodsMet"), 0.01),
  },
  {
    ...common,
    series: "census-urban",
    unit: "million persons",
    year: "january",
    title: "People in towns",
    places: "added",
    measure: (take) => millions(take("townspeople")),
  },
  {
    ...common,
    series: "consumption-bread-grain-towns",
    geo: "USSR-urban",
    unit: "kg/person/year",
    year: "mean",
    title: "Grain eaten a head in towns",
    measure: (take) => per(take("townMeals"), take("townspeople"), 12000),
  },
];
