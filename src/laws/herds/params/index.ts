export * as collective from "./collective.ts";
export * as herders from "./herders.ts";
export * as herds from "./herds.ts";
export * as slaughter from "./slaughter.ts";
export * as start from "./start.ts";
