import { firstMonth } from "../../scenarios/horizon.ts";
import type { RunFigures } from "../why/runs.ts";
import { askEach } from "./pool.ts";

/**
 * Makes the runs behind a `why` on several threads; the answer does not depend on how many.
 *
 * Threads are started for each call: ask `why`, which makes all runs in one, rather than `whyInRounds`.
 *
 * @param workers how many threads
 * @returns what `why` takes as `run`
 * @throws Fault "count-out-of-range" or "worker-failed", when it is run
 * @example
 * typeof runsOnThreads(2); // => "function"
 */
export function runsOnThreads(workers: number): RunFigures {
  return (wanted, { signal, onRun }) => {
    let months = 0;
    const onMonths = (count: number): void => {
      const before = runsIn(months, wanted[0]?.to);
      months += count;
      for (let run = before; run < runsIn(months, wanted[0]?.to); run++) onRun();
    };
    return askEach("figures", wanted, { workers, onMonths, signal });
  };
}

/** How many runs to a month so many months come to. */
function runsIn(months: number, to = firstMonth): number {
  return Math.floor(months / (to - firstMonth + 1));
}
