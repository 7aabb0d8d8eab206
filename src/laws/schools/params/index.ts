export * as schools from "./schools.ts";
