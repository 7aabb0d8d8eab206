import { quantileSorted } from "simple-statistics";
import type { Block, Doubt } from "../design/doubts.ts";
import type { Cell } from "../design/targets.ts";
import { rangedClaims } from "../score.ts";

/** How the runs of one doubt are spread about one figure. */
export interface Band extends Cell {
  readonly doubt: Doubt;
  /** How many runs of this doubt tell of the figure. */
  readonly runs: number;
  readonly lowest: number;
  /** The values below which 5, 25, 50, 75 and 95 % of the runs lie. */
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
  readonly highest: number;
}

/** How many runs of one doubt answer a claim inside its range. */
export interface ClaimStanding {
  readonly claim: string;
  readonly doubt: Doubt;
  readonly runs: number;
  readonly inside: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The band of each doubt about a figure.
 *
 * @param values of all runs, in their order; `NaN` where a run tells nothing
 * @returns no band for a doubt of which no run tells the figure
 */
export function bandsOf(cell: Cell, values: Float64Array, blocks: readonly Block[]): readonly Band[] {
  return blocks.flatMap(({ doubt, from, count }) => {
    const told = values
      .slice(from, from + count)
      .filter(Number.isFinite)
      .sort();
    if (told.length === 0) return [];
    // The library asks for a list of its own kind; it only reads.
    const at = (share: number): number => quantileSorted(told as unknown as number[], share);
    return [
      {
        ...cell,
        doubt,
        runs: told.length,
        lowest: told[0] ?? Number.NaN,
        p05: at(0.05),
        p25: at(0.25),
        median: at(0.5),
        p75: at(0.75),
        p95: at(0.95),
        highest: told.at(-1) ?? Number.NaN,
      },
    ];
  });
}

/** How the runs of each doubt stand to a claim; nothing where the figure is that of no claim with a range. */
export function standingsOf(cell: Cell, values: Float64Array, blocks: readonly Block[]): readonly ClaimStanding[] {
  const claim = cell.year === null ? rangedClaims.find(({ id }) => id === cell.series) : undefined;
  if (!claim) return [];
  const [low, high] = [Number(claim.low), Number(claim.high)];
  return blocks.flatMap(({ doubt, from, count }) => {
    const told = values.slice(from, from + count).filter(Number.isFinite);
    if (told.length === 0) return [];
    const inside = told.filter((value) => value >= low && value <= high).length;
    return [{ claim: claim.id, doubt, runs: told.length, inside, low, high }];
  });
}
