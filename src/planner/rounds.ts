import type { Problem } from "./table.ts";
import { called, type Gross, usedOf } from "./uses.ts";

/** One pass through the balances by hand. */
export interface Round {
  /** 0 is the first sketch: what is wanted, and nothing for its makers. */
  readonly round: number;
  /** What is to be made, in the order of the goods made. */
  readonly gross: Gross;
  /** What is wanted of each good made, by makers and for final use, and not covered. */
  readonly short: Float64Array;
  /** The same as a share of all that is wanted of the good. */
  readonly shortShare: Float64Array;
}

/** A balance is closed when less than this share of what is wanted is missing. */
export const closed = 0.01;

/**
 * Goes through the balances as planners did by hand: each round covers what the round before called for.
 *
 * After round k, what is short is what goes k + 1 makers deep: `A^(k+1) y` where nothing is in stock. Capacities are
 * not looked at.
 *
 * @see Montias 1959 on planning with material balances
 */
export function goThrough(problem: Problem): readonly Round[] {
  const { table, target, stock, rounds } = problem;
  const wanted = target.slice(0, table.made).map((amount, at) => amount - (stock[at] ?? 0));
  const passes: Round[] = [];
  let gross = called(problem, new Float64Array(table.made), wanted);
  for (let round = 0; round <= rounds; round++) {
    const next = called(problem, gross, wanted);
    const short = next.map((amount, at) => Math.max(0, amount - (gross[at] ?? 0)));
    const planned = gross;
    const shortShare = short.map((amount, at) =>
      amount === 0 ? 0 : amount / (usedOf(table.uses[at], planned) + (target[at] ?? 0)),
    );
    passes.push({ round, gross, short, shortShare });
    gross = next;
  }
  return passes;
}
