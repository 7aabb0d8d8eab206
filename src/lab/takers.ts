import { taken } from "../ground/plan.ts";
import type { Quantity, Start, Step } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";

let known: ReadonlyMap<Quantity, readonly (Start | Step)[]> | undefined;

/** For each quantity the laws and totals that take it, or run by it, each once, in the order in which they run. */
export function takers(): ReadonlyMap<Quantity, readonly (Start | Step)[]> {
  if (known) return known;
  const found = new Map<Quantity, (Start | Step)[]>();
  for (const step of new Set([...model.beginning, ...model.month])) {
    for (const each of new Set(taken(step))) found.set(each, [...(found.get(each) ?? []), step]);
  }
  known = found;
  return found;
}
