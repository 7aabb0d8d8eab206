/** Herds: horses, cattle, sheep and goats of yards, collective farms and herders; feed, slaughter and the meat levy. */
export * as butchering from "./butchering.ts";
export * as collectiveHerds from "./collectiveHerds.ts";
export * as exchange from "./exchange.ts";
export * as feedingOfCollective from "./feedingOfCollective.ts";
export * as herders from "./herders.ts";
export * as herdersFood from "./herdersFood.ts";
export * as herdLevy from "./herdLevy.ts";
export * as herdLosses from "./herdLosses.ts";
export * as herds from "./herds.ts";
export * as levers from "./levers.ts";
export * as params from "./params/index.ts";
export * as pasture from "./pasture.ts";
export * as slaughter from "./slaughter.ts";
export * as start from "./start.ts";
