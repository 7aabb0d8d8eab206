import type { Remote } from "comlink";
import type { Engine } from "../engine/messages.ts";
import { runs } from "./model.ts";

/** Asks an engine of what is held, before any run that waits. */
export function engineOf<T>(work: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
  return runs.askOf(work);
}
