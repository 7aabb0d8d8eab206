import type { Course as Drawn } from "../../figures/figure.ts";
import type { Catalogue, Course, IndicatorTold, Line } from "../engine/messages.ts";
import { courseOf, history } from "../state/course.ts";
import type { OfRuns } from "../state/origin.ts";
import { countedFrom, pointsOf, spanOf } from "../state/spread.ts";
import type { Asked, Preset } from "./asked.ts";
import { changedBy } from "./change.ts";

/** All decisions of a question taken together. */
export const together = "together";

/** History as a question's decision changes it: dated settings, another scenario or another reading. */
export function courseFor(question: Asked, preset: string, catalogue: Catalogue): Course {
  const found = question.presets.find((each) => each.id === preset);
  const taken: readonly Preset[] = found ? [found] : question.presets;
  const [first] = taken;
  if (first?.scenario) return courseOf(first.scenario);
  if (first?.reading) return { ...history, reading: first.reading };
  return changedBy(
    history,
    taken.flatMap(({ changes = [] }) => changes),
    catalogue,
  );
}

/** The figure that a question is about, run by run: its years added up, or the last of them. */
export function figuresOf({ years, isSum }: Asked, lines: readonly Line[], catalogue: Catalogue): readonly number[] {
  const places = catalogue.years.flatMap((year, at) => (year >= years[0] && year <= years[1] ? [at] : []));
  const last = places.at(-1) ?? 0;
  return lines.map((line) =>
    isSum ? places.reduce((sum, at) => sum + (line.years[at] ?? Number.NaN), 0) : (line.years[last] ?? Number.NaN),
  );
}

/** Where the figure that a question is about comes from, in a course. */
export function originFor({ of, isSum, years: [from, to] }: Asked, course: Course, courseName: string): OfRuns {
  return { kind: "runs", course, courseName, id: of, place: "USSR", years: [isSum ? from : to, to], text: "" };
}

/** Points of a question's chart: a count from its first month on, or the line of all years. */
export function pointsFor(
  { chart, years: [from, to] }: Asked,
  lines: readonly Line[],
  indicator: IndicatorTold,
  catalogue: Catalogue,
): Drawn["points"] {
  return chart === "counted"
    ? countedFrom(lines, [`${from}-01`, `${to}-12`], catalogue)
    : pointsOf(lines, indicator, catalogue);
}

/** What a change does, as far as the runs bear it, with the same seeds: too few runs, no clear effect, fewer or more. */
export function verdictOf(
  past: readonly number[],
  other: readonly number[],
  { leastEffect }: Catalogue,
): "unknown" | "no-effect" | "fewer" | "more" {
  const gaps = spanOf(other.map((each, at) => each - (past[at] ?? Number.NaN)));
  if (!gaps || gaps.runs < 2) return "unknown";
  const isSmall = Math.abs(gaps.middle) < leastEffect * Math.abs(spanOf(past)?.middle ?? 0);
  if ((gaps.low <= 0 && gaps.high >= 0) || isSmall) return "no-effect";
  return gaps.middle < 0 ? "fewer" : "more";
}
