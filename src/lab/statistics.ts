/**
 * The value below which a share of the values lies, between neighbours in proportion; `NaN` when there are none.
 *
 * @param share from 0, the least, to 1, the greatest
 * @example
 * quantile([1, 2, 3, 4, 5], 0.25); // => 2
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The middle of the values; `NaN` when there are none.
 *
 * @example
 * median([1, 2, 6, 7]); // => 4
 * median([]); // => NaN
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The growth of a year that gives such a ratio over so many years, per cent.
 *
 * @param ratio the later figure over the earlier
 * @example
 * growthRate(1.21, 2).toFixed(6); // => "10.000000"
 */
export function growthRate(ratio: number, years: number): number {
  return 100 * (ratio ** (1 / years) - 1);
}

/**
 * The sum over how many there are; `NaN` when there are none.
 *
 * @example
 * mean([1, 2, 6]); // => 3
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/**
 * Pearson's correlation of two measures of the same things; `NaN` where one of them never varies.
 *
 * @param other as many values as `one`
 * @example
 * correlation([1, 2, 3], [2, 4, 6]); // => 1
 * correlation([1, 1], [1, 2]); // => NaN
 */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const [oneMean, otherMean] = [mean(one), mean(other)];
  const [mine, yours] = [one.map((each) => each - oneMean), other.map((each) => each - otherMean)];
  const product = (left: readonly number[], right: readonly number[]): number =>
    left.reduce((sum, each, at) => sum + each * (right[at] ?? Number.NaN), 0);
  return product(mine, yours) / Math.sqrt(product(mine, mine) * product(yours, yours));
}

/**
 * Spearman's correlation: that of ranks, so that only order counts.
 *
 * @param other as many values as `one`
 * @example
 * rankCorrelation([1, 2, 3], [1, 10, 100]); // => 1
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  return correlation(ranksOf(one), ranksOf(other));
}

/** Ranks from 1, the least; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((each) => each < value).length;
    const equal = values.filter((each) => each === value).length;
    return below + (equal + 1) / 2;
  });
}
