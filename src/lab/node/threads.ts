import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { Fault, type FaultParts } from "../../ground/fault.ts";
import { codeOf } from "./code.ts";
import { workerFile } from "./thread.ts";

/** Threads that each do one errand after another. */
export interface Threads {
  /** Has one of them do an errand; fails with what ended the thread where one dies over it. */
  readonly run: (errand: unknown) => Promise<unknown>;
  readonly dismiss: () => Promise<void>;
}

/**
 * Threads that do errands: what a file of the program exports under its own name.
 *
 * @param folder where the file lies
 * @param name of the file, and of the function
 * @param limit how much memory each thread may take, in MB; as much as Node gives it unless given
 */
export function threadsFor(folder: URL, name: string, workers: number, limit?: number): Threads {
  const filename = fileURLToPath(workerFile(folder, name));
  const pool = new Piscina({
    filename,
    name,
    minThreads: 1,
    maxThreads: workers,
    // Errands take seconds: nobody need wait in a loop for the next.
    atomics: "disabled",
    ...(limit === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: limit } }),
    ...(filename.endsWith(".ts") ? { execArgv: ["--import", import.meta.resolve("tsx")] } : {}),
  });
  // A thread that dies before it has begun has no errand that could fail, and none takes its place.
  const lost = new Promise<never>((_, reject) => {
    pool.on("error", reject);
  });
  // Heard by whoever waits for an errand; nobody need wait for one.
  lost.catch(() => undefined);
  return { run: (errand) => Promise.race([pool.run(errand), lost]), dismiss: () => pool.destroy() };
}

/** A fault as it passes between threads, which take no errors of our own. */
export interface FaultSent {
  readonly code: string;
  readonly fault: FaultParts;
}

/** The parts of a fault, to be sent; whatever else was thrown is thrown on. */
export function faultSent(thrown: unknown): FaultSent {
  if (!(thrown instanceof Fault)) throw thrown;
  const { code, what, where, mend } = thrown;
  return { code, fault: { what, where, mend } };
}

/** What a thread that could not end its errand is told of. */
export function threadLost(error: unknown, errand: string): Fault {
  if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") {
    return new Fault("memory-short", {
      what: `a thread ran out of memory: ${errand}`,
      where: "a thread of the pool",
      mend: "take a coarser sample (--sample), fewer threads (--workers) or smaller parts (--shard)",
    });
  }
  return new Fault("worker-failed", {
    what: `a thread could not finish ${errand}: ${error instanceof Error ? error.message : String(error)}`,
    where: "a thread of the pool",
    mend: "run again with --workers 1, which shows the error itself",
  });
}

/** A count that threads add to and their master reads. */
export interface SharedCount {
  readonly words: SharedArrayBuffer;
  /** Ends the watch, and tells of what was counted since the last time. */
  readonly stop: () => void;
}

/** Watches a count of threads, and tells of each rise. */
export function watchedCount(onRise: (by: number) => void): SharedCount {
  const words = new SharedArrayBuffer(4);
  const count = new Int32Array(words);
  let told = 0;
  const tell = (): void => {
    const now = Atomics.load(count, 0);
    if (now > told) onRise(now - told);
    told = now;
  };
  const timer = setInterval(tell, 100);
  return {
    words,
    stop: () => {
      clearInterval(timer);
      tell();
    },
  };
}
