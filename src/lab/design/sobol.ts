import { sobolDirections } from "../../generated/sobol.ts";

const bits = 32;
/** How many dimensions have direction numbers of their own. */
export const sobolDimensions: number = sobolDirections.length;

const known = new Map<number, Int32Array>();

/** Direction numbers of a dimension, the first in the highest bit (Bratley and Fox 1988). */
function directionsOf(dimension: number): Int32Array {
  const found = known.get(dimension);
  if (found) return found;
  const [polynomial = 1, ...initial] = sobolDirections[dimension] ?? [];
  const degree = 31 - Math.clz32(polynomial);
  const numbers = new Int32Array(bits);
  for (let at = 0; at < bits; at++) {
    if (degree === 0) numbers[at] = 1;
    else if (at < degree) numbers[at] = initial[at] ?? 0;
    else numbers[at] = recurring(numbers, at, polynomial, degree);
  }
  for (let at = 0; at < bits; at++) numbers[at] = (numbers[at] ?? 0) << (bits - 1 - at);
  known.set(dimension, numbers);
  return numbers;
}

/** The next direction number, by the recurrence of the dimension's primitive polynomial. */
function recurring(numbers: Int32Array, at: number, polynomial: number, degree: number): number {
  const last = numbers[at - degree] ?? 0;
  let next = last ^ (last << degree);
  for (let term = 1; term < degree; term++) {
    if ((polynomial >>> (degree - term)) & 1) next ^= (numbers[at - term] ?? 0) << term;
  }
  return next;
}

/**
 * One coordinate of a point of Sobol's sequence, as a word of 32 bits: that of the point's number in Gray code, with the
 * direction numbers of Joe and Kuo (2008).
 *
 * @param point number of the point, from 0
 * @param dimension from 0 to before `sobolDimensions`
 * @example
 * (sobolWord(1, 5) >>> 0) / 2 ** 32; // => 0.5
 */
export function sobolWord(point: number, dimension: number): number {
  const numbers = directionsOf(dimension);
  let gray = point ^ (point >>> 1);
  let word = 0;
  for (let bit = 0; gray !== 0; bit++, gray >>>= 1) if (gray & 1) word ^= numbers[bit] ?? 0;
  return word;
}
