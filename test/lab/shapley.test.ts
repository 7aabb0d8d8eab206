import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateOf } from "../../src/lab/why/interval.ts";
import {
  allOrNone,
  everySubset,
  exactParts,
  ordersDrawn,
  partsAlong,
  type Subset,
  subsetsAlong,
  type Worth,
} from "../../src/lab/why/shapley.ts";

/** Every order of so many things. */
function everyOrder(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return everyOrder(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}

const whole = (count: number, worth: Worth): number =>
  (worth(allOrNone(count, true))[0] ?? 0) - (worth(allOrNone(count, false))[0] ?? 0);
const first = (parts: readonly (readonly number[])[]): readonly number[] => parts.map(([part = Number.NaN]) => part);
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** Any worth of the subsets of some things: a number drawn for each. */
const drawn = (count: number): fc.Arbitrary<Worth> =>
  fc
    .array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2 ** count, maxLength: 2 ** count })
    .map((values) => (subset: Subset) => [values[everySubset(count).indexOf(subset)] ?? Number.NaN]);

describe("a change taken apart", () => {
  test("over a runway that larger aircraft need longer gives each what Littlechild and Owen (1973) give it", () => {
    // Each stretch of the runway is paid for in equal parts by those who need it: 10/3, 10/3 + 10/2, and that + 10.
    const lengths = [10, 20, 30];
    const worth: Worth = (subset) => [Math.max(0, ...lengths.filter((_, at) => subset[at] === "1"))];
    const expected = [10 / 3, 10 / 3 + 10 / 2, 10 / 3 + 10 / 2 + 10];
    exactParts(3, worth).forEach(([part], at) => {
      expect(part).toBeCloseTo(expected[at] ?? 0, 12);
    });
  });

  test("over a pair of gloves gives the only left one two thirds, and each of two right ones a sixth", () => {
    const worth: Worth = ([left, ...right]) => [left === "1" && right.includes("1") ? 1 : 0];
    const parts = first(exactParts(3, worth));
    expect(parts[0]).toBeCloseTo(2 / 3, 12);
    expect(parts[1]).toBeCloseTo(1 / 6, 12);
    expect(parts[2]).toBe(parts[1]);
  });

  test("sums to the whole, and to the mean over every order", () => {
    fc.assert(
      fc.property(drawn(4), (worth) => {
        const parts = first(exactParts(4, worth));
        expect(sum(parts)).toBeCloseTo(whole(4, worth), 8);
        first(partsAlong(everyOrder(4), worth)).forEach((part, at) => {
          expect(part).toBeCloseTo(parts[at] ?? 0, 8);
        });
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test("sums to the whole along any order and its reverse, and credits what adds nothing with nothing", () => {
    fc.assert(
      fc.property(drawn(5), fc.nat(), (worth, seed) => {
        // The sixth thing is there or not: nothing hangs on it.
        const withIdle: Worth = (subset) => worth(subset.slice(0, 5));
        const names = ["a", "b", "c", "d", "e", "idle"];
        const parts = first(partsAlong(ordersDrawn(names, seed, 0), withIdle));
        expect(sum(parts)).toBeCloseTo(whole(6, withIdle), 8);
        expect(parts[5]).toBe(0);
        expect(first(exactParts(6, withIdle))[5]).toBe(0);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  test("is exact from one order and its reverse where things work on each other in pairs", () => {
    const alone = [3, -1, 4, 1, -5];
    const there = (subset: Subset, at: number): number => Number(subset[at]);
    const worth: Worth = (subset) => {
      const pairs = alone.flatMap((_, one) =>
        alone.map((__, two) => (one < two ? (one + 2 * two - 4) * there(subset, one) * there(subset, two) : 0)),
      );
      return [sum(alone.map((each, at) => each * there(subset, at))) + sum(pairs)];
    };
    const exact = first(exactParts(5, worth));
    first(partsAlong(ordersDrawn(["a", "b", "c", "d", "e"], 7, 0), worth)).forEach((part, at) => {
      expect(part).toBeCloseTo(exact[at] ?? 0, 10);
    });
  });

  test("takes several figures apart at once, each as it would alone", () => {
    fc.assert(
      fc.property(drawn(3), drawn(3), (one, other) => {
        const both = exactParts(3, (subset) => [...one(subset), ...other(subset)]);
        expect(both.map(([, second]) => second)).toEqual(first(exactParts(3, other)));
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});

describe("orders", () => {
  test("of a seed and pair are always the same, the second the reverse of the first, and a further name moves no other", () => {
    const names = ["force", "relief", "grainExport", "theftLaw", "passports"];
    const [order = [], back] = ordersDrawn(names, 3, 1);
    expect(ordersDrawn(names, 3, 1)).toEqual([order, back]);
    expect(back).toEqual([...order].reverse());
    const [longer = []] = ordersDrawn([...names, "wages"], 3, 1);
    expect(longer.filter((each) => each < names.length)).toEqual(order);
  });

  test("differ from seed to seed and from pair to pair, and each thing comes first about as often", () => {
    const names = ["a", "b", "c", "d"];
    const firsts = Array.from({ length: 400 }, (_, seed) => ordersDrawn(names, seed, 0)[0]?.[0]);
    for (const at of names.keys()) {
      const share = firsts.filter((each) => each === at).length / firsts.length;
      expect(share).toBeGreaterThan(0.18);
      expect(share).toBeLessThan(0.32);
    }
    expect(ordersDrawn(names, 1, 0)).not.toEqual(ordersDrawn(names, 1, 2));
  });

  test("pass through subsets from none to all, one thing more at a time", () => {
    expect(subsetsAlong([2, 0, 1])).toEqual(["000", "001", "101", "111"]);
    expect(everySubset(2)).toEqual(["00", "01", "10", "11"]);
    expect(everySubset(0)).toEqual([""]);
  });
});

describe("an interval", () => {
  test("is that of tables of Student's t, for few values and for many", () => {
    // Quantiles at 95 % of 1, 4, 19 and 99 degrees of freedom, as every table has them.
    const half = (count: number): number => {
      const values = Array.from({ length: count }, (_, at) => at);
      const { value, high } = estimateOf(values);
      const spread = Math.sqrt(sum(values.map((each) => (each - value) ** 2)) / (count - 1) / count);
      return ((high ?? Number.NaN) - value) / spread;
    };
    expect(half(2)).toBeCloseTo(6.3138, 3);
    expect(half(5)).toBeCloseTo(2.1318, 3);
    expect(half(20)).toBeCloseTo(1.7291, 3);
    expect(half(100)).toBeCloseTo(1.6604, 3);
  });

  test("is not given where one value alone is known, and has no width where all are alike", () => {
    expect(estimateOf([2])).toEqual({ value: 2, low: null, high: null });
    expect(estimateOf([2, 2, 2])).toEqual({ value: 2, low: 2, high: 2 });
  });
});
