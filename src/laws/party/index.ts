/** The Party: who leads it, what it sees, and how far its orders are carried out. */
export * as course from "./course.ts";
export * as danger from "./danger.ts";
export * as factions from "./factions.ts";
export * as levers from "./levers.ts";
export * as links from "./links.ts";
export * as means from "./means.ts";
export * as membership from "./membership.ts";
export * as params from "./params/index.ts";
export * as power from "./power.ts";
export * as start from "./start.ts";
export * as vote from "./vote.ts";
