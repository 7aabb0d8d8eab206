import type { Executor } from "../ground/executor.ts";
import { Fault } from "../ground/fault.ts";
import { shown } from "../ground/shown.ts";
import type { World } from "../ground/world.ts";
import { holdSample, holdSeed } from "../scenarios/hold.ts";
import { holdEnd, lastMonth } from "../scenarios/horizon.ts";
import { underReading } from "../scenarios/reading.ts";
import type { ParameterValues, Scenario } from "../scenarios/scenario.ts";
import { holdParameters, holdScenario } from "../scenarios/sound.ts";
import type { Project } from "../sources/industry/projects.ts";
import { holdProjects, standardProjects } from "./givenProjects.ts";
import type { Recorded } from "./record.ts";

/** What a run may be asked beside its scenario. */
export interface RunOptions {
  /** Seed of all draws: a whole number from 0 to 2147483647. The scenario's, or 1, unless given. */
  readonly seed?: number;
  /**
   * How many real households one of the sample stands for: a whole number from 1 to 20000. That of the machine, the
   * scenario's, or 2500, unless given.
   */
  readonly oneIn?: number;
  /** Last month, as a month number: the scenario's, or December 1940, unless given. */
  readonly to?: number;
  /** Parameters that differ from their best value, by name, each within its range; they go before the scenario's. */
  readonly parameters?: ParameterValues;
  /**
   * An earlier run that is no longer wanted: its record is written over, which spares new memory. From then on the earlier
   * run answers nothing but the Fault "run-overwritten".
   */
  readonly over?: Run;
  /** Called after each month with its number. */
  readonly onMonth?: (month: number) => void;
  /** Ends the run between two months, with the signal's reason. An `AbortSignal` is one. */
  readonly signal?: Signal;
}

/** What tells a run to end: the part of an `AbortSignal` that a run looks at. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** A finished run: every figure above the sample, for every month. */
export interface Run extends Recorded {
  readonly scenario: Scenario;
  readonly seed: number;
  /** How many real households one of the sample stands for. */
  readonly oneIn: number;
  /** Households of the sample. */
  readonly households: number;
  readonly bytesPerHousehold: number;
  /** The largest gap that rounding left in the books, as a share of the account. */
  readonly largestGap: number;
  /** The fingerprint of the compiled model. */
  readonly kernels: string;
  /**
   * Everything recorded, month after month: for hashing.
   *
   * @throws Fault "run-overwritten"
   */
  readonly record: Float64Array;
}

/** A country laid out for many runs of one sample, one after another: memory is used again. */
export interface Machine {
  /** How many real households one of its sample stands for. */
  readonly oneIn: number;
  readonly world: World;
  readonly executor: Executor;
}

/** What a run is asked, every choice made and held. */
export interface Asked {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly oneIn: number;
  readonly last: number;
  readonly parameters: ParameterValues;
  readonly off: readonly string[];
  readonly projects: readonly Project[];
  readonly machine: Machine | undefined;
  readonly signal: Signal | undefined;
  /** The record of an earlier run, to be written over. */
  readonly over: Float64Array | undefined;
}

const options = "the options of a run";

/**
 * Holds what a run is asked, and makes every choice that is left open.
 *
 * @throws Fault as `simulate` does for what is no good
 */
export function askedOf(scenario: Scenario, asked: RunOptions, machine: Machine | undefined): Asked {
  holdScenario(scenario);
  if (typeof asked !== "object" || asked === null) throw malformed("the options", asked, "an object");
  if (machine !== undefined) holdMachine(machine, asked);
  const { parameters: own = {}, onMonth, over, signal } = asked;
  if (onMonth !== undefined && typeof onMonth !== "function") throw malformed("onMonth", onMonth, "a function");
  if (signal !== undefined && typeof signal?.aborted !== "boolean") throw malformed("signal", signal, "an AbortSignal");
  if (over !== undefined && !(over?.record instanceof Float64Array)) throw malformed("over", over, "an earlier run");
  const seed = asked.seed ?? scenario.seed ?? 1;
  const oneIn = asked.oneIn ?? machine?.oneIn ?? scenario.oneIn ?? usualSample;
  holdSeed(seed, options);
  holdSample(oneIn, options);
  holdParameters(own, options);
  const last = endOf(scenario, asked);
  const { parameters, off } = underReading(scenario);
  const { projects = standardProjects } = scenario;
  if (projects !== standardProjects) holdProjects(projects, `the scenario "${scenario.name}"`);
  return {
    scenario,
    seed,
    oneIn,
    last,
    parameters: { ...parameters, ...own },
    off,
    projects,
    machine,
    signal,
    over: over?.record,
  };
}

const usualSample = 2500;

/**
 * The last month of a run: the one asked for, else the scenario's, else December 1940.
 *
 * @throws Fault "date-out-of-range"
 * @example
 * monthName(endOf(standardScenario("history"))); // => "1940-12"
 */
export function endOf(scenario: Scenario, { to }: Pick<RunOptions, "to"> = {}): number {
  return holdEnd(to ?? scenario.until ?? lastMonth, `the end of a run of "${scenario.name}"`);
}

function holdMachine(machine: Machine, { oneIn }: RunOptions): void {
  if (!(machine?.world?.upper instanceof Float64Array && typeof machine.executor?.month === "function")) {
    throw malformed("the machine", machine, "what `machineFor` gives");
  }
  if (oneIn === undefined || oneIn === machine.oneIn) return;
  throw new Fault("machine-of-another-sample", {
    what: `a run of one household in ${shown(oneIn)} is asked of a machine of one in ${machine.oneIn}`,
    where: options,
    mend: `leave \`oneIn\` out, or lay out another machine with \`machineFor(${shown(oneIn)})\``,
  });
}

function malformed(name: string, value: unknown, wanted: string): Fault {
  return new Fault("option-malformed", {
    what: `${name} is ${shown(value)}`,
    where: options,
    mend: `give ${wanted}, or leave it out`,
  });
}

/** Throws the signal's reason where a run is told to end. */
export function holdGoing(signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new Fault("run-aborted", aborted);
}

const aborted = { what: "the run was told to end", where: "its signal", mend: "run it again" };
