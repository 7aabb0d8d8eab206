/** Planning: procurement plans, targets of industry, tractors, foreign trade and payments. */
export * as farms from "./farms.ts";
export * as levers from "./levers.ts";
export * as params from "./params/index.ts";
export * as payments from "./payments.ts";
export * as plan from "./plan.ts";
export * as procurement from "./procurement.ts";
export * as revision from "./revision.ts";
export * as rounds from "./rounds.ts";
export * as start from "./start.ts";
export * as trade from "./trade.ts";
