import { narrow, type as words } from "./draw.ts";
import type { Point, TimeFigure } from "./figure.ts";

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
  const { isSmall = false, decisions = [], width } = figure;
  const { low, high, ticks } = domainOf(figure);
  const domain = [low, high] as const;
  if (isSmall) return { top: 6, right: 4, bottom: 4, left: 4, domain, ticks };
  const top = 14 + decisions.length * words.line;
  return { top, right: rightOf(figure), bottom: 28, left: width < narrow ? 4 : 38, domain, ticks };
}

/** Room for the names at the ends of lines, and for rivals beside them. */
function rightOf({ width, courses, rivals = [] }: TimeFigure): number {
  if (courses.length === 0 && rivals.length === 0) return 16;
  if (width < narrow) return 130;
  return rivals.length > 0 ? 250 : 170;
}

/** The highest figure of a course, its band too; nought where all lie below. */
export function highest(points: readonly Point[]): number {
  return points.reduce(
    (most, { value, high = value }) => (Number.isFinite(high) ? Math.max(most, high, value) : most),
    0,
  );
}

/** The lowest figure of a course, its band too; nought where all lie above. */
export function lowest(points: readonly Point[]): number {
  return points.reduce(
    (least, { value, low = value }) => (Number.isFinite(low) ? Math.min(least, low, value) : least),
    0,
  );
}

/** From zero, unless something lies below it, up to a round number above all that is drawn. */
function domainOf({ courses, marks = [], rivals = [], atLeast = 0, height }: TimeFigure): {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
} {
  const published = [...marks, ...rivals].flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const top = Math.max(...courses.map(({ points }) => highest(points)), ...published, atLeast) || 1;
  const bottom = Math.min(...courses.map(({ points }) => lowest(points)), ...published, 0);
  const count = Math.max(2, Math.min(7, Math.round(height / 70)));
  const step = roundStep((top - bottom) / count);
  const [low, high] = [Math.floor(bottom / step) * step, Math.ceil((top * 1.02) / step) * step];
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step);
  return { low, high, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10;
  return step * power;
}
