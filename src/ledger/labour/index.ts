export * as stocks from "./stocks.ts";
