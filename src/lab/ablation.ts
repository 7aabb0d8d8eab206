import type { Ablation } from "../evidence/ablations/ablation.ts";
import { ablations } from "../evidence/ablations.ts";
import { monthNumber } from "../ground/calendar.ts";
import { withLevers } from "../scenarios/change.ts";
import { lastMonth } from "../scenarios/horizon.ts";
import { leverFrom } from "../scenarios/lever.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { standardScenario } from "../scenarios/standard.ts";
import { leastEffect } from "./effect.ts";
import type { Run } from "./run.ts";
import { median, quantile } from "./statistics.ts";
import { lookupOf } from "./told.ts";

/** What a part of `history` does to a figure, over common seeds. */
export interface Effect {
  readonly ablation: Ablation;
  /** Medians over seeds. */
  readonly with: number;
  readonly without: number;
  /** The difference that it makes, seed by seed: the median, and what 5 % and 95 % of the seeds lie below. */
  readonly difference: number;
  readonly spread: readonly [number, number];
  /** Part of the seeds in which the figure moves as the claim says. */
  readonly share_as_claimed: number;
  readonly as_claimed: boolean;
  /** Whether there is an effect to speak of: the spread lies on one side of nought, and the median is 2 % of the figure or more. */
  readonly clear: boolean;
}

/** How the effects that test a claim bear on it. */
export type Bearing = "bears out" | "bears out in part" | "says otherwise" | "no clear effect";

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
  const lookup = lookupOf(run);
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
  return effectFrom(ablation, {
    with: median(own),
    without: median(other),
    difference: median(differences),
    spread: [quantile(differences, 0.05), quantile(differences, 0.95)],
    share_as_claimed: differences.filter((each) => goesAsClaimed(ablation, each)).length / differences.length,
  });
}

/** What was found of an effect, and what it says: whether the figure moves as claimed, and whether that is clear. */
export function effectFrom(
  ablation: Ablation,
  found: Pick<Effect, "with" | "without" | "difference" | "spread" | "share_as_claimed">,
): Effect {
  return {
    ablation,
    ...found,
    as_claimed: goesAsClaimed(ablation, found.difference),
    clear: isClear(found, found.spread),
  };
}

/** Whether there is an effect to speak of: its ends lie on one side of nought, and it is 2 % of the figure or more. */
export function isClear(
  effect: Pick<Effect, "with" | "without" | "difference">,
  [low, high]: readonly [number, number],
): boolean {
  return low * high > 0 && sizeOf(effect) >= leastEffect;
}

function goesAsClaimed({ moves }: Ablation, difference: number): boolean {
  return moves === "up" ? difference > 0 : difference < 0;
}

/**
 * How large an effect is: the difference as a part of the larger of the two figures, without its sign.
 *
 * @param effect medians with and without
 * @example
 * sizeOf({ with: 75, without: 100, difference: -25 }); // => 0.25
 */
export function sizeOf(effect: Pick<Effect, "with" | "without" | "difference">): number {
  const whole = Math.max(Math.abs(effect.with), Math.abs(effect.without));
  return whole === 0 ? 0 : Math.abs(effect.difference) / whole;
}

/**
 * How effects bear on the claim that they test: all as it says, some, none but the other way, or none clear at all.
 *
 * @param effects of one claim, one or more
 * @example
 * bearingOf([{ clear: true, as_claimed: true }, { clear: false, as_claimed: true }]); // => "bears out in part"
 */
export function bearingOf(effects: readonly Pick<Effect, "clear" | "as_claimed">[]): Bearing {
  const borne = effects.filter((each) => each.clear && each.as_claimed);
  if (borne.length === effects.length) return "bears out";
  if (borne.length > 0) return "bears out in part";
  return effects.some(({ clear }) => clear) ? "says otherwise" : "no clear effect";
}
