import type { Base, Figures, Indicator, Year } from "../evidence/observe/figures.ts";
import { indicators } from "../evidence/observe.ts";
import { calendarMonth, type MonthNumber, monthNumber, yearOf } from "../ground/calendar.ts";
import { Fault } from "../ground/fault.ts";
import { holdKnown } from "../scenarios/hold.ts";
import { placeIds, takeIn } from "./places.ts";

/** One row of a run's tidy table. */
export interface Row {
  readonly series: string;
  readonly geo: string;
  readonly year: number;
  /** Empty for a year's figure. */
  readonly month: number | null;
  /** `NaN` is a gap: a month that the series does not tell of. */
  readonly value: number;
  readonly unit: string;
  readonly ledger: "actual" | "reported";
}

/**
 * Measures an indicator of a run month by month; `NaN` where it does not tell of a month. A figure is made of its own
 * month
 * and those before: what happens later changes none.
 *
 * @param geo the country, a region, or a named group of regions
 * @returns a figure a month of the run, in the indicator's unit
 * @throws Fault "place-unknown", or "indicator-of-the-country" where one that is told for the country alone is asked of a part
 * @example
 * const harvest = indicators.find(({ series }) => series === "grain-harvest-low");
 * measured(run, harvest, "USSR").length === run.months.length; // => true
 */
export function measured(run: Figures, indicator: Indicator, geo: string): Float64Array {
  return monthsOf(rawOf(run, indicator, geo), run.months, indicator);
}

/**
 * Figures of each whole year by the indicator's convention; a year that it does not tell of, or that a run does not
 * reach
 * the end of, has none.
 *
 * @param geo as for `measured`
 * @returns figures by year, in the indicator's unit
 * @throws Fault as `measured`
 * @example
 * const harvest = indicators.find(({ series }) => series === "grain-harvest-low");
 * measuredYears(run, harvest, "USSR").has(1930); // => true
 * measuredYears(run, harvest, "USSR").has(1941); // => false
 */
export function measuredYears(run: Figures, indicator: Indicator, geo: string): ReadonlyMap<number, number> {
  return yearsOf(rawOf(run, indicator, geo), run.months, indicator);
}

/** An indicator of a run in a place: figures of months, and of whole years. */
export interface Measured {
  readonly months: Float64Array;
  readonly years: ReadonlyMap<number, number>;
}

/**
 * What `measured` and `measuredYears` find, found in one go.
 *
 * @throws Fault as `measured`
 * @example
 * const harvest = indicators.find(({ series }) => series === "grain-harvest-low");
 * measuredOnce(run, harvest, "USSR").months.length === run.months.length; // => true
 */
export function measuredOnce(run: Figures, indicator: Indicator, geo: string): Measured {
  const raw = rawOf(run, indicator, geo);
  return { months: monthsOf(raw, run.months, indicator), years: yearsOf(raw, run.months, indicator) };
}

/**
 * The places that an indicator is told for.
 *
 * @returns ids: `USSR`, groups of regions, regions
 * @example
 * const harvest = indicators.find(({ series }) => series === "grain-harvest-low");
 * placesOf(harvest)[0]; // => "USSR"
 */
export function placesOf({ places }: Indicator): readonly string[] {
  return places === "country" ? placeIds.slice(0, 1) : placeIds;
}

/** The first month that an indicator tells of in runs that begin with a month. */
export function firstTold({ base, since, over = 1 }: Indicator, start: MonthNumber): MonthNumber {
  return Math.max(
    start + over - 1,
    since === undefined ? start : since - 1,
    base ? base.from + base.months - 1 : start,
  );
}

/** The month with whose end a year's figure stands. */
export function closingMonth(convention: Year, year: number): MonthNumber {
  if (convention === "january") return monthNumber(year - 1, 12);
  if (convention === "july") return monthNumber(year, 6);
  if (convention === "october" || convention === "year to september") return monthNumber(year, 9);
  return convention === "agricultural sum" ? monthNumber(year + 1, 6) : monthNumber(year, 12);
}

/** Figures before they are set against a base. */
function rawOf(run: Figures, indicator: Indicator, geo: string): Float64Array {
  if (indicator.places === "country" && geo !== "USSR") {
    throw new Fault("indicator-of-the-country", {
      what: `"${indicator.series}" is told for the whole country alone, and it is asked of "${geo}"`,
      where: "a place that is measured",
      mend: 'ask it of "USSR"; `placesOf` tells where an indicator is told',
    });
  }
  const values = indicator.measure(takeIn(run, geo));
  const { base: _, ...unset } = indicator;
  const told = firstTold(unset, run.months[0] ?? 0);
  return values.map((each, at) => ((run.months[at] ?? 0) < told ? Number.NaN : each));
}

function monthsOf(raw: Float64Array, months: readonly number[], indicator: Indicator): Float64Array {
  const { base } = indicator;
  if (!base) return raw;
  const by = scaleOf(raw, months, base, indicator.year);
  const told = firstTold(indicator, months[0] ?? 0);
  return raw.map((each, at) => ((months[at] ?? 0) < told ? Number.NaN : by * each));
}

function yearsOf(raw: Float64Array, months: readonly number[], indicator: Indicator): ReadonlyMap<number, number> {
  const { base, year: convention } = indicator;
  const years = new Map<number, number>();
  if (convention === "none") return years;
  const first = months[0] ?? 0;
  const by = base ? scaleOf(raw, months, base, convention) : 1;
  const told = firstTold(indicator, first);
  for (let year = yearOf(first); year <= yearOf(months.at(-1) ?? 0); year++) {
    const closing = closingMonth(convention, year);
    const figure = closing < told ? Number.NaN : by * yearFigure(raw, closing - first, convention);
    if (Number.isFinite(figure)) years.set(year, figure);
  }
  return years;
}

/** How many times a figure must be taken for those of the base to stand at its height; `NaN` until they are over. */
function scaleOf(raw: Float64Array, months: readonly number[], base: Base, convention: Year): number {
  const from = base.from - (months[0] ?? 0);
  const last = from + base.months - 1;
  if (from < 0 || last >= raw.length) return Number.NaN;
  const mean = convention === "year to december" ? raw[last] : meanOf(raw.subarray(from, last + 1));
  return (mean ?? 0) > 0 ? base.height / (mean ?? 1) : Number.NaN;
}

/** @param closing place of the month with whose end the figure stands */
function yearFigure(raw: Float64Array, closing: number, convention: Year): number {
  if (!["sum", "agricultural sum", "mean"].includes(convention)) return raw[closing] ?? Number.NaN;
  const year = raw.subarray(Math.max(0, closing - 11), closing + 1);
  if (year.length < 12 || closing >= raw.length) return Number.NaN;
  return convention === "mean" ? meanOf(year) : year.reduce((sum, each) => sum + each, 0);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** Whether an indicator is a stock, whose figure of a month is that of the month's first day. */
export function isStock(indicator: Indicator): boolean {
  return ["january", "july", "october", "none"].includes(indicator.year);
}

/**
 * A run as one tidy table: months, and years by each series' own convention.
 *
 * @param only places to keep; all of them unless given
 * @returns rows as the command line writes them, indicator by indicator, each in its own unit
 * @throws Fault "place-unknown"
 * @example
 * const rows = tidy(run, ["USSR"]);
 * rows.filter(({ series, year, month }) => series === "grain-harvest-low" && year === 1930 && month === null).length; // => 1
 */
export function tidy(run: Figures, only?: readonly string[]): readonly Row[] {
  for (const place of only ?? []) holdKnown("place", place, placeIds, "the places to keep");
  return indicators.flatMap((indicator) =>
    placesOf(indicator)
      .filter((place) => only?.includes(place) ?? true)
      .flatMap((place) => rowsOf(run, indicator, place)),
  );
}

function rowsOf(run: Figures, indicator: Indicator, place: string): readonly Row[] {
  const { series, unit, ledger } = indicator;
  const geo = indicator.geo ?? place;
  const raw = rawOf(run, indicator, place);
  const values = monthsOf(raw, run.months, indicator);
  // What stood at the end of a month stands on the first day of the next.
  const shift = isStock(indicator) ? 1 : 0;
  const rows: Row[] = [];
  run.months.forEach((month, at) => {
    const value = values[at - shift];
    if (value !== undefined)
      rows.push({ series, geo, year: yearOf(month), month: calendarMonth(month), value, unit, ledger });
  });
  for (const [year, value] of yearsOf(raw, run.months, indicator)) {
    rows.push({ series, geo, year, month: null, value, unit, ledger });
  }
  return rows;
}
