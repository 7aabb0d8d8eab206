import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Plan, planOf } from "../../src/index.ts";
import { near, plainQuestions, questions, tableOf } from "./drawing.ts";
import { leastByCorners, leastByTableau, programmeOf } from "./oracle.ts";

const runs = { seed: 19290401, numRuns: 100 } as const;
/** Questions to the other solvers are not made smaller when they fail: going through corners takes its time. */
const whole = { ...runs, endOnFailure: true } as const;
/** The other solver gives eight decimals. */
const decimals = 7;

/** The sum of cuts, each a share of its own target, times its weight. */
function cutsOf({ closest, problem, table }: Plan): number {
  return closest.targets.reduce((sum, { good, target, met }) => {
    return sum + (1 - met / target) * (problem.weight[table.goods.indexOf(good)] ?? 1);
  }, 0);
}

const small = plainQuestions.filter(({ table }) => table.made <= 3);

test("the questions drawn are within reach and beyond it, with one bottleneck and several", async () => {
  const kinds = new Map<string, number>();
  for (const { table, options } of fc.sample(questions, { ...runs, numRuns: 200 })) {
    const { excesses, closest } = await planOf(table, options);
    const kind = excesses.length === 0 ? "within" : closest.bottlenecks.length === 1 ? "one" : "several";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const kind of ["within", "one", "several"]) expect(kinds.get(kind)).toBeGreaterThan(20);
});

describe("the best plan within limits", () => {
  test("is as good as another solver's, and no better", async () => {
    await fc.assert(
      fc.asyncProperty(plainQuestions, async ({ table, options }) => {
        const plan = await planOf(table, options);
        const share = leastByTableau(programmeOf(plan, "even"));
        if (share === undefined) expect(plan.even.share).toBe(Number.POSITIVE_INFINITY);
        else expect(plan.even.share).toBeCloseTo(-share, decimals);
        expect(cutsOf(plan)).toBeCloseTo(leastByTableau(programmeOf(plan, "closest")) ?? Number.NaN, decimals);
      }),
      whole,
    );
  });

  test("is the best of all corners", async () => {
    await fc.assert(
      fc.asyncProperty(small, async ({ table, options }) => {
        const plan = await planOf(table, options);
        if (Number.isFinite(plan.even.share)) {
          expect(plan.even.share).toBeCloseTo(-leastByCorners(programmeOf(plan, "even")), decimals);
        }
        expect(cutsOf(plan)).toBeCloseTo(leastByCorners(programmeOf(plan, "closest")), decimals);
      }),
      { ...whole, numRuns: 40 },
    );
  });

  test("keeps within capacities and stocks, and cuts just where the targets are beyond them", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const { closest, problem, excesses, even } = await planOf(table, options);
        for (let at = 0; at < table.goods.length; at++) {
          const isMade = at < table.made;
          const { gross, drawn } = closest.balance;
          const [taken = 0, most = 0] = isMade ? [gross[at], problem.capacity[at]] : [drawn[at], problem.stock[at]];
          expect(taken <= most * (1 + 1e-6) + 1e-9 * taken).toBe(true);
        }
        const isCut = closest.targets.some(({ target, met }) => met < target);
        expect(isCut).toBe(excesses.length > 0);
        expect(even.share < 1 - 1e-7).toBe(isCut && even.share < 1 - 1e-7);
        if (!isCut) expect(even.share).toBeGreaterThan(1 - 1e-7);
      }),
      runs,
    );
  });

  test("is attained by no less than before when a capacity or a stock grows", async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.nat(), fc.double({ min: 1, max: 3, noNaN: true }), async (drawn, which, times) => {
        const { table, options } = drawn;
        const good = table.goods[which % table.goods.length] ?? "";
        const more = (amounts: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> =>
          new Map([...amounts].map(([name, each]) => [name, name === good ? each * times : each]));
        const grown = { ...options, capacities: more(options.capacities), stocks: more(options.stocks) };
        const [before, after] = [await planOf(table, options), await planOf(table, grown)];
        expect(after.even.share >= before.even.share * (1 - 1e-7)).toBe(true);
        expect(cutsOf(after) <= cutsOf(before) + 1e-7).toBe(true);
      }),
      runs,
    );
  });
});

describe("shadow prices", () => {
  test("sum over all that is given to what is attained (strong duality)", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const plan = await planOf(table, options);
        const { problem, even, closest } = plan;
        if (Number.isFinite(even.share)) {
          expect(
            near(
              worthOf(plan, even.prices, (at) => problem.stock[at] ?? 0),
              even.share,
            ),
          ).toBe(true);
        }
        const wanted = worthOf(plan, closest.prices, (at) => (problem.stock[at] ?? 0) - (problem.target[at] ?? 0));
        const beyond = problem.target.reduce((sum, amount, at) => {
          const gain = (closest.prices.ofGood[at] ?? 0) * amount - (problem.weight[at] ?? 0);
          return sum + (amount > 0 ? Math.max(0, gain) : 0);
        }, 0);
        expect(Math.abs(-wanted - beyond - cutsOf(plan))).toBeLessThan(1e-6 * (1 + beyond + cutsOf(plan)));
      }),
      runs,
    );
  });

  test("of a good are its costs where it is made, and never more; with no price on what is not used up", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const { problem, closest } = await planOf(table, options);
        const { ofGood, ofCapacity } = closest.prices;
        const { gross, drawn } = closest.balance;
        for (let good = 0; good < table.made; good++) {
          const inputs = table.uses.reduce((sum, row, of) => sum + (row[good] ?? 0) * (ofGood[of] ?? 0), 0);
          const cost = inputs + (ofCapacity[good] ?? 0);
          const price = ofGood[good] ?? 0;
          expect(price <= cost * (1 + 1e-6) + 1e-12).toBe(true);
          const all = (gross[good] ?? 0) + (drawn[good] ?? 0);
          if ((gross[good] ?? 0) > 1e-6 * all) expect(near(price, cost, 1e-6) || cost < 1e-12).toBe(true);
          if ((gross[good] ?? 0) < (problem.capacity[good] ?? 0) * (1 - 1e-6)) expect(ofCapacity[good]).toBe(0);
          if ((drawn[good] ?? 0) < (problem.stock[good] ?? 0) * (1 - 1e-6)) expect(price).toBe(0);
        }
      }),
      runs,
    );
  });
});

describe("what holds a target back", () => {
  test("is named with its takers, and the parts sum to one", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const { closest, even } = await planOf(table, options);
        for (const { takers, limit } of [...closest.bottlenecks, ...even.bottlenecks].flatMap((each) => each.limits)) {
          if (limit > 0) expect(takers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        for (const { wants, target, met } of closest.targets) {
          expect(wants.length > 0).toBe(met < target);
          if (met < target) expect(wants.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        }
      }),
      runs,
    );
  });

  test("is the only capacity there is, for steel that wants coal", async () => {
    const table = tableOf(
      ["coal", "steel"],
      [
        [0, 2],
        [0, 0],
      ],
    );
    const targets = new Map([
      ["coal", 10],
      ["steel", 20],
    ]);
    const { closest, excesses, even } = await planOf(table, { targets, capacities: new Map([["coal", 40]]) });
    expect(excesses).toEqual([{ good: "coal", kind: "capacity", limit: 40, needed: 50 }]);
    expect(even.share).toBeCloseTo(0.8, 9);
    // A tenth of the coal target is 1 unit, a tenth of the steel target takes 4: steel is cut, by 5 of 20.
    expect(closest.targets.map(({ good, met }) => [good, Math.round(met * 1e6) / 1e6])).toEqual([
      ["coal", 10],
      ["steel", 15],
    ]);
    expect(closest.targets[1]?.wants).toEqual([{ limits: [{ good: "coal", kind: "capacity" }], share: 1 }]);
    const [coal] = closest.bottlenecks[0]?.limits ?? [];
    expect(coal?.takers.map(({ good }) => good)).toEqual(["steel", undefined]);
    expect(coal?.takers[0]?.share).toBeCloseTo(0.75, 9);
  });
});

/** Prices times what is given: goods in the amounts that a rule tells, and capacities. */
function worthOf(
  { table, problem }: Plan,
  { ofGood, ofCapacity }: Plan["even"]["prices"],
  given: (at: number) => number,
): number {
  return table.goods.reduce((sum, _, at) => {
    const capacity = problem.capacity[at] ?? 0;
    const limit = (ofCapacity[at] ?? 0) === 0 ? 0 : (ofCapacity[at] ?? 0) * capacity;
    return sum + (ofGood[at] ?? 0) * given(at) + limit;
  }, 0);
}
