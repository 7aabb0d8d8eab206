import type { Span } from "../state/spread.ts";
import { localeTag, say } from "./say.svelte.ts";

/** How figures are written: never more digits than a model of this kind bears. */
const digits = 3;
const digitsOfToll = 2;

/** Writes a figure; a missing one is a dash. */
export function figure(value: number | null | undefined, isToll = false): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  // A thousand and more is written to its last digit that counts, and small figures with no more than they bear.
  return value.toLocaleString(localeTag(), { maximumSignificantDigits: isToll ? digitsOfToll : digits });
}

/** Writes a range; one that is too thin to tell is one figure. */
export function range(low: number, high: number, isToll = false): string {
  const [from, to] = [figure(low, isToll), figure(high, isToll)];
  return from === to ? from : say(low < 0 ? "range.signed" : "range", { from, to });
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

/** A number of an axis, short. */
export function tick(value: number): string {
  return value.toLocaleString(localeTag(), { notation: "compact", maximumSignificantDigits: 4 });
}

/** A month as a reader writes it: "August 1932". */
export function monthWords(month: string, length: "long" | "short" = "long"): string {
  const [year = 0, calendarMonth = 1] = month.split("-").map(Number);
  const date = new Date(Date.UTC(year, calendarMonth - 1, 1));
  return new Intl.DateTimeFormat(localeTag(), { month: length, year: "numeric", timeZone: "UTC" }).format(date);
}

/** A date as it is known: a day, a month or a year. */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  if (day === undefined) return monthWords(date);
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(localeTag(), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(at);
}
