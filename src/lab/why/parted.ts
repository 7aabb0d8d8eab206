import { isClear } from "../ablation.ts";
import { mean } from "../statistics.ts";
import type { Division } from "./division.ts";
import type { FigureTold } from "./figures.ts";
import type { Gathered } from "./gathered.ts";
import { type Estimate, estimateOf } from "./interval.ts";
import { isExact, type Round } from "./rounds.ts";
import { allOrNone, type Parts } from "./shapley.ts";

/** A difference of a figure: the mean over seeds, and where it lies with a probability of nine in ten. */
export interface PartEffect extends Estimate {
  /** False where the interval spans nought, or the effect is under 2 % of the figure; null where there is no interval. */
  readonly clear: boolean | null;
}

/** A change taken apart. All lists of numbers and effects stand in the order of the figures. */
export interface Parted {
  readonly figures: readonly FigureTold[];
  /** Whether every combination of the differences was run, or they came one after another in orders that were drawn. */
  readonly method: "every combination" | "orders drawn";
  /** What the intervals tell of: how parts differ from seed to seed, from order to order, or from both. */
  readonly interval: "seeds" | "orders" | "seeds and orders" | "none";
  readonly seeds: { readonly first: number; readonly count: number };
  /** One household of the sample stands for so many. */
  readonly oneIn: number;
  /** Last month of the runs, a month number. */
  readonly to: number;
  /** Runs that were made. */
  readonly runs: number;
  /** Means over seeds. */
  readonly base: readonly number[];
  readonly other: readonly number[];
  /** The other less the base. */
  readonly whole: readonly PartEffect[];
  /** For each of the differences its part of each figure; they sum to the whole, to rounding. */
  readonly effects: readonly (readonly PartEffect[])[];
}

/** What was found with one seed. */
interface OfSeed {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Parts from each of its rounds. */
  readonly rounds: readonly Parts[];
}

/** The parts that rounds which were run come to. */
export function partedBy(division: Division, rounds: readonly Round[], gathered: Gathered): Parted {
  const { figures, oneIn, to } = division;
  const seeds = [...new Set(rounds.map(({ seed }) => seed))];
  const found = seeds.map((seed) => foundWith(seed, division, rounds, gathered));
  const [base, other] = [meanOf(found.map(({ before }) => before)), meanOf(found.map(({ after }) => after))];
  const effectsOf = (values: readonly (readonly number[])[]): readonly PartEffect[] =>
    figures.map((_, at) => effectFrom(estimateOf(column(values, at)), base[at] ?? 0, other[at] ?? 0));
  const drawn = drawnApart(found);
  return {
    figures,
    method: isExact(division) ? "every combination" : "orders drawn",
    interval: intervalOf(division, seeds.length, drawn.length),
    seeds: { first: seeds[0] ?? 0, count: seeds.length },
    oneIn,
    to,
    runs: gathered.count(),
    base,
    other,
    whole: effectsOf(found.map(({ before, after }) => after.map((each, at) => each - (before[at] ?? Number.NaN)))),
    effects: division.differences.map((_, thing) => effectsOf(drawn.map((each) => each[thing] ?? []))),
  };
}

function foundWith(
  seed: number,
  { differences: { length: count } }: Division,
  rounds: readonly Round[],
  { worthIn }: Gathered,
): OfSeed {
  const worth = worthIn(seed);
  return {
    before: worth(allOrNone(count, false)),
    after: worth(allOrNone(count, true)),
    rounds: rounds.filter((each) => each.seed === seed).map(({ partsOf }) => partsOf(worth)),
  };
}

/** Parts that were drawn apart from each other: one for each seed, or of a single seed one for each of its rounds. */
function drawnApart(found: readonly OfSeed[]): readonly Parts[] {
  const [first, ...others] = found;
  if (first && others.length === 0) return first.rounds;
  return found.map(({ rounds }) =>
    (rounds[0] ?? []).map((_, thing) => meanOf(rounds.map((each) => each[thing] ?? []))),
  );
}

function intervalOf(division: Division, seeds: number, drawn: number): Parted["interval"] {
  if (drawn < 2) return "none";
  if (isExact(division)) return "seeds";
  return seeds < 2 ? "orders" : "seeds and orders";
}

function effectFrom(estimate: Estimate, base: number, other: number): PartEffect {
  const { value, low, high } = estimate;
  const isTold = low !== null && high !== null;
  return {
    ...estimate,
    clear: isTold ? isClear({ with: other, without: base, difference: value }, [low, high]) : null,
  };
}

function column(values: readonly (readonly number[])[], at: number): readonly number[] {
  return values.map((each) => each[at] ?? Number.NaN);
}

/** Means of lists of one length, place by place. */
function meanOf(lists: readonly (readonly number[])[]): readonly number[] {
  return (lists[0] ?? []).map((_, at) => mean(column(lists, at)));
}
