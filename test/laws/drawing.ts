import fc from "fast-check";
import type { Law, Level, Quantity } from "../../src/ground/quantity.ts";
import { dimension } from "../../src/ground/unit.ts";
import { calendar } from "../../src/ledger/given.ts";
import { branch, cohort, household, nation, region, village } from "../../src/ledger/levels.ts";
import { inputsOf } from "./law.ts";

/** Households in a cell of a level, by order of magnitude; a branch counts as the nation. */
const sizes = new Map<Level, number>([
  [household, 1],
  [village, 32],
  [region, 1e6],
  [nation, 2.5e7],
  [branch, 2.5e7],
  [cohort, 2.5e7],
]);
/** Base units of amounts that a wider cell has more of. */
const amounts = new Set(["t", "person", "ha", "horse", "cow", "sheep", "rouble"]);
/** Decades, around one for a household, that an unbounded amount is drawn from. */
const decades = { from: -3, to: 2 } as const;
/** Bounds that reach further than this say only what cannot be, not what is likely. */
const likely = 1000;

/** Whether a quantity adds up over cells: an amount that is not a ratio of two amounts. */
function addsUp(quantity: Quantity): boolean {
  const exponents = Object.entries(dimension(quantity.unit)).filter(([base]) => amounts.has(base));
  return exponents.length === 1 && exponents[0]?.[1] === 1;
}

/** Where a quantity's values are drawn from. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly spread: "even" | "logarithmic";
}

/**
 * The range of a quantity: its own bounds where they are narrow enough to mean something, else some decades
 * of its unit at its level.
 */
export function rangeOf(quantity: Quantity): Range {
  const [low, high] = quantity.within ?? [0, Number.MAX_VALUE];
  if (high <= likely || high <= likely * low) return { low, high, spread: "even" };
  const size = addsUp(quantity) ? (sizes.get(quantity.level) ?? 1) : 1;
  const from = Math.max(low, size * 10 ** decades.from);
  return { low: from, high: Math.min(high, Math.max(from, size * 10 ** decades.to)), spread: "logarithmic" };
}

/** A value of a range, from a place in it between 0 and 1. */
function at({ low, high, spread }: Range, place: number): number {
  return spread === "even" ? low + place * (high - low) : low * (high / low) ** place;
}

/** Places in a range: mostly inside, often on an edge. */
const places = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1 << 20 }).map((part) => part / (1 << 20)) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(1) },
);

/** Values of one thing that a law takes: in season, in bounds, and now and then exactly nothing of an amount. */
export function drawnOf(law: Law, quantity: Quantity): fc.Arbitrary<number> {
  if (quantity === calendar) return fc.constantFrom(...(law.months ?? Array.from({ length: 12 }, (_, at) => at + 1)));
  const range = rangeOf(quantity);
  const inside = places.map((place) => at(range, quantity.kind === "draw" ? Math.min(place, 0.999) : place));
  if (quantity === law.when) return inside.filter((value) => value > 0);
  const mayBeNone = range.spread === "logarithmic" && (quantity.within?.[0] ?? 0) === 0;
  return mayBeNone ? fc.oneof({ weight: 9, arbitrary: inside }, { weight: 1, arbitrary: fc.constant(0) }) : inside;
}

/** Draws everything that a law takes. */
export function drawnFor(law: Law): fc.Arbitrary<Record<string, number>> {
  return fc.record(Object.fromEntries(inputsOf(law).map(([name, input]) => [name, drawnOf(law, input)])));
}
