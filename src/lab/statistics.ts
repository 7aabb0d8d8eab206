import { mean as meanOf, quantile as quantileOf, sampleCorrelation, sampleRankCorrelation } from "simple-statistics";
import { Fault } from "../ground/fault.ts";

/**
 * The value below which a share of the values lies, between neighbours in proportion; `NaN` when there are none,
 * or one of them is.
 *
 * @param share from 0, the least, to 1, the greatest
 * @throws Fault "share-out-of-range", or "values-malformed" for what is no list of numbers
 * @example
 * quantile([1, 2, 3, 4, 5], 0.25); // => 2
 */
export function quantile(values: readonly number[], share: number): number {
  holdNumbers(values);
  if (!(typeof share === "number" && share >= 0 && share <= 1)) {
    throw refused("share-out-of-range", `the share is ${String(share)}`, "give a share from 0 to 1");
  }
  return isAnswered(values) ? quantileOf([...values], share) : Number.NaN;
}

/**
 * The middle of the values; `NaN` when there are none, or one of them is.
 *
 * @throws Fault "values-malformed" for what is no list of numbers
 * @example
 * median([1, 2, 6, 7]); // => 4
 * median([]); // => NaN
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The growth of a year that gives such a ratio over so many years, per cent; `NaN` where no growth does.
 *
 * @param ratio the later figure over the earlier
 * @example
 * growthRate(1.21, 2).toFixed(6); // => "10.000000"
 */
export function growthRate(ratio: number, years: number): number {
  return years > 0 && ratio >= 0 ? 100 * (ratio ** (1 / years) - 1) : Number.NaN;
}

/**
 * The sum over how many there are; `NaN` when there are none.
 *
 * @throws Fault "values-malformed" for what is no list of numbers
 * @example
 * mean([1, 2, 6]); // => 3
 */
export function mean(values: readonly number[]): number {
  holdNumbers(values);
  return isAnswered(values) ? meanOf([...values]) : Number.NaN;
}

/**
 * Pearson's correlation of two measures of the same things; `NaN` where one of them never varies.
 *
 * @param other as many values as `one`
 * @throws Fault "values-malformed" for what is no list of numbers, or not as many
 * @example
 * correlation([1, 2, 3], [2, 4, 6]); // => 1
 * correlation([1, 1], [1, 2]); // => NaN
 */
export function correlation(one: readonly number[], other: readonly number[]): number {
  return correlated(one, other, sampleCorrelation);
}

/**
 * Spearman's correlation: that of ranks, so that only order counts; equals share the mean of their ranks.
 *
 * @param other as many values as `one`
 * @throws Fault "values-malformed" for what is no list of numbers, or not as many
 * @example
 * rankCorrelation([1, 2, 3], [1, 10, 100]); // => 1
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  return correlated(one, other, sampleRankCorrelation);
}

function correlated(one: readonly number[], other: readonly number[], by: typeof sampleCorrelation): number {
  holdPaired(one, other);
  return one.length > 1 && isAnswered([...one, ...other]) ? by([...one], [...other]) : Number.NaN;
}

/** The library throws where there are no values, and passes over what is no number. */
function isAnswered(values: readonly number[]): boolean {
  return values.length > 0 && !values.some(Number.isNaN);
}

function holdNumbers(values: readonly number[]): void {
  if (Array.isArray(values) && values.every((each) => typeof each === "number")) return;
  throw refused("values-malformed", "the values are no list of numbers", "give a list of numbers");
}

function holdPaired(one: readonly number[], other: readonly number[]): void {
  holdNumbers(one);
  holdNumbers(other);
  if (one.length === other.length) return;
  throw refused(
    "values-malformed",
    `${one.length} values and ${other.length}`,
    "give as many of the one as of the other",
  );
}

function refused(code: string, what: string, mend: string): Fault {
  return new Fault(code, { what, where: "what statistics are made of", mend });
}
