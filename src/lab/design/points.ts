import { keyOf } from "../../ground/purpose.ts";
import { threefry, uniform } from "../../ground/random.ts";
import { permuted } from "./permuted.ts";
import { sobolDimensions, sobolWord } from "./sobol.ts";

/** How the members of an ensemble are spread over what is in doubt: independent draws, a Latin hypercube, Sobol's sequence. */
export const pointKinds = ["plain", "latin", "sobol"] as const;
export type PointKind = (typeof pointKinds)[number];

/** Where a member stands among the others. */
export interface Points {
  readonly kind: PointKind;
  readonly seed: number;
  /** How many members there are. */
  readonly count: number;
}

/**
 * A member's coordinate for one thing in doubt. Draws go by its name: another thing in doubt beside it changes none, but
 * that Sobol's dimensions go by place, so that it should come last.
 *
 * @param name what is in doubt
 * @param place of it among all that is
 * @param member from 0 to before `count`
 * @returns a share between 0 and 1, never either
 * @example
 * const points = { kind: "latin", seed: 1, count: 4 };
 * [0, 1, 2, 3].map((member) => Math.floor(4 * shareOf(points, "force", 0, member))).sort(); // => [0, 1, 2, 3]
 */
export function shareOf({ kind, seed, count }: Points, name: string, place: number, member: number): number {
  const key = keyOf(name);
  const own = uniform(seed, key, member, 0);
  if (kind === "latin") return (permuted(member, count, key ^ seed) + own) / count;
  // Beyond the dimensions that have numbers a plain draw is as good as any.
  if (kind === "plain" || place >= sobolDimensions) return own;
  // A digital shift of its own for each name keeps the sequence's evenness, and its first point off the corner.
  const word = sobolWord(member, place) ^ threefry(seed, key, 0, 1, 0);
  return ((word >>> 0) + 0.5) / 2 ** 32;
}
