export * as params from "./params.ts";
export * as signals from "./signals.ts";
export * as stocks from "./stocks.ts";
