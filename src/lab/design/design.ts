import type { ReadingName } from "../../generated/names.ts";
import { holdCount } from "../../ground/count.ts";
import { Fault } from "../../ground/fault.ts";
import { holdKnown, holdSample, holdSeed } from "../../scenarios/hold.ts";
import { mechanismNames, readingNames } from "../../scenarios/known.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { holdScenario } from "../../scenarios/sound.ts";
import { endOf } from "../asked.ts";
import { type Axis, axes, type Block, blocksOf } from "./doubts.ts";
import { type PointKind, pointKinds } from "./points.ts";
import { type Target, targetsAsked } from "./targets.ts";

/** What an ensemble may be asked. */
export interface EnsembleAsked {
  readonly scenario: Scenario;
  /** How many runs, 1000 unless given. */
  readonly runs?: number;
  /** What is varied; seeds, parameters, settings and readings unless given. */
  readonly over?: readonly Axis[];
  /** How runs are spread over parameters and settings: Sobol's sequence unless given. */
  readonly points?: PointKind;
  /** Seed of the design and of the first run: a whole number from 0 to 2147483647; the scenario's, or 1, unless given. */
  readonly seed?: number;
  /** How many real households one of the sample stands for; the scenario's, or 2500, unless given. */
  readonly oneIn?: number;
  /** Last month, a month number; the scenario's, or December 1940, unless given. */
  readonly to?: number;
  /** How many runs make one part: 50 unless given. */
  readonly shard?: number;
  /** What is kept of each run; every yearly figure of the country, and the claims, unless given. */
  readonly keeps?: readonly Target[];
}

/** An ensemble that is settled: what each of its runs is follows from it and from the run's number alone. */
export interface Design {
  readonly scenario: Scenario;
  readonly runs: number;
  readonly over: readonly Axis[];
  readonly points: PointKind;
  readonly seed: number;
  readonly oneIn: number;
  readonly to: number;
  readonly shard: number;
  readonly keeps: readonly Target[];
}

const where = "the design of an ensemble";
const most = { runs: 10_000_000, shard: 10_000 };

/**
 * Settles an ensemble: holds what is asked, and makes every choice that is left open.
 *
 * @returns plain data, the same for the same that is asked
 * @throws Fault as `simulate` does for what is no good; "axis-unknown", "points-unknown", "count-out-of-range",
 *   "indicator-unknown", "place-unknown" or "runs-alike"
 * @example
 * designOf({ scenario: history, runs: 8, to: monthNumber(1925, 12) }).points; // => "sobol"
 */
export function designOf(asked: EnsembleAsked): Design {
  const { scenario, runs = 1000, shard = 50, points = "sobol" } = asked;
  holdScenario(scenario);
  const { seed = scenario.seed ?? 1, oneIn = scenario.oneIn ?? 2500 } = asked;
  const over = asked.over ?? ["seeds", "parameters", "settings", "readings"];
  for (const axis of over) holdKnown("axis", axis, axes, where);
  holdKnown("points", points, pointKinds, where);
  holdAmong("runs", runs, most.runs);
  holdAmong("runs a part", shard, most.shard);
  holdSeed(seed, where);
  holdSample(oneIn, where);
  const to = endOf(scenario, asked);
  const design = { scenario, runs, over: axes.filter((each) => over.includes(each)), points, seed, oneIn, to, shard };
  holdUnlike(design);
  return { ...design, keeps: targetsAsked(asked.keeps, to) };
}

function holdAmong(what: string, count: number, highest: number): void {
  holdCount(count, what, 1);
  if (count <= highest) return;
  throw new Fault("count-out-of-range", {
    what: `${what} are ${count}`,
    where,
    mend: `give a whole number from 1 to ${highest}`,
  });
}

/** Runs that differ in nothing say nothing more. */
function holdUnlike({ over, runs, ...design }: Pick<Design, "over" | "runs" | "scenario">): void {
  const structures = structuresOf({ over, ...design }).length;
  const draws = over.some((axis) => axis === "seeds" || axis === "parameters" || axis === "settings");
  if (draws || runs <= structures) return;
  throw new Fault("runs-alike", {
    what: `${runs} runs are asked for, and ${over.join(" and ")} make ${structures} that differ`,
    where,
    mend: `ask for ${structures} runs, or vary seeds or parameters too`,
  });
}

/** One of the structures that an ensemble goes through: a reading, or the model without one of its mechanisms. */
export interface Structure {
  readonly reading: ReadingName;
  readonly off: Scenario["off"];
}

/** Every structure that a design goes through; none where it goes over neither readings nor switches. */
export function structuresOf({ scenario, over }: Pick<Design, "scenario" | "over">): readonly Structure[] {
  const { reading, off } = scenario;
  return [
    ...(over.includes("readings") ? readingNames.map((each) => ({ reading: each, off })) : []),
    ...(over.includes("switches")
      ? mechanismNames()
          .filter((each) => !off.includes(each))
          .map((each) => ({ reading, off: [...off, each] }))
      : []),
  ];
}

/** The blocks of a design, one after another. */
export function blocksIn(design: Design): readonly Block[] {
  return blocksOf(design.over, design.runs, structuresOf(design).length);
}

/** How many parts a design has. */
export function shardsOf({ runs, shard }: Design): number {
  return Math.ceil(runs / shard);
}

/** The numbers of the runs of a part, from the first to before the last. */
export function runsOfShard({ runs, shard }: Design, part: number): readonly [from: number, before: number] {
  return [part * shard, Math.min(runs, (part + 1) * shard)];
}

/** How many runs some parts have together. */
export function runsOfShards(design: Design, parts: readonly number[]): number {
  return parts.reduce((sum, part) => {
    const [from, before] = runsOfShard(design, part);
    return sum + before - from;
  }, 0);
}
