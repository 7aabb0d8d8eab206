export * as collecting from "./collecting.ts";
export * as market from "./market.ts";
export * as start from "./start.ts";
