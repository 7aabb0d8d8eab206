import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bottleneck, type Limit, type Plan, planOf } from "../../src/index.ts";
import { tiesOf } from "../../src/planner/ties.ts";
import { type Drawn, questions, tableOf } from "./drawing.ts";

const runs = { seed: 19300115, numRuns: 60 } as const;
/** Of shares: what two solutions of one programme may differ by. */
const tolerance = 1e-7;

type Aim = "even" | "closest";

/** What a plan of either kind attains: the share of every target, or nought less the weighted cuts. */
function attained({ even, closest, problem, table }: Plan, aim: Aim): number {
  if (aim === "even") return even.share;
  return closest.targets.reduce((sum, { good, target, met }) => {
    return sum - (1 - met / target) * (problem.weight[table.goods.indexOf(good)] ?? 1);
  }, 0);
}

/** The same question with 1 % more of some limits; of a limit of 0, with 1 % of what the targets take without stocks. */
function withMore({ table, options }: Drawn, limits: readonly Limit[]): Drawn {
  const needs = needsOf({ table, options });
  const raised = (kind: Limit["kind"], amounts: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> =>
    new Map(
      [...amounts].map(([good, each]) => {
        const isMore = limits.some((limit) => limit.kind === kind && limit.good === good);
        return [good, isMore ? each * 1.01 || 0.01 * (needs.get(good) ?? 0) : each];
      }),
    );
  const { capacities, stocks } = options;
  return {
    table,
    options: { ...options, capacities: raised("capacity", capacities), stocks: raised("stock", stocks) },
  };
}

/** What all makers and the targets take of each good, without stocks. */
function needsOf({ table, options }: Drawn): ReadonlyMap<string, number> {
  const gross = grossOf({ table, options });
  return new Map(
    table.goods.map((good, of) => {
      const used = gross.reduce((sum, made, into) => sum + (table.uses[of]?.[into] ?? 0) * made, 0);
      return [good, used + (options.targets.get(good) ?? 0)];
    }),
  );
}

/** Questions of which some limits are just what one plan takes, so that they tie; some of them are nought. */
const tied: fc.Arbitrary<Drawn> = fc
  .tuple(questions, fc.infiniteStream(fc.boolean()), fc.constantFrom(0, 0.5, 0.9, 1))
  .map(([{ table, options }, coins, share]) => {
    const draw = (): boolean => coins.next().value === true;
    const gross = grossOf({ table, options });
    const used = table.uses.map((row) => row.reduce((sum, each, into) => sum + each * (gross[into] ?? 0), 0));
    const isTied = table.goods.map(draw);
    const capacities = gross.flatMap((each, at) =>
      isTied[at] ? [[table.goods[at] ?? "", share * each] as const] : [],
    );
    const stocks = table.goods.flatMap((good, at) => {
      if (at < table.made) return [];
      return [[good, (isTied[at] ? share : 3) * (used[at] ?? 0)] as const];
    });
    return { table, options: { ...options, capacities: new Map(capacities), stocks: new Map(stocks) } };
  });

/** What the targets take of each good, going on with the balances until nothing is left to add. */
function grossOf({ table, options }: Drawn): readonly number[] {
  const wanted = table.goods.slice(0, table.made).map((good) => options.targets.get(good) ?? 0);
  let gross = wanted;
  for (let round = 0; round < 400; round++) {
    const before = gross;
    gross = wanted.map((each, of) =>
      before.reduce((sum, made, into) => sum + (table.uses[of]?.[into] ?? 0) * made, each),
    );
  }
  return gross;
}

const kindOf = (bottlenecks: readonly Bottleneck[]): string =>
  bottlenecks.some(({ limits }) => limits.length > 1) ? "tied" : bottlenecks.length > 0 ? "alone" : "none";

describe("what is said of a limit", () => {
  test.each<{ name: string; drawn: fc.Arbitrary<Drawn>; kind: string }>([
    { name: "drawn at random", drawn: questions, kind: "alone" },
    { name: "that tie", drawn: tied, kind: "tied" },
  ])("is what planning anew with 1 % more of it gives, with limits $name", async ({ drawn, kind }) => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(drawn, async (question) => {
        const plan = await planOf(question.table, question.options);
        const gainOf = async (limits: readonly Limit[], aim: Aim): Promise<number> => {
          const more = withMore(question, limits);
          return attained(await planOf(more.table, more.options), aim) - attained(plan, aim);
        };
        for (const aim of ["even", "closest"] as const) {
          const { bottlenecks } = plan[aim];
          kinds.add(kindOf(bottlenecks));
          for (const { limits, gain } of bottlenecks) {
            expect(Math.abs((await gainOf(limits, aim)) - gain)).toBeLessThan(tolerance);
            if (limits.length === 1) continue;
            for (const left of limits) {
              const others = limits.filter((each) => each !== left);
              expect(await gainOf(others, aim)).toBeLessThan(tolerance);
            }
          }
        }
      }),
      runs,
    );
    expect(kinds).toContain(kind);
  });

  test("leaves out no limit of which more would help, alone or with others that are left out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(questions, tied), async (question) => {
        const plan = await planOf(question.table, question.options);
        if (!Number.isFinite(plan.even.share)) return;
        const named = plan.even.bottlenecks.flatMap(({ limits }) => limits.map(({ good }) => good));
        const rest = plan.table.goods.flatMap((good, at): readonly Limit[] => {
          return named.includes(good) ? [] : [{ good, kind: at < plan.table.made ? "capacity" : "stock" }];
        });
        const more = withMore(question, rest);
        expect(Math.abs((await planOf(more.table, more.options)).even.share - plan.even.share)).toBeLessThan(tolerance);
      }),
      runs,
    );
  });

  test("is said of two that tie together: neither coal nor labour alone makes more steel", async () => {
    const table = tableOf(["coal", "steel", "labour"], [[0, 2], [0, 0], [0, 1]]); // biome-ignore format: a table
    const targets = new Map([["steel", 20]]);
    const plan = await planOf(table, {
      targets,
      capacities: new Map([["coal", 20]]),
      stocks: new Map([["labour", 10]]),
    });
    const limits = [
      { good: "coal", kind: "capacity", limit: 20, takers: [{ good: "steel", share: 1 }] },
      { good: "labour", kind: "stock", limit: 10, takers: [{ good: "steel", share: 1 }] },
    ];
    expect(plan.even.bottlenecks).toEqual([{ limits, gain: expect.closeTo(0.005, 9) }]);
    expect(plan.closest.bottlenecks).toEqual([{ limits, gain: expect.closeTo(0.005, 9) }]);
    expect(plan.closest.targets[0]?.wants).toEqual([
      { limits: limits.map(({ good, kind }) => ({ good, kind })), share: expect.closeTo(1, 9) },
    ]);
  });
});

describe("limits that tie", () => {
  /** More of a set adds what the sets in it add that are given as goods and gain. */
  const gainFrom =
    (sets: readonly (readonly [string, number])[]) =>
    (goods: readonly number[]): number =>
      sets.reduce((sum, [set, gain]) => sum + ([...set].every((each) => goods.includes(Number(each))) ? gain : 0), 0);

  test.each([
    ["one alone", "012", [["1", 0.5]] as const, [[[1], 0.5]]],
    [
      "the largest gain first",
      "012",
      [
        ["0", 0.1],
        ["2", 0.3],
      ] as const,
      [
        [[2], 0.3],
        [[0], 0.1],
      ],
    ],
    ["just those that add together", "01234", [["13", 0.2]] as const, [[[1, 3], 0.2]]],
    [
      "two sets apart",
      "01234",
      [
        ["03", 0.1],
        ["14", 0.2],
      ] as const,
      [
        [[1, 4], 0.2],
        [[0, 3], 0.1],
      ],
    ],
    [
      "what the solver cannot tell from nothing as nothing",
      "01",
      [
        ["0", 1e-10],
        ["01", 1e-10],
      ] as const,
      [],
    ],
    ["nothing where nothing holds", "", [] as const, []],
  ])("are named: %s", (_what, reached, sets, found) => {
    const ties = tiesOf([...reached].map(Number), gainFrom(sets));
    expect(ties.map(({ goods, gain }) => [goods, gain])).toEqual(found);
  });

  test("are named as they are, where they are too many to be cut down to the fewest", () => {
    const many = Array.from({ length: 41 }, (_, at) => at);
    const [first = -1, second = -1] = many;
    const gainOf = (goods: readonly number[]): number => (goods.includes(first) && goods.includes(second) ? 1 : 0);
    expect(tiesOf(many, gainOf)).toEqual([{ goods: many, gain: 1 }]);
    expect(tiesOf(many.slice(1), (goods) => (goods.includes(1) && goods.includes(2) ? 1 : 0))[0]?.goods).toEqual([
      1, 2,
    ]);
  });
});
