export * as budget from "./budget.ts";
export * as farms from "./farms.ts";
export * as goods from "./goods.ts";
export * as prices from "./prices.ts";
export * as rations from "./rations.ts";
export * as start from "./start.ts";
export * as wages from "./wages.ts";
