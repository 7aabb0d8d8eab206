import type { IndicatorName } from "../generated/names.ts";

/** Looks up an indicator: a year's figure, or a month's where a month is given. */
export type Lookup = (series: IndicatorName, year: number, month?: number, ledger?: "actual" | "reported") => number;

/** A figure of a run: its words, its unit, and how it is looked up. */
export interface Measure {
  readonly says: string;
  readonly unit: string;
  readonly of: (of: Lookup) => number;
}

/** A month of a year, 1 to 12. */
export type Month = readonly [year: number, month: number];

/** A flow added up over months, the first and last included. */
export function over(of: Lookup, series: IndicatorName, from: Month, to: Month): number {
  const [first, last] = [from, to].map(([year, month]) => 12 * year + month - 1);
  let sum = 0;
  for (let at = first ?? 0; at <= (last ?? -1); at++) sum += of(series, Math.floor(at / 12), (at % 12) + 1);
  return sum;
}

/** The figures of years added up. */
export function years(of: Lookup, series: IndicatorName, from: number, to: number): number {
  let sum = 0;
  for (let year = from; year <= to; year++) sum += of(series, year);
  return sum;
}

/** Growth from one year to another, in hundredths. */
export function grown(of: Lookup, series: IndicatorName, from: number, to: number): number {
  return 100 * (of(series, to) / of(series, from) - 1);
}

/** A part of a whole, in hundredths. */
export function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}

/** The part of a year's harvest that was procured, in hundredths. */
export function procuredShare(of: Lookup, year: number): number {
  return percent(of("grain-procurement", year), of("grain-harvest-low", year));
}
