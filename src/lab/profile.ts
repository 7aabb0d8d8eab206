import { holdCount } from "../ground/count.ts";
import type { Exports } from "../ground/executor.ts";
import { type Phase, phaseName } from "../ground/plan.ts";
import { model } from "../laws/month.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { machineFor, type Run, simulate } from "./run.ts";

/** What a part of the month costs. */
export interface PhaseTime {
  /** Its place in the month, from 1. */
  readonly phase: number;
  readonly kind: Phase["kind"];
  readonly first_law: string;
  readonly laws: number;
  /** In one run, all months together. */
  readonly seconds: number;
  /** Of the whole run. */
  readonly share: number;
}

/** Where the time of a run goes, as means over runs. */
export interface Profile {
  readonly seconds: number;
  readonly phases: readonly PhaseTime[];
  /** Compiled, once a run: the country as it stands before the first month. */
  readonly beginning: Rest;
  /** Not compiled: what comes from outside, the audit of the books, and the record. */
  readonly books: Rest;
}

/** A part of a run that is no phase of the month. */
export interface Rest {
  readonly seconds: number;
  readonly share: number;
}

/**
 * Times each phase of the month on one thread.
 *
 * @param oneIn how many real households one of the sample stands for, a whole number from 1 to 20000
 * @param runs over how many the means are taken, after one that is not counted
 * @param clock seconds from any moment on, which the lab itself does not know
 * @returns seconds a run, and shares of them
 * @throws Fault "count-out-of-range", or as `simulate`
 * @example
 * const short = { ...history, until: monthNumber(1924, 2) };
 * profile(short, 20000, 1, () => performance.now() / 1000).phases[0].phase; // => 1
 */
export function profile(scenario: Scenario, oneIn: number, runs: number, clock: () => number): Profile {
  holdCount(runs, "runs that are timed", 1);
  const spent = new Map<string, number>();
  const timed = (exports: Exports): Exports => timedExports(exports, spent, clock);
  const machine = machineFor(oneIn, { through: timed });
  let run: Run = simulate(scenario, { seed: 1 }, machine);
  // The first run compiles and finds its memory: it is no measure of the others.
  spent.clear();
  const before = clock();
  for (let at = 0; at < runs; at++) run = simulate(scenario, { seed: 1, over: run }, machine);
  const seconds = (clock() - before) / runs;
  const rest = (part: number): Rest => ({ seconds: part, share: part / seconds });
  const timeOf = (name: string): number => ((spent.get(name) ?? 0) + (spent.get(`${name}Settle`) ?? 0)) / runs;
  const phases = model.plans.month.phases.map((phase, at): PhaseTime => {
    const steps = phase.segments.flatMap((each) => each.steps);
    const [first] = steps;
    const time = rest(timeOf(phaseName("month", at)));
    const first_law = first ? model.nameOf(first) : "";
    return { phase: at + 1, kind: phase.kind, first_law, laws: steps.length, ...time };
  });
  const compiled = [...spent.values()].reduce((sum, each) => sum + each, 0) / runs;
  const inMonths = phases.reduce((sum, each) => sum + each.seconds, 0);
  return { seconds, phases, beginning: rest(compiled - inMonths), books: rest(seconds - compiled) };
}

/** The same functions, each adding the time it takes to a sum under its name. */
function timedExports(exports: Exports, spent: Map<string, number>, clock: () => number): Exports {
  const timed = Object.entries(exports)
    .filter(([, call]) => typeof call === "function")
    .map(([name, call]) => {
      const wrapped = (...words: number[]): void => {
        const before = clock();
        call(...words);
        spent.set(name, (spent.get(name) ?? 0) + clock() - before);
      };
      return [name, wrapped] as const;
    });
  return Object.fromEntries(timed);
}
