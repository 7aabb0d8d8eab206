/** Fields: weather, draught power, sowing, reaping, state farms and the seed that the state lends. */
export * as draught from "./draught.ts";
export * as land from "./land.ts";
export * as levers from "./levers.ts";
export * as params from "./params/index.ts";
export * as reaping from "./reaping.ts";
export * as season from "./season.ts";
export * as seedLoans from "./seedLoans.ts";
export * as sowing from "./sowing.ts";
export * as start from "./start.ts";
export * as stateFarms from "./stateFarms.ts";
export * as stations from "./stations.ts";
export * as weather from "./weather.ts";
