import { ablationFigures } from "./ablation.ts";
import { regionIds } from "./given.ts";
import { type Row, tidy } from "./indicators.ts";
import { pointFigures } from "./readings.ts";
import { rivals } from "./rivals.ts";
import type { Run } from "./run.ts";
import { type Answer, answerClaims, type Fit, fitTo } from "./score.ts";
import type { RunOrRows } from "./told.ts";
import { type Toll, tollOf } from "./toll.ts";
import { trialFiguresOf } from "./trial.ts";
import { type FigureTold, measuredFigures } from "./why/figures.ts";

/** How a run answers the claims and follows the evidence. */
export interface Scored {
  readonly answers: readonly Answer[];
  readonly fits: readonly Fit[];
}

/** What a run comes to: its side of the claims, and every figure of the country that is one of a whole year. */
export interface Results {
  readonly answers: readonly Answer[];
  readonly years: readonly Row[];
}

/** The toll of a run, place by place, and its side of each dispute in the order of `rivals`. */
export interface TollReply {
  readonly places: Readonly<Record<string, Toll>>;
  readonly disputed: readonly number[];
}

/** What may be asked of each of many runs, and what is replied: plain data that passes between threads. */
export interface Replies {
  readonly score: Scored;
  /** How the claims are answered, and the country's figures of whole years. */
  readonly results: Results;
  /** The figure of each ablation, in the order of their table. */
  readonly ablations: readonly number[];
  /** The figure of each named point on which readings are compared, in the order of their table. */
  readonly points: readonly number[];
  /** The toll of the country and of every region, and the model's figure for each dispute about it. */
  readonly toll: TollReply;
  /** The figures of the trials of causes, in the order of their table. */
  readonly trials: readonly number[];
  /** The figures that an errand names, in their order. */
  readonly figures: readonly number[];
}

/** How each question is answered from a run, and from what is asked of it by name. */
export const questions: {
  readonly [Question in keyof Replies]: (run: Run, named: readonly FigureTold[]) => Replies[Question];
} = {
  score: scored,
  results: resultsOf,
  ablations: ablationFigures,
  points: pointFigures,
  toll: tollReply,
  trials: trialFiguresOf,
  figures: measuredFigures,
};

/**
 * Scores one run.
 *
 * @param source the run, or rows of `tidy`
 * @example
 * scored(run).answers.length === answerClaims(run).length; // => true
 */
export function scored(source: RunOrRows): Scored {
  return { answers: answerClaims(source), fits: fitTo(source) };
}

function resultsOf(run: Run): Results {
  const rows = tidy(run, ["USSR"]);
  return { answers: answerClaims(run), years: rows.filter(({ month }) => month === null) };
}

function tollReply(run: Run): TollReply {
  const places = ["USSR", ...regionIds].map((place) => [place, tollOf(run, place)] as const);
  return { places: Object.fromEntries(places), disputed: rivals.map(({ of }) => of(run)) };
}
