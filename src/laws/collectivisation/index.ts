/** Collectivisation: campaigns, joining and leaving, what collective farms owe and pay, and those who are expropriated. */
export * as campaign from "./campaign.ts";
export * as categories from "./categories.ts";
export * as expropriation from "./expropriation.ts";
export * as handover from "./handover.ts";
export * as institutions from "./institutions.ts";
export * as joining from "./joining.ts";
export * as kolkhoz from "./kolkhoz.ts";
export * as levers from "./levers.ts";
export * as params from "./params/index.ts";
export * as standing from "./standing.ts";
export * as start from "./start.ts";
export * as strata from "./strata.ts";
