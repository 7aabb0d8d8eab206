export * as dekulakisation from "./dekulakisation.ts";
export * as farms from "./farms.ts";
export * as institutions from "./institutions.ts";
export * as start from "./start.ts";
export * as strata from "./strata.ts";
