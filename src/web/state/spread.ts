import { quantileSorted } from "d3-array";
import type { Point } from "../../figures/figure.ts";
import type { Catalogue, IndicatorTold, Line } from "../engine/messages.ts";
import { memory } from "./memory.ts";
import { manyRuns } from "./sample.ts";

/** A figure in several runs: the middle one, and how far they lie apart. */
export interface Span {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/**
 * The spread of a figure: from the lowest to the highest run, and from 20 runs on what 5 to 95 % of them lie within.
 *
 * @returns nothing where no run tells it
 */
export function spanOf(values: readonly number[]): Span | undefined {
  const known = values.filter(Number.isFinite).sort((one, other) => one - other);
  const isMany = known.length >= manyRuns;
  const [middle, low, high] = [0.5, isMany ? 0.05 : 0, isMany ? 0.95 : 1].map((part) => quantileSorted(known, part));
  if (middle === undefined || low === undefined || high === undefined) return undefined;
  return { middle, low, high, runs: known.length };
}

/** The spread of a year's figure. */
export function spanOfYear(lines: readonly Line[], catalogue: Catalogue, year: number): Span | undefined {
  const at = catalogue.years.indexOf(year);
  return spanOf(lines.map(({ years }) => years[at] ?? Number.NaN));
}

/** The spread of figures of years added up, run by run. */
export function spanOfYears(
  lines: readonly Line[],
  catalogue: Pick<Catalogue, "years">,
  [from, to]: readonly [number, number],
): Span | undefined {
  const places = catalogue.years.flatMap((year, at) => (year >= from && year <= to ? [at] : []));
  return spanOf(lines.map(({ years }) => places.reduce((sum, at) => sum + (years[at] ?? Number.NaN), 0)));
}

/** The place of a month in a run. */
export function placeOfMonth(month: string, catalogue: Catalogue): number {
  return numberOf(month) - numberOf(catalogue.firstMonth);
}

/** Months since the year nought, as the model counts them: of "1930-02" 23161. */
export function numberOf(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

/** A month by its number, as months are written: "1930-02". */
export function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** A month on the axis of years: its beginning. */
export function momentOf(month: string): number {
  return numberOf(month) / 12;
}

const pointsRemembered = memory<readonly Line[], readonly Point[]>();

/**
 * An indicator as a figure draws it: stocks by month, what is formed over a year by year. The same lines give the same list,
 * so that a figure sees which of its lines have moved.
 */
export function pointsOf(lines: readonly Line[], indicator: IndicatorTold, catalogue: Catalogue): readonly Point[] {
  return pointsRemembered(lines, indicator.id, () => pointsIn(lines, indicator, catalogue));
}

function pointsIn(lines: readonly Line[], indicator: IndicatorTold, catalogue: Catalogue): readonly Point[] {
  const first = numberOf(catalogue.firstMonth);
  const { middle, convention } = indicator;
  // What is counted on the first of January has a season that hides its course: it is drawn as it is counted.
  const isMonthly = indicator.isMonthly && convention !== "january";
  const count = isMonthly ? (lines[0]?.months.length ?? 0) : catalogue.years.length;
  return Array.from({ length: count }, (_, at) => {
    const span = spanOf(lines.map(({ months, years }) => (isMonthly ? months : years)[at] ?? Number.NaN));
    // What stands at the end of a month stands on the first day of the next.
    const moment = isMonthly ? (first + at + 1) / 12 : (catalogue.years[at] ?? 0) + middle;
    return pointOf(moment, span, lines.length);
  });
}

/** What happened since the beginning of a month, added up month by month to the end of another. */
export function countedFrom(
  lines: readonly Line[],
  [from, to]: readonly [string, string],
  catalogue: Catalogue,
): readonly Point[] {
  const [first, last] = [placeOfMonth(from, catalogue), placeOfMonth(to, catalogue)];
  const sums = lines.map(({ months }) => {
    let sum = 0;
    return Array.from(months.subarray(first, last + 1), (each) => (sum += each));
  });
  const start: Point = pointOf(momentOf(from), spanOf(lines.map(() => 0)), lines.length);
  const points = Array.from({ length: last - first + 1 }, (_, at) =>
    pointOf(momentOf(from) + (at + 1) / 12, spanOf(sums.map((each) => each[at] ?? Number.NaN)), lines.length),
  );
  return [start, ...points];
}

/** One run has no range. */
function pointOf(at: number, span: Span | undefined, runs: number): Point {
  if (!span) return { at, value: Number.NaN };
  return runs > 1 ? { at, value: span.middle, low: span.low, high: span.high } : { at, value: span.middle };
}
