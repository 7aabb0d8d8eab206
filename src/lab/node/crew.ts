import { Worker } from "node:worker_threads";
import type { Crew, Exports } from "../../ground/executor.ts";
import { Fault } from "../../ground/fault.ts";
import { regionsOfSample } from "../given.ts";
import { type KernelMemory, kernelModule } from "../kernels.ts";
import { type Machine, machineFor, type Threads } from "../run.ts";
import { control, giveUp, homeTime, looks, type WorkerStart } from "./signals.ts";
import { loading, workerFile } from "./thread.ts";

/** How threads are started, and how long one may say nothing before it counts as lost. */
export interface Hiring {
  readonly start: (handed: WorkerStart) => Worker;
  readonly patience: number;
}

/** A phase of a whole country's households takes seconds, so two minutes of silence are no work. */
const usual: Hiring = { start: startWorker, patience: 120_000 };

/** A machine whose local phases run on several threads, and how to end them. */
export interface CrewedMachine extends Machine {
  readonly dismiss: () => Promise<void>;
}

/**
 * Lays out a country for several threads. Each takes whole regions, so that the sums of a region are
 * formed in one order whatever the number of threads.
 *
 * @param oneIn how many real households one of the sample stands for, a whole number from 1 to 20000
 * @param workers how many threads, this one among them: a whole number from 1 to the number of regions
 * @throws Fault "workers-out-of-range", "sample-out-of-range" or "worker-missing", and from a run "worker-failed",
 *   "worker-silent" or, once it was dismissed, "machine-dismissed"
 * @example
 * const machine = crewedMachine(20000, 2);
 * const run = simulate(standardScenario("history"), { to: monthNumber(1924, 6) }, machine);
 * run.months.length; // => 6
 * await machine.dismiss();
 */
export function crewedMachine(oneIn: number, workers: number, hiring: Hiring = usual): CrewedMachine {
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
  const crewOf: Threads["crewOf"] = (memory, exports) => {
    const made = threads(memory, exports, ranges, hiring);
    dismiss = made.dismiss;
    return made.crew;
  };
  const machine = machineFor(oneIn, { regions, threads: { workers, crewOf } });
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
  memory: KernelMemory,
  exports: Exports,
  ranges: readonly Range[],
  { start, patience }: Hiring,
): { crew: Crew; dismiss: () => Promise<void> } {
  const block = new SharedArrayBuffer(4 * control.words);
  const words = new Int32Array(block);
  const phases = Object.keys(exports).filter((name) => typeof exports[name] === "function");
  const [[first, last] = [0, 0], ...others] = ranges;
  const pool = others.map(([from, to], index) => {
    const worker = index + 1;
    const hired = start({ module: kernelModule("shared"), memory, block, worker, from, to, phases });
    return hired.on("error", () => giveUp(block, worker));
  });
  const send = (phase: number): void => {
    Atomics.store(words, control.done, 0);
    Atomics.store(words, control.phase, phase);
    Atomics.add(words, control.turn, 1);
    Atomics.notify(words, control.turn);
  };
  let isDismissed = false;
  return {
    crew: {
      local: (phase) => {
        if (isDismissed) throw lost("machine-dismissed", "the threads of this machine were dismissed");
        send(phases.indexOf(phase));
        exports[phase]?.(0, first, last);
        awaitAll(words, pool.length, patience);
      },
    },
    dismiss: async () => {
      isDismissed = true;
      send(homeTime);
      await Promise.all(pool.map((each) => each.terminate()));
    },
  };
}

/** Waits until every worker has done its part. A thread that waits hears of nothing but these words. */
function awaitAll(words: Int32Array, workers: number, patience: number): void {
  const done = (): number => Atomics.load(words, control.done);
  const complain = (): void => {
    const failed = Atomics.load(words, control.failed);
    if (failed !== 0) throw lost("worker-failed", `worker ${failed} could not run its part of the month`);
  };
  for (let look = 0; look < looks && done() < workers; look++);
  for (let sofar = done(); sofar < workers; sofar = done()) {
    complain();
    if (Atomics.wait(words, control.done, sofar, patience) !== "timed-out") continue;
    throw lost("worker-silent", `${workers - sofar} of ${workers} workers did not answer in ${patience / 1000} s`);
  }
  complain();
}

function lost(code: string, what: string): Fault {
  return new Fault(code, {
    what,
    where: "a thread of the crew",
    mend: "run again with one thread, which shows the error itself",
  });
}

/** Starts a thread; one from the source goes through tsx, and says so if it cannot. */
export function startWorker(workerData: WorkerStart): Worker {
  const file = workerFile(new URL("./", import.meta.url), "worker");
  if (file.href.endsWith(".js")) return new Worker(file, { workerData });
  const signals = `new Int32Array(require("node:worker_threads").workerData.block)`;
  const giveUp = `() => { Atomics.store(${signals}, ${control.failed}, ${workerData.worker}); Atomics.add(${signals}, ${control.done}, 1); Atomics.notify(${signals}, ${control.done}); }`;
  return new Worker(`${loading(file)}.catch(${giveUp})`, { eval: true, workerData });
}
