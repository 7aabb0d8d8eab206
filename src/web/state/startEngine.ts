import { type Remote, wrap } from "comlink";
import type { Engine } from "../engine/messages.ts";

/** Starts a worker with the engine in it. */
export function startEngine(): Remote<Engine> {
  return wrap<Engine>(new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module" }));
}
