import { threefry } from "../../ground/random.ts";

const rounds = 4;

/**
 * The place of a member in an order of its own for each key, found without making the order: a Feistel network over the least
 * square power of two that holds all members, walked until it comes back among them (Black and Rogaway 2002).
 *
 * @param place from 0 to before `count`
 * @param count how many there are, at most 2^30
 * @returns a place of the same range; no two places have the same
 * @example
 * [0, 1, 2].map((place) => permuted(place, 3, 7)).sort(); // => [0, 1, 2]
 */
export function permuted(place: number, count: number, key: number): number {
  const half = Math.max(1, Math.ceil(Math.log2(Math.max(2, count)) / 2));
  const mask = 2 ** half - 1;
  let at = place;
  do {
    let [left, right] = [at >>> half, at & mask];
    for (let round = 0; round < rounds; round++) {
      [left, right] = [right, left ^ (threefry(key, round, right, half, 0) & mask)];
    }
    at = (left << half) | right;
  } while (at >= count);
  return at;
}
