/** Limits, by the places of their goods, of which more adds something: one alone, or several only together. */
export interface Tie {
  readonly goods: readonly number[];
  /** What 1 % more of each adds to what is sought. */
  readonly gain: number;
}

/** What the solver's own tolerance can make of nothing. */
const nothing = 1e-9;
/** More limits than these that add nothing alone are named together as they are, not cut down to the fewest. */
const mostTied = 40;

/**
 * Sorts limits that are reached into those of which more adds something alone, and sets of those that add it only together.
 *
 * @param reached limits that hold, by the places of their goods
 * @param gainOf what 1 % more of each of some limits adds, found by planning anew
 * @returns the largest gain first; limits of which more helps nothing are left out
 */
export function tiesOf(reached: readonly number[], gainOf: (goods: readonly number[]) => number): readonly Tie[] {
  const alone = reached.map((good): Tie => ({ goods: [good], gain: gainOf([good]) }));
  const found = alone.filter(({ gain }) => gain > nothing);
  let rest = alone.flatMap(({ goods, gain }) => (gain > nothing ? [] : goods));
  while (rest.length > 1 && gainOf(rest) > nothing) {
    const tied = fewest(rest, gainOf);
    found.push({ goods: tied, gain: gainOf(tied) });
    rest = rest.filter((good) => !tied.includes(good));
  }
  return found.sort((one, other) => other.gain - one.gain);
}

/** Some of the limits, none of which can be left out if more of them is to add something. */
function fewest(limits: readonly number[], gainOf: (goods: readonly number[]) => number): readonly number[] {
  if (limits.length > mostTied) return limits;
  return limits.reduce((kept, limit) => {
    const without = kept.filter((each) => each !== limit);
    return gainOf(without) > nothing ? without : kept;
  }, limits);
}
