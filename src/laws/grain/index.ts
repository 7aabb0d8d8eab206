/** Grain: what peasants sell, what is taken from them, what they hide, and prices. */
export * as accounts from "./accounts.ts";
export * as blacklists from "./blacklists.ts";
export * as collecting from "./collecting.ts";
export * as hiding from "./hiding.ts";
export * as levers from "./levers.ts";
export * as market from "./market.ts";
export * as params from "./params/index.ts";
export * as price from "./price.ts";
export * as start from "./start.ts";
export * as terms from "./terms.ts";
