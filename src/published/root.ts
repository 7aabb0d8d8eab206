/**
 * Where a rising function crosses nothing, by halving.
 *
 * No library that the project keeps finds roots; both models need one, of one unknown, of a function that only rises.
 *
 * @param rises a function that rises with its argument
 * @returns the crossing, to the last bit but a few; the nearer end where there is none between `low` and `high`
 */
export function crossing(rises: (at: number) => number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (let halving = 0; halving < 100; halving++) {
    const middle = (below + above) / 2;
    if (rises(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
