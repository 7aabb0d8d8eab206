export * as risings from "./risings.ts";
