import { trialFigures } from "../../evidence/ablations/trials.ts";
import type { Statement } from "../../generated/essay.ts";
import type { Bearing } from "../../lab/ablation.ts";
import type { ClaimAnswer } from "../../lab/claimAnswer.ts";
import type { Answered } from "../../lab/scoring.ts";
import type { TrialShown } from "../../lab/trial.ts";
import { bearingOn } from "./sentence.ts";

/** How a statement of the essay stands in the model. */
export interface Marked {
  readonly mark: "works" | "weak" | "missing";
  /** What keeps it from working. */
  readonly why: readonly string[];
  /** Whether runs give something else than the statement says; a range in which little could fail is no such case. */
  readonly parts: boolean;
}

const bearingWords: { readonly [Word in Bearing]: string } = {
  "bears out": "",
  "bears out in part": "borne out in part",
  "says otherwise": "the runs say otherwise",
  "no clear effect": "no clear effect",
};

/**
 * The mark of a claim: it works where all that tests it holds, and something could fail; it is weak where something does not
 * hold, or little could fail; it is missing where no run answers it.
 */
export function markOf(answer: ClaimAnswer): Marked {
  const { claim, answered, effects, trials } = answer;
  const known = answered?.value === undefined ? [] : [rangeFault(answered)];
  const tested = effects.length === 0 ? [] : [bearingWords[bearingOn(claim, effects)]];
  const found = [...known, ...tested, ...trials.map(trialFault)];
  if (found.length === 0) return { mark: "missing", why: ["no run answers it"], parts: false };
  const why = found.filter((each) => each !== "");
  const parts = answered?.verdict === "outside" || tested.some((each) => each !== "");
  return { mark: why.length === 0 ? "works" : "weak", why, parts };
}

/** A statement that is no claim is never more than weak: what the model has of it is named, and nothing tests it. */
export function markOfStatement({ indicators, mechanisms }: Statement): Marked {
  const has = indicators.length + mechanisms.length > 0;
  return has
    ? { mark: "weak", why: ["a part of it alone"], parts: false }
    : { mark: "missing", why: ["not in the model"], parts: false };
}

function rangeFault({ verdict, slack, spread, low, high }: Answered): string {
  if (verdict === "outside") return "outside the range";
  if (slack === "lever") return "a lever sets the answer";
  if (slack !== undefined) return "the range is so wide that little could fail";
  const strays = spread !== undefined && (spread[0] < low || spread[1] > high);
  return strays ? "some seeds fall outside the range" : "";
}

function trialFault({ trial, tried }: TrialShown): string {
  const parted = trial.turnsOn.every((says) => {
    const at = trialFigures.findIndex((each) => each.says === says);
    const spreads = tried.map(({ spreads }) => spreads[at] ?? ([Number.NaN, Number.NaN] as const));
    return Math.min(...spreads.map(([, high]) => high)) < Math.max(...spreads.map(([low]) => low));
  });
  return parted ? "" : "the cases do not clearly part";
}
