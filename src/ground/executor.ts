import { calendarMonth } from "./calendar.ts";
import { phaseName } from "./emit.ts";
import { Fault } from "./fault.ts";
import type { Plan } from "./plan.ts";
import { memoryMap, remember, type World } from "./world.ts";

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
  const run = (name: "begin" | "month", plan: Plan, moment: Moment): void => {
    world.words[memoryMap.month] = moment.month;
    world.words[memoryMap.calendar] = calendarMonth(moment.month);
    world.words[memoryMap.seed] = moment.seed;
    plan.phases.forEach((phase, index) => {
      const call = phaseName(name, index);
      if (phase.kind === "local") {
        crew.local(call);
        exports[`${call}Settle`]?.();
      } else exports[call]?.();
    });
  };
  return {
    begin: (moment) => run("begin", world.model.plans.beginning, moment),
    month: (moment) => {
      remember(world);
      run("month", world.model.plans.month, moment);
    },
  };
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
