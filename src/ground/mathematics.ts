/**
 * Transcendental functions, one text for JavaScript and WebAssembly.
 *
 * Only operations that IEEE 754 fixes to the bit are used: + - * /, floor, sqrt and comparisons. Powers
 * of two are made by exact multiplication. Errors are a few units in the last place. `lanes.ts` holds
 * the same functions for two numbers at once, operation by operation: change both or neither.
 */

/** 2 to a whole power between -1022 and 1023, exact. */
function powerOfTwo(power: number): number {
  let base: number = power < 0 ? 0.5 : 2.0;
  let left: number = Math.abs(power);
  let result: number = 1.0;
  while (left > 0) {
    const half: number = Math.floor(left * 0.5);
    if (left - half - half > 0) result *= base;
    base *= base;
    left = half;
  }
  return result;
}

/** e to the power x: 2^k times the series of e^r, cut where it falls below the last bit. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -708.3964185322641) return 0;
  if (x !== x) return x;
  const k: number = Math.floor(x * 1.4426950408889634 + 0.5);
  const r: number = x - k * 0.6931471803691238 - k * 1.9082149292705877e-10;
  let series: number = 2.08767569878681e-9 + r * 1.6059043836821613e-10;
  series = 2.505210838544172e-8 + r * series;
  series = 2.755731922398589e-7 + r * series;
  series = 2.7557319223985893e-6 + r * series;
  series = 2.48015873015873e-5 + r * series;
  series = 1.984126984126984e-4 + r * series;
  series = 1.388888888888889e-3 + r * series;
  series = 8.333333333333333e-3 + r * series;
  series = 4.1666666666666664e-2 + r * series;
  series = 0.16666666666666666 + r * series;
  series = 0.5 + r * series;
  // 2^k in two factors: k may be 1024, whose power no double holds.
  const half: number = Math.floor(k * 0.5);
  return (1 + (r + r * r * series)) * powerOfTwo(half) * powerOfTwo(k - half);
}

/** The natural logarithm, from m = x / 2^k in (sqrt(1/2), sqrt(2)] and the series of artanh. */
export function log(x: number): number {
  if (x !== x || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let m: number = x;
  let k: number = 0;
  if (m < 2.2250738585072014e-308) {
    m *= 18014398509481984;
    k = -54;
  }
  while (m >= 4294967296) {
    m *= 2.3283064365386963e-10;
    k += 32;
  }
  while (m < 2.3283064365386963e-10) {
    m *= 4294967296;
    k -= 32;
  }
  while (m >= 2) {
    m *= 0.5;
    k += 1;
  }
  while (m < 1) {
    m *= 2;
    k -= 1;
  }
  if (m > 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  const s: number = (m - 1) / (m + 1);
  const z: number = s * s;
  let series: number = 0.05263157894736842 + z * 0.047619047619047616;
  series = 0.058823529411764705 + z * series;
  series = 0.06666666666666667 + z * series;
  series = 0.07692307692307693 + z * series;
  series = 0.09090909090909091 + z * series;
  series = 0.1111111111111111 + z * series;
  series = 0.14285714285714285 + z * series;
  series = 0.2 + z * series;
  series = 0.3333333333333333 + z * series;
  return k * 0.6931471803691238 + (k * 1.9082149292705877e-10 + (2 * s + 2 * s * z * series));
}

/** x to the power y, for x at or above 0. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * log(x));
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** The normal deviate below which a share p lies (Acklam 2003; relative error under 1.2e-9). */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p < 0.02425) return tail(Math.sqrt(-2 * log(p)));
  if (p > 0.97575) return -tail(Math.sqrt(-2 * log(1 - p)));
  const q: number = p - 0.5;
  const r: number = q * q;
  const above: number =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const below: number =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return (above * q) / below;
}

function tail(q: number): number {
  const above: number =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const below: number =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return above / below;
}
