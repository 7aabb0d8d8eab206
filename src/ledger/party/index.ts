export * as signals from "./signals.ts";
export * as stocks from "./stocks.ts";
