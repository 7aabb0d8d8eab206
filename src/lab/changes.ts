import { leastEffect } from "./effect.ts";
import { type Answer, isWithin } from "./score.ts";

/** What 5 % of the runs lie below, their median, and what 95 % lie below. */
export type Spread = readonly [low: number, median: number, high: number];

/** A headline figure as a version of the model gives it. */
export interface KeptIndicator {
  readonly series: string;
  readonly title: string;
  readonly unit: string;
  readonly part: "output" | "toll";
  /** By year. */
  readonly years: Readonly<Record<string, Spread>>;
}

/** A scenario as a version of the model runs it. */
export interface KeptScenario {
  readonly name: string;
  readonly title: string;
  /** SHA-256 of every recorded bit of the run of the first seed. */
  readonly hash: string;
  readonly indicators: readonly KeptIndicator[];
}

/** A claim that has a range, as a version of the model answers it; null where it does not. */
export interface KeptClaim {
  readonly id: string;
  readonly claim: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly answer: Spread | null;
}

/** The results of a version, kept so that a later one can be set beside them. */
export interface Kept {
  readonly version: string;
  readonly seeds: { readonly first: number; readonly count: number };
  /** One household of the sample stands for so many. */
  readonly sample: number;
  readonly scenarios: readonly KeptScenario[];
  readonly claims: readonly KeptClaim[];
}

/** How a headline figure of a scenario moved. */
export interface Moved {
  readonly series: string;
  readonly title: string;
  readonly unit: string;
  readonly part: "output" | "toll";
  /** The year in which it moved most, and what each version gives for that year. */
  readonly year: number;
  readonly one: number;
  readonly other: number;
  /** The difference of that year, as a part of the largest figure of all years. */
  readonly size: number;
  /** How many years moved by more than luck, and of how many. */
  readonly years: { readonly moved: number; readonly of: number };
}

/** A scenario that both versions have. */
export interface ScenarioMoved {
  readonly name: string;
  readonly title: string;
  /** Whether the run of the first seed is the same to the last bit. */
  readonly same: boolean;
  /** Figures that moved by more than luck in some year, the largest first. */
  readonly moved: readonly Moved[];
  /** Titles of figures that moved in no year by more than luck. */
  readonly still: readonly string[];
  /** Titles of figures that only one of the versions gives, or in another unit. */
  readonly apart: readonly string[];
}

/** How a claim is answered by two versions. */
export interface ClaimMoved {
  readonly id: string;
  readonly claim: string;
  readonly unit: string;
  readonly one: ClaimSide | null;
  readonly other: ClaimSide | null;
  /** Whether its words, its unit or its range are no longer the same. */
  readonly reworded: boolean;
  /** The difference of the answers, as a part of the larger; nought where one is missing, or asked in another unit. */
  readonly size: number;
  /** Whether the answer moved by more than luck. */
  readonly moved: boolean;
}

/** An answer, the range that it is held to, and how it stands. */
export interface ClaimSide {
  readonly answer: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: Answer["verdict"];
}

/** What changed in the results from one version to another. */
export interface Changes {
  readonly one: ChangesSide;
  readonly other: ChangesSide;
  readonly scenarios: readonly ScenarioMoved[];
  /** Scenarios that only one of the versions has. */
  readonly only: { readonly one: readonly string[]; readonly other: readonly string[] };
  /** Claims that either version answers, those that moved most first. */
  readonly claims: readonly ClaimMoved[];
}

/** A version, what was run for it, and how its claims stand. */
export interface ChangesSide extends Pick<Kept, "version" | "seeds" | "sample"> {
  readonly counts: { readonly inside: number; readonly outside: number; readonly not_answered: number };
}

/**
 * Sets the results of two versions side by side.
 *
 * A figure moved by more than luck where each median lies outside what 5 to 95 % of the other's seeds give, and the two differ
 * by over 2 %.
 *
 * @param one results of the earlier version, as they were kept
 * @param other of the later one
 * @example
 * const kept = { version: "1.0.0", seeds: { first: 1, count: 2 }, sample: 2500, scenarios: [], claims: [] };
 * changesBetween(kept, { ...kept, version: "1.1.0" }).claims; // => []
 */
export function changesBetween(one: Kept, other: Kept): Changes {
  const names = ({ scenarios }: Kept): readonly string[] => scenarios.map(({ name }) => name);
  const lacking = (from: Kept, against: Kept): readonly string[] =>
    names(from).filter((name) => !names(against).includes(name));
  return {
    one: sideOf(one),
    other: sideOf(other),
    scenarios: other.scenarios.flatMap((later) => {
      const earlier = one.scenarios.find(({ name }) => name === later.name);
      return earlier ? [scenarioMoved(earlier, later)] : [];
    }),
    only: { one: lacking(one, other), other: lacking(other, one) },
    claims: claimsMoved(one.claims, other.claims),
  };
}

function sideOf({ version, seeds, sample, claims }: Kept): ChangesSide {
  const count = (verdict: Answer["verdict"]): number => claims.filter((each) => verdictOf(each) === verdict).length;
  const counts = { inside: count("inside"), outside: count("outside"), not_answered: count("not answered") };
  return { version, seeds, sample, counts };
}

function verdictOf({ answer, low, high }: KeptClaim): Answer["verdict"] {
  if (answer === null) return "not answered";
  return isWithin(answer[1], low, high) ? "inside" : "outside";
}

/** Whether two figures differ by more than luck, and by more than a reader may pass over. */
function isMoved(one: Spread, other: Spread): boolean {
  const outside = (value: number, [low, , high]: Spread): boolean => !isWithin(value, low, high);
  return outside(one[1], other) && outside(other[1], one) && partOf(one[1], other[1]) > leastEffect;
}

/** The difference of two figures as a part of the larger. */
function partOf(one: number, other: number, whole = Math.max(Math.abs(one), Math.abs(other))): number {
  return whole === 0 ? 0 : Math.abs(other - one) / whole;
}

function scenarioMoved(one: KeptScenario, other: KeptScenario): ScenarioMoved {
  const pairs = other.indicators.flatMap((later) => {
    const before = one.indicators.find(({ series, unit }) => series === later.series && unit === later.unit);
    return before ? [{ later, of: movedOf(before, later) }] : [];
  });
  const shared = new Set(pairs.map(({ later }) => later.series));
  const lone = [...one.indicators, ...other.indicators].filter(({ series }) => !shared.has(series));
  return {
    name: other.name,
    title: other.title,
    same: one.hash === other.hash,
    moved: pairs.flatMap(({ of }) => of ?? []).sort((a, b) => b.size - a.size),
    still: pairs.filter(({ of }) => of === undefined).map(({ later }) => later.title),
    apart: [...new Set(lone.map(({ title }) => title))],
  };
}

function movedOf(one: KeptIndicator, other: KeptIndicator): Moved | undefined {
  const years = Object.entries(other.years).flatMap(([year, later]) => {
    const before = one.years[year];
    return before ? [{ year: Number(year), before, later }] : [];
  });
  const largest = Math.max(0, ...years.flatMap(({ before, later }) => [Math.abs(before[1]), Math.abs(later[1])]));
  const clear = years.filter(({ before, later }) => isMoved(before, later));
  const sizeOf = ({ before, later }: (typeof years)[number]): number => partOf(before[1], later[1], largest);
  const [most] = [...clear].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!most) return undefined;
  const { years: _years, ...told } = other;
  return {
    ...told,
    year: most.year,
    one: most.before[1],
    other: most.later[1],
    size: sizeOf(most),
    years: { moved: clear.length, of: years.length },
  };
}

function claimsMoved(one: readonly KeptClaim[], other: readonly KeptClaim[]): readonly ClaimMoved[] {
  const ids = [...new Set([...other, ...one].map(({ id }) => id))].sort();
  const find = (claims: readonly KeptClaim[], id: string): KeptClaim | undefined =>
    claims.find((each) => each.id === id);
  return ids
    .flatMap((id) => claimMoved(find(one, id), find(other, id)))
    .sort((a, b) => Number(b.moved) - Number(a.moved) || b.size - a.size || (a.id < b.id ? -1 : 1));
}

function claimMoved(one: KeptClaim | undefined, other: KeptClaim | undefined): readonly ClaimMoved[] {
  const told = other ?? one;
  const [before, later] = [one?.answer, other?.answer];
  if (!told || !(before || later)) return [];
  const reworded = wordsOf(one) !== wordsOf(other);
  const alike = before && later && one?.unit === other?.unit;
  return [
    {
      id: told.id,
      claim: told.claim,
      unit: told.unit,
      one: answerOf(one),
      other: answerOf(other),
      reworded: one !== undefined && other !== undefined && reworded,
      size: alike ? partOf(before[1], later[1]) : 0,
      moved: alike ? isMoved(before, later) : false,
    },
  ];
}

function wordsOf(claim: KeptClaim | undefined): string {
  return JSON.stringify([claim?.claim, claim?.unit, claim?.low, claim?.high]);
}

function answerOf(claim: KeptClaim | undefined): ClaimSide | null {
  if (!claim?.answer) return null;
  return { answer: claim.answer[1], low: claim.low, high: claim.high, verdict: verdictOf(claim) };
}
