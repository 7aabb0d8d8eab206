import type { LeverName } from "../generated/names.ts";
import { monthName, readMonth } from "../ground/calendar.ts";
import { Fault, nearest } from "../ground/fault.ts";
import { farthestMonth, firstMonth } from "./horizon.ts";
import { leverRanges, parameterRanges, sampleRange, seedRange } from "./known.ts";

const leverNames = [...leverRanges().keys()];
const parameterNames = [...parameterRanges().keys()];

/**
 * Holds that a name is known, and offers the nearest when it is not.
 *
 * @param kind what it is a name of, in a word
 * @param known names that there are
 * @param where where it stands, for the error
 * @returns the name, as one of those known
 * @throws Fault, such as "lever-unknown"
 * @example
 * holdKnown("place", "USSR", ["USSR"], "mine"); // => "USSR"
 */
export function holdKnown<Name extends string>(
  kind: string,
  name: string,
  known: readonly Name[],
  where: string,
): Name {
  const found = known.find((each) => each === name);
  if (found !== undefined) return found;
  const near = nearest(name, known);
  throw new Fault(`${kind}-unknown`, {
    what: `there is no ${kind} "${String(name)}"`,
    where,
    mend: near ? `did you mean "${near}"?` : `choose one of ${known.join(", ")}`,
  });
}

/**
 * Holds that a parameter is known, and a value within its declared low and high: beyond them no law was tried.
 *
 * @param where where the value stands, for the error
 * @throws Fault "parameter-unknown" or "parameter-out-of-range"
 * @example
 * holdParameter("landPerHorse", 4.5, "mine"); // => undefined
 */
export function holdParameter(name: string, value: number, where: string): void {
  const known = holdKnown("parameter", name, parameterNames, where);
  holdWithin("parameter", name, value, parameterRanges().get(known)?.within ?? [value, value], where);
}

/**
 * Holds that a lever is known, and a value within its range.
 *
 * @returns its name
 * @throws Fault "lever-unknown" or "lever-out-of-range"
 */
export function holdLever(name: string, value: number, where: string): LeverName {
  const known = holdKnown("lever", name, leverNames, where);
  holdWithin("lever", name, value, leverRanges().get(known)?.within ?? [value, value], where);
  return known;
}

function holdWithin(
  kind: string,
  name: string,
  value: number,
  [low, high]: readonly [number, number],
  where: string,
): void {
  if (typeof value === "number" && value >= low && value <= high) return;
  throw new Fault(`${kind}-out-of-range`, {
    what: `${name} is ${String(value)}`,
    where,
    mend: low === high ? `leave it out: it is ${low} by definition` : `choose a value from ${low} to ${high}`,
  });
}

/**
 * Holds that a number may be the seed of a run.
 *
 * @throws Fault "seed-out-of-range"
 */
export function holdSeed(value: number, where: string): void {
  holdWhole("seed", value, seedRange, where);
}

/**
 * Holds that one household of a sample may stand for so many.
 *
 * @throws Fault "sample-out-of-range"
 */
export function holdSample(value: number, where: string): void {
  holdWhole("sample", value, sampleRange, where);
}

function holdWhole(kind: string, value: number, [low, high]: readonly [number, number], where: string): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new Fault(`${kind}-out-of-range`, {
    what: `the ${kind} is ${value}`,
    where,
    mend: `give a whole number from ${low} to ${high}`,
  });
}

/**
 * Reads a month of a run. The model moves by months, so that a day would be dropped: it is refused.
 *
 * @param text such as `1930-01`
 * @param what what it is the month of, for the error
 * @param where where it stands, for the error
 * @returns a month number
 * @throws Fault "date-out-of-range"
 * @example
 * monthName(monthIn("1930-01", "the end", "mine")); // => "1930-01"
 */
export function monthIn(text: string, what: string, where: string): number {
  const month = typeof text === "string" ? readMonth(text) : undefined;
  if (month !== undefined && month >= firstMonth && month <= farthestMonth) return month;
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(text);
  throw new Fault("date-out-of-range", {
    what: isDay ? `${what} is "${text}", a day` : `${what} is "${text}"`,
    where,
    mend: isDay
      ? `give the month alone, such as ${text.slice(0, 7)}: a run goes by months`
      : `give a month from ${monthName(firstMonth)} to ${monthName(farthestMonth)}, such as 1930-01`,
  });
}
