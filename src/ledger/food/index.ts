export * as params from "./params.ts";
export * as stocks from "./stocks.ts";
