import { ablationFigures } from "./ablation.ts";
import { tidy } from "./indicators.ts";
import { pointFigures } from "./readings.ts";
import type { Run } from "./run.ts";
import { type Answer, answerClaims, type Fit, fitTo } from "./score.ts";
import { trialFiguresOf } from "./trial.ts";

/** How a run answers the claims and follows the evidence. */
export interface Scored {
  readonly answers: readonly Answer[];
  readonly fits: readonly Fit[];
}

/** What may be asked of each of many runs, and what is replied: plain data that passes between threads. */
export interface Replies {
  readonly score: Scored;
  /** The figure of each ablation, in the order of their table. */
  readonly ablations: readonly number[];
  /** The figure of each named point on which readings are compared, in the order of their table. */
  readonly points: readonly number[];
  /** The figures of the trials of causes, in the order of their table. */
  readonly trials: readonly number[];
}

/** How each question is answered from a run. */
export const questions: { readonly [Question in keyof Replies]: (run: Run) => Replies[Question] } = {
  score: (run) => scored(tidy(run)),
  ablations: ablationFigures,
  points: pointFigures,
  trials: trialFiguresOf,
};

/** Scores the rows of one run. */
export function scored(rows: ReturnType<typeof tidy>): Scored {
  return { answers: answerClaims(rows), fits: fitTo(rows) };
}
