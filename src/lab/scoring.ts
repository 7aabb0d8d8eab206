import type { Scored } from "./questions.ts";
import { type Answer, answerTo, type Fit, isWithin } from "./score.ts";
import { median, quantile } from "./statistics.ts";

/** How one run, or several that differ by seed, answers the claims and follows the evidence. */
export interface Score {
  readonly claims: readonly Answered[];
  readonly counts: Counts & { readonly by_system: Readonly<Record<string, Counts>> };
  readonly fits: readonly SeriesFit[];
  readonly runs: number;
}

/** The answer to a claim: the median over runs, how far they spread, and how many of them stand inside the range. */
export interface Answered extends Answer {
  /** The values below which 5 % and 95 % of the runs lie. */
  readonly spread: readonly [number, number] | undefined;
  /** Part of the runs whose own answer lies inside the range. */
  readonly share_inside: number | undefined;
}

/** How well a series is followed, over places and runs. */
export interface SeriesFit {
  readonly series: string;
  readonly role: string;
  readonly places: number;
  readonly points: number;
  /** Median gap, as a share of the observed figure. */
  readonly gap: number;
}

/** How many claims stand inside their range, outside, and open. */
export interface Counts {
  readonly inside: number;
  /** Of those inside, how many little could fail: see `Slack`. */
  readonly inside_loosely: number;
  readonly outside: number;
  readonly not_answered: number;
}

/** Scores runs of one scenario together. */
export function scoreOf(runs: readonly Scored[]): Score {
  const claims = (runs[0]?.answers ?? []).map((first, at) => answered(first, valuesOf(runs, at)));
  const systems = [...new Set(claims.map(({ claim }) => claim.system))];
  const bySystem = systems.map((system) => [system, countsOf(claims.filter((each) => each.claim.system === system))]);
  return {
    claims,
    counts: { ...countsOf(claims), by_system: Object.fromEntries(bySystem) },
    fits: bySeries(
      runs.flatMap(({ fits }) => fits),
      runs.length,
    ),
    runs: runs.length,
  };
}

/** What the runs that answer a claim say to it. */
function valuesOf(runs: readonly Scored[], at: number): readonly number[] {
  return runs.map(({ answers }) => answers[at]?.value).filter((each) => each !== undefined);
}

function answered(first: Answer, values: readonly number[]): Answered {
  if (values.length === 0) {
    return { ...first, value: undefined, verdict: "not answered", spread: undefined, share_inside: undefined };
  }
  return {
    ...answerTo(first.claim, median(values)),
    spread: [quantile(values, 0.05), quantile(values, 0.95)],
    share_inside: values.filter((value) => isWithin(value, first.low, first.high)).length / values.length,
  };
}

function bySeries(fits: readonly Fit[], runs: number): readonly SeriesFit[] {
  const groups = new Map<string, Fit[]>();
  for (const fit of fits) {
    const key = `${fit.series} ${fit.role}`;
    groups.set(key, [...(groups.get(key) ?? []), fit]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const points = group.reduce((sum, each) => sum + each.points, 0) / runs;
    const places = new Set(group.map((each) => each.geo)).size;
    return [{ series: first.series, role: first.role, places, points, gap: median(group.map((each) => each.gap)) }];
  });
}

/** Counts claims by how they stand. */
export function countsOf(claims: readonly Answer[]): Counts {
  const count = (verdict: Answer["verdict"]): number => claims.filter((each) => each.verdict === verdict).length;
  return {
    inside: count("inside"),
    inside_loosely: loose(claims).length,
    outside: count("outside"),
    not_answered: count("not answered"),
  };
}

/** Claims inside their range that little could fail. */
function loose(claims: readonly Answer[]): readonly Answer[] {
  return claims.filter(({ verdict, slack }) => verdict === "inside" && slack !== undefined);
}

/** The same in sentences. */
export function countsLine(claims: readonly Answer[]): string {
  const { inside, outside, not_answered: open } = countsOf(claims);
  const set = loose(claims).filter(({ slack }) => slack === "lever");
  const wide = loose(claims).length - set.length;
  const told = [
    ...(wide > 0 ? [`${wide} ${wide === 1 ? "has a range" : "have ranges"} so wide that little could fail`] : []),
    ...(set.length > 0 ? [`${set.length} ${set.length === 1 ? "is" : "are"} set by a lever and not by a law`] : []),
  ];
  return [
    `Of ${claims.length} claims with a range, ${inside} inside it, ${outside} outside, ${open} not yet answered.`,
    ...(told.length > 0 ? [`Of those inside, ${told.join(", and ")}.`] : []),
  ].join(" ");
}
