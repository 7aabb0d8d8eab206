import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solve as solveByTableau } from "yalps";
import { type Balance, type Plan, planOf, readTable } from "../../src/index.ts";
import { inOtherUnit, near, plainQuestions, questions, tableOf } from "./drawing.ts";

const runs = { seed: 19281001, numRuns: 100 } as const;
const away = (values: Float64Array, others: ArrayLike<number>): boolean =>
  values.some((each, at) => !near(each, others[at] ?? 0));

/** Made and drawn against used and final, good by good, the larger of the two being 1. */
function gapOf({ gross, drawn, used, final }: Balance): number {
  const gaps = Array.from(used, (each, at) => {
    const [in_, out] = [(gross[at] ?? 0) + (drawn[at] ?? 0), each + (final[at] ?? 0)];
    return Math.abs(in_ - out) / Math.max(1e-300, in_, out);
  });
  return Math.max(...gaps);
}

describe("the consistent plan", () => {
  test("is the sum of what is wanted, what its makers use, what their makers use, and so on", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const stocks = new Map(table.goods.slice(table.made).map((good) => [good, 1] as const));
        const { consistent, problem } = await planOf(table, { targets: options.targets, stocks });
        const sum = new Float64Array(table.made);
        let layer: readonly number[] = [...problem.target.slice(0, table.made)];
        for (let depth = 0; depth < 250; depth++) {
          for (const [at, each] of layer.entries()) sum[at] = (sum[at] ?? 0) + each;
          const above = layer;
          layer = layer.map((_, of) => above.reduce((s, each, into) => s + (table.uses[of]?.[into] ?? 0) * each, 0));
        }
        expect(away(sum, consistent.gross)).toBe(false);
      }),
      runs,
    );
  });

  test("makes no more than another solver finds the least, with goods in stock", async () => {
    await fc.assert(
      fc.asyncProperty(plainQuestions, async ({ table, options }) => {
        const { consistent, problem } = await planOf(table, options);
        for (let good = 0; good < table.made; good++) {
          expect(near(consistent.gross[good] ?? 0, leastOf(problem, good), 1e-5)).toBe(true);
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });

  test("closes every balance: made and drawn from stock is used and final", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const { consistent, closest, problem } = await planOf(table, options);
        for (const balance of [consistent, closest.balance]) {
          expect(gapOf(balance)).toBeLessThan(1e-9);
          const drawn = balance.drawn.slice(0, table.made);
          expect(drawn.some((each, at) => each < 0 || each > (problem.stock[at] ?? 0))).toBe(false);
        }
      }),
      runs,
    );
  });

  test("is the same plan when a good is measured in another unit", async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(1e-3, 7, 1e4), async (drawn, times) => {
        const other = inOtherUnit(drawn, 0, times);
        const [one, two] = [await planOf(drawn.table, drawn.options), await planOf(other.table, other.options)];
        const back = two.consistent.gross.map((each, at) => (at === 0 ? each / times : each));
        expect(away(one.consistent.gross, back)).toBe(false);
        expect(near(one.even.share, two.even.share)).toBe(true);
        expect(near(cutsOf(one), cutsOf(two))).toBe(true);
        const dear = one.even.prices.ofGood.map((each, at) => (at === 0 ? each / times : each));
        if (one.even.bottlenecks.length === 1) expect(away(two.even.prices.ofGood, dear)).toBe(false);
        one.rounds.forEach(({ shortShare }, round) => {
          expect(away(shortShare, two.rounds[round]?.shortShare ?? [])).toBe(false);
        });
      }),
      runs,
    );
  });

  test("leaves to the stock what the stock can do, and makes the rest", async () => {
    const table = tableOf(
      ["coal", "steel"],
      [
        [0, 1],
        [0, 0],
      ],
    );
    const targets = new Map([["steel", 10]]);
    const plan = await planOf(table, {
      targets,
      stocks: new Map([
        ["steel", 4],
        ["coal", 5],
      ]),
    });
    expect([...plan.consistent.gross]).toEqual([1, 6]);
    const rich = await planOf(table, {
      targets,
      stocks: new Map([
        ["steel", 14],
        ["coal", 5],
      ]),
    });
    expect([...rich.consistent.gross]).toEqual([0, 0]);
    expect([...rich.consistent.drawn]).toEqual([0, 10]);
  });

  test("is solved by hand for coal and steel", async () => {
    const table = readTable("good,coal,steel\ncoal,0.1,0.5\nsteel,0.2,0.1\n", "table.csv");
    const { consistent } = await planOf(table, { targets: new Map([["steel", 10]]) });
    // 0.9 c = 0.5 s and 0.9 s = 0.2 c + 10, so s = 9 / 0.71.
    expect(consistent.gross[1]).toBeCloseTo(9 / 0.71, 10);
    expect(consistent.gross[0]).toBeCloseTo(5 / 0.71, 10);
  });
});

describe("material balances", () => {
  test("leave short, after round k, what goes k + 1 makers deep", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const stocks = new Map(table.goods.slice(table.made).map((good) => [good, 1] as const));
        const { rounds, problem } = await planOf(table, { targets: options.targets, stocks, rounds: 4 });
        let layer: readonly number[] = [...problem.target.slice(0, table.made)];
        for (const { short } of rounds) {
          const above = layer;
          layer = layer.map((_, of) => above.reduce((s, each, into) => s + (table.uses[of]?.[into] ?? 0) * each, 0));
          const deep = layer;
          const size = problem.target;
          expect(short.some((each, at) => Math.abs(each - (deep[at] ?? 0)) > 1e-9 * (each + (size[at] ?? 0)))).toBe(
            false,
          );
        }
      }),
      runs,
    );
  });

  test("never ask for more than the consistent plan, never less than the round before, and come to it", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async ({ table, options }) => {
        const { rounds, consistent } = await planOf(table, { ...options, rounds: 100 });
        rounds.forEach(({ gross }, round) => {
          const before = rounds[round - 1]?.gross ?? new Float64Array(table.made);
          for (let at = 0; at < table.made; at++) {
            const [now = 0, least = 0, most = 0] = [gross[at], before[at], consistent.gross[at]];
            const rounding = 1e-9 * ((consistent.used[at] ?? 0) + (consistent.final[at] ?? 0));
            expect(now >= least - rounding && now <= most + rounding).toBe(true);
          }
        });
        const last = rounds.at(-1)?.gross ?? [];
        const isFar = (each: number, at: number): boolean =>
          Math.abs(each - (last[at] ?? 0)) > 1e-3 * ((consistent.used[at] ?? 0) + (consistent.final[at] ?? 0));
        expect(consistent.gross.slice(0, table.made).some(isFar)).toBe(false);
      }),
      runs,
    );
  });
});

function cutsOf({ closest, problem, table }: Plan): number {
  return closest.targets.reduce((sum, { good, target, met }) => {
    return sum + (1 - met / target) * (problem.weight[table.goods.indexOf(good)] ?? 1);
  }, 0);
}

/** The least that can be made of one good while all targets are met: by another solver. */
function leastOf({ table, target, stock }: Plan["problem"], good: number): number {
  const constraints = table.goods
    .slice(0, table.made)
    .map((name, at) => [name, { min: (target[at] ?? 0) - (stock[at] ?? 0) }] as const);
  const variables = table.goods.slice(0, table.made).map((name, into) => {
    const left = constraints.map(([of], at) => [of, (at === into ? 1 : 0) - (table.uses[at]?.[into] ?? 0)] as const);
    return [name, [["cost", into === good ? 1 : 0], ...left]] as const;
  });
  const { result } = solveByTableau({ direction: "minimize", objective: "cost", constraints, variables });
  return Number.isFinite(result) ? result : 0;
}
