export * as births from "./births.ts";
export * as health from "./health.ts";
export * as herders from "./herders.ts";
export * as housing from "./housing.ts";
export * as hunger from "./hunger.ts";
export * as start from "./start.ts";
