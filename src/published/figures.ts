import { published } from "../generated/published.ts";
import { Fault } from "../ground/fault.ts";

/** Whose model is reproduced. */
export type Study = "allen" | "cheremukhin";

/** A figure that a published model found, and the band that a reproduction is held to. */
export interface PublishedFigure {
  readonly study: string;
  readonly figure: string;
  readonly what: string;
  /** In `unit`; a sign is 1 or -1. */
  readonly published: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
  readonly locator: string;
  /** How it was seen: `work`, `citation` (in a scholarly work that cites it), `copy` (on the web) or `no`. */
  readonly verified: string;
  /** Whether the reproduction is held to the band, or the figure only stands beside ours. */
  readonly held: boolean;
  readonly note: string;
}

/** A published figure beside ours. */
export interface Comparison extends PublishedFigure {
  readonly ours: number;
  readonly met: boolean;
}

/** A comparison with one parameter moved to an end of its range. */
export interface Moved {
  readonly parameter: string;
  readonly says: string;
  readonly unit: string;
  readonly value: number;
  readonly lines: readonly Comparison[];
}

/**
 * What a study published, in the order of its table.
 *
 * @param study `allen` or `cheremukhin`
 * @throws Fault "study-unknown"
 * @example
 * publishedFigures("allen").every(({ study }) => study === "allen"); // => true
 */
export function publishedFigures(study: Study): readonly PublishedFigure[] {
  const studies = [...new Set(published.figures.map((each) => each.study))];
  if (!studies.includes(study)) {
    throw new Fault("study-unknown", {
      what: `there is no study "${String(study)}"`,
      where: "the name of a study",
      mend: `choose one of ${studies.join(", ")}`,
    });
  }
  return published.figures.filter((each) => each.study === study);
}

/**
 * Sets found figures beside the published ones.
 *
 * @param found our figure for each name of the table, in the table's unit
 * @throws Fault "figure-unanswered" where a published figure has none of ours
 */
export function compare(study: Study, found: Readonly<Record<string, number>>): readonly Comparison[] {
  return publishedFigures(study).map((each) => {
    const ours = found[each.figure];
    if (ours === undefined) {
      throw new Fault("figure-unanswered", {
        what: `the reproduction has no figure for "${each.figure}"`,
        where: "data/published-figures.csv",
        mend: "compute it in the study's compare.ts, or strike the row",
      });
    }
    return { ...each, ours, met: ours >= each.low && ours <= each.high };
  });
}

/**
 * A figure of a series from outside; between two years on a straight line, beyond the last one as it stood.
 *
 * @returns the figure in the unit of `data/published-series.csv`
 */
export function outside(series: string, year: number): number {
  const known = published.series.filter((each) => each.series === series).sort((a, b) => a.year - b.year);
  return between(
    known.map((each) => [each.year, each.value]),
    year,
  );
}

/**
 * The record of one year.
 *
 * @throws Fault "year-missing"
 */
export function inYear<Y extends { readonly year: number }>(years: readonly Y[], year: number): Y {
  const found = years.find((each) => each.year === year);
  if (found) return found;
  throw new Fault("year-missing", {
    what: `there is no year ${year}`,
    where: `a series of ${years.length} years from ${years[0]?.year}`,
    mend: "give a series that has it",
  });
}

/** The height at a place of the line through some points; beyond the last one it stays level. */
export function between(points: readonly (readonly [at: number, value: number])[], at: number): number {
  const after = points.findIndex(([place]) => place >= at);
  const [last, lastValue] = points.at(-1) ?? [0, Number.NaN];
  if (after < 0 || last <= at) return lastValue;
  const [to, high] = points[after] ?? [last, lastValue];
  const [from, low] = points[after - 1] ?? [to, high];
  return to === from ? high : low + ((high - low) * (at - from)) / (to - from);
}
