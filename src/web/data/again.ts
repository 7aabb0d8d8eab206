import type { Catalogue, Course, IndicatorTold } from "../engine/messages.ts";
import { besides } from "../lab/tolls.ts";
import { optionsOf } from "../state/command.ts";
import { fullSample } from "../state/sample.ts";
import { commandsOf } from "./reproduce.ts";

/** A figure of runs: an indicator in a place, from the first of its years on. */
export interface Figure {
  readonly course: Course;
  readonly id: string;
  readonly place: string;
  readonly years: readonly [from: number, to: number];
}

/** Where an indicator is told of: the place that is asked for, or the whole Union where it is told of that alone. */
export function placeOf({ isRegional }: IndicatorTold, place: string): string {
  return isRegional ? place : "USSR";
}

/** Commands that print a figure of a run again, with what became of people in it: same engine, same bits. */
export function commandsFor({ course, id, place, years }: Figure, catalogue: Catalogue): readonly string[] {
  const series = [id, ...besides.filter((each) => each !== id)]
    .flatMap((each) => catalogue.indicators.filter((indicator) => indicator.id === each))
    .map((indicator) => ({ ...indicator, place: placeOf(indicator, place) }));
  return commandsOf({ series, courses: [{ options: optionsOf(course, catalogue) }], years, oneIn: fullSample });
}
