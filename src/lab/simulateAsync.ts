import type { Scenario } from "../scenarios/scenario.ts";
import type { Machine, Run, RunOptions } from "./asked.ts";
import { monthByMonth } from "./run.ts";

/**
 * The same run as `simulate` makes, with room for others between two months: a page stays alive, and an `AbortSignal` is heard.
 *
 * @throws Fault as `simulate` and `monthByMonth` do, and the signal's reason: all of them by rejecting
 * @example
 * const run = await simulateAsync(standardScenario("history"), { oneIn: 20000, to: monthNumber(1924, 6) });
 * run.months.length; // => 6
 */
export async function simulateAsync(scenario: Scenario, options: RunOptions = {}, machine?: Machine): Promise<Run> {
  const months = monthByMonth(scenario, options, machine);
  for (;;) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    const { done, value } = months.next();
    if (done) return value;
    options.onMonth?.(value);
  }
}
