import { readRule } from "./expression.ts";
import { holdKnown, holdLever, monthIn } from "./hold.ts";
import { leverRanges } from "./known.ts";
import type { LeverFrom } from "./scenario.ts";

/**
 * One setting of a lever, checked.
 *
 * @param lever a name of `leverRanges`
 * @param from a month, such as `1930-01`
 * @param value in the lever's unit, or a rule as text
 * @param where where the setting stands, for errors
 * @throws Fault "lever-unknown", "date-out-of-range" or "lever-out-of-range"
 * @example
 * leverFrom("force", "1930-01", 0.2, "mine"); // => { lever: "force", from: 23160, value: 0.2 }
 */
export function leverFrom(
  lever: string,
  from: string,
  value: number | string,
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
  return { lever: holdLever(known, value, where), from: month, value };
}
