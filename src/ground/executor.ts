import { calendarMonth } from "./calendar.ts";
import { Fault } from "./fault.ts";
import { type Plan, phaseName } from "./plan.ts";
import { memoryMap, memoryOf, type World } from "./world.ts";

/** The month to run, and the seed of its draws. */
export interface Moment {
  readonly month: number;
  readonly seed: number;
}

/** Runs the beginning and the months of a world; two executors have this one meaning. */
export interface Executor {
  readonly begin: (moment: Moment) => void;
  readonly month: (moment: Moment) => void;
}

/** Calls a compiled function for the homes from one to before another, as a numbered worker. */
export type Exports = Readonly<Record<string, (...words: number[]) => void>>;

/** Spreads the homes of a local phase over workers and returns when all are done. */
export interface Crew {
  readonly local: (phase: string) => void;
}

/** A crew of one. */
export function soloCrew(exports: Exports, homes: number): Crew {
  return { local: (phase) => exports[phase]?.(0, 0, homes) };
}

/**
 * The compiled executor: the same plan, each phase one call.
 *
 * @throws Fault "cluster-uneven" where a cluster's members do not fill a block
 */
export function compiledExecutor(world: World, exports: Exports, crew: Crew): Executor {
  holdEven(world);
  const remember = memoryOf(world);
  const beginning = callsOf("begin", world.model.plans.beginning, exports, crew);
  const month = callsOf("month", world.model.plans.month, exports, crew);
  const run = (calls: readonly (() => void)[], moment: Moment): void => {
    world.words[memoryMap.month] = moment.month;
    world.words[memoryMap.calendar] = calendarMonth(moment.month);
    world.words[memoryMap.seed] = moment.seed;
    for (const call of calls) call();
  };
  return {
    begin: (moment) => run(beginning, moment),
    month: (moment) => {
      remember();
      run(month, moment);
    },
  };
}

/** The compiled functions of a plan, in order; those of a local phase are called by the crew, and then settled. */
function callsOf(name: "begin" | "month", plan: Plan, exports: Exports, crew: Crew): readonly (() => void)[] {
  return plan.phases.flatMap(({ kind }, index) => {
    const phase = phaseName(name, index);
    const calls = kind === "local" ? [() => crew.local(phase), exports[`${phase}Settle`]] : [exports[phase]];
    return calls.flatMap((call) => call ?? []);
  });
}

/** A cluster's members lie in a block of one size, and so do their values of a month. */
function holdEven({ sample }: World): void {
  for (let cluster = 0; cluster + 1 < sample.memberStart.length; cluster++) {
    const members = (sample.memberStart[cluster + 1] ?? 0) - (sample.memberStart[cluster] ?? 0);
    if (members === memoryMap.scratchCells) continue;
    throw new Fault("cluster-uneven", {
      what: `cluster ${cluster} has ${members} members`,
      where: "the frame of the sample",
      mend: `give each cluster ${memoryMap.scratchCells} members`,
    });
  }
}
