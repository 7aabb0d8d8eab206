import { yearOf } from "../../ground/calendar.ts";
import { Fault } from "../../ground/fault.ts";
import { shown } from "../../ground/shown.ts";
import { holdKnown } from "../../scenarios/hold.ts";
import { lastMonth } from "../../scenarios/horizon.ts";
import { endFor, type FigureAsked, type FigureTold, figuresTold, figureTold } from "../why/figures.ts";

/** What may be attributed by a name alone: the growth of industry from 1928 on, and deaths of hunger in 1930-33. */
export const attributed = ["growth", "deaths"] as const;

/** One of them, or any other figure. */
export type AttributedFigure = (typeof attributed)[number] | FigureAsked;

const [grownFrom, diedFrom, diedUntil] = [1928, 1930, 1933];

/**
 * What is measured: growth and deaths stand together, whichever is asked for; any other figure with what belongs beside it.
 *
 * @param to last month of the runs, where one is asked for
 * @returns figures, the one that is asked for first, and the month that runs go to
 * @throws Fault as `figuresTold`, "question-unknown", or "date-out-of-range" for an end before deaths of hunger are counted
 */
export function figuresAttributed(
  of: AttributedFigure,
  to: number | undefined,
): { readonly figures: readonly FigureTold[]; readonly to: number } {
  if (typeof of !== "string") {
    const figures = figuresTold([of]);
    return { figures, to: to ?? endFor(figures) };
  }
  holdKnown("question", of, attributed, "what is attributed");
  const last = lastYear(to ?? lastMonth);
  const growth = { series: "industrial-output-index-kaplan-moorsteen", from: grownFrom, until: last, growth: true };
  const deaths = { series: "famine-excess-deaths", from: diedFrom, until: Math.min(diedUntil, last) };
  const figures = (of === "growth" ? [growth, deaths] : [deaths, growth]).map(figureTold);
  return { figures, to: endFor(figures) };
}

/** The last year that ends by a month. */
function lastYear(to: number): number {
  const year = yearOf(to + 1) - 1;
  if (year >= diedFrom) return year;
  throw new Fault("date-out-of-range", {
    what: `the runs end in ${shown(yearOf(to))}, before growth and deaths of hunger can stand together`,
    where: "what is attributed",
    mend: `give a month from ${diedFrom}-12 on`,
  });
}
