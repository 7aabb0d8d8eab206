import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlation, median, quantile, rankCorrelation } from "../../src/index.ts";

/** Adding nought takes the sign from a nought, about which sorting and `Math.min` differ. */
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((each) => each + 0);
const values = fc.array(number, { minLength: 1, maxLength: 50 });

describe("a quantile", () => {
  test("lies between its neighbours in proportion", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([0, 10], 0.05)).toBeCloseTo(0.5, 12);
    expect(quantile([7], 0.95)).toBe(7);
  });

  test("never falls as its share rises, and ends at the least and the greatest", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        expect(quantile(some, 0)).toBe(Math.min(...some));
        expect(quantile(some, 1)).toBe(Math.max(...some));
        expect(quantile(some, share)).toBeLessThanOrEqual(quantile(some, Math.min(1, share + 0.1)) + 1e-9);
      }),
    );
  });

  test("in the middle does not see how far the ends lie", () => {
    expect(quantile([Number.NEGATIVE_INFINITY, 1, 2, 3, Number.POSITIVE_INFINITY], 0.5)).toBe(2);
    expect(quantile([1, 2, Number.POSITIVE_INFINITY], 0.5)).toBe(2);
    expect(quantile([1, 2, Number.NaN], 0.5)).toBeNaN();
  });

  test("of nothing is no number", () => {
    expect(median([])).toBeNaN();
  });
});

describe("correlation", () => {
  test("is that of a textbook", () => {
    expect(correlation([1, 2, 3, 4, 5], [2, 4, 5, 4, 5])).toBeCloseTo(0.7745966692, 9);
  });

  test("of ranks sees order alone, and shares a rank among equals", () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [9, 7, 5, 1])).toBeCloseTo(-1, 12);
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9486832981, 9);
  });
});
