/** War: the army, the line, occupation, and the rear. */
export * as army from "./army.ts";
export * as births from "./births.ts";
export * as exchange from "./exchange.ts";
export * as fields from "./fields.ts";
export * as homecoming from "./homecoming.ts";
export * as levers from "./levers.ts";
export * as line from "./line.ts";
export * as occupation from "./occupation.ts";
export * as params from "./params/index.ts";
export * as people from "./people.ts";
