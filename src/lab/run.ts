import { kernelsHash } from "../generated/kernels.ts";
import { type Audit, openAudit, type Standing } from "../ground/audit.ts";
import { type Crew, compiledExecutor, type Exports, soloCrew } from "../ground/executor.ts";
import type { Lever, Parameter, Stock, Table } from "../ground/quantity.ts";
import { bytesOf, cellsOf, type World, worldIn } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";
import { levels } from "../ledger/levels.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { type Asked, askedOf, holdGoing, type Machine, type Run, type RunOptions } from "./asked.ts";
import { giveMonth, giveStart, regionIds, regionsOfSample } from "./given.ts";
import { giveDecisions, giveProjects } from "./givenProjects.ts";
import { type KernelMemory, kernelsOver, memoryFor } from "./kernels.ts";
import { figuresIn, type OwnRecord, recordOf } from "./record.ts";
import { reportsOf } from "./reports.ts";
import { type RegionOfSample, sampleOf } from "./sample.ts";
import { leversOf, pull } from "./strategy.ts";
import { takeTurn } from "./turn.ts";

// This file is a door of its own, "great-turn/lab": what its functions take and give is had from here.
export type { Machine, Run, RunOptions, Signal } from "./asked.ts";

type Levers = ReturnType<typeof leversOf>;

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
export function toItsEnd(months: Generator<number, Run, void>, { onMonth }: Pick<RunOptions, "onMonth">): Run {
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

/** A run between two months: all that the months to come need of those gone, but for what is recorded of these. */
export interface Snapshot {
  /** The month that comes next. */
  readonly month: number;
  readonly memory: Uint8Array;
  readonly books: Standing;
}

/** How a run goes on from the middle of an earlier one, and what is kept of it for later ones. */
export interface Resumed {
  /** Where it goes on; the record that it writes over holds the months before. It begins anew unless given. */
  readonly since: Snapshot | undefined;
  /** Called before each month; the snapshot is taken if asked for. */
  readonly before: (month: number, take: () => Snapshot) => void;
}

/** The months of a run, each when it is asked for. */
export function* monthsOf(asked: Asked, resumed?: Resumed): Generator<number, Run, void> {
  const { scenario, seed, last, projects, signal } = asked;
  const machine = asked.machine ?? machineFor(asked.oneIn);
  const { world, executor } = machine;
  const since = resumed?.since;
  const holdTurn = takeTurn(machine);
  const levers = leversOf(scenario);
  if (since) new Uint8Array(world.memory).set(since.memory);
  else begin(machine, asked, levers);
  const audit = openAudit(world, cellName, since?.books);
  const months = Array.from({ length: last - firstMonth + 1 }, (_, at) => firstMonth + at);
  const first = (since?.month ?? firstMonth) - firstMonth;
  const own = recordOf(months.length * world.upper.length, asked.over);
  const { record } = own;
  const over = months.slice(0, first);
  const reports = reportsOf(world, record, over);
  for (const [at, month] of months.entries()) {
    if (at < first) continue;
    holdGoing(signal);
    holdTurn(month);
    own.holdStanding();
    resumed?.before(month, () => ({
      month,
      memory: new Uint8Array(world.memory).slice(0, world.bytes),
      books: audit.standing(),
    }));
    giveMonth(world, month);
    giveDecisions(world, projects, month);
    pull(world, levers, month, at === 0 ? undefined : reports);
    executor.month({ month, seed });
    audit.close(month);
    record.set(world.upper, at * world.upper.length);
    over.push(month);
    yield month;
  }
  return runOf(asked, { months, own, world, audit, oneIn: machine.oneIn });
}

/** Makes a country as it stood before its first month. */
function begin({ world, executor }: Machine, { parameters, projects, off, seed }: Asked, levers: Levers): void {
  clear(world);
  setParameters(world, parameters);
  giveStart(world);
  giveProjects(world, projects);
  switchMechanisms(world, off);
  giveMonth(world, firstMonth);
  giveDecisions(world, projects, firstMonth);
  pull(world, levers, firstMonth);
  executor.begin({ month: firstMonth - 1, seed });
}

function cellName(stock: Stock, cell: number): string {
  return stock.level === levels.nation ? "the nation" : (regionIds[cell] ?? `region ${cell}`);
}

/** Every column to zero, tables untouched. */
function clear(world: World): void {
  for (const column of layout.columns) world.view(column).fill(0);
}

function setParameters(world: World, differing: Readonly<Record<string, number>>): void {
  for (const of of model.quantities.values()) if (of.kind === "table") world.cells(of).set((of as Table).values ?? []);
  for (const of of model.quantities.values()) {
    if (of.kind === "parameter" || of.kind === "lever") world.cells(of)[0] = (of as Lever | Parameter).value;
  }
  for (const [name, value] of Object.entries(differing)) {
    const parameter = model.quantities.get(name);
    if (parameter) world.cells(parameter)[0] = value;
  }
}

function switchMechanisms(world: World, off: readonly string[]): void {
  for (const each of model.mechanisms) world.cells(each)[0] = off.includes(each.name) ? 0 : 1;
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
