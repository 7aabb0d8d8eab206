import { howSeen, type Observation, observed, works } from "../index.ts";
import { figure, range } from "./figures.ts";
import type { Results } from "./forms/forms.ts";
import { tableOf } from "./table.ts";

/** One figure of the evidence, with the work that gives it. */
export interface Figure extends Observation {
  readonly work: string;
}

/** What the evidence holds about a series in a place, by date; rivals stand side by side. */
export function evidenceOf(series: string, place: string): readonly Figure[] {
  return [...observed(series, place)]
    .sort((one, other) => one.year - other.year || (one.month ?? 0) - (other.month ?? 0))
    .map((each) => ({ ...each, work: workOf(each.source) }));
}

function workOf(key: string): string {
  const work = works.get(key);
  return work ? [work.author, work.year, work.title].filter((each) => each !== "").join(", ") : key;
}

/** A published figure as data. */
export function publishedJson(observation: Observation): Results["toll"]["rivals"][number]["published"][number] {
  const { year, month, value, low, high, unit, source, locator, basis, verified, role, note } = observation;
  return { year, month, value, low, high, unit, source, locator, basis, verified, role, note };
}

/** The figures as a table, and under it the works that they come from. */
export function evidenceText(figures: readonly Figure[], width: number): string {
  if (figures.length === 0) return "No figure of this series is held for this place.";
  const columns = [
    { head: "date" },
    { head: "figure", align: "right" as const },
    { head: "unit" },
    { head: "role" },
    { head: "source" },
    { head: "place in it" },
    { head: "" },
  ];
  const rows = figures.map((each) => [
    each.month === null ? String(each.year) : `${each.year}-${String(each.month).padStart(2, "0")}`,
    figureOf(each),
    each.unit,
    each.role,
    each.source,
    each.locator,
    howSeen(each),
  ]);
  const cited = new Map(figures.map((each) => [each.source, each.work]));
  return [tableOf(columns, rows, width), "", ...[...cited].map(([key, work]) => `${key}: ${work}`)].join("\n");
}

function figureOf({ value, low, high }: Observation): string {
  const span = low !== null && high !== null ? range(low, high) : "";
  if (value === null) return span;
  return span === "" || span === figure(value) ? figure(value) : `${span}, ${figure(value)}`;
}
