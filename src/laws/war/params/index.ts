export * as army from "./army.ts";
export * as occupation from "./occupation.ts";
export * as rear from "./rear.ts";
