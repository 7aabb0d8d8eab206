import type { Claim } from "../evidence/table.ts";

/**
 * Why little could fail the range of a claim: its high end is twice its low end or more; it begins at nought, which is as low
 * as the thing can be; or a lever sets the answer, so that the scenario and not a law gives it.
 */
export type Slack = "wide" | "from nought" | "lever";

/** A range from some figure to twice that figure, or further, holds nearly any answer of the right size. */
const wideRatio = 2;
/** Growth may be negative, and so may what is gained; counts, shares, rates and ratios may not. */
const mayBeNegative = /growth|percentage points/;

/**
 * Why little could fail a claim's range; nothing where much could, or where there is no range.
 *
 * @example
 * slackOf({ low: "2", high: "6.5", unit: "% a year", set_by: "" }); // => "wide"
 */
export function slackOf({
  low,
  high,
  unit,
  set_by: lever,
}: Pick<Claim, "low" | "high" | "unit" | "set_by">): Slack | undefined {
  if (low === "" || high === "") return undefined;
  if (lever !== "") return "lever";
  const [least, most] = [Number(low), Number(high)];
  if (least <= 0 && !mayBeNegative.test(unit)) return "from nought";
  const [near, far] = [Math.abs(least), Math.abs(most)].sort((one, other) => one - other);
  return least * most > 0 && (far ?? 0) >= wideRatio * (near ?? 0) ? "wide" : undefined;
}
