/** Labour: jobs, hiring, discipline, effort, and the work of women. */
export * as discipline from "./discipline.ts";
export * as effort from "./effort.ts";
export * as hiring from "./hiring.ts";
export * as jobs from "./jobs.ts";
export * as levers from "./levers.ts";
export * as params from "./params/index.ts";
export * as sectors from "./sectors.ts";
export * as start from "./start.ts";
export * as want from "./want.ts";
export * as waste from "./waste.ts";
export * as women from "./women.ts";
