export * as herders from "./herders.ts";
export * as herds from "./herds.ts";
export * as start from "./start.ts";
