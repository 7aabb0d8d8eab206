export * as meals from "./meals.ts";
