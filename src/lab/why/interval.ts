import { sampleVariance } from "simple-statistics";
import { mean } from "../statistics.ts";

/** A mean, and where it lies with a probability of nine in ten, as far as the values tell. */
export interface Estimate {
  readonly value: number;
  /** Ends of the interval; null where one value alone gives none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The mean of values that are drawn apart, with Student's interval of 90 %. */
export function estimateOf(values: readonly number[]): Estimate {
  const value = mean(values);
  const freedom = values.length - 1;
  if (freedom < 1) return { value, low: null, high: null };
  const half = studentOf(freedom) * Math.sqrt(sampleVariance([...values]) / values.length);
  return { value, low: value - half, high: value + half };
}

/** What Student's t lies below with a probability of 95 %, for few degrees of freedom: the usual table. */
const ofFew = [6.3138, 2.92, 2.3534, 2.1318, 2.015, 1.9432, 1.8946, 1.8595, 1.8331, 1.8125];
/** The same of a normal variable. */
const z = 1.644854;

/** What Student's t lies below with a probability of 95 %; beyond the table by the expansion of Cornish and Fisher. */
function studentOf(freedom: number): number {
  const [first, second] = [(z ** 3 + z) / 4, (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96];
  return ofFew[freedom - 1] ?? z + first / freedom + second / freedom ** 2;
}
