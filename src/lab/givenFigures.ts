import { inputs } from "../generated/inputs.ts";
import { Fault } from "../ground/fault.ts";
import { noted } from "../ground/tally.ts";

/** A figure of the evidence that a run may be given. */
type GivenFigure = (typeof inputs)[number];
/** Every figure of the evidence that a run may be given. */
export const figureTable: readonly object[] = inputs;

const byKey = new Map(inputs.map((row) => [`${row.series}|${row.geo}|${row.year}`, row]));
const bySeries = new Map<string, GivenFigure[]>();
for (const row of inputs) {
  const rows = bySeries.get(row.series) ?? [];
  rows.push(row);
  bySeries.set(row.series, rows);
}

/**
 * The figure of a series for a place.
 *
 * @throws Fault "input-missing"
 */
export function figure(series: string, geo: string): number {
  const value = figureIfAny(series, geo);
  if (value !== undefined) return value;
  throw new Fault("input-missing", {
    what: `no figure of ${series} for ${geo}`,
    where: "the initial figures of the data package",
    mend: "add an observation with the role initial, and list its series in data/inputs.csv",
  });
}

/** The figure of a series for a place, if there is one. */
export function figureIfAny(series: string, geo: string): number | undefined {
  return noted(bySeries.get(series)?.find((each) => each.geo === geo))?.value;
}

/** The figure of a series for a place and a year, if there is one. */
export function figureIn(series: string, geo: string, year: number): number | undefined {
  return noted(byKey.get(`${series}|${geo}|${year}`))?.value;
}

/** All figures of several series for a place. */
export function figuresOf(series: readonly string[], geo: string): readonly GivenFigure[] {
  return series
    .flatMap((each) => bySeries.get(each) ?? [])
    .filter((row) => row.geo === geo)
    .map((row) => noted(row));
}

/** The last year that a series has a figure of. */
export function lastYearOf(series: string): number {
  return Math.max(...(bySeries.get(series) ?? []).map(({ year }) => year));
}
