import { isLaw } from "../../src/ground/model.ts";
import type { Law, Quantity } from "../../src/ground/quantity.ts";
import { model } from "../../src/laws/month.ts";

/** Every law of the model, of its beginning and of its month, by name. */
export const laws: readonly (readonly [name: string, law: Law])[] = [...model.beginning, ...model.month]
  .filter((step): step is Law => isLaw(step))
  .map((law) => [model.nameOf(law), law] as const);

/** Calls a law's arrow with values by name. */
export function answerOf(law: Law, values: Readonly<Record<string, number>>): number {
  return law.is(values as never);
}

/** What a law takes, by the names that its arrow uses. */
export function inputsOf(law: Law): readonly (readonly [name: string, input: Quantity])[] {
  return Object.entries(law.takes);
}

/** Writes the values that a law was given, for a message. */
export function written(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ");
}

export type { Law };
