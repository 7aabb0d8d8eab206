import { Fault } from "../../../ground/fault.ts";
import { holdGoing, type Signal } from "../../asked.ts";
import { runsOfShards } from "../../design/design.ts";
import { type EnsembleFolder, partsMissing } from "../store/ensembleFolder.ts";
import { threadLost, threadsFor, watchedCount } from "../threads.ts";
import type { ShardEnd, ShardErrand } from "./shardWorker.ts";

/** How the parts of an ensemble are made, and who hears of it. */
export interface Making {
  readonly workers: number;
  readonly version: string;
  /** Called with how many more runs are there: at first with those that an earlier process made. */
  readonly onRuns?: (count: number) => void;
  readonly signal?: Signal | undefined;
  /** How much memory a thread may take, in MB. */
  readonly memory?: number;
}

/** How often a part is tried whose thread dies. */
const tries = 3;

/**
 * Makes all parts of an ensemble that are still missing, on threads of this machine. What is there is kept: killed at any
 * moment, the same call goes on where it stood.
 *
 * @throws Fault that a part ends with; "worker-failed" or "memory-short" where a thread dies three times over one part; the
 *   signal's reason
 */
export async function makeHere(
  ensemble: EnsembleFolder,
  { workers, version, onRuns = () => undefined, signal, memory }: Making,
): Promise<void> {
  const missing = await partsMissing(ensemble);
  onRuns(ensemble.design.runs - runsOfShards(ensemble.design, missing));
  if (missing.length === 0) return;
  const counted = watchedCount(onRuns);
  const threads = threadsFor(new URL("./", import.meta.url), "shardWorker", Math.min(workers, missing.length), memory);
  const errandOf = (index: number): ShardErrand => ({
    folder: ensemble.target,
    version,
    index,
    done: counted.words,
  });
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = missing[next++]; index !== undefined; index = missing[next++]) {
      holdGoing(signal);
      await persistently(() => threads.run(errandOf(index as number)) as Promise<ShardEnd>, index, signal);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, missing.length) }, work));
  } finally {
    counted.stop();
    await threads.dismiss();
  }
}

/**
 * Makes a part, and again where its thread dies: the next may fare better.
 *
 * @throws Fault that the part ends with; "worker-failed" or "memory-short" after the third thread that dies
 */
export async function persistently(make: () => Promise<ShardEnd>, index: number, signal?: Signal): Promise<void> {
  for (let left = tries - 1; ; left--) {
    try {
      const end = await make();
      if (end) throw new Fault(end.code, end.fault);
      return;
    } catch (error) {
      if (error instanceof Fault) throw error;
      holdGoing(signal);
      if (left === 0) throw threadLost(error, `part ${index} of the ensemble, tried ${tries} times`);
    }
  }
}
