import { describe, expect, test } from "vitest";
import { change, flow, signal, start } from "../../src/ground/law.ts";
import { last, level, state, stock, substance } from "../../src/ground/quantity.ts";
import { total } from "../../src/ground/sum.ts";

const source = { key: "assumed", locator: "a quantity of this test" };
const nation = level({ name: "nation", bytes: 8, cells: 1 });
const water = substance({ name: "water", unit: "t", step: 2 ** -10, whole: false });
const fish = substance({ name: "fish", unit: "fish", step: 1, whole: true });
const parts = { level: nation, source, says: "A thing." } as const;

const well = stock({ ...parts, symbol: "w", of: water });
const sea = stock({ ...parts, symbol: "s", of: water, boundary: true });
const shoal = stock({ ...parts, symbol: "f", of: fish });
const depth = state({ ...parts, symbol: "d", unit: "t", within: [0, 9] });

const runs = { rises: { well }, is: ({ well: held }: { well: number }) => held } as const;

describe("what a quantity has from another", () => {
  test("a stock has its substance's unit, and is never below nothing unless it says otherwise", () => {
    expect([well.unit, well.boundary, well.within?.[0]]).toEqual(["t", false, 0]);
    expect(sea.boundary).toBe(true);
  });

  test("what begins or changes a state has its unit, its level and its bounds", () => {
    const begins = start({ ...parts, symbol: "d0", begins: depth, rises: {}, is: () => 5 });
    const moves = change({
      ...parts,
      symbol: "d",
      changes: depth,
      rises: { depth },
      is: (x) => x.depth,
    });
    for (const law of [begins, moves]) expect([law.unit, law.level, law.within]).toEqual(["t", nation, [0, 9]]);
  });

  test("a total has the unit and the source of what it sums", () => {
    const sum = total({ symbol: "Σw", of: well, level: nation, says: "All of it." });
    expect([sum.unit, sum.source]).toEqual(["t", source]);
  });

  test("last month's value has the unit and the bounds of this month's", () => {
    const rate = signal({
      ...parts,
      symbol: "r",
      unit: "1/month",
      within: [0, 1],
      rises: {},
      is: () => 0.5,
    });
    const before = last(rate);
    expect([before.kind, before.unit, before.within, before.was]).toEqual(["last", "1/month", [0, 1], rate]);
  });
});

describe("what the compiler refuses", () => {
  test("a flow between two substances", () => {
    // @ts-expect-error water cannot become fish
    flow({ ...parts, symbol: "F", unit: "t/month", from: well, to: shoal, ...runs });
    expect(flow({ ...parts, symbol: "F", unit: "t/month", from: well, to: sea, ...runs }).kind).toBe("flow");
  });

  test("a flow that has no month in its unit, or another substance's", () => {
    // @ts-expect-error tonnes are an amount, not a flow
    flow({ ...parts, symbol: "F", unit: "t", from: well, to: sea, ...runs });
    // @ts-expect-error water is not counted in fish
    flow({ ...parts, symbol: "F", unit: "fish/month", from: well, to: sea, ...runs });
  });

  test("a law that reads what it does not name", () => {
    // @ts-expect-error the law takes no depth
    signal({ ...parts, symbol: "r", unit: "t", rises: { well }, is: ({ depth: read }) => read });
    // @ts-expect-error the law names nothing
    signal({ ...parts, symbol: "r", unit: "t", is: ({ well: held }) => held });
  });

  test("a law that names one input twice", () => {
    const twice = (): unknown =>
      signal({ ...parts, symbol: "r", unit: "t", rises: { well }, falls: { well }, is: ({ well: held }) => held });
    expect(twice).toThrow(/names "well" twice/);
  });

  test("a stock in a unit of its own", () => {
    // @ts-expect-error its unit is its substance's
    stock({ ...parts, symbol: "w", of: water, unit: "litre" });
  });
});
