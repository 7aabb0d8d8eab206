import type { Indicator } from "../../evidence/observe/figures.ts";
import type { OutcomeFigure } from "../../evidence/outcomes/outcome.ts";
import { outcomeFigures } from "../../evidence/outcomes.ts";
import { monthNumber } from "../../ground/calendar.ts";
import { Fault } from "../../ground/fault.ts";
import { holdKnown } from "../../scenarios/hold.ts";
import { indicatorNamed } from "../indicatorNamed.ts";
import { closingMonth, measuredYears, placesOf } from "../indicators.ts";
import type { Run } from "../run.ts";
import { mean } from "../statistics.ts";
import { lookupOf } from "../told.ts";

/** An indicator in a year, or over several. */
export interface SeriesAsked {
  readonly series: string;
  /** First and last year; one year unless `until` is given. */
  readonly from: number;
  readonly until?: number;
  /** A region or a group of regions; `USSR` unless given. */
  readonly place?: string;
  /** Which of two books, where a series is kept in both: `actual` unless given. */
  readonly ledger?: "actual" | "reported";
  /** Whether growth from the first year to the last is asked for, in per cent, and not the years themselves. */
  readonly growth?: boolean;
}

/** A figure of the outcomes, by its id: one of the country, with years of its own. */
export interface OutcomeAsked {
  readonly outcome: string;
}

/** A figure that a run is asked for. */
export type FigureAsked = SeriesAsked | OutcomeAsked;

/** A figure that is taken apart, and what it is. */
export interface FigureTold extends Required<Omit<SeriesAsked, "growth">> {
  /** Of an outcome its id; its series and years are then those that it is reckoned from. */
  readonly outcome: string | null;
  readonly title: string;
  readonly unit: string;
  /** Output and human toll stand together, always. */
  readonly part: "output" | "toll";
  /** How several years make one figure: flows are added up, all else is a mean of the years, unless growth is asked for; an outcome says it itself. */
  readonly over: "one year" | "sum of years" | "mean of years" | "growth" | "as it says";
}

/** What stands beside a figure of the other part: deaths of all causes beside an output, the harvest beside a toll. */
const beside = { output: "deaths", toll: "grain-harvest-low" } as const;

/**
 * Says what is asked for, and adds what stands beside it.
 *
 * @returns figures as they were asked for, each once, then those of the other part, of the same years and place
 * @throws Fault "indicator-unknown", "outcome-unknown", "place-unknown", "years-malformed" or "figure-untold"
 * @example
 * figuresTold([{ series: "grain-exports", from: 1932 }]).map(({ series }) => series); // => ["grain-exports", "deaths"]
 * figuresTold([{ outcome: "hunger-deaths" }]).map(({ from, until }) => [from, until]); // => [[1932, 1933], [1932, 1933]]
 */
export function figuresTold(asked: readonly FigureAsked[]): readonly FigureTold[] {
  const told = asked.map(figureTold);
  const alone = told.filter(
    ({ part, from, until }) => !told.some((each) => each.part !== part && each.from === from && each.until === until),
  );
  const all = [...told, ...alone.map(otherPartOf)];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/**
 * Says what one figure is, and nothing beside it.
 *
 * @throws Fault as `figuresTold`
 */
export function figureTold(asked: FigureAsked): FigureTold {
  return asked && "outcome" in asked ? outcomeTold(asked) : seriesTold(asked);
}

function otherPartOf({ part, from, until, place }: FigureTold): FigureTold {
  const series = beside[part];
  const isTold = placesOf(indicatorOf({ series })).includes(place);
  return seriesTold({ series, from, until, place: isTold ? place : "USSR" });
}

function seriesTold(asked: SeriesAsked): FigureTold {
  const indicator = indicatorOf(asked);
  const { series, from, until = from, place = "USSR", growth = false } = asked;
  const { title, unit, group, year, ledger } = indicator;
  const where = `the figure "${series}"`;
  holdKnown("place", place, placesOf(indicator), where);
  holdYears(from, until, where);
  if (year === "none") throw untold(series, from, "it has no figure of a year");
  const isFlow = year === "sum" || year === "agricultural sum";
  const over = growth ? "growth" : from === until ? "one year" : isFlow ? "sum of years" : "mean of years";
  const part = partOf(group);
  const grown = growth ? { title: `${title}, growth`, unit: "%" } : { title, unit };
  return { outcome: null, series, from, until, place, ledger, ...grown, part, over };
}

function holdYears(from: number, until: number, where: string): void {
  if (Number.isInteger(from) && Number.isInteger(until) && from <= until) return;
  throw new Fault("years-malformed", {
    what: `the years are ${String(from)} to ${String(until)}`,
    where,
    mend: "give whole years, the first not after the last",
  });
}

function partOf(group: Indicator["group"]): FigureTold["part"] {
  return group === "toll" ? "toll" : "output";
}

function outcomeTold({ outcome }: OutcomeAsked): FigureTold {
  const { says: title, unit, series } = outcomeNamed(outcome);
  const years = lookedUp(outcome).map(({ year }) => year);
  const { ledger, group } = indicatorOf({ series });
  const span = { from: Math.min(...years), until: Math.max(...years) };
  return { outcome, series, ...span, place: "USSR", ledger, title, unit, part: partOf(group), over: "as it says" };
}

function outcomeNamed(outcome: string): OutcomeFigure {
  const ids = outcomeFigures.map(({ id }) => id);
  holdKnown("outcome", outcome, ids, "a figure that is asked for");
  return outcomeFigures[ids.indexOf(outcome)] as OutcomeFigure;
}

interface Looked {
  readonly series: string;
  readonly year: number;
  readonly month: number | undefined;
}

/** What an outcome is reckoned from, found by looking up nothing but ones. */
function lookedUp(outcome: string): readonly Looked[] {
  const found: Looked[] = [];
  outcomeNamed(outcome).of((series, year, month) => {
    found.push({ series, year, month });
    return 1;
  });
  return found;
}

function indicatorOf(asked: Pick<SeriesAsked, "series" | "ledger">): Indicator {
  const { series, ledger } = asked ?? {};
  return indicatorNamed(series, ledger, "a figure that is asked for");
}

/** The last month that a run must go to for figures to be told. */
export function endFor(figures: readonly FigureTold[]): number {
  return Math.max(
    ...figures.flatMap(({ outcome, ...each }) =>
      outcome === null ? endOfYear(each) : lookedUp(outcome).map(endOfLooked),
    ),
  );
}

/** A stock of 1 January is told once its January is there, though it stood at the end of the year before. */
function endOfYear(asked: Pick<FigureTold, "series" | "ledger" | "until">): number {
  return Math.max(closingMonth(indicatorOf(asked).year, asked.until), monthNumber(asked.until, 1));
}

function endOfLooked({ series, year, month }: Looked): number {
  if (month !== undefined) return monthNumber(year, month);
  return endOfYear({ series, ledger: "actual", until: year });
}

/**
 * The figures of a run that were asked for.
 *
 * @param figures of `figuresTold`
 * @returns a number each, in its unit
 * @throws Fault "figure-untold" where a run tells nothing of a year, "place-unknown" or "indicator-unknown"
 * @example
 * measuredFigures(run, figuresTold([{ series: "grain-exports", from: 1932 }])).length; // => 2
 */
export function measuredFigures(run: Run, figures: readonly FigureTold[]): readonly number[] {
  return figures.map((told) => (told.outcome === null ? measuredSeries(run, told) : measuredOutcome(run, told)));
}

function measuredSeries(run: Run, told: FigureTold): number {
  const years = measuredYears(run, indicatorOf(told), told.place);
  const valueIn = (year: number): number => {
    const value = years.get(year);
    if (value === undefined) throw untold(told.series, year, "a run tells nothing of that year");
    return value;
  };
  if (told.over === "growth") return 100 * (valueIn(told.until) / valueIn(told.from) - 1);
  const values = Array.from({ length: told.until - told.from + 1 }, (_, at) => valueIn(told.from + at));
  return told.over === "mean of years" ? mean(values) : values.reduce((sum, each) => sum + each, 0);
}

function measuredOutcome(run: Run, { outcome, until }: FigureTold): number {
  const { id, of } = outcomeNamed(outcome ?? "");
  const value = of(lookupOf(run));
  if (Number.isFinite(value)) return value;
  throw untold(id, until, "a run tells nothing of it");
}

function untold(series: string, year: number, why: string): Fault {
  return new Fault("figure-untold", {
    what: `"${series}" is asked for ${year}: ${why}`,
    where: "a figure that is asked for",
    mend: "ask for other years; `measuredYears` tells which a run has",
  });
}
