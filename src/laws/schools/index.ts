/** Schools: pupils, students, graduates, and those who can read. */
export * as levers from "./levers.ts";
export * as literacy from "./literacy.ts";
export * as params from "./params/index.ts";
export * as schools from "./schools.ts";
export * as start from "./start.ts";
