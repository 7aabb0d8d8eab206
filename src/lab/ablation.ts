import type { Ablation } from "../evidence/ablations/ablation.ts";
import { ablations } from "../evidence/ablations.ts";
import { monthNumber } from "../ground/calendar.ts";
import { withLevers } from "../scenarios/change.ts";
import { lastMonth } from "../scenarios/horizon.ts";
import { leverFrom } from "../scenarios/read.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { standardScenario } from "../scenarios/standard.ts";
import { tidy } from "./indicators.ts";
import type { Run } from "./run.ts";
import { lookupIn } from "./score.ts";
import { median, quantile } from "./statistics.ts";

/** What a part of `history` does to a figure, over common seeds. */
export interface Effect {
  readonly ablation: Ablation;
  /** Medians over seeds. */
  readonly with: number;
  readonly without: number;
  /** With less without, seed by seed: the median, and what 5 % and 95 % of the seeds lie below. */
  readonly difference: number;
  readonly spread: readonly [number, number];
  /** Part of the seeds in which the figure moves as the claim says. */
  readonly share_as_claimed: number;
  readonly as_claimed: boolean;
}

/**
 * The ablations that test a claim.
 *
 * @param claim the id of a claim; one without ablations gives an empty list
 * @example
 * ablationsOf(ablations[0].claim).includes(ablations[0]); // => true
 */
export function ablationsOf(claim: string): readonly Ablation[] {
  return ablations.filter((each) => each.claim === claim);
}

/**
 * The month that runs must go to for the ablations of claims, or for all.
 *
 * @returns a month number, December 1940 or later
 * @example
 * monthName(endForAblations([])); // => "1940-12"
 */
export function endForAblations(tested: readonly Ablation[] = ablations): number {
  return Math.max(lastMonth, ...tested.map(({ reach = 0 }) => monthNumber(reach, 12)));
}

/**
 * `history` without the part that an ablation takes out.
 *
 * @param ablation one of `ablations`
 * @example
 * scenarioWithout(ablations[0]).name; // => "history"
 */
export function scenarioWithout({ without: { off = [], levers = [] } }: Ablation): Scenario {
  const history = standardScenario("history");
  const settings = levers.map(([lever, month, value]) => leverFrom(lever, month, value, "an ablation"));
  return { ...withLevers(history, settings), off: [...history.off, ...off] };
}

/**
 * The figure of every ablation in one run, in the order of the table.
 *
 * @returns a figure each, in the unit of its ablation; `NaN` where a run ends too early for it
 * @example
 * ablationFigures(run).length === ablations.length; // => true
 */
export function ablationFigures(run: Run): readonly number[] {
  const lookup = lookupIn(tidy(run, ["USSR"]));
  return ablations.map(({ measure }) => measure(lookup));
}

/**
 * What an ablation shows.
 *
 * @param withPart `ablationFigures` of runs with the part, a seed each
 * @param withoutPart the same of runs without it, of the same seeds in the same order
 * @example
 * const [ablation] = ablations;
 * const without = simulate(scenarioWithout(ablation), { oneIn: 20000 });
 * const effect = effectOf(ablation, [ablationFigures(run)], [ablationFigures(without)]);
 * effect.difference === effect.with - effect.without; // => true
 */
export function effectOf(
  ablation: Ablation,
  withPart: readonly (readonly number[])[],
  withoutPart: readonly (readonly number[])[],
): Effect {
  const at = ablations.indexOf(ablation);
  const figures = [withPart, withoutPart].map((runs) => runs.map((each) => each[at] ?? Number.NaN));
  const [own = [], other = []] = figures;
  const differences = own.map((value, seed) => value - (other[seed] ?? Number.NaN));
  const asClaimed = (difference: number): boolean => (ablation.moves === "up" ? difference > 0 : difference < 0);
  return {
    ablation,
    with: median(own),
    without: median(other),
    difference: median(differences),
    spread: [quantile(differences, 0.05), quantile(differences, 0.95)],
    share_as_claimed: differences.filter(asClaimed).length / differences.length,
    as_claimed: asClaimed(median(differences)),
  };
}
