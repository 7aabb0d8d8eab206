export * as discipline from "./discipline.ts";
export * as earners from "./earners.ts";
export * as jobs from "./jobs.ts";
export * as sectors from "./sectors.ts";
export * as start from "./start.ts";
