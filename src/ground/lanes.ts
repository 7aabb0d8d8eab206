/**
 * `mathematics.ts` and `random.ts` for four single numbers at once, in WebAssembly's 128-bit lanes.
 *
 * A transcendental function is found in double precision, two lanes at a time, and then rounded. Each
 * lane does what the plain text does, operation by operation, so that both give the same bits; where
 * the plain text branches, both ways are found here and a mask chooses. A power of two is put together
 * from its bits, and an exponent read from them: the same exact numbers, without a loop.
 */

/** The two numbers of the lower, then of the upper half, as doubles. */
function lower(four: v128): v128 {
  return f64x2.promote_low_f32x4(four);
}

function upper(four: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<i32>(four, four, 2, 3, 2, 3));
}

/** Four single numbers from two pairs of doubles. */
function joined(low: v128, high: v128): v128 {
  return v128.shuffle<i32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}

/** e to the power x. */
export function exp(x: v128): v128 {
  return joined(expOfTwo(lower(x)), expOfTwo(upper(x)));
}

/** The natural logarithm. */
export function log(x: v128): v128 {
  return joined(logOfTwo(lower(x)), logOfTwo(upper(x)));
}

/** x to the power y, for x at or above 0. */
export function pow(x: v128, y: v128): v128 {
  return joined(powOfTwo(lower(x), lower(y)), powOfTwo(upper(x), upper(y)));
}

/** 1 / (1 + e^-x). */
export function logistic(x: v128): v128 {
  return joined(logisticOfTwo(lower(x)), logisticOfTwo(upper(x)));
}

/** The normal deviate below which a share p lies. */
export function normalQuantile(p: v128): v128 {
  return joined(normalQuantileOfTwo(lower(p)), normalQuantileOfTwo(upper(p)));
}

/** Sums of four, as doubles: of the even lanes and of the odd. */
export function inPairs(four: v128): v128 {
  return f64x2.add(lower(four), upper(four));
}

/** The least of four. */
export function least(four: v128): number {
  const two: v128 = f32x4.pmin(four, v128.shuffle<i32>(four, four, 2, 3, 2, 3));
  const even: f32 = f32x4.extract_lane(two, 0);
  const odd: f32 = f32x4.extract_lane(two, 1);
  return odd < even ? odd : even;
}

function two(value: number): v128 {
  return f64x2.splat(value);
}

/** A term of Horner's rule: coefficient + x * series. */
function term(coefficient: number, x: v128, series: v128): v128 {
  return f64x2.add(two(coefficient), f64x2.mul(x, series));
}

/** 2 to a whole power between -1022 and 1023: adding 2^52 leaves power + 1023 in the lowest bits. */
function powerOfTwo(power: v128): v128 {
  return i64x2.shl(f64x2.add(power, two(4503599627371519.0)), 52);
}

function expOfTwo(x: v128): v128 {
  const k: v128 = f64x2.floor(f64x2.add(f64x2.mul(x, two(1.4426950408889634)), two(0.5)));
  const r: v128 = f64x2.sub(
    f64x2.sub(x, f64x2.mul(k, two(0.6931471803691238))),
    f64x2.mul(k, two(1.9082149292705877e-10)),
  );
  let series: v128 = f64x2.add(two(2.08767569878681e-9), f64x2.mul(r, two(1.6059043836821613e-10)));
  series = term(2.505210838544172e-8, r, series);
  series = term(2.755731922398589e-7, r, series);
  series = term(2.7557319223985893e-6, r, series);
  series = term(2.48015873015873e-5, r, series);
  series = term(1.984126984126984e-4, r, series);
  series = term(1.388888888888889e-3, r, series);
  series = term(8.333333333333333e-3, r, series);
  series = term(4.1666666666666664e-2, r, series);
  series = term(0.16666666666666666, r, series);
  series = term(0.5, r, series);
  const half: v128 = f64x2.floor(f64x2.mul(k, two(0.5)));
  const whole: v128 = f64x2.add(two(1), f64x2.add(r, f64x2.mul(f64x2.mul(r, r), series)));
  let result: v128 = f64x2.mul(f64x2.mul(whole, powerOfTwo(half)), powerOfTwo(f64x2.sub(k, half)));
  result = v128.bitselect(two(Infinity), result, f64x2.gt(x, two(709.782712893384)));
  result = v128.bitselect(two(0), result, f64x2.lt(x, two(-708.3964185322641)));
  return v128.bitselect(x, result, f64x2.ne(x, x));
}

function logOfTwo(x: v128): v128 {
  const tiny: v128 = f64x2.lt(x, two(2.2250738585072014e-308));
  const normal: v128 = v128.bitselect(f64x2.mul(x, two(18014398509481984.0)), x, tiny);
  // The exponent's bits under those of 2^52 are the double 2^52 + exponent + 1023.
  const exponent: v128 = v128.or(i64x2.shr_u(normal, 52), two(4503599627370496.0));
  let k: v128 = f64x2.sub(exponent, two(4503599627371519.0));
  k = f64x2.sub(k, v128.and(two(54), tiny));
  let m: v128 = v128.or(i64x2.shr_u(i64x2.shl(normal, 12), 12), two(1));
  const large: v128 = f64x2.gt(m, two(1.4142135623730951));
  m = v128.bitselect(f64x2.mul(m, two(0.5)), m, large);
  k = f64x2.add(k, v128.and(two(1), large));
  const s: v128 = f64x2.div(f64x2.sub(m, two(1)), f64x2.add(m, two(1)));
  const z: v128 = f64x2.mul(s, s);
  let series: v128 = f64x2.add(two(0.05263157894736842), f64x2.mul(z, two(0.047619047619047616)));
  series = term(0.058823529411764705, z, series);
  series = term(0.06666666666666667, z, series);
  series = term(0.07692307692307693, z, series);
  series = term(0.09090909090909091, z, series);
  series = term(0.1111111111111111, z, series);
  series = term(0.14285714285714285, z, series);
  series = term(0.2, z, series);
  series = term(0.3333333333333333, z, series);
  const twice: v128 = f64x2.mul(two(2), s);
  const low: v128 = f64x2.add(twice, f64x2.mul(f64x2.mul(twice, z), series));
  let result: v128 = f64x2.add(
    f64x2.mul(k, two(0.6931471803691238)),
    f64x2.add(f64x2.mul(k, two(1.9082149292705877e-10)), low),
  );
  result = v128.bitselect(x, result, f64x2.eq(x, two(Infinity)));
  result = v128.bitselect(two(-Infinity), result, f64x2.eq(x, two(0)));
  return v128.bitselect(result, two(NaN), f64x2.ge(x, two(0)));
}

function powOfTwo(x: v128, y: v128): v128 {
  const none: v128 = f64x2.eq(x, two(0));
  const same: v128 = v128.or(f64x2.eq(y, two(0)), f64x2.eq(x, two(1)));
  const ofNone: v128 = v128.bitselect(two(0), two(Infinity), f64x2.gt(y, two(0)));
  const result: v128 = v128.bitselect(ofNone, expOfTwo(f64x2.mul(y, logOfTwo(x))), none);
  return v128.bitselect(two(1), result, same);
}

function logisticOfTwo(x: v128): v128 {
  return f64x2.div(two(1), f64x2.add(two(1), expOfTwo(f64x2.neg(x))));
}

function normalQuantileOfTwo(p: v128): v128 {
  const q: v128 = f64x2.sub(p, two(0.5));
  const r: v128 = f64x2.mul(q, q);
  let above: v128 = f64x2.add(f64x2.mul(two(-39.69683028665376), r), two(220.9460984245205));
  above = f64x2.sub(f64x2.mul(above, r), two(275.9285104469687));
  above = f64x2.add(f64x2.mul(above, r), two(138.357751867269));
  above = f64x2.sub(f64x2.mul(above, r), two(30.66479806614716));
  above = f64x2.add(f64x2.mul(above, r), two(2.506628277459239));
  let below: v128 = f64x2.add(f64x2.mul(two(-54.47609879822406), r), two(161.5858368580409));
  below = f64x2.sub(f64x2.mul(below, r), two(155.6989798598866));
  below = f64x2.add(f64x2.mul(below, r), two(66.80131188771972));
  below = f64x2.sub(f64x2.mul(below, r), two(13.28068155288572));
  below = f64x2.add(f64x2.mul(below, r), two(1));
  let result: v128 = f64x2.div(f64x2.mul(above, q), below);
  const low: v128 = f64x2.lt(p, two(0.02425));
  const high: v128 = f64x2.gt(p, two(0.97575));
  if (v128.any_true(v128.or(low, high))) {
    const share: v128 = v128.bitselect(p, f64x2.sub(two(1), p), low);
    const deviate: v128 = tail(f64x2.sqrt(f64x2.mul(two(-2), logOfTwo(share))));
    result = v128.bitselect(deviate, result, low);
    result = v128.bitselect(f64x2.neg(deviate), result, high);
  }
  result = v128.bitselect(two(-Infinity), result, f64x2.le(p, two(0)));
  return v128.bitselect(two(Infinity), result, f64x2.ge(p, two(1)));
}

function tail(q: v128): v128 {
  let above: v128 = f64x2.sub(f64x2.mul(two(-0.007784894002430293), q), two(0.3223964580411365));
  above = f64x2.sub(f64x2.mul(above, q), two(2.400758277161838));
  above = f64x2.sub(f64x2.mul(above, q), two(2.549732539343734));
  above = f64x2.add(f64x2.mul(above, q), two(4.374664141464968));
  above = f64x2.add(f64x2.mul(above, q), two(2.938163982698783));
  let below: v128 = f64x2.add(f64x2.mul(two(0.007784695709041462), q), two(0.3224671290700398));
  below = f64x2.add(f64x2.mul(below, q), two(2.445134137142996));
  below = f64x2.add(f64x2.mul(below, q), two(3.754408661907416));
  below = f64x2.add(f64x2.mul(below, q), two(1));
  return f64x2.div(above, below);
}

/** What Threefry does to the second word of a block in a round: turned, and then set against the first. */
export function mixed(x: v128, y: v128, by: i32): v128 {
  return v128.xor(v128.or(i32x4.shl(y, by), i32x4.shr_u(y, 32 - by)), x);
}

/** The middles of the steps in which the upper 23 bits of words lie: under the bits of 1 they are the number 1 + word / 2^32. */
export function middle(words: v128): v128 {
  const above: v128 = v128.or(i32x4.shr_u(words, 9), i32x4.splat(0x3f800000));
  return f32x4.sub(above, f32x4.splat(0.9999999403953552));
}

/** Writes four numbers again and again, for so many cells. */
export function fill(at: usize, four: v128, count: i32): void {
  for (let done: i32 = 0; done < count; done += 4) v128.store(at + 4 * done, four);
}
