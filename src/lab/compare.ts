import { famineDisputes, famineRange } from "../evidence/famine.ts";
import type { PublishedEstimates, PublishedSeries } from "../evidence/outcomes/outcome.ts";
import { publishedIn } from "../evidence/outcomes.ts";
import { isChecked } from "../evidence/seen.ts";
import type { Observation } from "../evidence/table.ts";
import type { MechanismName, ParameterName } from "../generated/names.ts";
import { holdCount } from "../ground/count.ts";
import { holdKnown } from "../scenarios/hold.ts";
import { readingNames } from "../scenarios/known.ts";
import type { Reading } from "../scenarios/reading.ts";
import { underReading } from "../scenarios/reading.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { measureOf } from "../scenarios/units.ts";
import { type Point, points } from "./readings.ts";
import { rivalOf } from "./rivals.ts";
import { median } from "./statistics.ts";

/** A published figure that a reading holds, in the unit of a point. */
export interface Estimate {
  readonly reading: string;
  /** Whose figure it is; empty where it is that of the source. */
  readonly by: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly isChecked: boolean;
}

/** A point as readings have it. */
export interface PointOfReadings {
  readonly point: Point;
  /** Medians over seeds, in the order of the readings. */
  readonly figures: readonly number[];
  /** Between the lowest and the highest reading. */
  readonly spread: number;
  /** The same against the middle reading. */
  readonly relative: number;
  readonly lowest: Reading;
  readonly highest: Reading;
  readonly estimates: readonly Estimate[];
}

/** One thing in which a reading differs from the best values. */
export type Choice =
  | { readonly parameter: ParameterName; readonly value: number }
  | { readonly mechanism: MechanismName };

/** A point where readings part, and which choices of the two that lie furthest apart move it most. */
export interface Parting {
  readonly at: PointOfReadings;
  readonly causes: readonly Cause[];
}

/** How far a choice of a reading moves a point, all its other choices held: the median over common seeds. */
export interface Cause {
  readonly reading: Reading;
  readonly choice: Choice;
  readonly moves: number;
}

/** Figures of the points, seed by seed. */
export type Figures = readonly (readonly number[])[];

/**
 * Sets readings side by side on every point.
 *
 * @param figures for each reading `pointFigures` of its runs, of the same seeds in the same order
 * @returns a line for each of `points` that the runs answer, in its unit
 * @example
 * const readings = [standardReading("conquest"), standardReading("archival")];
 * const figures = readings.map((each) => [pointFigures(simulate(scenarioUnder(history, each), { oneIn: 20000 }))]);
 * compareReadings(readings, figures).every(({ spread }) => spread >= 0); // => true
 */
export function compareReadings(readings: readonly Reading[], figures: readonly Figures[]): readonly PointOfReadings[] {
  return points.flatMap((point, at) => {
    const medians = figures.map((runs) => median(runs.map((each) => each[at] ?? Number.NaN)));
    const [least, most] = [Math.min(...medians), Math.max(...medians)];
    const lowest = readings[medians.indexOf(least)];
    const highest = readings[medians.indexOf(most)];
    if (!lowest || !highest) return [];
    const spread = most - least;
    const relative = spread / Math.abs(median(medians));
    const estimates = readings.flatMap((reading) => estimatesOf(point, reading));
    return [{ point, figures: medians, spread, relative, lowest, highest, estimates }];
  });
}

/** What a reading holds of a point: its figures in the evidence, of a work, and of a note or author where one is named. */
function estimatesOf({ published = [], unit }: Point, reading: Reading): readonly Estimate[] {
  return published.flatMap((each) => ("series" in each ? observedIn(each, unit, reading) : estimatedIn(each, reading)));
}

function observedIn(published: PublishedSeries, unit: string, { name, estimates }: Reading): readonly Estimate[] {
  const held = estimates[published.series];
  if (!held) return [];
  const found = publishedIn(published).filter(
    ({ source, note }) => source === held.source && note.includes(held.note ?? ""),
  );
  const ends = found.flatMap((each) => endsOf(each).map((value) => inUnit(value, each.unit, unit)));
  if (ends.length === 0) return [];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return [{ reading: name, by: "", low, high, source: held.source, isChecked: found.every(isChecked) }];
}

/** Estimates of the famine that a reading holds: of one definition, for the years of the point alone. */
function estimatedIn(
  { definition, from, until }: PublishedEstimates,
  { name, estimates }: Reading,
): readonly Estimate[] {
  const held = estimates[definition];
  const disputes = famineDisputes.filter(
    (each) => each.definition === definition && each.place === "USSR" && each.from === from && each.until === until,
  );
  return disputes
    .flatMap((each) => each.estimates)
    .filter(({ source }) => source === held?.source)
    .flatMap((each) => {
      const { by } = rivalOf(each);
      if (!by.includes(held?.note ?? "")) return [];
      const [low, high] = famineRange([each]);
      return { reading: name, by, low, high, source: each.source, isChecked: isChecked(each) };
    });
}

/** A value in another unit: thousand persons in place of persons, growth since the base of an index in place of its height. */
function inUnit(value: number, own: string, other: string): number {
  if (own.startsWith("index") && other === "%") return value - 100;
  return value / (measureOf(other).scale / measureOf(own).scale);
}

function endsOf({ low, value, high }: Observation): readonly number[] {
  return [low, value, high].filter((each) => each !== null);
}

/**
 * The points where readings part most, furthest first.
 *
 * @param count how many, at most
 * @throws Fault "count-out-of-range"
 * @example
 * partingsOf([], 3); // => []
 */
export function partingsOf(compared: readonly PointOfReadings[], count: number): readonly PointOfReadings[] {
  holdCount(count, "points where readings part");
  return compared
    .filter(({ relative, spread }) => Number.isFinite(relative) && spread > 0)
    .sort((one, other) => other.relative - one.relative)
    .slice(0, count);
}

/**
 * Everything in which a reading differs from the best values.
 *
 * @example
 * choicesOf(standardReading("conquest")).length > 0; // => true
 */
export function choicesOf({ parameters, off }: Reading): readonly Choice[] {
  return [
    ...Object.entries(parameters).map(([parameter, value]) => ({ parameter: parameter as ParameterName, value })),
    ...off.map((mechanism) => ({ mechanism })),
  ];
}

/**
 * A scenario under a reading, its choices written out.
 *
 * @throws Fault "reading-unknown" for a reading that is none of the project's
 * @example
 * scenarioUnder(history, standardReading("conquest")).reading; // => "base"
 */
export function scenarioUnder(scenario: Scenario, reading: Reading): Scenario {
  const name = holdKnown("reading", reading.name, readingNames, "the name of a reading");
  return underReading({ ...scenario, reading: name });
}

/**
 * The same without one of the choices.
 *
 * @throws Fault "reading-unknown" for a reading that is none of the project's
 * @example
 * const reading = standardReading("conquest");
 * const [choice] = choicesOf(reading);
 * scenarioWithoutChoice(history, reading, choice).name; // => "history"
 */
export function scenarioWithoutChoice(scenario: Scenario, reading: Reading, choice: Choice): Scenario {
  const under = scenarioUnder(scenario, reading);
  if ("mechanism" in choice) {
    return { ...under, off: under.off.filter((each) => each !== choice.mechanism || scenario.off.includes(each)) };
  }
  const { [choice.parameter]: _, ...parameters } = under.parameters ?? {};
  return { ...under, parameters: { ...parameters, ...scenario.parameters } };
}

/**
 * Names the choices that part readings at a point.
 *
 * @param tried for each choice of a reading its figures without that choice, and those with it, of common seeds
 * @param count how many causes to name for each of the two readings
 * @returns causes with their moves in the unit of the point, those of the lowest reading first
 * @throws Fault "count-out-of-range"
 * @example
 * const [low, high] = [standardReading("conquest"), standardReading("archival")];
 * const at = { point: points[0], figures: [1, 2], spread: 1, relative: 0.7, lowest: low, highest: high, estimates: [] };
 * const choice = choicesOf(high)[0];
 * const causes = partingOf(at, [{ reading: high, choice, with: [[2]], without: [[1.5]] }], 1).causes;
 * causes.map(({ moves }) => moves); // => [0.5]
 */
export function partingOf(
  at: PointOfReadings,
  tried: readonly { reading: Reading; choice: Choice; with: Figures; without: Figures }[],
  count: number,
): Parting {
  holdCount(count, "causes of a parting");
  const place = points.indexOf(at.point);
  const causes = tried.map(({ reading, choice, with: own, without }) => ({
    reading,
    choice,
    moves: median(without.map((each, seed) => (own[seed]?.[place] ?? Number.NaN) - (each[place] ?? Number.NaN))),
  }));
  const most = (of: Reading, sign: 1 | -1): readonly Cause[] =>
    causes
      .filter(({ reading, moves }) => reading === of && sign * moves > 0)
      .sort((one, other) => sign * (other.moves - one.moves))
      .slice(0, count);
  return { at, causes: [...most(at.lowest, -1), ...most(at.highest, 1)] };
}
