import { readingTexts } from "../generated/readings.ts";
import type { Lever, Parameter } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";

/** Names that a scenario may give as its reading: `base`, the best value of every parameter, and those of the project. */
export const readingNames: readonly string[] = ["base", ...Object.keys(readingTexts)];

/** Seeds that a run may have: whole numbers, from the first to the last. */
export const seedRange = [0, 2147483647] as const;
/** How many real households one of the sample may stand for: whole numbers, from every household on. */
export const sampleRange = [1, 20000] as const;

/** Names of every lever, and its range. */
export function leverRanges(): ReadonlyMap<string, Lever> {
  const levers = [...model.quantities].filter(([, each]) => each.kind === "lever");
  return new Map(levers.map(([name, each]) => [name, each as Lever]));
}

/** Names of every parameter, with its range. */
export function parameterRanges(): ReadonlyMap<string, Parameter> {
  const parameters = [...model.quantities].filter(([, each]) => each.kind === "parameter");
  return new Map(parameters.map(([name, each]) => [name, each as Parameter]));
}

/** Names of every mechanism. */
export function mechanismNames(): readonly string[] {
  return model.mechanisms.map((each) => each.name);
}
