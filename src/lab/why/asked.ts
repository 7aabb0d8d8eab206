import { holdCount } from "../../ground/count.ts";
import { holdSample, holdSeed } from "../../scenarios/hold.ts";
import { holdEnd } from "../../scenarios/horizon.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { type Difference, differencesBetween, type Fineness, finenesses } from "./differences.ts";
import type { Division, Extent } from "./division.ts";
import { endFor, type FigureAsked, figuresTold } from "./figures.ts";
import { type LawTold, readersOf } from "./readers.ts";

/** What is asked why. */
export interface WhyAsked {
  readonly base: Scenario;
  readonly other: Scenario;
  /** The figures that are taken apart, one or more; what belongs beside them is added. */
  readonly of: readonly FigureAsked[];
  /** The first seed; 1 unless given. */
  readonly seed?: number;
  /** How many seeds from there on; 5 unless given. */
  readonly seeds?: number;
  /** How many real households one of the sample stands for; 2500 unless given. */
  readonly oneIn?: number;
  /** How finely settings of levers are told apart; the finest that leaves at most twelve differences unless given. */
  readonly by?: Fineness;
  /** How many orders, each with its reverse, are drawn for a seed where not every combination is run; 1 unless given. */
  readonly pairs?: number;
}

/** A difference, and the laws that read it first, in the order in which they run. */
export interface DifferenceRead extends Difference {
  readonly readBy: readonly LawTold[];
}

/** What is asked, every choice made and held. */
export interface WhyHeld extends Division, Extent {
  readonly differences: readonly DifferenceRead[];
  readonly by: Fineness;
}

const usual = { seed: 1, seeds: 5, oneIn: 2500, pairs: 1 } as const;
/** More differences than these are told no finer than need be. */
const many = 12;
const where = "what is asked why";

/**
 * Holds what is asked, and makes every choice that is left open.
 *
 * @throws Fault as `why` does for what is no good
 */
export function whyHeld(asked: WhyAsked): WhyHeld {
  const { base, other, of, seed = usual.seed, seeds = usual.seeds, oneIn = usual.oneIn, pairs = usual.pairs } = asked;
  holdCount(Array.isArray(of) ? of.length : Number.NaN, "figures that are asked why", 1);
  holdCount(seeds, "seeds", 1);
  holdCount(pairs, "pairs of orders", 1);
  holdSample(oneIn, where);
  holdSeed(seed, where);
  holdSeed(seed + seeds - 1, where);
  const figures = figuresTold(of);
  const to = holdEnd(endFor(figures), where);
  const { by, differences: told } = toldApart(base, other, to, asked.by);
  const differences = told.map((each) => ({ ...each, readBy: readersOf(each, [base, other]) }));
  const seedsOf = Array.from({ length: seeds }, (_, at) => seed + at);
  return { base, other, figures, differences, by, seeds: seedsOf, oneIn, to, pairs };
}

interface ToldApart {
  readonly by: Fineness;
  readonly differences: readonly Difference[];
}

function toldApart(base: Scenario, other: Scenario, to: number, by?: Fineness): ToldApart {
  const ways: readonly Fineness[] = by === undefined ? finenesses : [by];
  const told = ways.map((way) => ({ by: way, differences: differencesBetween(base, other, { to, by: way }) }));
  const few = told.find(({ differences }) => differences.length <= many) ?? told.at(-1);
  return few ?? { by: "lever", differences: [] };
}
