/**
 * The value below which a share of the values lies, between neighbours in proportion; `NaN` when there are none.
 *
 * @param share from 0, the least, to 1, the greatest
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of the values; `NaN` when there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The growth of a year that gives such a ratio over so many years, per cent. */
export function growthRate(ratio: number, years: number): number {
  return 100 * (ratio ** (1 / years) - 1);
}

/** The sum over how many there are; `NaN` when there are none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** Pearson's correlation of two measures of the same things; `NaN` where one of them never varies. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const [oneMean, otherMean] = [mean(one), mean(other)];
  const [mine, yours] = [one.map((each) => each - oneMean), other.map((each) => each - otherMean)];
  const product = (left: readonly number[], right: readonly number[]): number =>
    left.reduce((sum, each, at) => sum + each * (right[at] ?? Number.NaN), 0);
  return product(mine, yours) / Math.sqrt(product(mine, mine) * product(yours, yours));
}

/** Spearman's correlation: that of ranks, so that only order counts. */
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
