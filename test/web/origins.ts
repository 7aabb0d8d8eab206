import { readFileSync } from "node:fs";
import { claims, indicators, model, observations, placesOf, timeline, works } from "../../src/index.ts";
import { catalogueOf, indicatorId } from "../../src/web/engine/catalogue.ts";
import { claimsToll, decisionsTold, disputesTold, evidenceOf } from "../../src/web/engine/evidence.ts";
import { readToken } from "../../src/web/guide/tokens.ts";
import { measures } from "../../src/web/places/measures.ts";

const catalogue = catalogueOf();
const scenarios = new Set(catalogue.scenarios.map(({ name }) => name));
const byId = new Map(indicators.map((each) => [indicatorId(each), each]));
const levers = new Set(catalogue.levers.map(({ name }) => name));
const mechanisms = new Set(model.mechanisms.map(({ name }) => name));
const claimIds = new Set<string>(claims.map(({ id }) => id));
const seriesNames = new Set([...indicators, ...observations].map(({ series }) => series as string));
const misses = readFileSync("docs/model/known-failures.md", "utf8");

/** What a number on a page resolves to: the indicators that it is of, if it is of any. */
export interface Resolved {
  readonly ids: readonly string[];
  /** Whether it stands for people who died, were shot, held or deported. */
  readonly isToll: boolean;
  /** Whether it stands for something else that runs tell. */
  readonly isOutput: boolean;
}

const nothing: Resolved = { ids: [], isToll: false, isOutput: false };

function ofIndicators(ids: readonly string[], place: string): Resolved | undefined {
  const found = ids.map((id) => byId.get(id));
  const isTold = found.every((each) => each && (place === "USSR" || placesOf(each).includes(place)));
  if (!isTold || ids.length === 0) return undefined;
  const isOfToll = found.map((each) => each?.group === "toll");
  return { ids, isToll: isOfToll.includes(true), isOutput: isOfToll.includes(false) };
}

function isCourse(text: string): boolean {
  const [scenario, set, off, reading] = JSON.parse(text);
  return (
    scenarios.has(scenario) &&
    set.every(([lever]: [string]) => levers.has(lever)) &&
    off.every((name: string) => mechanisms.has(name)) &&
    (reading === "base" || catalogue.readings.some(({ name }) => name === reading))
  );
}

function isYears(text: string): boolean {
  const [from = 0, to = from] = text.split("-").map(Number);
  return catalogue.years.includes(from) && catalogue.years.includes(to);
}

const ways: Readonly<Record<string, (rest: string) => Resolved | undefined>> = {
  runs: (rest) => {
    const [, course = "", id = "", place = "", years = ""] = /^(\[.*\]):([^@]+)@([^:]+):([\d-]+)$/.exec(rest) ?? [];
    return course !== "" && isCourse(course) && isYears(years) ? ofIndicators([id], place) : undefined;
  },
  chart: (rest) => {
    const [ids = "", place = ""] = rest.split("@");
    return ofIndicators(ids.split("+"), place);
  },
  map: (rest) => {
    const [, courses = "", id = "", place = "", years = ""] = /^([^:]+):([^@]+)@([^:]+):([\d-]+)$/.exec(rest) ?? [];
    const isKnown = courses.split("+").every((each) => scenarios.has(each));
    return isKnown && isYears(years) ? ofIndicators([id], place) : undefined;
  },
  why: (rest) => {
    const [series = "", place = ""] = rest.split("@");
    return ofIndicators([`${series}/actual`], place);
  },
  evidence: (rest) => {
    const [, series = "", place = ""] = /^([^@]+)@([^:]+):/.exec(rest) ?? [];
    return observations.some((each) => each.series === series && each.geo === place) ||
      disputesTold(series, place).length > 0
      ? nothing
      : undefined;
  },
  disputes: (rest) => {
    const [counted = "", place = ""] = rest.split("@");
    const indicator = byId.get(counted);
    const found = indicator ? evidenceOf(indicator, place).disputes : disputesTold(counted, place);
    return found.length > 0 ? { ...nothing, isToll: true } : undefined;
  },
  published: (rest) => (works.has(rest.slice(0, rest.lastIndexOf(":"))) ? nothing : undefined),
  series: (rest) => (seriesNames.has(rest) ? nothing : undefined),
  shades: (rest) => (measures.some(({ name }) => name === rest) ? nothing : undefined),
  work: (rest) => (works.has(rest) ? nothing : undefined),
  decision: (rest) =>
    timeline.some(({ date }) => date === rest) && decisionsTold([rest]).length > 0 ? nothing : undefined,
  claim: (rest) => (claimIds.has(rest) ? nothing : undefined),
  answer: (rest) => {
    const claim = claims.find(({ id }) => id === rest);
    return claim && { ...nothing, isToll: claimsToll(claim.claim) };
  },
  fit: (rest) => (observations.some(({ series, geo }) => `${series}@${geo}` === rest) ? nothing : undefined),
  lever: (rest) => (levers.has(rest) ? nothing : undefined),
  mechanism: (rest) => (mechanisms.has(rest) ? nothing : undefined),
  village: (rest) => (catalogue.places.some(({ id }) => id === rest) ? nothing : undefined),
  page: (rest) => (rest === "known-failures" && misses.length > 0 ? nothing : undefined),
};

/** A figure that a text of the guide asks for. */
function ofToken(text: string): Resolved | undefined {
  const token = readToken(text);
  if (token.kind === "estimates") return ways["disputes"]?.(`${token.counted}@${token.place}`);
  if (token.kind === "run" || token.kind === "change") {
    return scenarios.has(token.scenario) ? ofIndicators([token.wanted.id], token.wanted.place) : undefined;
  }
  if (token.kind !== "seen") return undefined;
  const found = ofIndicators([token.wanted.id], token.wanted.place);
  return found && { ...found, isOutput: false };
}

/**
 * What a number's `data-figure` stands for: a run, published figures, a claim, a lever or a decision that there is.
 *
 * @returns nothing where it stands for nothing
 */
export function resolve(figure: string): Resolved | undefined {
  const at = figure.indexOf(":");
  const way = ways[figure.slice(0, at)];
  try {
    return way ? way(figure.slice(at + 1)) : ofToken(figure);
  } catch {
    return undefined;
  }
}
