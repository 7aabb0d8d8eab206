/** A thing that has a wanted place on one axis, in pixels, and takes up room there. */
export interface Standing {
  /** Where it would stand if it were alone. */
  readonly at: number;
  /** How much room it takes. */
  readonly size: number;
}

/**
 * Spreads things along an axis so that none overlaps another and each stays near its place: things that would overlap are
 * put into one pile, and a pile stands where the mean of its things would stand.
 *
 * @param things in any order
 * @param within the ends of the axis; what does not fit runs over the far end
 * @returns the middle of each, in the order given
 * @example
 * spreadOut([{ at: 10, size: 8 }, { at: 12, size: 8 }], [0, 100]); // => [7, 15]
 */
export function spreadOut(things: readonly Standing[], within: readonly [number, number]): readonly number[] {
  const order = things.map((_, at) => at).sort((one, other) => (things[one]?.at ?? 0) - (things[other]?.at ?? 0));
  const piles: Pile[] = [];
  for (const index of order) {
    const thing = things[index];
    if (!thing) continue;
    let pile = pileOf([{ ...thing, index }], within);
    for (let last = piles.at(-1); last && last.from + last.size > pile.from; last = piles.at(-1)) {
      piles.pop();
      pile = pileOf([...last.things, ...pile.things], within);
    }
    piles.push(pile);
  }
  const middles = new Float64Array(things.length);
  for (const { from, things: its } of piles) {
    let edge = from;
    for (const { index, size } of its) {
      middles[index] = edge + size / 2;
      edge += size;
    }
  }
  return [...middles];
}

interface Pile {
  readonly from: number;
  readonly size: number;
  readonly things: readonly (Standing & { readonly index: number })[];
}

function pileOf(things: Pile["things"], [low, high]: readonly [number, number]): Pile {
  const size = things.reduce((sum, each) => sum + each.size, 0);
  let before = 0;
  let wanted = 0;
  for (const each of things) {
    // Where the pile would begin if this thing alone had its way.
    wanted += each.at - before - each.size / 2;
    before += each.size;
  }
  const from = Math.max(low, Math.min(high - size, wanted / things.length));
  return { from, size, things };
}
