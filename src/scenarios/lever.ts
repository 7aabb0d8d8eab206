import { Fault } from "../ground/fault.ts";
import { readRule } from "./expression.ts";
import { holdKnown, holdLever, monthIn } from "./hold.ts";
import { leverRanges } from "./known.ts";
import type { LeverFrom } from "./scenario.ts";

/** What a lever is set to, as it is written: a value, a rule as text, or the least, the best and the highest value. */
export type WrittenSetting = number | string | readonly [low: number, best: number, high: number];

/**
 * One setting of a lever, checked.
 *
 * @param lever a name of `leverRanges`
 * @param from a month, such as `1930-01`
 * @param value in the lever's unit, a rule as text, or the least, the best and the highest value
 * @param where where the setting stands, for errors
 * @throws Fault "lever-unknown", "date-out-of-range", "lever-out-of-range" or "range-malformed"
 * @example
 * leverFrom("force", "1930-01", 0.2, "mine"); // => { lever: "force", from: 23160, value: 0.2 }
 */
export function leverFrom(
  lever: string,
  from: string,
  value: WrittenSetting,
  where: string,
  whereName = where,
): LeverFrom {
  const ranges = leverRanges();
  const known = holdKnown("lever", lever, [...ranges.keys()], whereName);
  const month = monthIn(from, "the date", where);
  if (typeof value === "string") {
    const usual = ranges.get(known)?.value ?? 0;
    return { lever: known, from: month, value: usual, rule: readRule(value, where, [...ranges.keys()]) };
  }
  if (!Array.isArray(value))
    return { lever: holdLever(known, value as number, where), from: month, value: value as number };
  const [low = Number.NaN, best = Number.NaN, high = Number.NaN] = value;
  for (const each of value) holdLever(known, each, where);
  holdRange(low, best, high, where);
  return { lever: known, from: month, value: best, range: [low, high] };
}

/**
 * Holds that a value stands in its own range.
 *
 * @throws Fault "range-malformed"
 */
export function holdRange(low: number, best: number, high: number, where: string): void {
  if (low <= best && best <= high) return;
  throw new Fault("range-malformed", {
    what: `the range is ${low}, ${best}, ${high}`,
    where,
    mend: "give the least, the best and the highest value, in this order",
  });
}
