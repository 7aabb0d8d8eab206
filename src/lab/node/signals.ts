import type { KernelMemory, KernelModule } from "../kernels.ts";

/** Words that the threads of a crew share: what to do next, and how far each has come. */
export const control = { turn: 0, done: 1, phase: 2, failed: 3, words: 4 } as const;
/** Phase that sends a worker home. */
export const homeTime = -1;
/** How often a thread looks for work before it sleeps: a look costs some nanoseconds, waking up some microseconds. */
export const looks = 20_000;

/** What a worker is handed when it starts. */
export interface WorkerStart {
  readonly module: KernelModule;
  readonly memory: KernelMemory;
  readonly block: SharedArrayBuffer;
  /** Number of this worker, and the homes from one to before another that are its own. */
  readonly worker: number;
  readonly from: number;
  readonly to: number;
  /** Names of compiled functions, by the number that is sent for them. */
  readonly phases: readonly string[];
}

/**
 * Tells the crew that a worker cannot go on, and wakes who waits for it. It counts as one that is done, as the crew
 * falls asleep only while that count stands: nobody who looked just before it failed sleeps on.
 */
export function giveUp(block: SharedArrayBuffer, worker: number): void {
  const words = new Int32Array(block);
  Atomics.store(words, control.failed, worker);
  Atomics.add(words, control.done, 1);
  Atomics.notify(words, control.done);
}
