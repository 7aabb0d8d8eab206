import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Crew, Exports } from "../../ground/executor.ts";
import { Fault } from "../../ground/fault.ts";
import { regionsOfSample } from "../given.ts";
import { kernelModule } from "../kernels.ts";
import { type Machine, machineFor } from "../run.ts";

/** Words of the shared control block. */
export const control = { turn: 0, done: 1, phase: 2, failed: 3, words: 4 } as const;
/** Phase that sends a worker home. */
export const homeTime = -1;
/** How often a thread looks for work before it sleeps: a look costs some nanoseconds, waking up some microseconds. */
export const looks = 20_000;

/** What a worker is handed when it starts. */
export interface WorkerStart {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly block: SharedArrayBuffer;
  /** Number of this worker, and the homes from one to before another that are its own. */
  readonly worker: number;
  readonly from: number;
  readonly to: number;
  /** Names of compiled functions, by the number that is sent for them. */
  readonly phases: readonly string[];
}

/** A machine whose local phases run on several threads, and how to end them. */
export interface CrewedMachine extends Machine {
  readonly dismiss: () => Promise<void>;
}

/**
 * Lays out a country for several threads. Each takes whole regions, so that the sums of a region are
 * formed in one order whatever the number of threads.
 *
 * @throws Fault "workers-out-of-range", and from a run "worker-failed"
 */
export function crewedMachine(oneIn: number, workers: number): CrewedMachine {
  const regions = regionsOfSample();
  if (!Number.isInteger(workers) || workers < 1 || workers > regions.length) {
    throw new Fault("workers-out-of-range", {
      what: `${workers} workers`,
      where: "the number of threads",
      mend: `choose a whole number from 1 to ${regions.length}: a region is not divided`,
    });
  }
  const ranges = shareOut(
    regions.map((each) => each.households),
    workers,
  );
  let dismiss = async (): Promise<void> => undefined;
  const machine = machineFor(oneIn, "compiled", regions, {
    workers,
    crewOf: (memory, exports) => {
      const made = threads(memory, exports, ranges);
      dismiss = made.dismiss;
      return made.crew;
    },
  });
  return { ...machine, dismiss: () => dismiss() };
}

/** Cuts homes into runs of nearly equal weight. */
export function shareOut(weights: readonly number[], parts: number): readonly (readonly [number, number])[] {
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const ranges: [number, number][] = [];
  let from = 0;
  let sum = 0;
  for (let part = 1; part <= parts; part++) {
    let to = from;
    while (to < weights.length && (part === parts || sum + (weights[to] ?? 0) / 2 < (whole * part) / parts)) {
      sum += weights[to] ?? 0;
      to++;
    }
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}

type Range = readonly [number, number];

function threads(
  memory: WebAssembly.Memory,
  exports: Exports,
  ranges: readonly Range[],
): { crew: Crew; dismiss: () => Promise<void> } {
  const block = new SharedArrayBuffer(4 * control.words);
  const words = new Int32Array(block);
  const phases = Object.keys(exports).filter((name) => typeof exports[name] === "function");
  const [[first, last] = [0, 0], ...others] = ranges;
  const pool = others.map(([from, to], index) =>
    startWorker({ module: kernelModule("shared"), memory, block, worker: index + 1, from, to, phases }),
  );
  const send = (phase: number): void => {
    Atomics.store(words, control.done, 0);
    Atomics.store(words, control.phase, phase);
    Atomics.add(words, control.turn, 1);
    Atomics.notify(words, control.turn);
  };
  return {
    crew: {
      local: (phase) => {
        send(phases.indexOf(phase));
        exports[phase]?.(0, first, last);
        awaitAll(words, pool.length);
      },
    },
    dismiss: async () => {
      send(homeTime);
      await Promise.all(pool.map((each) => each.terminate()));
    },
  };
}

/** Waits until every worker has done its part. */
function awaitAll(words: Int32Array, workers: number): void {
  const done = (): number => Atomics.load(words, control.done);
  for (let look = 0; look < looks && done() < workers; look++);
  for (let sofar = done(); sofar < workers; sofar = done()) Atomics.wait(words, control.done, sofar);
  const failed = Atomics.load(words, control.failed);
  if (failed === 0) return;
  throw new Fault("worker-failed", {
    what: `worker ${failed} could not run its part of the month`,
    where: "a thread of the crew",
    mend: "run again with one thread, which shows the error itself",
  });
}

/** Starts a thread from the built file, or, in a checkout, from the text itself through tsx. */
function startWorker(workerData: WorkerStart): Worker {
  const built = new URL("./worker.js", import.meta.url);
  if (existsSync(fileURLToPath(built))) return new Worker(built, { workerData });
  const text = new URL("./worker.ts", import.meta.url);
  return new Worker(`import("tsx/esm/api").then(({ register }) => { register(); return import("${text}"); })`, {
    eval: true,
    workerData,
  });
}
