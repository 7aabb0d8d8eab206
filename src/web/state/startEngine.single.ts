import { type Remote, wrap } from "comlink";
import type { Engine } from "../engine/messages.ts";
import EngineWorker from "../engine/worker.ts?worker&inline";

/** Starts a worker whose code lies in the page itself: a page that is opened from a disk can fetch none. */
export function startEngine(): Remote<Engine> {
  return wrap<Engine>(new EngineWorker());
}
