export * as ages from "./ages.ts";
export * as cohorts from "./cohorts.ts";
export * as luck from "./luck.ts";
export * as params from "./params.ts";
export * as signals from "./signals.ts";
export * as stocks from "./stocks.ts";
