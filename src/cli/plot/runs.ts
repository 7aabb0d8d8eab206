import { lineOf } from "../../book/history/line.ts";
import { median, quantile, type Row } from "../../index.ts";
import type { BandMade, Course, Line, Made, Total, Wanted } from "./course.ts";

/** Runs of one scenario that differ by their seeds alone. */
export interface SeedRuns {
  readonly name: string;
  readonly title: string;
  /** The tidy table of each. */
  readonly tables: readonly (readonly Row[])[];
  readonly made: Made;
}

/** From so many runs on a band leaves the outermost twentieth out at both ends; of fewer it holds all. */
const many = 20;

/** Runs of one scenario as a course: what parts them is chance alone. */
export function courseOfRuns({ name, title, tables, made }: SeedRuns): Course {
  const runs = tables.length;
  const [from, to] = runs < many ? [0, 1] : [0.05, 0.95];
  const bands: readonly BandMade[] = runs > 1 ? [{ doubt: "chance", runs, from, to }] : [];
  const told = tables.map((rows) => rows.filter(({ month }) => month === null).map(({ year }) => year));
  return {
    name,
    title,
    runs,
    years: [
      Math.max(...told.map((years) => Math.min(...new Set(years)))),
      Math.min(...told.map((years) => Math.max(...new Set(years)))),
    ],
    bands,
    line: ({ indicator, place }, isMonthly): Line => {
      const { points } = lineOf({ ...indicator, geo: place }, isMonthly, tables, [from, to]);
      return {
        points: points.map(({ at, middle }) => ({ at, value: middle })),
        bands: bands.map(({ doubt }) => ({ doubt, points })),
      };
    },
    total: (wanted, years): Total | undefined => totalOf(tables.map((rows) => sumOf(rows, wanted, years))),
    made,
  };
}

function totalOf(sums: readonly number[]): Total | undefined {
  if (!sums.every(Number.isFinite)) return undefined;
  return { low: quantile(sums, 0), middle: median(sums), high: quantile(sums, 1) };
}

/** A flow added up over years; `NaN` where the run does not tell of each of them. */
function sumOf(
  rows: readonly Row[],
  { indicator: { series, ledger }, place }: Wanted,
  [from, to]: readonly [number, number],
): number {
  const found = rows.filter(
    (row) =>
      row.series === series &&
      row.ledger === ledger &&
      row.geo === place &&
      row.month === null &&
      row.year >= from &&
      row.year <= to,
  );
  return found.length === to - from + 1 ? found.reduce((sum, { value }) => sum + value, 0) : Number.NaN;
}
