import { answers, reaches } from "../evidence/answers.ts";
import type { Lookup } from "../evidence/measures.ts";
import { type Claim, claims, type Observation, observations } from "../evidence/table.ts";
import { monthNumber } from "../ground/calendar.ts";
import { lastMonth } from "../scenarios/horizon.ts";
import { type Row, rowsOfSeries } from "./indicators.ts";
import type { Run } from "./run.ts";
import { type Slack, slackOf } from "./slack.ts";
import { median } from "./statistics.ts";

/** How a run answers one claim. */
export interface Answer {
  readonly claim: Claim;
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  /** Why little could fail the range, where that is so. */
  readonly slack: Slack | undefined;
  readonly verdict: "inside" | "outside" | "not answered";
}

/** How well a run follows one series of the evidence. */
export interface Fit {
  readonly series: string;
  readonly geo: string;
  readonly role: string;
  readonly points: number;
  /** Median absolute gap, as a share of the observed figure. */
  readonly gap: number;
}

/** Looks up figures of the country in a run's rows. */
export function lookupIn(rows: readonly Row[], geo = "USSR"): Lookup {
  const found = new Map<string, number>();
  for (const row of rows) {
    if (row.geo === geo) found.set(`${row.series}|${row.year}|${row.month ?? ""}|${row.ledger}`, row.value);
  }
  return (series, year, month, ledger = "actual") => {
    const at = (which: string): number | undefined => found.get(`${series}|${year}|${month ?? ""}|${which}`);
    return at(ledger) ?? at(ledger === "actual" ? "reported" : "actual") ?? Number.NaN;
  };
}

/** Looks up figures of the country in a run; a series is measured when it is first asked for. */
export function lookupOf(run: Run): Lookup {
  const known = new Map<string, Lookup>();
  return (series, ...when) => {
    const found = known.get(series) ?? lookupIn(rowsOfSeries(run, series, "USSR"));
    known.set(series, found);
    return found(series, ...when);
  };
}

/**
 * The month that a run must go to for a claim, or for all claims, to be answered.
 *
 * @param ids of claims; one that no run answers asks for no more than the usual end
 * @returns a month number, December 1940 or later
 * @example
 * monthName(endForClaims("C001")); // => "1940-12"
 */
export function endForClaims(...ids: readonly string[]): number {
  const ends = Object.entries(reaches).filter(([id]) => ids.length === 0 || ids.includes(id));
  return Math.max(lastMonth, ...ends.map(([, year]) => monthNumber(year, 12)));
}

/**
 * Answers every quantity claim, and those disputes that have a range.
 *
 * @param rows of `tidy`, the country's at least
 * @example
 * answerClaims([]).every(({ verdict }) => verdict === "not answered"); // => true
 */
export function answerClaims(rows: readonly Row[]): readonly Answer[] {
  const lookup = lookupIn(rows);
  return claims
    .filter((claim) => claim.low !== "" && claim.high !== "")
    .map((claim) => answerTo(claim, answers[claim.id]?.(lookup)));
}

/** What a value says to a claim that has a range. */
export function answerTo(claim: Claim, value: number | undefined): Answer {
  const [low, high] = [Number(claim.low), Number(claim.high)];
  const slack = slackOf(claim);
  if (value === undefined || !Number.isFinite(value)) {
    return { claim, value: undefined, low, high, slack, verdict: "not answered" };
  }
  return { claim, value, low, high, slack, verdict: isWithin(value, low, high) ? "inside" : "outside" };
}

/** Whether a value stands inside a range, its ends among it. */
export function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/**
 * Holds a run's rows against every observation that measures the same thing, series by series.
 *
 * @param rows of `tidy`
 * @example
 * fitTo(tidy(run)).every(({ gap }) => gap >= 0); // => true
 */
export function fitTo(rows: readonly Row[]): readonly Fit[] {
  const found = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.series}|${row.geo}|${row.year}|${row.month ?? ""}`;
    // Official claims are held against what is reported, everything else against what is.
    if (row.ledger === "actual" || !found.has(key)) found.set(key, row.value);
  }
  const groups = new Map<string, { observation: Observation; gaps: number[] }>();
  for (const each of observations) {
    if (each.value === null || each.value === 0 || each.role === "initial") continue;
    const value = found.get(`${each.series}|${each.geo}|${each.year}|${each.month ?? ""}`);
    if (value === undefined || !Number.isFinite(value)) continue;
    const key = `${each.series}|${each.geo}|${each.role}`;
    const group = groups.get(key) ?? { observation: each, gaps: [] };
    group.gaps.push(Math.abs(value / each.value - 1));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ observation: { series, geo, role }, gaps }) => ({
    series,
    geo,
    role,
    points: gaps.length,
    gap: median(gaps),
  }));
}
