import { type EnsembleFolder, ensembleIn } from "../store/ensembleFolder.ts";
import { type FaultSent, faultSent } from "../threads.ts";
import { makePart } from "./shard.ts";

/** What a thread is told of a part: where the ensemble lies, and where it counts the runs that are over. */
export interface ShardErrand {
  readonly folder: string;
  readonly version: string;
  readonly index: number;
  readonly done: SharedArrayBuffer;
}

/** How a part ended: nothing where it is written, or the parts of the fault. */
export type ShardEnd = FaultSent | undefined;

let known: EnsembleFolder | undefined;

/** Makes one part of an ensemble in a thread of its own. */
export function shardWorker({ folder, version, index, done }: ShardErrand): ShardEnd {
  const count = new Int32Array(done);
  try {
    if (known?.folder !== folder) known = ensembleIn(folder, version);
    makePart(known, index, () => Atomics.add(count, 0, 1));
    return undefined;
  } catch (error) {
    return faultSent(error);
  }
}
