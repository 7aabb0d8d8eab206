import type { Figures, Indicator, Take, Year } from "../evidence/observe/figures.ts";
import { indicators } from "../evidence/observe.ts";
import { aggregates } from "../generated/inputs.ts";
import { calendarMonth, yearOf } from "../ground/calendar.ts";
import { regionIds } from "./given.ts";

/** One row of a run's tidy table. */
export interface Row {
  readonly series: string;
  readonly geo: string;
  readonly year: number;
  /** Empty for a year's figure. */
  readonly month: number | null;
  readonly value: number;
  readonly unit: string;
  readonly ledger: "actual" | "reported";
}

/** Measures an indicator of a run in a place: the country, a region, or a named group of regions. */
export function measured(run: Figures, indicator: Indicator, geo: string): Float64Array {
  const cells = geo === "USSR" ? undefined : (aggregates[geo] ?? [geo]).map((id) => regionIds.indexOf(id));
  const take: Take = (name, role = "value", picked = cells) => {
    if (!picked) return national(run, name, role);
    return picked
      .map((cell) => run.series(name, cell, role))
      .reduce((sum, part) => sum.map((each, at) => each + (part[at] ?? 0)));
  };
  return indicator.measure(take);
}

/** Shares and signals of regions are averaged over the country; amounts are added. */
function national(run: Figures, name: string, role: "value" | "brought" | "held"): Float64Array {
  const whole = run.whole(name, role);
  return name === "paperShare" ? whole.map((each) => each / regionIds.length) : whole;
}

/** Whether an indicator is a stock, whose figure of a month is that of the month's first day. */
function isStock(indicator: Indicator): boolean {
  return ["january", "july", "october", "none"].includes(indicator.year);
}

/**
 * Figures of each whole year by an indicator's convention.
 *
 * @param values figures at the end of each month, or flows within it; the first month is a January
 */
export function yearly(values: Float64Array, months: readonly number[], convention: Year): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const first = yearOf(months[0] ?? 0);
  const last = yearOf(months.at(-1) ?? 0);
  for (let year = first; year <= last; year++) {
    const figure = yearFigure(values, (year - first) * 12, convention);
    if (figure !== undefined) years.set(year, figure);
  }
  return years;
}

function yearFigure(values: Float64Array, start: number, convention: Year): number | undefined {
  if (convention === "january") return values[start - 1];
  if (convention === "july") return values[start + 5];
  if (convention === "october") return values[start + 8];
  if (convention === "none") return undefined;
  const from = convention === "agricultural sum" ? start + 6 : start;
  const part = values.subarray(from, from + 12);
  if (part.length < 12) return undefined;
  const total = part.reduce((sum, each) => sum + each, 0);
  return convention === "mean" ? total / 12 : total;
}

/** The places that an indicator is emitted for. */
export function placesOf(indicator: Indicator): readonly string[] {
  return indicator.regional
    ? ["USSR", ...Object.keys(aggregates).filter((each) => each !== "USSR"), ...regionIds]
    : ["USSR"];
}

/**
 * A run as one tidy table: months, and years by each series' own convention.
 *
 * @param only places to keep; all of them unless given
 */
export function tidy(run: Figures, only?: readonly string[]): readonly Row[] {
  return indicators.flatMap((indicator) =>
    placesOf(indicator)
      .filter((place) => only?.includes(place) ?? true)
      .flatMap((place) => rowsOf(run, indicator, place)),
  );
}

function rowsOf(run: Figures, indicator: Indicator, place: string): readonly Row[] {
  const { series, unit, ledger, year: convention } = indicator;
  const geo = indicator.geo ?? place;
  const values = measured(run, indicator, place);
  // What stood at the end of a month stands on the first day of the next.
  const shift = isStock(indicator) ? 1 : 0;
  const rows: Row[] = [];
  run.months.forEach((month, at) => {
    const value = values[at - shift];
    if (value !== undefined)
      rows.push({ series, geo, year: yearOf(month), month: calendarMonth(month), value, unit, ledger });
  });
  for (const [year, value] of yearly(values, run.months, convention)) {
    rows.push({ series, geo, year, month: null, value, unit, ledger });
  }
  return rows;
}
