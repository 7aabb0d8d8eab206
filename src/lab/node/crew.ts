import { Worker } from "node:worker_threads";
import type { Crew, Exports } from "../../ground/executor.ts";
import { regionsOfSample } from "../given.ts";
import { kernelModule, type Machine, machineFor } from "../run.ts";

/** Words of the shared control block. */
export const control = { turn: 0, done: 1, phase: 2, stop: 3, words: 4 } as const;

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
 */
export function crewedMachine(oneIn: number, workers: number): CrewedMachine {
  const crew: { dismiss: () => Promise<void> } = { dismiss: async () => undefined };
  const machine = machineFor(
    oneIn,
    "compiled",
    regionsOfSample(),
    (memory, exports, homes) => {
      const ranges = shareOut(
        regionsOfSample().map((each) => each.households),
        workers,
      );
      const made = threads(memory, exports, homes, ranges);
      crew.dismiss = made.dismiss;
      return made.crew;
    },
    workers,
  );
  return { ...machine, dismiss: () => crew.dismiss() };
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

function threads(
  memory: WebAssembly.Memory,
  exports: Exports,
  homes: number,
  ranges: readonly (readonly [number, number])[],
): { crew: Crew; dismiss: () => Promise<void> } {
  const block = new SharedArrayBuffer(4 * control.words);
  const words = new Int32Array(block);
  const phases = Object.keys(exports).filter((name) => typeof exports[name] === "function");
  const others = ranges.slice(1);
  const pool = others.map(([from, to], index) => {
    const workerData: WorkerStart = { module: kernelModule(), memory, block, worker: index + 1, from, to, phases };
    return new Worker(new URL("./worker.js", import.meta.url), { workerData });
  });
  const [first, last] = ranges[0] ?? [0, homes];
  const together = (name: string, own: () => void): void => {
    Atomics.store(words, control.done, 0);
    Atomics.store(words, control.phase, phases.indexOf(name));
    Atomics.add(words, control.turn, 1);
    Atomics.notify(words, control.turn);
    own();
    for (let done = Atomics.load(words, control.done); done < pool.length; done = Atomics.load(words, control.done)) {
      Atomics.wait(words, control.done, done, 1000);
    }
  };
  return {
    crew: {
      local: (phase) => together(phase, () => exports[phase]?.(0, first, last)),
      takeStock: () => together("takeStock", () => exports["takeStock"]?.(first, last)),
    },
    dismiss: async () => {
      Atomics.store(words, control.stop, 1);
      Atomics.add(words, control.turn, 1);
      Atomics.notify(words, control.turn);
      await Promise.all(pool.map((each) => each.terminate()));
    },
  };
}
