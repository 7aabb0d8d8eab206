import { trialFigures } from "../../evidence/ablations/trials.ts";
import { type Claim, toldOf } from "../../evidence/table.ts";
import { type Bearing, bearingOf, type Effect, sizeOf } from "../../lab/ablation.ts";
import type { ClaimAnswer } from "../../lab/claimAnswer.ts";
import type { Answered } from "../../lab/scoring.ts";
import type { TrialShown } from "../../lab/trial.ts";
import { figure, figureBeside, range } from "../figures.ts";

const bearings: { readonly [Word in Bearing]: string } = {
  "bears out": "The model bears this out",
  "bears out in part": "The model bears this out in part",
  "says otherwise": "The model says otherwise",
  "no clear effect": "The model shows no clear effect",
};

/** What the model answers to a claim, in one sentence: how large the effect is, how far seeds spread, or that it is not clear. */
export function sentenceOf(answer: ClaimAnswer, seeds: number): string {
  const { claim, answered, effects, trials } = answer;
  const [trial] = trials;
  if (answered?.value !== undefined) return `${rangeSentence(answered, seeds)}.`;
  if (effects.length > 0) return `${effectsSentence(claim, effects, seeds)}.`;
  if (trial) return `${trialSentence(trial, seeds)}.`;
  return "The model has no answer to this claim yet.";
}

/** How the model bears on a claim that effects test; a page that says what is not borne out leaves no more than a part. */
export function bearingOn(claim: Claim, effects: readonly Effect[]): Bearing {
  const bearing = bearingOf(effects);
  return bearing === "bears out" && toldOf(claim.id).unborne.length > 0 ? "bears out in part" : bearing;
}

function rangeSentence({ claim, value, spread, verdict, low, high }: Answered, seeds: number): string {
  const spreads = spread && seeds > 1 ? ` (5 to 95 % of ${seeds} seeds: ${range(...spread)})` : "";
  return `The model answers ${figureBeside(value, low, high)} ${claim.unit}${spreads}, ${verdict} the range of ${range(low, high)} that the evidence allows`;
}

function effectsSentence(claim: Claim, effects: readonly Effect[], seeds: number): string {
  const bearing = bearingOn(claim, effects);
  const borne = effects.filter((each) => each.clear && each.as_claimed);
  const contrary = effects.filter((each) => each.clear && !each.as_claimed);
  const unclear = effects.filter((each) => !each.clear);
  const shown = largest(borne.length > 0 ? borne : contrary.length > 0 ? contrary : unclear);
  const told = { shown, effects };
  const others = (which: readonly Effect[]): readonly Effect[] => which.filter((each) => each !== shown);
  return [
    `${bearings[bearing]}: ${shown ? effectWords(shown, seeds) : ""}`,
    ...clause("as it says, too, ", others(borne), told),
    ...clause("the other way goes ", others(contrary), told),
    ...clause("no clear effect on ", others(unclear), told),
    ...(toldOf(claim.id).unborne.length > 0 ? ["what is not borne out is told below"] : []),
  ].join("; ");
}

/** Figures beside the one that is told whole; of a figure that is told elsewhere too, the run that it is compared with. */
function clause(
  head: string,
  which: readonly Effect[],
  { shown, effects }: { readonly shown: Effect | undefined; readonly effects: readonly Effect[] },
): readonly string[] {
  const names = which.map(({ ablation: { figure: named, says } }) => {
    const beside = `beside a run in which ${says}`;
    if (named === shown?.ablation.figure) return `the same figure ${beside}`;
    const isElsewhere = effects.some((each) => each.ablation.figure === named && !which.includes(each));
    return isElsewhere ? `"${named}" ${beside}` : `"${named}"`;
  });
  return names.length === 0 ? [] : [`${head}${[...new Set(names)].join(" and ")}`];
}

function largest(effects: readonly Effect[]): Effect | undefined {
  return [...effects].sort((one, other) => sizeOf(other) - sizeOf(one))[0];
}

function effectWords({ ablation, difference, spread, ...medians }: Effect, seeds: number): string {
  const unit = ablation.unit === "1" ? "" : ` ${ablation.unit}`;
  const spreads = seeds > 1 ? `; 5 to 95 % of ${seeds} seeds: ${signedRange(spread)}` : "";
  const [own, other] = [figure(medians.with), figure(medians.without)];
  return `"${ablation.figure}" is ${own}${unit} in history and ${other} in a run in which ${ablation.says} (${signed(difference)}${spreads})`;
}

/** The case with the least and the case with the most of what a claim turns on. */
function trialSentence({ trial, tried }: TrialShown, seeds: number): string {
  const parts = trial.turnsOn.map((says) => {
    const at = trialFigures.findIndex((each) => each.says === says);
    const cases = tried.map(({ variant, figures, spreads }) => ({
      says: variant.says,
      value: figures[at] ?? Number.NaN,
      spread: spreads[at] ?? [Number.NaN, Number.NaN],
    }));
    const [least, most] = [
      cases.reduce((a, b) => (b.value < a.value ? b : a)),
      cases.reduce((a, b) => (b.value > a.value ? b : a)),
    ];
    const unit = trialFigures[at]?.unit ?? "";
    const told = ({ says: name, value, spread }: (typeof cases)[number]): string =>
      `${figure(value)} ${unit} with "${name}"${seeds > 1 ? ` (${range(...spread)})` : ""}`;
    const clear = least.spread[1] < most.spread[0] || seeds === 1 ? "" : ", no clear effect";
    return `"${says}" runs from ${told(least)} to ${told(most)}${clear}`;
  });
  const spreads = seeds > 1 ? ` (in brackets 5 to 95 % of ${seeds} seeds)` : "";
  return `The model sets ${tried.length} cases side by side${spreads}: ${parts.join("; ")}`;
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${figure(value)}`;
}

function signedRange([low, high]: readonly [number, number]): string {
  return low === high ? signed(low) : `${signed(low)} to ${signed(high)}`;
}
