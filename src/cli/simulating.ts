import { setImmediate } from "node:timers/promises";
import { firstMonth, machineFor, monthByMonth, type Run } from "../index.ts";
import { crewedMachine } from "../lab/node/crew.ts";
import type { Asked } from "./asked.ts";
import type { Progress } from "./terminal.ts";

/**
 * Runs what was asked, a month at a time, so that Ctrl-C is heard between months.
 *
 * @param bar advances by one with each month
 */
export async function simulateAsked(
  { scenario, seed, oneIn, workers, to }: Pick<Asked, "scenario" | "seed" | "oneIn" | "workers" | "to">,
  bar: Progress,
): Promise<Run> {
  const crewed = workers > 1 ? crewedMachine(oneIn, workers) : undefined;
  try {
    const months = monthByMonth(scenario, { seed, oneIn, to }, crewed ?? machineFor(oneIn));
    for (;;) {
      const { done, value } = months.next();
      if (done) return value;
      bar.advance();
      await setImmediate();
    }
  } finally {
    bar.stop();
    await crewed?.dismiss();
  }
}

/** How many months a run to a month has. */
export function monthsTo(to: number): number {
  return to - firstMonth + 1;
}
