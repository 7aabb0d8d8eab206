import type { LeverFrom, Scenario } from "./scenario.ts";

/**
 * A scenario with levers set otherwise: each setting holds from its month until another setting of
 * the same lever, and the scenario's own later values of that lever fall away.
 *
 * @param settings checked by `leverFrom`; a run checks them again
 * @example
 * const less = withLevers(history, [leverFrom("force", "1930-01", 0.2, "mine")]);
 * less.levers.at(-1).value; // => 0.2
 */
export function withLevers(scenario: Scenario, settings: readonly LeverFrom[]): Scenario {
  const firstSet = new Map<string, number>();
  for (const { lever, from } of settings) firstSet.set(lever, Math.min(from, firstSet.get(lever) ?? from));
  const kept = scenario.levers.filter(({ lever, from }) => from < (firstSet.get(lever) ?? Number.POSITIVE_INFINITY));
  return { ...scenario, levers: [...kept, ...settings] };
}
