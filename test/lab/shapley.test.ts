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

/** Fifty things by names. */
const fifty = Array.from({ length: 50 }, (_, at) => `thing ${at}`);

describe("of fifty things", () => {
  test("each that adds something by itself gets just that, from one order and its reverse", () => {
    const worth: Worth = (subset) => [sum(fifty.map((_, at) => (at - 20) * Number(subset[at])))];
    first(partsAlong(ordersDrawn(fifty, 3, 0), worth)).forEach((part, at) => {
      expect(part).toBeCloseTo(at - 20, 9);
    });
  });

  test("each gets half of what it does in pairs, from one order and its reverse", () => {
    const weight = (one: number, two: number): number => ((one * two) % 7) - 3;
    const worth: Worth = (subset) => {
      const there = fifty.flatMap((_, at) => (subset[at] === "1" ? [at] : []));
      return [sum(there.flatMap((one) => there.map((two) => (one < two ? weight(one, two) : 0))))];
    };
    first(partsAlong(ordersDrawn(fifty, 11, 4), worth)).forEach((part, at) => {
      const halves = fifty.map((_, other) => (other === at ? 0 : weight(at, other) / 2));
      expect(part).toBeCloseTo(sum(halves), 9);
    });
  });

  test("a runway shared by fifty lies inside nine in ten of the intervals, and the parts sum to what it costs", () => {
    const costs = fifty.map((_, at) => (at + 1) ** 2 / 50);
    const worth: Worth = (subset) => [Math.max(0, ...costs.filter((_, at) => subset[at] === "1"))];
    const pairs = Array.from({ length: 60 }, (_, seed) => first(partsAlong(ordersDrawn(fifty, seed, 0), worth)));
    const estimates = fifty.map((_, at) => estimateOf(pairs.map((parts) => parts[at] ?? Number.NaN)));
    // Littlechild and Owen (1973): each stretch is paid for in equal parts by those who need it.
    const known = costs.map((_, at) =>
      sum(costs.slice(0, at + 1).map((cost, step) => (cost - (costs[step - 1] ?? 0)) / (50 - step))),
    );
    const inside = estimates.filter(
      ({ low, high }, at) => (low ?? 0) <= (known[at] ?? 0) && (high ?? 0) >= (known[at] ?? 0),
    );
    expect(inside.length).toBeGreaterThanOrEqual(40);
    expect(sum(estimates.map(({ value }) => value))).toBeCloseTo(50, 9);
    const [largest] = estimates.slice(-1);
    expect(largest?.value).toBeCloseTo(known[49] ?? 0, 0);
  });
});

describe("the function of Ishigami and Homma (1990)", () => {
  /** Points of a grid over a circle, in the middle of their cells. */
  const points = Array.from({ length: 60 }, (_, at) => -Math.PI + ((at + 0.5) * 2 * Math.PI) / 60);
  const of = (one: number, two: number, three: number): number =>
    Math.sin(one) + 7 * Math.sin(two) ** 2 + 0.1 * three ** 4 * Math.sin(one);
  const mean = (values: readonly number[]): number => sum(values) / values.length;
  /** How much of the variance is that of the mean where some inputs are known (Owen 2014), by plain summing over the grid. */
  const worth: Worth = (subset) => {
    const totals = new Map<string, number>();
    points.forEach((one, at1) => {
      points.forEach((two, at2) => {
        points.forEach((three, at3) => {
          const key = [at1, at2, at3].filter((_, at) => subset[at] === "1").join();
          totals.set(key, (totals.get(key) ?? 0) + of(one, two, three));
        });
      });
    });
    const each = [...totals.values()].map((total) => (total * totals.size) / points.length ** 3);
    return [mean(each.map((value) => (value - mean(each)) ** 2))];
  };
  const known = new Map(everySubset(3).map((subset) => [subset, worth(subset)]));
  const kept: Worth = (subset) => known.get(subset) ?? [];

  test("puts its variance down to the three inputs as its closed form does", () => {
    const [first1, second, pair] = [
      (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2,
      49 / 8,
      (8 * 0.01 * Math.PI ** 8) / 225,
    ] as const;
    const closed = [first1 + pair / 2, second, pair / 2];
    for (const parts of [
      first(exactParts(3, kept)),
      first(partsAlong(ordersDrawn(["one", "two", "three"], 1, 0), kept)),
    ]) {
      parts.forEach((part, at) => {
        expect(Math.abs(part / (closed[at] ?? 1) - 1)).toBeLessThan(0.01);
      });
      expect(sum(parts)).toBeCloseTo(whole(3, kept), 9);
    }
  });
});

describe("the order in which things are listed", () => {
  test("changes no part, and things that do the same get the same", () => {
    fc.assert(
      fc.property(drawn(4), fc.nat(1000), fc.constantFrom(...everyOrder(4)), (worth, seed, moved) => {
        const names = ["a", "b", "c", "d"];
        const movedWorth: Worth = (subset) => worth(names.map((_, at) => subset[moved.indexOf(at)]).join(""));
        const parts = first(partsAlong(ordersDrawn(names, seed, 0), worth));
        const movedParts = first(
          partsAlong(
            ordersDrawn(
              moved.map((at) => names[at] ?? ""),
              seed,
              0,
            ),
            movedWorth,
          ),
        );
        moved.forEach((at, place) => {
          expect(movedParts[place]).toBeCloseTo(parts[at] ?? Number.NaN, 8);
        });
        const alike: Worth = (subset) => worth([...[...subset.slice(0, 2)].sort(), subset.slice(2)].join(""));
        const [one = 0, two = 1] = first(exactParts(4, alike));
        expect(one).toBeCloseTo(two, 8);
      }),
      { seed: 1, numRuns: 30 },
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
