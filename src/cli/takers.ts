import type { Law, Quantity } from "../ground/quantity.ts";
import { model } from "../index.ts";

/** For each quantity the laws that take it, each once, in the order in which they run. */
export function takers(): ReadonlyMap<Quantity, readonly Law[]> {
  const found = new Map<Quantity, Law[]>();
  for (const step of new Set([...model.beginning, ...model.month])) {
    if (!("takes" in step)) continue;
    for (const each of Object.values(step.takes)) found.set(each, [...(found.get(each) ?? []), step as Law]);
  }
  return found;
}
