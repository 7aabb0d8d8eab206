/** The treasury: prices, wages, rations, the budget, and the cost of living. */
export * as bread from "./bread.ts";
export * as budget from "./budget.ts";
export * as defence from "./defence.ts";
export * as farms from "./farms.ts";
export * as goods from "./goods.ts";
export * as levers from "./levers.ts";
export * as living from "./living.ts";
export * as params from "./params/index.ts";
export * as rations from "./rations.ts";
export * as start from "./start.ts";
export * as wages from "./wages.ts";
