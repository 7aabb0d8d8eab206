import { availableParallelism } from "node:os";
import {
  type Answer,
  ablationsOf,
  answerClaims,
  type Claim,
  type Effect,
  effectOf,
  endForAblations,
  endForClaims,
  type Scenario,
  sampleRange,
  scenarioWithout,
  simulate,
  standardScenario,
  tidy,
  trialsOf,
} from "../index.ts";
import { askEach, monthsOf } from "../lab/node/pool.ts";
import { claimJson, rangeOf } from "./claims.ts";
import { trialJson, trialText, tryAll } from "./explainTrial.ts";
import { figure, figureBeside, range } from "./figures.ts";
import type { Results } from "./forms/forms.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { wholeNumber } from "./words.ts";

/** The options of `great-turn explain` that bear on a claim. */
interface Flags {
  readonly sample?: string;
  readonly seeds: string;
}

/** Prints a claim, what the evidence says of it, how the model answers it, and what its mechanism does. */
export async function explainClaim(claim: Claim, flags: Flags, terminal: Terminal): Promise<void> {
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const oneIn = wholeNumber("--sample", flags.sample ?? "2500", sampleRange);
  const answer = answerTo(claim, oneIn);
  const effects = await effectsFor(claim, { seeds, oneIn }, terminal);
  const tried = await tryAll(trialsOf(claim.id), { seeds, oneIn }, terminal);
  const model = answer ? { value: answer.value ?? null, verdict: answer.verdict } : null;
  const result = { ...claimJson(claim), model, effects: effects.map(jsonOf), trials: tried.map(trialJson) };
  const runs = { scenario: "history", seeds: { first: 1, count: seeds }, sample: oneIn };
  terminal.show({ command: "explain", runs, result }, (width) =>
    [
      terminal.bold(`${claim.id}, ${claim.system}, ${claim.kind}`),
      `${claim.claim}.`,
      ...entry("period", claim.period),
      ...entry("the essay's figure", claim.essay_value),
      ...entry("range that the evidence allows", rangeOf(claim)),
      ...entry("evidence", [claim.evidence_verdict, claim.evidence_note].filter((each) => each !== "").join(": ")),
      ...modelWords(claim, answer, effects.length + tried.length > 0),
      ...(effects.length > 0 ? ["", effectsText(effects, seeds, width)] : []),
      ...tried.flatMap((each) => ["", trialText(each, seeds, width)]),
    ].join("\n"),
  );
}

/** How `history` answers a claim with seed 1; nothing for a claim without a range. */
function answerTo(claim: Claim, oneIn: number): Answer | undefined {
  if (rangeOf(claim) === "") return undefined;
  const rows = tidy(simulate(standardScenario("history"), { seed: 1, oneIn, to: endForClaims(claim.id) }), ["USSR"]);
  return answerClaims(rows).find((each) => each.claim.id === claim.id);
}

/** Runs `history` with and without what a claim names as the cause, on the same seeds. */
async function effectsFor(
  claim: Claim,
  { seeds, oneIn }: { readonly seeds: number; readonly oneIn: number },
  terminal: Terminal,
): Promise<readonly Effect[]> {
  const tested = ablationsOf(claim.id);
  if (tested.length === 0) return [];
  const scenarios: readonly Scenario[] = [standardScenario("history"), ...tested.map(scenarioWithout)];
  const errands = scenarios.flatMap((scenario) =>
    Array.from({ length: seeds }, (_, at) => ({
      scenario,
      seed: at + 1,
      oneIn,
      to: Math.max(endForClaims(claim.id), endForAblations(tested)),
    })),
  );
  const bar = terminal.progress(`${claim.id}, with and without`, monthsOf(errands));
  try {
    const workers = Math.min(availableParallelism(), 64);
    const found = await askEach("ablations", errands, { workers, onMonths: bar.advance });
    const runsOf = (scenario: number): readonly (readonly number[])[] =>
      found.slice(scenario * seeds, (scenario + 1) * seeds);
    return tested.map((ablation, at) => effectOf(ablation, runsOf(0), runsOf(at + 1)));
  } finally {
    bar.stop();
  }
}

function entry(head: string, text: string): readonly string[] {
  return text === "" ? [] : [`${head}: ${text}`];
}

function modelWords(claim: Claim, answer: Answer | undefined, tested: boolean): readonly string[] {
  if (!answer && tested) return [];
  if (!answer && claim.kind === "dispute") return ["the model: run by rival readings, see great-turn readings"];
  if (!answer) return ["the model: not yet answered"];
  const { value, low, high, verdict } = answer;
  if (verdict === "not answered") return ["the model: not yet answered"];
  const told = `${figureBeside(value, low, high)} ${claim.unit} with history and seed 1, ${verdict} the range`;
  return [`the model: ${told}`];
}

function effectsText(effects: readonly Effect[], seeds: number, width: number): string {
  const columns = [
    { head: "figure" },
    { head: "run without" },
    figures("with"),
    figures("without"),
    figures("with less without"),
    figures("5 to 95 % of seeds"),
    { head: "as claimed" },
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
  const head = `history with and without, medians over ${seeds} common ${seeds === 1 ? "seed" : "seeds"}:`;
  return `${head}\n${tableOf(columns, rows, width)}`;
}

function claimedWords({ ablation, as_claimed: asClaimed, share_as_claimed: share }: Effect, seeds: number): string {
  const verdict = asClaimed ? `yes, ${ablation.moves}` : `no: not ${ablation.moves}`;
  return `${verdict}, in ${Math.round(share * seeds)} of ${seeds} seeds`;
}

type EffectJson = Exclude<Results["explain"], readonly unknown[]>["effects"][number];

function jsonOf({ ablation, ...effect }: Effect): EffectJson {
  const { figure: measured, unit, without, says, moves } = ablation;
  return { figure: measured, unit, taken_out: without, says, moves, ...effect };
}
