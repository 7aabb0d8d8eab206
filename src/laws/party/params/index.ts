export * as danger from "./danger.ts";
export * as factions from "./factions.ts";
export * as means from "./means.ts";
export * as membership from "./membership.ts";
export * as power from "./power.ts";
export * as start from "./start.ts";
export * as vote from "./vote.ts";
