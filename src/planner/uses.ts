import type { Problem } from "./table.ts";

/** What is made, in the order of the table's goods made. */
export type Gross = Float64Array;

/** Where each good comes from and where it goes, in the order of the table's goods: made + drawn = used + final. */
export interface Balance {
  readonly gross: Float64Array;
  /** Taken from stock; of goods that are not made, it may be more than there is. */
  readonly drawn: Float64Array;
  readonly used: Float64Array;
  readonly final: Float64Array;
}

/**
 * What a plan makes of each good, and where it goes.
 *
 * @param problem a plan's `problem`
 * @param gross what is made, in the order of the goods made
 * @param final what is left for use outside production, in the order of all goods
 * @example
 * const table = readTable("good,coal\ncoal,0.5\n", "table.csv");
 * const { problem } = await planOf(table, { targets: new Map([["coal", 10]]) });
 * [...balanceOf(problem, Float64Array.of(20), Float64Array.of(10)).used]; // => [10]
 */
export function balanceOf(problem: Problem, gross: Gross, final: Float64Array): Balance {
  const { table, stock } = problem;
  const used = Float64Array.from(table.uses, (row) => usedOf(row, gross));
  const made = Float64Array.from(table.goods, (_, at) => gross[at] ?? 0);
  const drawn = used.map((amount, at) => {
    const rest = amount + (final[at] ?? 0) - (made[at] ?? 0);
    return at < table.made ? Math.min(Math.max(0, rest), stock[at] ?? 0) : rest;
  });
  return { gross: made, drawn, used, final };
}

/** What has to be made to cover the uses of what is made already, and the rest of the targets. */
export function called({ table }: Problem, gross: Gross, wanted: Float64Array): Gross {
  return Float64Array.from(gross, (_, at) => Math.max(0, usedOf(table.uses[at], gross) + (wanted[at] ?? 0)));
}

/** How much of a good all makers use. */
export function usedOf(row: Float64Array | undefined, gross: Gross): number {
  let sum = 0;
  for (let into = 0; into < gross.length; into++) sum += (row?.[into] ?? 0) * (gross[into] ?? 0);
  return sum;
}
