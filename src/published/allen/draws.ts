import { holdCount } from "../../ground/count.ts";
import { keyOf } from "../../ground/purpose.ts";
import { uniform } from "../../ground/random.ts";
import type { Comparison } from "../figures.ts";
import { compareAllen, unpublishedParameters } from "./compare.ts";
import type { Changes } from "./model.ts";

/** How a published figure fares when all numbers that are not published are drawn at once. */
export interface Drawn {
  readonly figure: string;
  readonly what: string;
  /** Part of the draws in which the band is met. */
  readonly met: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Draws every unpublished parameter evenly from its range, all at once, many times.
 *
 * What is met in most draws follows from the published equations; what is met in few rests on the values chosen.
 *
 * @param draws how many times
 * @param seed of the draws: the same seed, the same answer
 * @returns a line for each figure that a reproduction is held to, in its unit
 * @throws Fault "count-out-of-range"
 * @example
 * drawAllen(2, 1).every(({ met }) => met >= 0 && met <= 1); // => true
 */
export function drawAllen(draws: number, seed: number): readonly Drawn[] {
  holdCount(draws, "draws", 1);
  const told = Array.from({ length: draws }, (_, draw) => compareAllen(drawn(draw, seed)));
  return (told[0] ?? []).flatMap((line, at) => (line.held ? [faring(line, told, at)] : []));
}

function drawn(draw: number, seed: number): Changes {
  const values = unpublishedParameters().map(([name, { within: [low, high] = [0, 0] }]) => [
    name,
    low + (high - low) * uniform(seed, keyOf(name), draw, 0),
  ]);
  return Object.fromEntries(values);
}

function faring({ figure, what }: Comparison, told: readonly (readonly Comparison[])[], at: number): Drawn {
  const lines = told.flatMap((each) => each[at] ?? []);
  const ours = lines.map((each) => each.ours);
  const met = lines.filter((each) => each.met).length / lines.length;
  return { figure, what, met, lowest: Math.min(...ours), highest: Math.max(...ours) };
}
