import { holdGoing, type Signal } from "../asked.ts";
import { scenarioBetween } from "./differences.ts";
import type { Division } from "./division.ts";
import type { Round } from "./rounds.ts";
import { type RunFigures, type RunWanted, runsHere } from "./runs.ts";
import type { Subset, Worth } from "./shapley.ts";

/** How the runs behind an answer are made, watched and ended. */
export interface WhyOptions {
  /** Makes the runs: on threads, in a worker; `runsHere()` unless given. */
  readonly run?: RunFigures;
  /** Ends it between two runs, with the signal's reason. An `AbortSignal` is one. */
  readonly signal?: Signal;
  /** Called as each run is over: how many are, and how many there will be. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Figures of runs by seed and subset: each run is made once. */
export interface Gathered {
  /** Makes what is still wanting for some rounds. */
  readonly gather: (some: readonly Round[]) => Promise<void>;
  readonly worthIn: (seed: number) => Worth;
  readonly count: () => number;
}

/** @param rounds all that will be run, for the count of what is still to come */
export function gatheredFor(division: Division, rounds: readonly Round[], options: WhyOptions): Gathered {
  const { run = runsHere(), signal, onProgress = () => undefined } = options;
  const found = new Map<string, readonly number[]>();
  const all = keyed(rounds).size;
  let done = 0;
  return {
    gather: async (some) => {
      const wanted = [...keyed(some)].filter(([key]) => !found.has(key));
      holdGoing(signal);
      const asked = wanted.map(([, [seed, subset]]) => wantedRun(division, seed, subset));
      const replies = await run(asked, { signal, onRun: () => onProgress(++done, all) });
      holdGoing(signal);
      for (const [at, [key]] of wanted.entries()) found.set(key, replies[at] ?? []);
    },
    worthIn: (seed) => (subset) => found.get(keyOf(seed, subset)) ?? [],
    count: () => found.size,
  };
}

function keyOf(seed: number, subset: Subset): string {
  return `${seed} ${subset}`;
}

function keyed(rounds: readonly Round[]): ReadonlyMap<string, readonly [seed: number, subset: Subset]> {
  return new Map(
    rounds.flatMap(({ seed, subsets }) => subsets.map((subset) => [keyOf(seed, subset), [seed, subset] as const])),
  );
}

function wantedRun(division: Division, seed: number, subset: Subset): RunWanted {
  const { base, other, differences, oneIn, to, figures } = division;
  const taken = differences.filter((_, at) => subset[at] === "1");
  const isAll = taken.length === differences.length;
  const scenario = taken.length === 0 ? base : isAll ? other : scenarioBetween(base, other, taken);
  return { scenario, seed, oneIn, to, figures };
}
