import { beforeAll, describe, expect, test } from "vitest";
import { type Plan, planOf, readAmounts, readTable } from "../../src/index.ts";
import { leastByTableau, programmeOf } from "./oracle.ts";

const size = 500;

/** Numbers from 0 to 1, always the same (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A table of 500 goods as CSV: each takes a tenth of the others, 0.6 in all. */
function largeTable(next: () => number): string {
  const uses = Array.from({ length: size }, () => Array.from({ length: size }, () => (next() < 0.1 ? next() : 0)));
  const sums = uses.map((_, into) => uses.reduce((sum, row) => sum + (row[into] ?? 0), 0));
  const lines = uses.map((row, of) =>
    [`good ${of}`, ...row.map((each, into) => String((0.6 * each) / (sums[into] ?? 1)))].join(","),
  );
  return `${["good", ...lines.map((_, at) => `good ${at}`)].join(",")}\n${lines.join("\n")}\n`;
}

function amountsOf(kind: string, lines: readonly (readonly [number, number])[]): string {
  return `good,${kind}\n${lines.map(([at, amount]) => `good ${at},${amount}`).join("\n")}\n`;
}

describe("a table of 500 goods, read from CSV", () => {
  let plan: Plan;
  beforeAll(async () => {
    const next = numbers(1931);
    const table = readTable(largeTable(next), "table.csv");
    const all = Array.from({ length: size }, (_, at) => at);
    const targets = amountsOf(
      "target",
      all.map((at) => [at, 1 + 99 * next()]),
    );
    const capacities = amountsOf(
      "capacity",
      all.filter(() => next() < 0.4).map((at) => [at, 60 + 250 * next()]),
    );
    const stocks = amountsOf(
      "stock",
      all.filter(() => next() < 0.2).map((at) => [at, 200 * next()]),
    );
    plan = await planOf(table, {
      targets: readAmounts(targets, "targets.csv", "target", table).amounts,
      capacities: readAmounts(capacities, "capacities.csv", "capacity", table).amounts,
      stocks: readAmounts(stocks, "stocks.csv", "stock", table).amounts,
    });
  });

  test("has a consistent plan that another way of solving comes to: going on with the balances by hand", () => {
    const { table, target, stock } = plan.problem;
    let gross = new Float64Array(size);
    for (let round = 0; round < 80; round++) {
      const before = gross;
      gross = Float64Array.from(table.uses, (row, at) => {
        const used = row.reduce((sum, use, into) => sum + use * (before[into] ?? 0), 0);
        return Math.max(0, used + (target[at] ?? 0) - (stock[at] ?? 0));
      });
    }
    const farthest = Math.max(...gross.map((each, at) => Math.abs(each - (plan.consistent.gross[at] ?? 0))));
    expect(farthest).toBeLessThan(1e-9 * Math.max(...gross));
  });

  test("cuts its targets as little as another solver does, by what is beyond its limits", () => {
    expect(plan.excesses.length).toBeGreaterThan(10);
    const cuts = plan.closest.targets.reduce((sum, { target, met }) => sum + 1 - met / target, 0);
    expect(cuts).toBeCloseTo(leastByTableau(programmeOf(plan, "closest")) ?? Number.NaN, 5);
    expect(plan.even.share).toBeCloseTo(-(leastByTableau(programmeOf(plan, "even")) ?? Number.NaN), 5);
  });

  test("names a bottleneck for each cut, and every bottleneck is used up", () => {
    const { targets, bottlenecks, balance } = plan.closest;
    const cut = targets.filter(({ target, met }) => met < target);
    expect(cut.length).toBeGreaterThan(10);
    expect(cut.every(({ wants }) => wants.length > 0)).toBe(true);
    for (const { good, limit } of bottlenecks.flatMap(({ limits }) => limits)) {
      expect(balance.gross[plan.table.goods.indexOf(good)] ?? 0).toBeCloseTo(limit, 4);
    }
  });
});
