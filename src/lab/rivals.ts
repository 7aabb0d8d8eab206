import {
  type FamineDefinition,
  type FamineDispute,
  type FamineEstimate,
  famineDefinitions,
  famineDisputes,
} from "../evidence/famine.ts";
import { deported, diedInPrison, shot } from "../evidence/observe/custody.ts";
import { sum, type Take } from "../evidence/observe/figures.ts";
import { birthsNotBorn, hunger } from "../evidence/observe/toll.ts";
import { rankOf } from "../evidence/seen.ts";
import { type Observation, observed } from "../evidence/table.ts";
import { monthNumber } from "../ground/calendar.ts";
import { takeIn } from "./places.ts";
import type { Run } from "./run.ts";
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

/** A measure of the whole country at the end of a year; `NaN` where a run does not reach it. */
function endOf(run: Run, measure: (take: Take) => Float64Array, year: number): number {
  return measure(takeIn(run, "USSR"))[run.months.indexOf(monthNumber(year, 12))] ?? Number.NaN;
}

const inCampsAndColonies = (take: Take): Float64Array => sum(take("prisoners"), take("colonyPrisoners"));
const diedInCampsAndPrisons = (take: Take): Float64Array =>
  sum(take("prisonersDie"), take("coloniesDie"), diedInPrison(take));
const ofYears = (series: string, ...years: readonly number[]): readonly Observation[] =>
  observed(series, "USSR").filter((each) => years.includes(each.year));

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

type Country = Omit<Rivals, "place" | "definition" | "published"> & { readonly published: readonly Observation[] };

function ofCountry({ published, ...rest }: Country): Rivals {
  const ranked = [...published].sort((one, other) => rankOf(one.source) - rankOf(other.source));
  const figures = ranked.map(({ value, low, high, unit, source, locator, verified, note }) => {
    return { by: "", value, low, high, unit, source, locator, verified, note };
  });
  return { ...rest, place: "USSR", definition: null, published: figures };
}

const ofCustodyAndWar: readonly Country[] = [
  {
    says: "deported, 1930-31",
    unit: "million persons",
    of: (run) => between(run, deported, [1930, 1931]) / 1e6,
    published: ofYears("deported-kulaks", 1931),
  },
  {
    says: "died in settlements, 1932-40",
    unit: "persons",
    of: (run) => between(run, (take) => take("exilesDie"), [1932, 1940]),
    published: ofYears("special-settlers-deaths-total", 1940),
  },
  {
    says: "arrested by the security police, 1937-38",
    unit: "persons",
    of: (run) => between(run, (take) => take("arrestsOfPolice"), [1937, 1938]),
    published: [
      ...ofYears("arrests-state-security", 1938).filter(({ month }) => month !== 7),
      ...ofYears("arrests-state-security-memorial", 1938),
      ...ofYears("rival-arrests-1937-38", 1938),
    ],
  },
  {
    says: "shot by sentence, 1937-38",
    unit: "persons",
    of: (run) => between(run, shot, [1937, 1938]),
    published: [
      ...ofYears("sentences-death-two-years", 1938),
      ...ofYears("executions-memorial", 1938),
      ...ofYears("rival-executions-1937-38", 1938),
    ],
  },
  {
    says: "shot and dead in camps, colonies and prisons, 1937-38",
    unit: "persons",
    of: (run) => between(run, (take) => sum(shot(take), diedInCampsAndPrisons(take)), [1937, 1938]),
    published: ofYears("terror-deaths-1937-38", 1938),
  },
  {
    says: "held in camps and colonies at the end of 1938",
    unit: "persons",
    of: (run) => endOf(run, inCampsAndColonies, 1938),
    published: [
      ...ofYears("gulag-camps-colonies-total", 1939),
      ...ofYears("rival-camp-population", 1938).filter(({ month }) => month === 12),
    ],
  },
  {
    says: "soldiers killed and dead in captivity, 1941-45",
    unit: "million persons",
    reach: 1945,
    of: (run) => between(run, (take) => sum(take("fall"), take("captivesDie")), [1941, 1945]) / 1e6,
    published: ofYears("war-military-dead", 1945),
  },
  {
    says: "died above the usual, 1941-45",
    unit: "million persons",
    reach: 1945,
    of: (run) => between(run, (take) => take.regionByRegion(excess), [1941, 1945]) / 1e6,
    published: ofYears("war-population-loss-total", 1945),
  },
];

/** Disputed figures, with every estimate that the evidence holds: rivals stay rivals. */
export const rivals: readonly Rivals[] = [...famineDisputes.flatMap(ofFamine), ...ofCustodyAndWar.map(ofCountry)];
