import type { Division, Extent } from "./division.ts";
import {
  everySubset,
  exactParts,
  ordersDrawn,
  type Parts,
  partsAlong,
  type Subset,
  subsetsAlong,
  type Worth,
} from "./shapley.ts";

/** Runs of one seed that together give the parts: of every combination, or along an order that was drawn and its reverse. */
export interface Round {
  readonly seed: number;
  readonly subsets: readonly Subset[];
  readonly partsOf: (worth: Worth) => Parts;
}

/** Up to so many differences every combination of them is run. */
const exactUpTo = 4;

/** Whether every combination is run. */
export function isExact({ differences }: Pick<Division, "differences">): boolean {
  return differences.length <= exactUpTo;
}

/** Rounds in the order in which they are run: each seed once before any has a second. */
export function roundsOf(division: Pick<Division, "differences">, { seeds, pairs }: Extent): readonly Round[] {
  const { differences } = division;
  if (isExact(division)) return seeds.map((seed) => exactRound(differences.length, seed));
  const names = differences.map(({ id }) => id);
  return Array.from({ length: pairs }, (_, pair) => pair).flatMap((pair) =>
    seeds.map((seed) => roundAlong(ordersDrawn(names, seed, pair), seed)),
  );
}

function exactRound(count: number, seed: number): Round {
  return { seed, subsets: everySubset(count), partsOf: (worth) => exactParts(count, worth) };
}

function roundAlong(orders: readonly (readonly number[])[], seed: number): Round {
  const subsets = [...new Set(orders.flatMap(subsetsAlong))];
  return { seed, subsets, partsOf: (worth) => partsAlong(orders, worth) };
}
