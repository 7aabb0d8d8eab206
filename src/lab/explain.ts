import type { Indicator } from "../evidence/observe/figures.ts";
import { holdCount } from "../ground/count.ts";
import type { Executor } from "../ground/executor.ts";
import { takeStock } from "../ground/nesting.ts";
import { taken, writes } from "../ground/plan.ts";
import type { Level, Quantity, Step } from "../ground/quantity.ts";
import { runPlainly, type Trace } from "../ground/reference.ts";
import type { World } from "../ground/world.ts";
import { memoryOf } from "../ground/world.ts";
import { model } from "../laws/month.ts";
import { levels } from "../ledger/levels.ts";
import { holdKnown } from "../scenarios/hold.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { regionIds } from "./given.ts";
import { machineFor, type Run, simulate } from "./run.ts";
import { type TakenQuantity, takenBy } from "./takenBy.ts";

/** A law in the chain behind an indicator. */
export interface Link {
  readonly name: string;
  readonly step: Step;
  /** How many laws lie between it and the indicator. */
  readonly distance: number;
}

/** Where an indicator comes from. */
export interface Explanation {
  readonly takes: readonly TakenQuantity[];
  /** Laws behind it, nearest first. */
  readonly laws: readonly Link[];
  /** Names of the stocks, states, levers, parameters, inputs and draws where the chain ends. */
  readonly ends: readonly string[];
  /** Names of the laws that the next step back would reach, where the chain was cut. */
  readonly beyond: readonly string[];
}

/** What a law was given and what it answered in a month, as means over the cells of a place. */
export interface TracedStep {
  /** How many cells it ran in; in none where it was out of season, or switched off. */
  readonly cells: number;
  readonly values: Readonly<{ [input: string]: number }>;
  readonly answer: number;
}

/**
 * Follows an indicator back, law by law, to stocks and to what is given.
 *
 * @param depth how many laws back to go
 * @returns quantities taken, laws with their distance from the indicator, what is given at the ends, and what lies
 *   beyond the depth
 * @throws Fault "count-out-of-range"
 * @example
 * const harvest = indicators.find(({ series }) => series === "grain-harvest-low");
 * explain(harvest, 0).laws.map(({ name, distance }) => [name, distance]); // => [["harvest", 0]]
 */
export function explain(indicator: Indicator, depth: number = Number.POSITIVE_INFINITY): Explanation {
  if (depth !== Number.POSITIVE_INFINITY) holdCount(depth, "laws back from an indicator");
  const takes = takenBy(indicator);
  const laws = new Map<Step, Link>();
  const ends = new Set<string>();
  const beyond = new Set<string>();
  let front: readonly Quantity[] = takes.flatMap(({ name }) => behind(model.quantities.get(name)));
  for (let distance = 0; front.length > 0; distance++) {
    const next: Quantity[] = [];
    for (const quantity of front) {
      const name = model.nameOf(quantity);
      const step = model.month.find((each) => each === quantity);
      if (!step) ends.add(name);
      else if (laws.has(step)) continue;
      else if (distance > depth) beyond.add(name);
      else {
        laws.set(step, { name, step, distance });
        next.push(...taken(step));
      }
    }
    front = next;
  }
  return { takes, laws: [...laws.values()], ends: [...ends], beyond: [...beyond] };
}

/** The laws that change a stock or state which is itself measured; anything else stands for itself. */
function behind(quantity: Quantity | undefined): Quantity[] {
  if (!quantity) return [];
  const writers = model.month.filter((step) => writes(step).includes(quantity));
  return writers.length > 0 ? writers : [quantity];
}

/** What to trace: a month of a scenario, in one region or in the whole country. */
export interface TraceOptions {
  readonly scenario: Scenario;
  readonly month: number;
  readonly region?: string;
  readonly seed?: number;
  readonly oneIn?: number;
}

/**
 * Runs to a month and listens to every call of some laws in it.
 *
 * The months before run as compiled code; the month itself runs plainly, to the same bits.
 *
 * @param laws of an explanation
 * @param options the scenario, a month number, and, if wished, a region, a seed and a sample
 * @throws Fault "region-unknown", or as `simulate`
 * @example
 * const harvest = indicators.find(({ series }) => series === "grain-harvest-low");
 * const { traced } = traceMonth(explain(harvest, 0).laws, { scenario: history, month: monthNumber(1924, 8) });
 * [...traced.keys()]; // => ["harvest"]
 */
export function traceMonth(
  laws: readonly Link[],
  options: TraceOptions,
): { readonly run: Run; readonly traced: ReadonlyMap<string, TracedStep> } {
  const { scenario, month, region, seed = 1, oneIn = 20000 } = options;
  if (region !== undefined) holdKnown("region", region, regionIds, "where laws are traced");
  const machine = machineFor(oneIn);
  const { world, executor } = machine;
  const listening = listener(world, laws, region);
  const traced: Executor = {
    begin: executor.begin,
    month: (moment) => {
      if (moment.month !== month) return executor.month(moment);
      memoryOf(world)();
      runPlainly(world, world.model.plans.month, moment, listening.watch);
      takeStock(world);
    },
  };
  const run = simulate(scenario, { seed, oneIn, to: month }, { ...machine, executor: traced });
  return { run, traced: listening.heard() };
}

interface Sums {
  cells: number;
  readonly values: { [input: string]: number };
  answer: number;
}

function listener(
  world: World,
  laws: readonly Link[],
  region: string | undefined,
): { watch: (trace: Trace) => void; heard: () => ReadonlyMap<string, TracedStep> } {
  const sums = new Map<Quantity, Sums>(laws.map(({ step }) => [step, { cells: 0, values: {}, answer: 0 }]));
  const lies = insideOf(world, region);
  return {
    watch: ({ law, cell, values, answer }) => {
      const sum = sums.get(law);
      if (!sum || !lies(law.level, cell)) return;
      sum.cells += 1;
      sum.answer += answer;
      for (const [input, value] of Object.entries(values)) sum.values[input] = (sum.values[input] ?? 0) + value;
    },
    heard: () => new Map(laws.map(({ name, step }) => [name, mean(sums.get(step))])),
  };
}

function mean(sums: Sums | undefined): TracedStep {
  const { cells, values, answer } = sums ?? { cells: 0, values: {}, answer: 0 };
  const means = Object.entries(values).map(([input, sum]) => [input, sum / cells] as const);
  return { cells, values: Object.fromEntries(means), answer: cells === 0 ? 0 : answer / cells };
}

type Lies = (level: Level, cell: number) => boolean;

/** Whether a cell lies in a region; what is wider than regions lies in each of them. */
function insideOf({ sample }: World, region: string | undefined): Lies {
  if (region === undefined) return () => true;
  const home = regionIds.indexOf(region);
  const [firstCluster, endCluster] = [sample.clusterStart[home] ?? 0, sample.clusterStart[home + 1] ?? 0];
  const between = (cell: number, from: number, to: number): boolean => cell >= from && cell < to;
  return (level, cell) => {
    if (level === levels.home) return cell === home;
    if (level === levels.cluster) return between(cell, firstCluster, endCluster);
    if (level === levels.member)
      return between(cell, sample.memberStart[firstCluster] ?? 0, sample.memberStart[endCluster] ?? 0);
    return true;
  };
}
