import { type Frame, scaleOf } from "./frame.ts";
import type { Mark } from "./rivals.ts";

/** A mark with its place on the axis, moved aside where another would hide it. */
export interface Placed extends Mark {
  readonly x: number;
}

/** How far two marks of one moment must lie apart in height, in pixels, not to hide each other. */
const apart = 8;
/** How often a mark may move further: to the right, to the left, further to the right, and so on. */
const tries = 6;

/**
 * Moves marks of one moment aside, so that no estimate hides another.
 *
 * @param aside how wide a mark is, in pixels
 */
export function dodged(marks: readonly Mark[], frame: Frame, aside: number): readonly Placed[] {
  const scale = scaleOf(frame);
  const placed: Placed[] = [];
  const hides = (mark: Mark, x: number): boolean =>
    placed.some((other) => other.at === mark.at && other.x === x && gapOf(mark, other) * scale.y < apart);
  for (const mark of marks) {
    const places = Array.from({ length: 2 * tries + 1 }, (_, at) => mark.at + (sideOf(at) * aside) / scale.x);
    placed.push({ ...mark, x: places.find((x) => !hides(mark, x)) ?? mark.at });
  }
  return placed;
}

/** 0, 1, -1, 2, -2 and so on. */
function sideOf(at: number): number {
  return at % 2 === 1 ? (at + 1) / 2 : -at / 2;
}

/** How far two marks lie apart in height; ranges that overlap, not at all. */
function gapOf(one: Mark, other: Mark): number {
  const [low, high] = extentOf(one);
  const [otherLow, otherHigh] = extentOf(other);
  return Math.max(0, otherLow - high, low - otherHigh);
}

function extentOf({ values, range }: Mark): readonly [number, number] {
  const all = [...values, ...(range ?? [])];
  return [Math.min(...all), Math.max(...all)];
}
