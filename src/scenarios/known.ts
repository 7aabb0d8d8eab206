import type { LeverName, MechanismName, ParameterName, ReadingName } from "../generated/names.ts";
import { readingsWritten } from "../generated/readings.ts";
import { inOrderOfNames } from "../ground/model.ts";
import type { Lever, Parameter } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { policyFields } from "../ledger/policy.ts";

/** Names that a scenario may give as its reading: `base`, the best value of every parameter, and those of the project. */
export const readingNames: readonly ReadingName[] = ["base", ...(Object.keys(readingsWritten) as ReadingName[])];

/** Seeds that a run may have: whole numbers, from the first to the last. */
export const seedRange = [0, 2147483647] as const;
/** How many real households one of the sample may stand for: whole numbers, from every household on. */
export const sampleRange = [1, 20000] as const;

const levers = declaredAs<LeverName, Lever>("lever");
const parameters = declaredAs<ParameterName, Parameter>("parameter");

function declaredAs<Name, Declared>(kind: string): ReadonlyMap<Name, Declared> {
  const found = inOrderOfNames(model.quantities).filter(([, each]) => each.kind === kind);
  return new Map(found.map(([name, each]) => [name as Name, each as Declared]));
}

/**
 * Names of every lever, and its range.
 *
 * @returns declarations by name, each with its range `within`, in its unit
 * @example
 * leverRanges().get("force").within; // => [0, 1]
 */
export function leverRanges(): ReadonlyMap<LeverName, Lever> {
  return levers;
}

/** Levers of one field of policy, such as grain, or police and courts. */
export interface LeverField {
  /** What a reader calls the field. */
  readonly title: string;
  /** Declarations by name, each with its range `within`, in its unit. */
  readonly levers: ReadonlyMap<LeverName, Lever>;
}

/**
 * Every lever, under the field of policy that it is declared to belong to.
 *
 * @returns fields in the order in which lists show them, and the levers of each by their names
 * @example
 * leverFields().find(({ levers }) => levers.has("theftLaw"))?.title; // => "Police and courts"
 */
export function leverFields(): readonly LeverField[] {
  return Object.entries(policyFields).map(([name, title]) => ({
    title,
    levers: new Map([...levers].filter(([, { field }]) => field === name)),
  }));
}

/** Names of every parameter, with its range. */
export function parameterRanges(): ReadonlyMap<ParameterName, Parameter> {
  return parameters;
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
