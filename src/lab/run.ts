import { kernelsHash } from "../generated/kernels.ts";
import { type Audit, openAudit } from "../ground/audit.ts";
import { type Crew, compiledExecutor, type Exports, soloCrew } from "../ground/executor.ts";
import type { Stock } from "../ground/quantity.ts";
import { bytesOf, cellsOf, type World, worldIn } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";
import { levels } from "../ledger/levels.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { type Asked, askedOf, type Machine, type Run, type RunOptions } from "./asked.ts";
import { regionIds, regionsOfSample } from "./given.ts";
import { type KernelMemory, kernelsOver, memoryFor } from "./kernels.ts";
import { type Resumed, setOut } from "./passage.ts";
import { figuresIn, type OwnRecord, recordOf, wholeRow } from "./record.ts";
import { type RegionOfSample, sampleOf } from "./sample.ts";

// This file is a door of its own, "great-turn/lab": what its functions take and give is had from here.
export type { Machine, Run, RunOptions, Signal } from "./asked.ts";

/** How the homes of a machine are spread over threads. */
export interface Threads {
  readonly workers: number;
  readonly crewOf: (memory: KernelMemory, exports: Exports, homes: number) => Crew;
}

/** How a machine differs from that of the whole country on one thread. */
export interface MachineOptions {
  readonly regions?: readonly RegionOfSample[];
  /** Spreads local phases over workers that share the memory. */
  readonly threads?: Threads;
  /** Puts something between the executor and the compiled functions, such as a clock. */
  readonly through?: (exports: Exports) => Exports;
}

/**
 * Lays out a country.
 *
 * @param oneIn how many real households one of the sample stands for, a whole number from 1 to 20000
 * @throws Fault "sample-out-of-range"
 * @example
 * const machine = machineFor(20000);
 * const hashes = [1, 1].map((seed) => hashOf(simulate(standardScenario("history"), { seed }, machine).record));
 * (await hashes[0]) === (await hashes[1]); // => true
 */
export function machineFor(oneIn: number, options: MachineOptions = {}): Machine {
  const { regions = regionsOfSample(), threads, through = (exports) => exports } = options;
  const sample = sampleOf(regions, oneIn);
  const arrangement = { workers: threads?.workers ?? 1, order: "blocks" } as const;
  const memoryKind = threads ? "shared" : "plain";
  const memory = memoryFor(bytesOf(layout, sample, arrangement), memoryKind);
  const world = worldIn(memory.buffer, model, layout, sample, arrangement);
  const exports = through(kernelsOver(memory, memoryKind));
  const crew = threads?.crewOf(memory, exports, sample.homes) ?? soloCrew(exports, sample.homes);
  return { oneIn, world, executor: compiledExecutor(world, exports, crew) };
}

/**
 * Runs a scenario month by month from January 1924.
 *
 * @param machine one that is laid out already; a new one unless given
 * @throws Fault for a scenario or options that are no good: "lever-unknown", "lever-out-of-range", "date-out-of-range",
 *   "mechanism-unknown", "parameter-unknown", "parameter-out-of-range", "reading-unknown", "seed-out-of-range",
 *   "sample-out-of-range", "machine-of-another-sample", "run-overwritten", "option-malformed" or "scenario-malformed"; for a
 *   run that breaks: "ledger-open", "stock-overdrawn" or "rule-unanswered"; the signal's reason where it is aborted
 * @example
 * const run = simulate(standardScenario("history"), { seed: 1, oneIn: 20000 });
 * run.months.length; // => 204
 */
export function simulate(scenario: Scenario, options: RunOptions = {}, machine?: Machine): Run {
  return toItsEnd(monthByMonth(scenario, options, machine), options);
}

/** Runs all months that are left, and tells of each. */
export function toItsEnd<Made>(months: Generator<number, Made, void>, { onMonth }: Pick<RunOptions, "onMonth">): Made {
  for (;;) {
    const { done, value } = months.next();
    if (done) return value;
    onMonth?.(value);
  }
}

/**
 * The same run a month at a time, for a caller that shows progress or may be interrupted: yields the number of each month
 * that is done, and returns the run.
 *
 * A machine makes one run at a time: of two that are begun on it, the later goes on, and the earlier ends with the Fault
 * "machine-taken" when it is asked for its next month.
 *
 * @throws Fault as `simulate` does, at once for what is asked; and "machine-taken"
 * @example
 * const months = monthByMonth(standardScenario("history"), { oneIn: 20000 });
 * months.next().value === monthNumber(1924, 1); // => true
 */
export function monthByMonth(
  scenario: Scenario,
  options: RunOptions = {},
  machine?: Machine,
): Generator<number, Run, void> {
  return monthsOf(askedOf(scenario, options, machine));
}

/** The months of a run, each when it is asked for. */
export function* monthsOf(asked: Asked, resumed?: Resumed): Generator<number, Run, void> {
  const machine = asked.machine ?? machineFor(asked.oneIn);
  const { world } = machine;
  const { months, go } = setOut(machine, asked, resumed?.since);
  const audit = openAudit(world, cellName, resumed?.since?.books);
  const row = wholeRow(world);
  const own = recordOf(months.length * row.width, asked.over);
  yield* go({ own, row, close: audit.close }, (month) => resumed?.before(month, audit.standing));
  return runOf(asked, { months, own, world, audit, oneIn: machine.oneIn });
}

function cellName(stock: Stock, cell: number): string {
  return stock.level === levels.nation ? "the nation" : (regionIds[cell] ?? `region ${cell}`);
}

interface Parts {
  readonly months: readonly number[];
  readonly own: OwnRecord;
  readonly world: World;
  readonly audit: Audit;
  readonly oneIn: number;
}

function runOf({ scenario, seed }: Asked, { months, own, world, audit, oneIn }: Parts): Run {
  const households = world.sample.memberStart.at(-1) ?? 0;
  return {
    scenario,
    seed,
    oneIn,
    households,
    ...figuresIn(world, own.record, months, { holdStanding: own.holdStanding, settled: world.settled.slice() }),
    get record() {
      own.holdStanding();
      return own.record;
    },
    bytesPerHousehold: bytesOfSample(world) / households,
    largestGap: audit.largestGap(),
    kernels: kernelsHash,
  };
}

/** Memory that grows with the sample: members, clusters and their tables. */
function bytesOfSample(world: World): number {
  const cells = layout.columns
    .filter((each) => each.level.sampled)
    .reduce((sum, each) => sum + each.bytes * cellsOf(each.level, world.sample, layout.levels), 0);
  return cells + world.sample.memberStart.byteLength;
}
