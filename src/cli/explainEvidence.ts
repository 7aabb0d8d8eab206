import { bounded, figure, range } from "../book/figures.ts";
import { disputesOf, howSeen, type Observation, observed, type RivalFigure, rankOf, rivalOf, works } from "../index.ts";
import { tableOf } from "./table.ts";

/** One figure of the evidence, with the work that gives it. */
export interface Figure extends Observation {
  readonly work: string;
}

/**
 * What the evidence holds about a series in a place, by date; rivals of one date stand side by side, those read in
 * documents of the time first and those read on pages of the web last.
 */
export function evidenceOf(series: string, place: string): readonly Figure[] {
  const byDate = (one: Observation, other: Observation): number =>
    one.year - other.year || (one.month ?? 0) - (other.month ?? 0);
  return [...observed(series, place)]
    .sort((one, other) => byDate(one, other) || rankOf(one.source) - rankOf(other.source))
    .map((each) => ({ ...each, work: workOf(each.source) }));
}

function workOf(key: string): string {
  const work = works.get(key);
  return work ? [work.author, work.year, work.title].filter((each) => each !== "").join(", ") : key;
}

/** A published figure as data. */
export function publishedJson(observation: Observation): Omit<Observation, "series" | "geo"> {
  const { year, month, value, low, high, unit, source, locator, basis, verified, role, note } = observation;
  return { year, month, value, low, high, unit, source, locator, basis, verified, role, note };
}

/** The figures as a table, and under it the works that they come from. */
export function evidenceText(figures: readonly Figure[], width: number): string {
  if (figures.length === 0) return "No yearly figure of this series is held for this place.";
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
  const ranked = [...figures].sort((one, other) => rankOf(one.source) - rankOf(other.source));
  const cited = new Map(ranked.map((each) => [each.source, each.work]));
  return [tableOf(columns, rows, width), "", ...[...cited].map(([key, work]) => `${key}: ${work}`)].join("\n");
}

function figureOf({ value, low, high }: Observation): string {
  const span = low !== null && high !== null ? range(low, high) : "";
  if (value === null) return span;
  return span === "" || span === figure(value) ? figure(value) : `${span}, ${figure(value)}`;
}

/** An author's estimate of what is counted over years, as data. */
export function estimatesOf(series: string, place: string): readonly (RivalFigure & Period)[] {
  return disputesOf(series, place).flatMap(({ from, until, estimates }) =>
    estimates.map((each) => ({ from, until, ...rivalOf(each) })),
  );
}

interface Period {
  readonly from: number;
  readonly until: number;
}

/** Estimates over years as a table; nothing where there are none. */
export function estimatesText(series: string, place: string, width: number): readonly string[] {
  const estimates = estimatesOf(series, place);
  if (estimates.length === 0) return [];
  const columns = [{ head: "years" }, { head: "estimate" }, { head: "unit" }, { head: "by" }, { head: "source" }];
  const rows = estimates.map(({ from, until, ...each }) => [
    from === until ? String(from) : `${from}–${until % 100}`,
    bounded(each),
    each.unit,
    each.by,
    [each.source, howSeen(each)].filter((word) => word !== "").join(", "),
  ]);
  return [
    "",
    "Estimates for several years together; those of different years are never put in one range:",
    tableOf(columns, rows, width),
  ];
}
