import { answers, reaches } from "../evidence/answers.ts";
import { type Claim, claims, type Observation, observations } from "../evidence/table.ts";
import type { IndicatorName } from "../generated/names.ts";
import { monthNumber } from "../ground/calendar.ts";
import { lastMonth } from "../scenarios/horizon.ts";
import { type Slack, slackOf } from "./slack.ts";
import { median } from "./statistics.ts";
import { lookupOf, type RunOrRows, toldBy } from "./told.ts";

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
 * @param source a run, or rows of `tidy`: the country's at least
 * @example
 * answerClaims([]).every(({ verdict }) => verdict === "not answered"); // => true
 */
export function answerClaims(source: RunOrRows): readonly Answer[] {
  const lookup = lookupOf(source);
  return rangedClaims.map((claim) => answerTo(claim, answers[claim.id]?.(lookup)));
}

/** The claims that have a range. */
export const rangedClaims: readonly Claim[] = claims.filter(({ low, high }) => low !== "" && high !== "");

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
 * Holds a run against every observation that measures the same thing, series by series.
 *
 * @param source a run, or rows of `tidy`
 * @example
 * fitTo(tidy(run)).every(({ gap }) => gap >= 0); // => true
 */
export function fitTo(source: RunOrRows): readonly Fit[] {
  const told = toldBy(source);
  const groups = new Map<string, { observation: Observation; gaps: number[] }>();
  for (const each of observations) {
    if (each.value === null || each.value === 0 || each.role === "initial") continue;
    // Official claims are held against what is reported, everything else against what is.
    const value = told(each.geo)(each.series as IndicatorName, each.year, each.month ?? undefined);
    if (!Number.isFinite(value)) continue;
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
