import type { LeverName, MechanismName, ParameterName, ReadingName } from "../generated/names.ts";
import { readingTexts } from "../generated/readings.ts";
import type { Lever, Parameter } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";

/** Names that a scenario may give as its reading: `base`, the best value of every parameter, and those of the project. */
export const readingNames: readonly ReadingName[] = ["base", ...(Object.keys(readingTexts) as ReadingName[])];

/** Seeds that a run may have: whole numbers, from the first to the last. */
export const seedRange = [0, 2147483647] as const;
/** How many real households one of the sample may stand for: whole numbers, from every household on. */
export const sampleRange = [1, 20000] as const;

/**
 * Names of every lever, and its range.
 *
 * @returns declarations by name, each with its range `within`, in its unit
 * @example
 * leverRanges().get("force").within; // => [0, 1]
 */
export function leverRanges(): ReadonlyMap<LeverName, Lever> {
  const levers = [...model.quantities].filter(([, each]) => each.kind === "lever");
  return new Map(levers.map(([name, each]) => [name as LeverName, each as Lever]));
}

/** Names of every parameter, with its range. */
export function parameterRanges(): ReadonlyMap<ParameterName, Parameter> {
  const parameters = [...model.quantities].filter(([, each]) => each.kind === "parameter");
  return new Map(parameters.map(([name, each]) => [name as ParameterName, each as Parameter]));
}

/**
 * Names of every mechanism.
 *
 * @example
 * mechanismNames().includes("slaughter"); // => true
 */
export function mechanismNames(): readonly MechanismName[] {
  return model.mechanisms.map((each) => each.name as MechanismName);
}
