import type { Mark } from "./figure.ts";

/** A mark, and how far it stands aside of its moment, in pixels. */
interface Placed {
  readonly mark: Mark;
  readonly aside: number;
}

/** How far two marks of one moment must lie apart in height not to hide each other, and how wide one is, in pixels. */
const room = { apart: 8, mark: 9, lettered: 16 } as const;
/** How often a mark may move further: to the right, to the left, further to the right, and so on. */
const tries = 6;

/** Moves marks of one moment aside, so that no hand's figure hides another's; rings, which are all alike, stay. */
export function dodged(
  marks: readonly Mark[],
  { x, y }: { readonly x: (at: number) => number; readonly y: (value: number) => number },
): readonly Placed[] {
  const width = marks.some(({ sign }) => sign?.letter) ? room.lettered : room.mark;
  const placed: (Placed & { readonly left: number })[] = [];
  for (const mark of marks) {
    const hides = (left: number): boolean =>
      placed.some((other) => Math.abs(other.left - left) < width - 1 && gapOf(mark, other.mark, y) < room.apart);
    const sides = mark.sign ? Array.from({ length: 2 * tries + 1 }, (_, at) => sideOf(at) * width) : [];
    const aside = sides.find((each) => !hides(x(mark.at) + each)) ?? 0;
    placed.push({ mark, aside, left: x(mark.at) + aside });
  }
  return placed;
}

/** 0, 1, -1, 2, -2 and so on. */
function sideOf(at: number): number {
  return at % 2 === 1 ? (at + 1) / 2 : -at / 2;
}

/** How far two marks lie apart in height, in pixels; ranges that overlap, not at all. */
function gapOf(one: Mark, other: Mark, y: (value: number) => number): number {
  const [low, high] = extentOf(one, y);
  const [otherLow, otherHigh] = extentOf(other, y);
  return Math.max(0, otherLow - high, low - otherHigh);
}

function extentOf({ value, low, high }: Mark, y: (value: number) => number): readonly [number, number] {
  const all = [value, low, high].filter((each) => each !== null).map(y);
  return [Math.min(...all), Math.max(...all)];
}
