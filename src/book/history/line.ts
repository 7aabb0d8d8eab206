import type { Indicator, Year } from "../../evidence/observe/figures.ts";
import type { Row } from "../../lab/indicators.ts";

/** What the model says of an indicator over the years, and how far its runs lie apart by chance. */
export interface Line {
  readonly ledger: "actual" | "reported";
  readonly points: readonly Point[];
}

/** One moment: the middle of the runs, and the bounds that nine in ten of them keep within. */
export interface Point {
  /** In years, such as 1930.5 for the middle of 1930. */
  readonly at: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Where the band of runs begins and ends, unless another is asked for. */
const usualBand = [0.05, 0.95] as const;
const monthsAYear = 12;
/** Where a figure of a whole year stands in it; an agricultural year runs from July to June. */
const places: Readonly<Record<Year, number>> = {
  sum: 0.5,
  mean: 0.5,
  none: 0.5,
  july: 0.5,
  october: 0.75,
  "year to september": 0.25,
  "year to december": 0.5,
  january: 0,
  "agricultural sum": 1,
};

/** Where a figure stands, in years: a month's at its first day, a year's by the convention of its series. */
export function placeOf({ year, month }: Pick<Row, "year" | "month">, convention: Year): number {
  return month === null ? year + places[convention] : year + (month - 1) / monthsAYear;
}

/**
 * The line of an indicator over several runs, by months or by years.
 *
 * @param band from which to which part of the runs the bounds reach
 */
export function lineOf(
  indicator: Indicator,
  monthly: boolean,
  runs: readonly (readonly Row[])[],
  [from, to]: readonly [number, number] = usualBand,
): Line {
  const { series, ledger, year: convention, geo = "USSR" } = indicator;
  const moments = new Map<number, number[]>();
  for (const rows of runs) {
    for (const row of rows) {
      if (row.series !== series || row.geo !== geo || row.ledger !== ledger) continue;
      if ((row.month !== null) !== monthly || !Number.isFinite(row.value)) continue;
      const at = placeOf(row, convention);
      moments.set(at, [...(moments.get(at) ?? []), row.value]);
    }
  }
  const points = [...moments].map(([at, values]) => ({
    at,
    low: quantile(values, from),
    middle: quantile(values, 0.5),
    high: quantile(values, to),
  }));
  return { ledger, points: points.sort((one, other) => one.at - other.at) };
}

/** The value below which a share of the values lies, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
