/** Population: births, deaths, hunger, flight, ages and homes. */
export * as cohorts from "./cohorts.ts";
export * as counted from "./counted.ts";
export * as families from "./families.ts";
export * as generations from "./generations.ts";
export * as herdersHunger from "./herdersHunger.ts";
export * as housing from "./housing.ts";
export * as levers from "./levers.ts";
export * as params from "./params/index.ts";
export * as refugees from "./refugees.ts";
export * as start from "./start.ts";
export * as town from "./town.ts";
export * as village from "./village.ts";
