import type { IndicatorTold, Line } from "../engine/messages.ts";
import type { Span as Spread } from "../state/spread.ts";
import { spanOf } from "../state/spread.ts";
import { range, spanWords } from "../words/figure.ts";
import { say, titleOf, unitWords } from "../words/say.svelte.ts";
import { spoken } from "./spoken.ts";

const million = 1e6;
/** How many people a unit counts at once. */
const heads: Readonly<Record<string, number>> = { "thousand persons": 1000, "million persons": million };

/** A unit as a sentence says it, and what figures in it are multiplied by: fewer than a million people are told one by one. */
function spokenOf(unit: string, high: number): { readonly factor: number; readonly words: string } {
  const each = heads[unit];
  if (each === undefined) return { factor: 1, words: titleOf("spoken", unit, spoken[unit] ?? unitWords(unit)) };
  return high * each < million
    ? { factor: each, words: titleOf("spoken", "persons", "people") }
    : { factor: each / million, words: titleOf("spoken", "million persons", "million people") };
}

/**
 * A range with its unit, as a sentence says it: what runs tell with two digits, what was published with as many as it bears.
 *
 * @param runs how many runs it is a range of; nothing where it is one of published figures
 */
export function amountWords(
  [low, high]: readonly [number, number],
  unit: string,
  isToll: boolean,
  runs?: number,
): string {
  const { factor, words } = spokenOf(unit, high);
  const [from, to] = [low * factor, high * factor];
  const isOfRuns = runs !== undefined;
  const told =
    runs === 1 ? spanWords({ low: from, high: to, middle: to, runs }, isToll) : range(from, to, isToll || isOfRuns);
  return words === "" ? told : `${told}\u00A0${words}`;
}

/** What several runs tell, as a sentence says it: range first. */
export function runWords(span: Spread | undefined, { unit, group }: IndicatorTold): string {
  return span ? amountWords([span.low, span.high], unit, group === "toll", span.runs) : "–";
}

/** How far one course lies from another, run by run, as a sentence says it. */
export function changeWords(span: Spread | undefined, { unit, group }: IndicatorTold): string {
  if (!span) return "–";
  const { low, high, runs } = span;
  const amount = (from: number, to: number): string =>
    amountWords([from, to], unit === "%" ? say("guide.points") : unit, group === "toll", runs);
  if (low >= 0) return say("guide.more", { amount: amount(low, high) });
  if (high <= 0) return say(isCounted(unit) ? "guide.fewer" : "guide.less", { amount: amount(-high, -low) });
  return say("guide.either", { less: amount(-low, -low), more: amount(high, high) });
}

function isCounted(unit: string): boolean {
  return /persons|head|events|number|households/.test(unit);
}

/** The spread of what a course has above another over years, the same seed beside the same seed. */
export function spreadOfChange(
  theirs: readonly Line[],
  past: readonly Line[],
  places: readonly number[],
): Spread | undefined {
  const sum = (line: Line | undefined): number => places.reduce((all, at) => all + (line?.years[at] ?? Number.NaN), 0);
  return spanOf(theirs.slice(0, past.length).map((line, at) => sum(line) - sum(past[at])));
}
