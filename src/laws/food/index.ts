/** Food: what villagers eat, feed and lend each other, and what the state gives back. */
export * as eating from "./eating.ts";
export * as garden from "./garden.ts";
export * as levers from "./levers.ts";
export * as nourishment from "./nourishment.ts";
export * as params from "./params/index.ts";
export * as start from "./start.ts";
export * as supply from "./supply.ts";
