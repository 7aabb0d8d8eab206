/** Where figures stand along an axis, in pixels, and what stands at a place. */
export interface Scale {
  readonly apply: (value: number) => number;
  readonly invert: (place: number) => number;
}

type Ends = readonly [from: number, to: number];

/**
 * A scale whose steps are all alike.
 *
 * @param domain the figures at both ends
 * @param room their places, in pixels; a figure outside the domain stands outside of them
 * @example
 * const { apply, invert } = scaleOf([1924, 1944], [0, 200]);
 * apply(1930); // => 60
 * invert(60); // => 1930
 */
export function scaleOf(domain: Ends, room: Ends): Scale {
  return { apply: (value) => between(value, domain, room), invert: (place) => between(place, room, domain) };
}

function between(value: number, [from, to]: Ends, [first, last]: Ends): number {
  const part = (value - from) / (to - from);
  return first * (1 - part) + last * part;
}
