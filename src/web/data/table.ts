import { csvFormatRows } from "d3-dsv";
import type { TimeFigure } from "../../figures/figure.ts";
import type { ObservationTold } from "../engine/messages.ts";
import { manyRuns } from "../state/sample.ts";
import { spanOf } from "../state/spread.ts";
import { type Gathered, type GatheredCourse, type GatheredSeries, seedsOf } from "./gathered.ts";

/** Columns of the table that a chart is saved as. */
export const tableColumns = [
  "status",
  "course",
  "series",
  "ledger",
  "measures",
  "convention",
  "geo",
  "time",
  "value",
  "low",
  "high",
  "unit",
  "range",
  "scenario",
  "seeds",
  "one_household_in",
  "version",
  "hash_of_first_run",
  "source",
  "citation",
  "how_read",
] as const;
type Row = Readonly<Partial<Record<(typeof tableColumns)[number], string>>>;

/** What a range of so many runs is. */
export function rangeOf(runs: number): string {
  if (runs === 0) return "";
  if (runs === 1) return "one run: range not established";
  return runs < manyRuns ? `lowest to highest of ${runs} runs` : `5 to 95 % of ${runs} runs`;
}

/** What the drawn lines of a chart are of; the others of a sheet stand beside them. */
type Drawn = Pick<TimeFigure, "courses">;

/**
 * The figures of a chart as a table that stands by itself: a row for each point that is drawn, for each year of what became of
 * people in the same runs, and for each published figure; scenario, seeds, version and hash in each.
 */
export function tableOf(drawn: Drawn, sheet: Gathered): string {
  const [main] = sheet.series;
  const rows = [
    ...(main ? drawnRows(drawn, main, sheet) : []),
    ...sheet.series
      .filter(({ isBeside }) => isBeside)
      .flatMap((series) => sheet.courses.flatMap((course) => yearRows(series, course, sheet))),
    ...sheet.series.filter(({ isBeside }) => !isBeside).flatMap(publishedRows),
  ];
  return `${csvFormatRows([[...tableColumns], ...rows.map((row) => tableColumns.map((name) => row[name] ?? ""))])}\n`;
}

function drawnRows({ courses }: Drawn, series: GatheredSeries, sheet: Gathered): readonly Row[] {
  return courses.flatMap(({ id, name, points }) => {
    // A line of the other ledger, or of a difference, is of the course that its id begins with.
    const course = sheet.courses.find((each) => id === each.id) ?? sheet.courses.find((each) => id.startsWith(each.id));
    return points
      .filter(({ value }) => Number.isFinite(value))
      .map(({ at, value, low, high }) => ({
        ...ofRuns(series, course, sheet),
        course: name,
        time: at.toFixed(3),
        value: cell(value),
        low: cell(low),
        high: cell(high),
      }));
  });
}

function yearRows(series: GatheredSeries, course: GatheredCourse, sheet: Gathered): readonly Row[] {
  const lines = course.lines(series);
  return sheet.everyYear.flatMap((year, at) => {
    const span =
      year < sheet.years[0] || year > sheet.years[1]
        ? undefined
        : spanOf(lines.map((each) => each.years[at] ?? Number.NaN));
    if (!span) return [];
    const ends = span.runs > 1 ? { low: cell(span.low), high: cell(span.high) } : {};
    return [{ ...ofRuns(series, course, sheet), time: String(year), value: cell(span.middle), ...ends }];
  });
}

function ofRuns(series: GatheredSeries, course: GatheredCourse | undefined, { oneIn, version }: Gathered): Row {
  return {
    ...ofSeries(series),
    status: course?.id === "history" ? "model" : "model, another course",
    course: course?.name ?? "",
    range: rangeOf(course?.runs ?? 0),
    scenario: course?.options ?? "",
    seeds: course ? seedsOf(course) : "",
    one_household_in: String(oneIn),
    version,
    hash_of_first_run: course?.hash ?? "",
  };
}

function publishedRows(series: GatheredSeries): readonly Row[] {
  return series.published.map(({ definition, ...each }) => ({
    ...ofSeries(series),
    status: "published",
    measures: definition === "" ? series.title : definition,
    time: each.when,
    value: cell(each.value),
    low: cell(each.low),
    high: cell(each.high),
    range: each.low === null && each.high === null ? "none given" : "as published",
    source: each.source,
    citation: each.citation,
    how_read: readWhere(each),
  }));
}

function ofSeries({ series, ledger, title, conventionWords, place, unit }: GatheredSeries): Row {
  return { series, ledger, measures: title, convention: conventionWords, geo: place, unit };
}

/** Where a published figure was read. */
export function readWhere({ howSeen }: Pick<ObservationTold, "howSeen">): string {
  return howSeen === "" ? "in the work itself" : howSeen;
}

/** A number in a table; one that is missing leaves its cell empty. */
export function cell(value: number | null | undefined): string {
  return value === null || value === undefined || !Number.isFinite(value) ? "" : String(value);
}
