import { describe, expect, test } from "vitest";
import { Fault } from "../../src/ground/fault.ts";
import { signal } from "../../src/ground/law.ts";
import { layoutOf } from "../../src/ground/layout.ts";
import { gather, type Module } from "../../src/ground/model.ts";
import { last, level, state } from "../../src/ground/quantity.ts";

const source = { key: "assumed", locator: "a model of this test" };
const nation = level({ name: "nation", bytes: 8, cells: 1 });
const described = { level: nation, source, says: "A thing." } as const;

const depth = state({ ...described, symbol: "d", unit: "t" });
const half = signal({
  ...described,
  symbol: "h",
  unit: "t",
  rises: { depth },
  is: ({ depth }) => depth / 2,
});
const quarter = signal({
  ...described,
  symbol: "q",
  unit: "t",
  rises: { half },
  is: ({ half }) => half / 2,
});

/** The fault of a gathering that must fail. */
function refusal(gathering: () => unknown): Fault {
  try {
    gathering();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("it was gathered without a fault");
}

describe("gather", () => {
  test("a quantity is named by its export, and the value of last month after it", () => {
    const before = last(half);
    const model = gather({ modules: [{ depth, half }], beginning: [], month: [half] });
    expect(model.nameOf(depth)).toBe("depth");
    expect(model.nameOf(before)).toBe("halfBeforeThisMonth");
  });

  test("the order in which a file's exports are listed changes nothing", () => {
    const one = gather({ modules: [{ depth, half, quarter }], beginning: [], month: [half, quarter] });
    const other = gather({ modules: [{ quarter, half, depth }], beginning: [], month: [half, quarter] });
    expect([...one.quantities.keys()]).toEqual([...other.quantities.keys()]);
  });

  test("a declaration may move to another file, and memory lies as it did", () => {
    const columnsOf = (modules: readonly Module[]): readonly (readonly [unknown, string])[] => {
      const model = gather({ modules, beginning: [], month: [half, quarter] });
      const { columns } = layoutOf(model, { nation, home: nation, cluster: nation, member: nation });
      return columns.map(({ of, role }) => [of, role] as const);
    };
    expect(columnsOf([{ quarter }, { depth, half }])).toEqual(columnsOf([{ depth }, { half, quarter }]));
    expect(columnsOf([{ depth, half, quarter }]).map(([of]) => of)).toEqual([depth, half, quarter]);
  });

  test("what is no declaration is passed over", () => {
    const model = gather({ modules: [{ depth, half, spare: 3, words: ["a"] }], beginning: [], month: [half] });
    expect([...model.quantities.keys()]).toEqual(["depth", "half"]);
  });

  test("a law may not stand before what it takes", () => {
    const fault = refusal(() => gather({ modules: [{ depth, half, quarter }], beginning: [], month: [quarter, half] }));
    expect(fault.code).toBe("order-broken");
    expect(fault.message).toMatch(/"quarter" takes "half"/);
  });

  test("a law must stand in the order, and only once", () => {
    const unplaced = refusal(() => gather({ modules: [{ depth, half }], beginning: [], month: [] }));
    expect([unplaced.code, unplaced.what]).toEqual(["law-unplaced", 'the law "half" stands nowhere in the order']);
    const twice = refusal(() => gather({ modules: [{ depth, half }], beginning: [], month: [half, half] }));
    expect(twice.code).toBe("law-placed-twice");
  });

  test("two files may not give one name to two things", () => {
    const fault = refusal(() => gather({ modules: [{ depth }, { depth: half }], beginning: [], month: [half] }));
    expect(fault.code).toBe("name-twice");
  });

  test("what no file exports has no name, and asking for it is refused", () => {
    const model = gather({ modules: [{ depth, half }], beginning: [], month: [half] });
    expect(refusal(() => model.nameOf(quarter)).code).toBe("quantity-unnamed");
  });
});
