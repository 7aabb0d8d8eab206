import { describe, expect, test } from "vitest";
import { Fault, type PlanOptions, planOf, type Table } from "../../src/index.ts";
import { tableOf } from "./drawing.ts";

const sound = tableOf(
  ["coal", "steel", "labour"],
  [
    [0.1, 1],
    [0.05, 0.1],
    [0.2, 0.3],
  ],
);
const asked: PlanOptions = { targets: new Map([["steel", 1]]), stocks: new Map([["labour", 1]]) };

async function codeOf(table: Table, options: PlanOptions): Promise<string | undefined> {
  try {
    await planOf(table, options);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Fault ? thrown.code : String(thrown);
  }
}

describe("a plan asked for from a program", () => {
  test("is made where all is sound", async () => {
    expect(await codeOf(sound, asked)).toBeUndefined();
  });

  test.each<[string, string, Table]>([
    ["a good named twice", "table-malformed", { ...sound, goods: ["coal", "coal", "labour"] }],
    ["a good without a row", "table-malformed", { ...sound, uses: sound.uses.slice(1) }],
    ["no good that is made", "table-malformed", { ...sound, made: 0 }],
    [
      "a negative use",
      "number-negative",
      tableOf(
        ["coal", "steel", "labour"],
        [
          [0.1, 1],
          [-0.05, 0.1],
          [0.2, 0.3],
        ],
      ),
    ],
    [
      "a use that is no number",
      "number-malformed",
      tableOf(
        ["coal", "steel"],
        [
          [0.1, Number.NaN],
          [0, 0],
        ],
      ),
    ],
  ])("is refused for a table with %s", async (_what, code, table) => {
    expect(await codeOf(table, asked)).toBe(code);
  });

  test.each<[string, string, Partial<PlanOptions>]>([
    ["an unknown good", "good-unknown", { targets: new Map([["stele", 1]]) }],
    ["no target above nought", "targets-empty", { targets: new Map([["steel", 0]]) }],
    ["a negative capacity", "number-negative", { capacities: new Map([["coal", -1]]) }],
    ["a capacity without end", "number-malformed", { capacities: new Map([["coal", Number.POSITIVE_INFINITY]]) }],
    ["a capacity for labour", "good-not-made", { capacities: new Map([["labour", 1]]) }],
    ["no stock of labour", "stock-missing", { stocks: new Map() }],
    ["half a round", "number-out-of-range", { rounds: 0.5 }],
    ["more rounds than there is time for", "number-out-of-range", { rounds: 101 }],
  ])("is refused with %s", async (_what, code, options) => {
    expect(await codeOf(sound, { ...asked, ...options })).toBe(code);
  });

  test("meets no part of its targets where a stock that all need is empty, and says which", async () => {
    const { even, closest } = await planOf(sound, { ...asked, stocks: new Map([["labour", 0]]) });
    expect(even.share).toBe(0);
    expect(closest.targets).toEqual([
      { good: "steel", target: 1, met: 0, wants: [{ limits: [{ good: "labour", kind: "stock" }], share: 1 }] },
    ]);
  });

  test("takes a minus nought for a nought, wherever it stands", async () => {
    const amounts = new Map([
      ["coal", -0],
      ["steel", 1],
    ]);
    const { problem } = await planOf(sound, {
      targets: amounts,
      weights: amounts,
      capacities: amounts,
      stocks: new Map([["labour", -0]]),
    });
    const columns = [problem.target, problem.weight, problem.capacity, problem.stock];
    expect(columns.flatMap((each) => [...each]).filter((each) => Object.is(each, -0))).toEqual([]);
  });

  test("may leave the balances at their first sketch", async () => {
    expect((await planOf(sound, { ...asked, rounds: 0 })).rounds.map(({ round }) => round)).toEqual([0]);
  });

  test("says that what is not made, and wanted itself, is cut for want of itself", async () => {
    const { closest } = await planOf(sound, { targets: new Map([["labour", 4]]), stocks: new Map([["labour", 3]]) });
    expect(closest.targets).toEqual([
      {
        good: "labour",
        target: 4,
        met: expect.closeTo(3, 9),
        wants: [{ limits: [{ good: "labour", kind: "stock" }], share: 1 }],
      },
    ]);
  });
});
