import type { Trial, Variant } from "../evidence/ablations/trials.ts";
import { trialFigures, trials } from "../evidence/ablations/trials.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { standardScenario } from "../scenarios/standard.ts";
import { tidy } from "./indicators.ts";
import type { Run } from "./run.ts";
import { lookupIn } from "./score.ts";
import { median } from "./statistics.ts";

/** A variant of a trial, with the median over seeds of each figure, in the order of `trialFigures`. */
export interface Tried {
  readonly variant: Variant;
  readonly figures: readonly number[];
}

/** The trials that set causes of a claim side by side. */
export function trialsOf(claim: string): readonly Trial[] {
  return trials.filter((each) => each.claim === claim);
}

/** The scenario of a variant: one that comes with the project, with parameters given beside its own. */
export function scenarioOf({ scenario, parameters }: Variant): Scenario {
  const base = standardScenario(scenario);
  return { ...base, parameters: { ...base.parameters, ...parameters } };
}

/** The figures of the trials in one run. */
export function trialFiguresOf(run: Run): readonly number[] {
  const lookup = lookupIn(tidy(run, ["USSR"]));
  return trialFigures.map(({ measure }) => measure(lookup));
}

/**
 * What a variant comes to.
 *
 * @param runs `trialFiguresOf` of runs of its scenario, a seed each
 */
export function triedOf(variant: Variant, runs: readonly (readonly number[])[]): Tried {
  return { variant, figures: trialFigures.map((_, at) => median(runs.map((each) => each[at] ?? Number.NaN))) };
}
