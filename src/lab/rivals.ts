import {
  type FamineDefinition,
  type FamineDispute,
  type FamineEstimate,
  famineDefinitions,
  famineDisputes,
} from "../evidence/famine.ts";
import { diedInPrison, shot } from "../evidence/observe/custody.ts";
import { sum, type Take } from "../evidence/observe/figures.ts";
import { birthsNotBorn, hunger } from "../evidence/observe/toll.ts";
import type { OutcomeFigure, PublishedSeries } from "../evidence/outcomes/outcome.ts";
import { outcomeFigures, publishedIn } from "../evidence/outcomes.ts";
import { rankOf } from "../evidence/seen.ts";
import type { Observation } from "../evidence/table.ts";
import { monthNumber } from "../ground/calendar.ts";
import { takeIn } from "./places.ts";
import type { Run } from "./run.ts";
import { lookupOf } from "./told.ts";
import { excess } from "./toll.ts";

/** A published figure of what is disputed; one end alone is `at least` or `at most`. */
export interface RivalFigure
  extends Pick<Observation, "value" | "low" | "high" | "unit" | "source" | "locator" | "verified" | "note"> {
  /** Whose figure it is; empty where it is that of the source. */
  readonly by: string;
}

/** A figure of a toll that historians dispute, and what they published. */
export interface Rivals {
  /** What is counted, where, and in which years. */
  readonly says: string;
  readonly place: string;
  /** Where estimates of the famine are disputed: what they count, the same for all of them. */
  readonly definition: FamineDefinition | null;
  readonly unit: string;
  /** The model's figure in that unit, over the same years and place. */
  readonly of: (run: Run) => number;
  /** What was read in documents of the time first, what was read on pages of the web last. */
  readonly published: readonly RivalFigure[];
  /** The year that a run must reach for it. */
  readonly reach?: number;
}

/** A measure of a place, added up over the months of years; `NaN` where a run does not cover them. */
function between(
  run: Run,
  measure: (take: Take) => Float64Array,
  [from, to]: readonly [from: number, to: number],
  place = "USSR",
): number {
  const [first, last] = [monthNumber(from, 1), monthNumber(to, 12)].map((month) => run.months.indexOf(month));
  if (first === undefined || last === undefined || first < 0 || last < 0) return Number.NaN;
  return measure(takeIn(run, place))
    .subarray(first, last + 1)
    .reduce((sum, each) => sum + each, 0);
}

const diedInCampsAndPrisons = (take: Take): Float64Array =>
  sum(take("prisonersDie"), take("coloniesDie"), diedInPrison(take));

/** What the model counts where an author counts so; what is not here, the model has no answer to. */
const counted: { readonly [Definition in FamineDefinition]?: (take: Take) => Float64Array } = {
  "famine-deaths": hunger,
  "excess-deaths": excess,
  "births-not-born": birthsNotBorn,
  "losses-with-births": (take) => sum(excess(take), birthsNotBorn(take)),
  "famine-and-repression": excess,
};

function ofFamine(dispute: FamineDispute): readonly Rivals[] {
  const { definition, place, people, from, until, unit, estimates } = dispute;
  const measure = counted[definition];
  if (!measure || people !== "everybody") return [];
  const period = from === until ? String(from) : `${from}-${String(until % 100).padStart(2, "0")}`;
  const of = (run: Run): number => between(run, (take) => take.regionByRegion(measure), [from, until], place) / 1e6;
  const says = `${famineDefinitions[definition]}: ${place}, ${period}`;
  return [{ says, place, definition, unit, of, published: estimates.map(rivalOf) }];
}

/**
 * An estimate of the famine as a published figure.
 *
 * @example
 * famineDisputes.flatMap(({ estimates }) => estimates.map(rivalOf)).every(({ by }) => by !== ""); // => true
 */
export function rivalOf({ author, workYear, best, ...rest }: FamineEstimate): RivalFigure {
  const { low, high, unit, source, locator, verified, note } = rest;
  const by = [author, workYear ?? ""].join(" ").trimEnd();
  return { by, value: best, low, high, unit, source, locator, verified, note };
}

type Country = Pick<Rivals, "says" | "unit" | "of" | "reach"> & { readonly published: readonly PublishedSeries[] };

function ofCountry({ published, ...rest }: Country): Rivals {
  const ranked = published.flatMap(publishedIn).sort((one, other) => rankOf(one.source) - rankOf(other.source));
  const figures = ranked.map(({ value, low, high, unit, source, locator, verified, note }) => {
    return { by: "", value, low, high, unit, source, locator, verified, note };
  });
  return { ...rest, place: "USSR", definition: null, published: figures };
}

function ofOutcome({ says, unit, of, published = [] }: OutcomeFigure): Rivals {
  const series = published.filter((each) => "series" in each);
  return ofCountry({ says, unit, of: (run) => of(lookupOf(run)), published: series });
}

/** What no indicator tells. */
const ofTerrorAndWar: readonly Country[] = [
  {
    says: "shot and dead in camps, colonies and prisons, 1937-38",
    unit: "persons",
    of: (run) => between(run, (take) => sum(shot(take), diedInCampsAndPrisons(take)), [1937, 1938]),
    published: [{ series: "terror-deaths-1937-38", year: 1938 }],
  },
  {
    says: "soldiers killed and dead in captivity, 1941-45",
    unit: "million persons",
    reach: 1945,
    of: (run) => between(run, (take) => sum(take("fall"), take("captivesDie")), [1941, 1945]) / 1e6,
    published: [{ series: "war-military-dead", year: 1945 }],
  },
  {
    says: "died above the usual, 1941-45",
    unit: "million persons",
    reach: 1945,
    of: (run) => between(run, (take) => take.regionByRegion(excess), [1941, 1945]) / 1e6,
    published: [{ series: "war-population-loss-total", year: 1945 }],
  },
];

/** Disputed figures, with every estimate that the evidence holds: rivals stay rivals. */
export const rivals: readonly Rivals[] = [
  ...famineDisputes.flatMap(ofFamine),
  ...outcomeFigures.filter(({ told }) => told.includes("toll")).map(ofOutcome),
  ...ofTerrorAndWar.map(ofCountry),
];
