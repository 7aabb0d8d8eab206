import type { Span } from "../state/spread.ts";
import { localeTag, say, unitWords, yearsWords } from "./say.svelte.ts";

/** How figures are written: never more digits than a model of this kind bears. */
const digits = 3;
const digitsOfToll = 2;

/** What writes numbers and dates in the languages of the page, each made once: that takes longer than a hundred figures. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function numbersBy(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${localeTag()} ${JSON.stringify(options)}`;
  const format = numbers.get(name) ?? new Intl.NumberFormat(localeTag(), options);
  numbers.set(name, format);
  return format;
}

function datesBy(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${localeTag()} ${JSON.stringify(options)}`;
  const format = dates.get(name) ?? new Intl.DateTimeFormat(localeTag(), { ...options, timeZone: "UTC" });
  dates.set(name, format);
  return format;
}

/** Writes a figure; a missing one is a dash. */
export function figure(value: number | null | undefined, isToll = false): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  // A thousand and more is written to its last digit that counts, and small figures with no more than they bear.
  return numbersBy({ maximumSignificantDigits: isToll ? digitsOfToll : digits }).format(value);
}

/** Writes a range; one that is too thin to tell is one figure, but of people who died both ends always stand. */
export function range(low: number, high: number, isToll = false): string {
  const [from, to] = [figure(low, isToll), figure(high, isToll)];
  return from === to && !isToll ? from : say(low < 0 ? "range.signed" : "range", { from, to });
}

/** Writes a figure of several runs: its range, or that there is none. */
export function spanWords(span: Span | undefined, isToll = false): string {
  if (!span) return "–";
  if (span.runs > 1) return range(span.low, span.high, isToll);
  const own = figure(span.middle, isToll);
  return isToll ? say("range.none", { figure: own }) : own;
}

/** Writes a figure of several runs in millions: "4.1 to 7.5 million". */
export function millionsOf(span: Span | undefined): string {
  if (!span) return "–";
  if (span.runs > 1) return say("million", { figure: range(span.low, span.high, true) });
  return say("range.none", { figure: say("million", { figure: figure(span.middle, true) }) });
}

/** Words that begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(localeTag()) + words.slice(1);
}

/** What stands under a figure's title: the unit, and where estimates stand at its side, that some of them have no range. */
export function noteOf(unit: string, hasRivals: boolean): string {
  return `${capital(unitWords(unit))}.${hasRivals ? ` ${say("range.alone")}` : ""}`;
}

/** How many people a unit counts at once; what is no count of people stands as it is. */
const heads: Readonly<Record<string, number>> = { persons: 1e-6, "thousand persons": 1e-3, "million persons": 1 };

/** Writes what became of people in million, with a range, or the words for its absence. */
export function tollWords(span: Span | undefined, unit: string): string {
  const per = heads[unit];
  if (!span || per === undefined) return spanWords(span, true);
  return millionsOf({ ...span, low: span.low * per, middle: span.middle * per, high: span.high * per });
}

/** Most digits of a published figure: it is written as it was published. */
const digitsOfSource = 7;

/** Writes a published figure with the digits that it was published with. */
export function asPublished(value: number): string {
  return value.toLocaleString(localeTag(), { maximumSignificantDigits: digitsOfSource });
}

/** A number of an axis, short. */
export function tick(value: number): string {
  return numbersBy({ notation: "compact", maximumSignificantDigits: 4 }).format(value);
}

/** A month as a reader writes it: "August 1932". */
export function monthWords(month: string, length: "long" | "short" = "long"): string {
  const [year = 0, calendarMonth = 1] = month.split("-").map(Number);
  const date = new Date(Date.UTC(year, calendarMonth - 1, 1));
  return datesBy({ month: length, year: "numeric" }).format(date);
}

/** A month, a year or a span of years, as the evidence writes it: "1930-02", "1930" or "1926-1928". */
export function whenWords(period: string): string {
  const [from = "", until] = period.split("-");
  if (until === undefined) return from;
  return until.length === 2 ? monthWords(period) : yearsWords(Number(from), Number(until));
}

/** A date as it is known: a day, a month or a year. */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  if (day === undefined) return monthWords(date);
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return datesBy({ day: "numeric", month: "long", year: "numeric" }).format(at);
}
