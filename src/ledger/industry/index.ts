export * as given from "./given.ts";
export * as params from "./params.ts";
export * as projects from "./projects.ts";
export * as signals from "./signals.ts";
export * as stocks from "./stocks.ts";
