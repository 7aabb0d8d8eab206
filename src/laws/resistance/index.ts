/** Resistance: grievance, news of unrest, and risings. */
export * as grievance from "./grievance.ts";
export * as levers from "./levers.ts";
export * as news from "./news.ts";
export * as params from "./params/index.ts";
export * as rising from "./rising.ts";
