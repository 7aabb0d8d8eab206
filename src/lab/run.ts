import { kernelsHash } from "../generated/kernels.ts";
import { type Audit, openAudit } from "../ground/audit.ts";
import { type Crew, compiledExecutor, type Executor, type Exports, soloCrew } from "../ground/executor.ts";
import type { Role } from "../ground/layout.ts";
import type { Lever, Parameter, Table } from "../ground/quantity.ts";
import { bytesOf, cellsOf, type World, worldIn } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";
import { levels } from "../ledger/levels.ts";
import { firstMonth, holdEnd, lastMonth } from "../scenarios/horizon.ts";
import { underReading } from "../scenarios/reading.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { giveMonth, giveStart, regionIds, regionsOfSample } from "./given.ts";
import { giveDecisions, giveProjects, standardProjects } from "./givenProjects.ts";
import { type KernelMemory, kernelsOver, memoryFor } from "./kernels.ts";
import { figuresIn, unknown } from "./record.ts";
import { type RegionOfSample, sampleOf } from "./sample.ts";
import { leversOf, pull } from "./strategy.ts";

/** What a run may be asked beside its scenario. */
export interface RunOptions {
  readonly seed?: number;
  /** How many real households one of the sample stands for. */
  readonly oneIn?: number;
  /** Last month, as a month number: the scenario's, or December 1940, unless given. */
  readonly to?: number;
  /** Parameters that differ from their best value, by name. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** An earlier run that is no longer wanted: its record is written over, which spares new memory. */
  readonly over?: Run;
  /** Called after each month with its number. */
  readonly onMonth?: (month: number) => void;
}

/** A finished run: every figure above the sample, for every month. */
export interface Run {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly oneIn: number;
  readonly months: readonly number[];
  readonly households: number;
  readonly bytesPerHousehold: number;
  readonly largestGap: number;
  readonly kernels: string;
  /**
   * The months of one cell of a quantity.
   *
   * @param name a quantity of the model
   * @param cell a region's place in `regionIds`, a branch, or 0 for the nation
   */
  readonly series: (name: string, cell?: number, role?: Role) => Float64Array;
  /** The months of a quantity summed over its cells. */
  readonly whole: (name: string, role?: Role) => Float64Array;
  /** Everything recorded, month after month: for hashing. */
  readonly record: Float64Array;
}

/** Starts a machine for many runs of one sample: memory is laid out once and used again. */
export interface Machine {
  readonly world: World;
  readonly executor: Executor;
}

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

/** Lays out a country. */
export function machineFor(oneIn: number, options: MachineOptions = {}): Machine {
  const { regions = regionsOfSample(), threads, through = (exports) => exports } = options;
  const sample = sampleOf(regions, oneIn);
  const arrangement = { workers: threads?.workers ?? 1, order: "blocks" } as const;
  const memoryKind = threads ? "shared" : "plain";
  const memory = memoryFor(bytesOf(layout, sample, arrangement), memoryKind);
  const world = worldIn(memory.buffer, model, layout, sample, arrangement);
  const exports = through(kernelsOver(memory, memoryKind));
  const crew = threads?.crewOf(memory, exports, sample.homes) ?? soloCrew(exports, sample.homes);
  return { world, executor: compiledExecutor(world, exports, crew) };
}

/**
 * Runs a scenario month by month from January 1924.
 *
 * @throws Fault "date-out-of-range", "lever-unknown", "mechanism-unknown", "parameter-unknown", "reading-unknown",
 *   "ledger-open" or "stock-overdrawn"
 * @example
 * simulate(history, { seed: 1 }).months.length // => 204
 */
export function simulate(scenario: Scenario, options: RunOptions = {}, machine?: Machine): Run {
  const months = monthByMonth(scenario, options, machine);
  for (;;) {
    const { done, value } = months.next();
    if (done) return value;
    options.onMonth?.(value);
  }
}

/**
 * The same run a month at a time, for a caller that shows progress or may be interrupted: yields
 * the number of each month that is done, and returns the run.
 */
export function* monthByMonth(
  scenario: Scenario,
  options: RunOptions = {},
  machine?: Machine,
): Generator<number, Run, void> {
  const last = endOf(scenario, options);
  const { parameters, off } = underReading(scenario);
  const oneIn = options.oneIn ?? scenario.oneIn ?? 2500;
  const seed = options.seed ?? scenario.seed ?? 1;
  const { world, executor } = machine ?? machineFor(oneIn);
  clear(world);
  setParameters(world, { ...parameters, ...options.parameters });
  giveStart(world);
  const { projects = standardProjects } = scenario;
  giveProjects(world, projects);
  switchMechanisms(world, off);
  const levers = leversOf(scenario);
  const months = Array.from({ length: last - firstMonth + 1 }, (_, at) => firstMonth + at);
  giveMonth(world, firstMonth);
  giveDecisions(world, projects, firstMonth);
  pull(world, levers, firstMonth, () => undefined);
  executor.begin({ month: firstMonth - 1, seed });
  const audit = openAudit(world, (stock, cell) =>
    stock.level === levels.nation ? "the nation" : (regionIds[cell] ?? `region ${cell}`),
  );
  const record = recordOf(months.length * world.upper.length, options.over);
  for (const [at, month] of months.entries()) {
    giveMonth(world, month);
    giveDecisions(world, projects, month);
    pull(world, levers, month, () => (at === 0 ? undefined : figuresIn(world, record, months.slice(0, at))));
    executor.month({ month, seed });
    audit.close(month);
    record.set(world.upper, at * world.upper.length);
    yield month;
  }
  return runOf(scenario, { seed, oneIn, months, record, world, audit });
}

/**
 * The last month of a run: the one asked for, else the scenario's, else December 1940.
 *
 * @throws Fault "date-out-of-range"
 */
export function endOf(scenario: Scenario, { to }: Pick<RunOptions, "to"> = {}): number {
  return holdEnd(to ?? scenario.until ?? lastMonth, `the end of a run of "${scenario.name}"`);
}

/** Room for so many numbers: new memory costs as much as a fifth of a run where the system is slow to give it. */
function recordOf(numbers: number, over: Run | undefined): Float64Array {
  return over?.record.length === numbers ? over.record : new Float64Array(numbers);
}

/** Every column to zero, tables untouched. */
function clear(world: World): void {
  for (const column of layout.columns) world.view(column).fill(0);
}

function setParameters(world: World, differing: Readonly<Record<string, number>>): void {
  for (const of of model.quantities.values()) if (of.kind === "table") world.cells(of).set((of as Table).values ?? []);
  const settable = [...model.quantities].filter(([, each]) => each.kind === "parameter" || each.kind === "lever");
  for (const [, quantity] of settable) world.cells(quantity)[0] = (quantity as Lever | Parameter).value;
  const parameters = new Map(settable.filter(([, each]) => each.kind === "parameter"));
  for (const [name, value] of Object.entries(differing)) {
    const parameter = parameters.get(name);
    if (!parameter) throw unknown("parameter", name, [...parameters.keys()]);
    world.cells(parameter)[0] = value;
  }
}

function switchMechanisms(world: World, off: readonly string[]): void {
  const names = model.mechanisms.map((each) => each.name);
  for (const name of off) {
    if (!names.includes(name)) throw unknown("mechanism", name, names);
  }
  for (const each of model.mechanisms) world.cells(each)[0] = off.includes(each.name) ? 0 : 1;
}

function runOf(
  scenario: Scenario,
  parts: { seed: number; oneIn: number; months: readonly number[]; record: Float64Array; world: World; audit: Audit },
): Run {
  const { months, record, world } = parts;
  const { series, whole } = figuresIn(world, record, months);
  const households = world.sample.memberStart.at(-1) ?? 0;
  return {
    scenario,
    seed: parts.seed,
    oneIn: parts.oneIn,
    months,
    households,
    series,
    whole,
    record,
    bytesPerHousehold: bytesOfSample(world) / households,
    largestGap: parts.audit.largestGap(),
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
