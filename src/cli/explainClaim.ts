import { bearingOn, sentenceOf } from "../book/claims/sentence.ts";
import { figure, range } from "../book/figures.ts";
import { type Claim, type Effect, sampleRange, toldOf } from "../index.ts";
import type { ClaimAnswer } from "../lab/claimAnswer.ts";
import { answersTo, type Runs } from "./claimAnswers.ts";
import { claimJson, rangeOf } from "./claims.ts";
import { trialJson, trialText } from "./explainTrial.ts";
import type { Results } from "./forms/forms.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { wholeNumber } from "./words.ts";

/** The options of `great-turn explain` that bear on a claim. */
interface Flags {
  readonly sample?: string;
  readonly seeds: string;
}

/** A coarser sample than this scatters so far that its figures are to be read with care. */
const usualSample = 2500;

/** Prints what the model answers to a claim, in a sentence; then the claim, its evidence, and what its mechanism does. */
export async function explainClaim(claim: Claim, flags: Flags, terminal: Terminal): Promise<void> {
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const oneIn = wholeNumber("--sample", flags.sample ?? String(usualSample), sampleRange);
  if (isCoarse(oneIn)) terminal.say(coarseNote(oneIn));
  const [answer] = await answersTo([claim], { seeds, oneIn }, terminal);
  if (!answer) return;
  const runs = { scenario: "history", seeds: { first: 1, count: seeds }, sample: oneIn };
  terminal.show({ command: "explain", runs, result: jsonOf(answer, seeds) }, (width) =>
    [
      sentenceOf(answer, seeds),
      "",
      terminal.bold(`${claim.id}, ${claim.system}, ${claim.kind}`),
      `${claim.claim}.`,
      ...entry("period", claim.period),
      ...entry("the essay's figure", claim.essay_value),
      ...entry("range that the evidence allows", rangeOf(claim)),
      ...entry("evidence", [claim.evidence_verdict, claim.evidence_note].filter((each) => each !== "").join(": ")),
      ...toldOf(claim.id).unborne.map(({ page, says }) => `not borne out, by ${page}: ${says}`),
      ...entry("more on", toldOf(claim.id).pages.join(", ")),
      ...(answer.effects.length > 0 ? ["", effectsText(answer.effects, { seeds, oneIn }, width)] : []),
      ...answer.trials.flatMap((each) => ["", trialText(each, seeds, width)]),
    ].join("\n"),
  );
}

/** Whether a sample is coarser than that with which claims are answered. */
export function isCoarse(oneIn: number): boolean {
  return oneIn > usualSample;
}

/** Says of a sample that its figures scatter more than those of the usual one. */
export function coarseNote(oneIn: number): string {
  const more = figure(Math.sqrt(oneIn / usualSample));
  return `a coarse sample, one household in ${oneIn}: figures scatter ${more} times as far as with --sample ${usualSample}`;
}

function entry(head: string, text: string): readonly string[] {
  return text === "" ? [] : [`${head}: ${text}`];
}

function effectsText(effects: readonly Effect[], { seeds, oneIn }: Runs, width: number): string {
  const columns = [
    { head: "figure" },
    { head: "beside a run in which" },
    figures("history"),
    figures("that run"),
    figures("history more by"),
    figures(`5 to 95 % of ${seeds} seeds`),
    { head: "as the claim says" },
  ];
  const rows = effects.map((each) => [
    `${each.ablation.figure} (${each.ablation.unit})`,
    each.ablation.says,
    figure(each.with),
    figure(each.without),
    figure(each.difference),
    range(...each.spread),
    claimedWords(each, seeds),
  ]);
  const head = `history beside runs without a part of it, medians over ${counted(seeds)}, one household in ${oneIn}:`;
  return `${head}\n${tableOf(columns, rows, width)}`;
}

function counted(seeds: number): string {
  return `${seeds} common ${seeds === 1 ? "seed" : "seeds"}`;
}

function claimedWords(
  { ablation, as_claimed: asClaimed, share_as_claimed: share, clear }: Effect,
  seeds: number,
): string {
  const way = ablation.moves === "up" ? "more" : "less";
  const verdict = !clear ? "no clear effect" : asClaimed ? `yes, ${way}` : `no, not ${way}`;
  return `${verdict}; ${way} in ${Math.round(share * seeds)} of ${seeds} seeds`;
}

type ClaimJson = Exclude<Results["explain"], readonly unknown[]>;

function jsonOf(answer: ClaimAnswer, seeds: number): ClaimJson {
  const { claim, answered, effects, trials } = answer;
  const { pages, unborne } = toldOf(claim.id);
  return {
    sentence: sentenceOf(answer, seeds),
    ...claimJson(claim),
    pages,
    not_borne_out: unborne,
    model: answered
      ? { value: answered.value ?? null, spread: answered.spread ?? null, verdict: answered.verdict }
      : null,
    bearing: effects.length > 0 ? bearingOn(claim, effects) : null,
    effects: effects.map(effectJson),
    trials: trials.map(trialJson),
  };
}

function effectJson({ ablation, ...effect }: Effect): ClaimJson["effects"][number] {
  const { figure: measured, unit, without, says, moves } = ablation;
  return { figure: measured, unit, taken_out: without, says, moves, ...effect };
}
