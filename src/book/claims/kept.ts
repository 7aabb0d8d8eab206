import type { Ablation } from "../../evidence/ablations/ablation.ts";
import { trialFigures } from "../../evidence/ablations/trials.ts";
import { ablations } from "../../evidence/ablations.ts";
import { answers } from "../../evidence/answers.ts";
import type { Claim } from "../../evidence/table.ts";
import { kept } from "../../generated/answered.ts";
import { Fault } from "../../ground/fault.ts";
import { ablationsOf, type Effect, effectFrom } from "../../lab/ablation.ts";
import type { ClaimAnswer } from "../../lab/claimAnswer.ts";
import { answerTo } from "../../lab/score.ts";
import { type Answered, scoreOf } from "../../lab/scoring.ts";
import { median } from "../../lab/statistics.ts";
import { type TrialShown, trialsOf } from "../../lab/trial.ts";
import { type Chronicle, runsOfBook } from "../chronicle.ts";

/** Figures that count of what is kept. */
const digits = 6;

/** One figure that runs gave to a claim, as data/claim-answers.csv keeps it and describes its columns. */
export type KeptFigure = (typeof kept)[number];

type Numbers = Pick<KeptFigure, "value" | "beside" | "difference" | "low" | "high" | "share">;
const none: Numbers = { value: null, beside: null, difference: null, low: null, high: null, share: null };

/** The figures of an answer, as they are kept. */
export function figuresOf(answer: ClaimAnswer): readonly KeptFigure[] {
  const { seeds, oneIn: sample } = runsOfBook;
  return [...rangeFigures(answer), ...effectFigures(answer), ...answer.trials.flatMap(trialFiguresShown)].map(
    ({ value, beside, difference, low, high, share, ...of }) => ({
      claim: answer.claim.id,
      ...of,
      seeds,
      sample,
      ...rounded({ value, beside, difference, low, high, share }),
    }),
  );
}

type Found = Pick<KeptFigure, "part" | "figure" | "run"> & Numbers;

function rangeFigures({ answered }: ClaimAnswer): readonly Found[] {
  if (answered?.value === undefined || !answered.spread) return [];
  const [low, high] = answered.spread;
  const { value, share_inside: share = null } = answered;
  return [{ part: "range", figure: "", run: "history", ...none, value, low, high, share }];
}

function effectFigures({ effects }: ClaimAnswer): readonly Found[] {
  return effects.map(
    ({ ablation, with: value, without: beside, difference, spread: [low, high], share_as_claimed }) => ({
      part: "effect",
      figure: ablation.figure,
      run: ablation.says,
      ...{ value, beside, difference, low, high, share: share_as_claimed },
    }),
  );
}

function trialFiguresShown({ tried }: TrialShown): readonly Found[] {
  return tried.flatMap(({ variant, figures, spreads }) =>
    trialFigures.map(({ says }, at) => {
      const [low, high] = spreads[at] ?? [null, null];
      return { part: "trial", figure: says, run: variant.says, ...none, value: figures[at] ?? null, low, high };
    }),
  );
}

function rounded({ value, beside, difference, low, high, share }: Numbers): Numbers {
  const short = (number: number | null): number | null =>
    number === null || Number.isNaN(number) ? null : Number(number.toPrecision(digits));
  return {
    value: short(value),
    beside: short(beside),
    difference: short(difference),
    low: short(low),
    high: short(high),
    share: short(share),
  };
}

type Find = (part: string, figure: string, run: string) => KeptFigure;

/**
 * What is kept of the answers to a claim.
 *
 * @throws Fault "claim-answers-out-of-date" where a figure that tests the claim is not kept
 */
export function keptAnswer(claim: Claim, rows: readonly KeptFigure[] = kept): ClaimAnswer {
  const find = finderIn(claim.id, rows);
  return {
    claim,
    answered: claim.low !== "" && answers[claim.id] ? keptRange(claim, find) : undefined,
    effects: ablationsOf(claim.id).map((ablation) => keptEffect(ablation, find)),
    trials: trialsOf(claim.id).map((trial) => ({
      trial,
      tried: trial.variants.map((variant) => {
        const found = trialFigures.map(({ says }) => find("trial", says, variant.says));
        return { variant, figures: found.map(({ value }) => numberOf(value)), spreads: found.map(spreadOf) };
      }),
    })),
  };
}

function finderIn(claim: string, rows: readonly KeptFigure[]): Find {
  const own = rows.filter((each) => each.claim === claim);
  return (part, figure, run) => {
    const row = own.find((each) => each.part === part && each.figure === figure && each.run === run);
    if (row) return row;
    throw outOfDate(
      `what runs answer to ${claim} is not kept: ${[figure, run].filter((each) => each !== "").join(", ")}`,
    );
  };
}

/** That kept answers are not what the model answers. */
export function outOfDate(what: string): Fault {
  return new Fault("claim-answers-out-of-date", {
    what,
    where: "data/claim-answers.csv",
    mend: "run `great-turn book --answers`, with the claim's id for that claim alone, then set up and `great-turn book`",
  });
}

function keptRange(claim: Claim, find: Find): Answered {
  const row = find("range", "", "history");
  return { ...answerTo(claim, numberOf(row.value)), spread: spreadOf(row), share_inside: numberOf(row.share) };
}

function keptEffect(ablation: Ablation, find: Find): Effect {
  const row = find("effect", ablation.figure, ablation.says);
  return effectFrom(ablation, {
    with: numberOf(row.value),
    without: numberOf(row.beside),
    difference: numberOf(row.difference),
    spread: spreadOf(row),
    share_as_claimed: numberOf(row.share),
  });
}

function spreadOf({ low, high }: KeptFigure): readonly [number, number] {
  return [numberOf(low), numberOf(high)];
}

function numberOf(value: number | null): number {
  return value ?? Number.NaN;
}

/**
 * Holds what is kept to what history answers now: every figure held against a range, and the side of history of every effect.
 *
 * @param history the same runs of history, made anew
 * @throws Fault "claim-answers-out-of-date"
 */
export function holdKept(
  { answers: runs, figures }: Pick<Chronicle, "answers" | "figures">,
  rows: readonly KeptFigure[] = kept,
): void {
  const scores = scoreOf(runs.map((answered) => ({ answers: answered, fits: [] }))).claims;
  const now = [
    ...scores.flatMap((answered) => figuresOf({ claim: answered.claim, answered, effects: [], trials: [] })),
    ...ablations.map(({ claim, figure, says }, at) => ({
      ...{ claim, part: "effect", figure, run: says },
      value: rounded({ ...none, value: median(figures.map((each) => each[at] ?? Number.NaN)) }).value,
    })),
  ];
  for (const { claim, part, figure, run, ...found } of now) {
    const row: KeptFigure = finderIn(claim, rows)(part, figure, run);
    const held = { ...row, ...found };
    const moved = (Object.keys(held) as (keyof KeptFigure)[]).find((name) => held[name] !== row[name]);
    if (!moved) continue;
    throw outOfDate(
      `of ${claim} ${[figure, `${moved} ${row[moved]}`].filter((each) => each !== "").join(", ")} is kept, and history answers ${held[moved]}`,
    );
  }
}
