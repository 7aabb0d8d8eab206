import { nice, ticks } from "d3-array";
import { narrow, type as words } from "./draw.ts";
import type { Band, Point, TimeFigure } from "./figure.ts";
import { widthOf } from "./letters.ts";

/** How much room a figure leaves around its lines, in pixels, and what its axis reaches from and to. */
export interface Frame {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** The frame of a figure. */
export function frameOf(figure: TimeFigure): Frame {
  const { isSmall = false, isKeyed = false, decisions = [], width } = figure;
  const { low, high, ticks } = domainOf(figure);
  const domain = [low, high] as const;
  if (isKeyed) return { top: 10, right: 12, bottom: 26, left: numbersOf(ticks, figure) + 11, domain, ticks };
  if (isSmall) return { top: 6, right: 4, bottom: 4, left: 4, domain, ticks };
  const top = 14 + decisions.length * words.line;
  return { top, right: rightOf(figure), bottom: 28, left: width < narrow ? 4 : 38, domain, ticks };
}

/** How wide the widest number of the axis is, in pixels. */
function numbersOf(ticks: readonly number[], { tick }: TimeFigure): number {
  return Math.ceil(Math.max(...ticks.map((value) => widthOf(tick(value), words.size))));
}

/** Room for the names at the ends of lines, and for rivals beside them. */
function rightOf({ width, courses, rivals = [] }: TimeFigure): number {
  if (courses.length === 0 && rivals.length === 0) return 16;
  if (width < narrow) return 130;
  return rivals.length > 0 ? 250 : 170;
}

/** The lowest and the highest figure of a course, its band too; nought is always among them. */
function reachOf(points: readonly Point[]): Reach {
  const found = reaches.get(points) ?? reachIn(points);
  reaches.set(points, found);
  return found;
}

type Reach = readonly [low: number, high: number];
/** What was found of points that are drawn again: most lines stand still while one moves. */
const reaches = new WeakMap<readonly Point[], Reach>();

function reachIn(points: readonly Point[]): Reach {
  let [least, most] = [0, 0];
  for (const { value, low = value, high = value } of points) {
    for (const each of [value, low, high]) {
      if (!Number.isFinite(each)) continue;
      if (each < least) least = each;
      if (each > most) most = each;
    }
  }
  return [least, most];
}

/** How high a step of the axis is, in pixels, as far as round numbers allow. */
const stepHeight = 70;

/** An axis that may rise begins above nought where all that is drawn lies above so large a part of its height. */
const upperPart = 0.6;

function bandReach({ points }: Band): Reach {
  const ends = points.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/** The least figure that is drawn. */
function leastOf({ courses, marks = [] }: Pick<TimeFigure, "courses" | "marks">): number {
  const drawn = [
    ...courses.flatMap(({ points }) => points.map(({ value, low = value }) => low)),
    ...courses.flatMap(({ bands = [] }) => bands.flatMap(({ points }) => points.map(({ low }) => low))),
    ...marks.flatMap(({ value, low }) => [value, low].filter((each) => each !== null)),
  ];
  return Math.min(...drawn.filter(Number.isFinite));
}

/** From zero, unless something lies below it, up to a round number above all that is drawn. */
function domainOf({ courses, marks = [], rivals = [], atLeast = 0, height, mayRise = false }: TimeFigure): {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
} {
  const published = [...marks, ...rivals].flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const reaches = courses.flatMap(({ points, bands = [] }) => [reachOf(points), ...bands.map(bandReach)]);
  const top = Math.max(...reaches.map(([, high]) => high), ...published, atLeast) || 1;
  const bottom = Math.min(...reaches.map(([low]) => low), ...published, 0);
  const least = mayRise ? leastOf({ courses, marks }) : 0;
  if (least > upperPart * top) {
    const steps = Math.max(2, Math.round(height / stepHeight));
    const [low, high] = nice(least - (top - least) / 4, top, steps);
    return { low, high, ticks: ticks(low, high, steps) };
  }
  const steps = Math.max(2, Math.min(7, Math.round(height / stepHeight)));
  const [low, high] = nice(bottom, 1.02 * top, steps);
  return { low, high, ticks: ticks(low, high, steps) };
}
