export * as crops from "./crops.ts";
export * as start from "./start.ts";
export * as stateFarms from "./stateFarms.ts";
