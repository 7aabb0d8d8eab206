import type { Catalogue, Line, PlaceTold } from "../engine/messages.ts";
import { people } from "../lab/tolls.ts";
import { type Span, spanOf } from "../state/spread.ts";
import type { Measure, Period } from "./measures.ts";

/** What runs tell of one place in a period. */
export interface Reading {
  readonly place: PlaceTold;
  /** For each so many people, or the ratio itself. */
  readonly rate: Span | undefined;
  /** The amount, in the unit of the indicator; none of a ratio. */
  readonly amount: Span | undefined;
  /** People alive in January of the first year, million: the middle run. */
  readonly people: number | undefined;
  /** The shade of the middle run: 0 is less than the first step. */
  readonly shade: number | undefined;
  /** Whether runs lie three shades apart, so that one shade tells little. */
  readonly isApart: boolean;
}

/** Three shades between the lowest and the highest run are far apart. */
const farApart = 3;

/** The lines of an indicator in a place, run by run. */
export type LinesOf = (id: string, place: string) => readonly Line[];

/** How many steps a figure has reached. */
export function shadeOf(value: number, steps: readonly number[]): number {
  return steps.filter((step) => value >= step).length;
}

/** Reads a place: rates are made run by run, so that a run's deaths are set beside its own people. */
export function readPlace(
  place: PlaceTold,
  measure: Measure,
  period: Period,
  linesOf: LinesOf,
  catalogue: Catalogue,
): Reading {
  const totals = linesOf(measure.id, place.id).map((line) => totalOf(line, period, catalogue));
  const alive = linesOf(people, place.id).map(({ years }) => years[catalogue.years.indexOf(period[0])] ?? Number.NaN);
  const { perHead } = measure;
  const rates =
    perHead === undefined ? totals : totals.map((each, run) => (perHead * each) / (alive[run] ?? Number.NaN));
  const rate = spanOf(rates);
  const [low, high] = rate ? [shadeOf(rate.low, measure.steps), shadeOf(rate.high, measure.steps)] : [0, 0];
  return {
    place,
    rate,
    amount: perHead === undefined ? undefined : spanOf(totals),
    people: spanOf(alive)?.middle,
    shade: rate && shadeOf(rate.middle, measure.steps),
    isApart: high - low >= farApart,
  };
}

/** A run's figure of a period: its years added up. */
export function totalOf({ years }: Line, [from, to]: Period, catalogue: Catalogue): number {
  const first = catalogue.years.indexOf(from);
  return years.subarray(first, first + to - from + 1).reduce((sum, each) => sum + each, 0);
}

/** Reads every place of the catalogue. */
export function readAll(
  measure: Measure,
  period: Period,
  linesOf: LinesOf,
  catalogue: Catalogue,
): ReadonlyMap<string, Reading> {
  return new Map(catalogue.places.map((place) => [place.id, readPlace(place, measure, period, linesOf, catalogue)]));
}
