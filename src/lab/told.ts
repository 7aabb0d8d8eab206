import type { Lookup } from "../evidence/measures.ts";
import type { Figures, Indicator } from "../evidence/observe/figures.ts";
import { indicators } from "../evidence/observe.ts";
import { monthNumber } from "../ground/calendar.ts";
import { isStock, type Measured, measuredOnce, placesOf, type Row } from "./indicators.ts";

/** Figures of a run: the run itself, or the rows that were written of it. */
export type RunOrRows = Figures | readonly Row[];

/** What is told of a run in each place. */
export type Told = (geo: string) => Lookup;

/**
 * What is told of a run, place by place: `NaN` where nothing is; where a series has no figure in the book that is asked, that of
 * the other. Of a run each series is measured when it is first asked for, and no more than once.
 */
export function toldBy(source: RunOrRows): Told {
  return Array.isArray(source) ? toldInRows(source) : toldIn(source as Figures);
}

/** What is told of a run in the country; see `toldBy`. */
export function lookupOf(source: RunOrRows): Lookup {
  return toldBy(source)("USSR");
}

type Ledger = Indicator["ledger"];
type Find = (series: string, year: number, month: number | undefined, ledger: Ledger) => number | undefined;

function lookup(find: Find): Lookup {
  return (series, year, month, ledger = "actual") =>
    find(series, year, month, ledger) ??
    find(series, year, month, ledger === "actual" ? "reported" : "actual") ??
    Number.NaN;
}

function toldInRows(rows: readonly Row[]): Told {
  const found = new Map<string, number>();
  for (const { series, geo, year, month, ledger, value } of rows) {
    found.set(`${geo}|${series}|${year}|${month ?? ""}|${ledger}`, value);
  }
  return (geo) =>
    lookup((series, year, month, ledger) => found.get(`${geo}|${series}|${year}|${month ?? ""}|${ledger}`));
}

/** Measures indicators by the names that their figures go under, in places where they are told. */
export type Measures = (indicator: Indicator, geo: string) => Measured | undefined;

/** The indicators of a run, each measured when it is first asked for, and no more than once. */
export function measuresOf(run: Figures): Measures {
  const known = new Map<string, Measured | undefined>();
  return (indicator, geo) => {
    const key = `${geo}|${indicator.series}|${indicator.ledger}`;
    if (!known.has(key)) known.set(key, measuredAt(run, indicator, geo));
    return known.get(key);
  };
}

/** What is told of a run, by measures of it that may serve others too. */
export function toldIn(run: Figures, measures: Measures = measuresOf(run)): Told {
  const [first = 0, last = 0] = [run.months[0], run.months.at(-1)];
  return (geo) =>
    lookup((series, year, month, ledger) => {
      const indicator = indicators.find((each) => each.series === series && each.ledger === ledger);
      if (!indicator) return undefined;
      const measured = measures(indicator, geo);
      if (month === undefined) return measured?.years.get(year);
      if (monthNumber(year, month) > last) return undefined;
      // What stood at the end of a month stands on the first day of the next.
      return measured?.months[monthNumber(year, month) - first - (isStock(indicator) ? 1 : 0)];
    });
}

/** An indicator in a place, by the name that its figures go under; nothing where it is not told of there. */
function measuredAt(run: Figures, indicator: Indicator, geo: string): Measured | undefined {
  if (indicator.geo !== undefined) return geo === indicator.geo ? measuredOnce(run, indicator, "USSR") : undefined;
  return placesOf(indicator).includes(geo) ? measuredOnce(run, indicator, geo) : undefined;
}
