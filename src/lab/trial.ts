import type { Trial, Variant } from "../evidence/ablations/trials.ts";
import { trialFigures, trials } from "../evidence/ablations/trials.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { standardScenario } from "../scenarios/standard.ts";
import type { Run } from "./run.ts";
import { median, quantile } from "./statistics.ts";
import { lookupOf } from "./told.ts";

/** A variant of a trial, with the median over seeds of each figure, in the order of `trialFigures`. */
export interface Tried {
  readonly variant: Variant;
  readonly figures: readonly number[];
  /** What 5 % and 95 % of the seeds lie below, figure by figure. */
  readonly spreads: readonly (readonly [number, number])[];
}

/** A trial and what its variants come to. */
export interface TrialShown {
  readonly trial: Trial;
  readonly tried: readonly Tried[];
}

/**
 * The trials that set causes of a claim side by side.
 *
 * @param claim the id of a claim; one without trials gives an empty list
 * @example
 * trialsOf(trials[0].claim).includes(trials[0]); // => true
 */
export function trialsOf(claim: string): readonly Trial[] {
  return trials.filter((each) => each.claim === claim);
}

/**
 * The scenario of a variant: one that comes with the project, under a reading if one is named, with parameters given beside its own.
 *
 * @throws Fault "scenario-unknown"
 * @example
 * scenarioOf({ says: "as it was", scenario: "history" }).name; // => "history"
 */
export function scenarioOf({ scenario, parameters, reading }: Variant): Scenario {
  const base = standardScenario(scenario);
  return { ...base, reading: reading ?? base.reading, parameters: { ...base.parameters, ...parameters } };
}

/**
 * The figures of the trials in one run.
 *
 * @returns a figure each, in the unit of its trial figure; `NaN` where a run ends too early for it
 * @example
 * trialFiguresOf(run).length === trialFigures.length; // => true
 */
export function trialFiguresOf(run: Run): readonly number[] {
  const lookup = lookupOf(run);
  return trialFigures.map(({ of }) => of(lookup));
}

/**
 * What a variant comes to.
 *
 * @param runs `trialFiguresOf` of runs of its scenario, a seed each
 * @example
 * const { figures } = triedOf({ says: "as it was", scenario: "history" }, [trialFiguresOf(run)]);
 * figures.length === trialFigures.length; // => true
 */
export function triedOf(variant: Variant, runs: readonly (readonly number[])[]): Tried {
  const found = trialFigures.map((_, at) => runs.map((each) => each[at] ?? Number.NaN));
  return {
    variant,
    figures: found.map(median),
    spreads: found.map((each) => [quantile(each, 0.05), quantile(each, 0.95)] as const),
  };
}
