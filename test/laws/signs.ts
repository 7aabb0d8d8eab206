import fc from "fast-check";
import type { Quantity } from "../../src/ground/quantity.ts";
import { drawnFor, drawnOf } from "./drawing.ts";
import { answerOf, inputsOf, type Law, written } from "./law.ts";

const runs = 500;
/** Rounding that may go the other way, as a share of the answers; of a pure number as a share of 1, since near ones are subtracted. */
const rounding = 1e-12;
/** So many moves one way, and none the other, are no accident. */
const enough = 20;

type Values = Readonly<Record<string, number>>;

/** One input of a law raised alone. */
interface Raise {
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
  /** 1 up, -1 down, 0 neither. */
  readonly way: 1 | -1 | 0;
}

function raise(law: Law, input: string, world: Values, other: number): Raise {
  const one = world[input] ?? 0;
  const [low, high] = one < other ? [one, other] : [other, one];
  const before = answerOf(law, { ...world, [input]: low });
  const after = answerOf(law, { ...world, [input]: high });
  const least = law.unit === "1" ? 1 : 0;
  const slack = rounding * Math.max(Math.abs(before), Math.abs(after), least);
  const way = after - before > slack ? 1 : before - after > slack ? -1 : 0;
  return { low, high, before, after, way };
}

/**
 * Raises each input of a law alone: the answer must move as the law says, or not at all.
 *
 * A raise from exactly nothing is free: where there is nothing to divide by, a law says what it answers instead,
 * and that is no part of its sign.
 *
 * @returns inputs said to move either way ("?") whose answer was only ever seen to move one way
 * @throws when an answer moves against what the law says
 */
export function assertMovesAsSaid(name: string, law: Law, seed: number): readonly string[] {
  return inputsOf(law).flatMap(([input, quantity]) => {
    const seen = raises(name, law, { input, quantity, seed });
    const oneWay = (seen.up === 0) !== (seen.down === 0) && seen.up + seen.down >= enough;
    const unearned = law.moves[input] === "?" && oneWay && !isCycle(quantity);
    return unearned ? [`${name} says "?" of ${input}, but only ever moves "${seen.up > 0 ? "+" : "-"}"`] : [];
  });
}

/** Whether an input only tells which month it is: more of it means nothing. */
function isCycle(quantity: Quantity): boolean {
  return quantity.kind === "input" && quantity.within?.[0] === 1 && quantity.within[1] === 12;
}

function raises(name: string, law: Law, of: { input: string; quantity: Quantity; seed: number }) {
  const { input, quantity, seed } = of;
  const said = law.moves[input];
  const seen = { up: 0, down: 0 };
  const property = fc.property(drawnFor(law), drawnOf(law, quantity), (world, other) => {
    const { low, high, before, after, way } = raise(law, input, world, other);
    if (low === 0) return;
    if (way > 0) seen.up++;
    if (way < 0) seen.down++;
    if ((said === "+" && way < 0) || (said === "-" && way > 0)) {
      throw new Error(
        `${name} says that it moves "${said}" with ${input}; raised from ${low} to ${high} ` +
          `it goes from ${before} to ${after}; the rest: ${written(world)}`,
      );
    }
  });
  fc.assert(property, { seed, numRuns: runs, includeErrorInReport: true });
  return seen;
}
