import { type Figures, type Indicator, indicators, type Take, type Year } from "../evidence/observe.ts";
import { aggregates } from "../generated/inputs.ts";
import { calendarMonth, yearOf } from "../ground/calendar.ts";
import { regionIds } from "./given.ts";
import type { Run } from "./run.ts";

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
  const take: Take = (name, role = "value") => {
    if (!cells) return national(run, name, role);
    return cells
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

/** Figures of each whole year by an indicator's convention. */
export function yearly(values: Float64Array, months: readonly number[], convention: Year): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const first = yearOf(months[0] ?? 0);
  const last = yearOf(months.at(-1) ?? 0);
  for (let year = first; year <= last; year++) {
    const start = (year - first) * 12;
    const from = convention === "agricultural sum" ? start + 6 : start;
    const part = values.subarray(from, from + 12);
    if (convention === "january" && calendarMonth(months[start] ?? 0) === 1)
      years.set(year, values[start] ?? Number.NaN);
    else if (convention === "july" && start + 6 < values.length) years.set(year, values[start + 6] ?? Number.NaN);
    else if (convention === "mean" && part.length === 12)
      years.set(year, part.reduce((sum, each) => sum + each, 0) / 12);
    else if ((convention === "sum" || convention === "agricultural sum") && part.length === 12) {
      years.set(
        year,
        part.reduce((sum, each) => sum + each, 0),
      );
    }
  }
  return years;
}

/** The places that an indicator is emitted for. */
export function placesOf(indicator: Indicator): readonly string[] {
  return indicator.regional
    ? ["USSR", ...Object.keys(aggregates).filter((each) => each !== "USSR"), ...regionIds]
    : ["USSR"];
}

/** A run as one tidy table: months, and years by each series' own convention. */
export function tidy(run: Run): readonly Row[] {
  const rows: Row[] = [];
  for (const indicator of indicators) {
    const { series, unit, ledger } = indicator;
    for (const geo of placesOf(indicator)) {
      const values = measured(run, indicator, geo);
      run.months.forEach((month, at) => {
        rows.push({
          series,
          geo,
          year: yearOf(month),
          month: calendarMonth(month),
          value: values[at] ?? Number.NaN,
          unit,
          ledger,
        });
      });
      for (const [year, value] of yearly(values, run.months, indicator.year)) {
        rows.push({ series, geo, year, month: null, value, unit, ledger });
      }
    }
  }
  return rows;
}
