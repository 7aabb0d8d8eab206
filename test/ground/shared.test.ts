import { describe, expect, test } from "vitest";
import { Fault } from "../../src/ground/fault.ts";
import { flow, signal } from "../../src/ground/law.ts";
import { gather } from "../../src/ground/model.ts";
import { last, level, stock, substance } from "../../src/ground/quantity.ts";
import { shared } from "../../src/ground/shared.ts";
import { mapped, total } from "../../src/ground/sum.ts";
import { table } from "../../src/ground/table.ts";

const source = { key: "assumed", locator: "a model of this test" };
const nation = level({ name: "nation", bytes: 8, cells: 1 });
const mine = level({ name: "mine", bytes: 8, inside: nation, cells: 2 });
const coal = substance({ name: "coal", unit: "t", step: 1, whole: false });
const seam = stock({ symbol: "S", of: coal, level: mine, source, says: "Coal in the ground." });
const heap = stock({ symbol: "H", of: coal, level: mine, source, says: "Coal on the heap." });

/** Something that a mine shares, of which nothing is said but what it is. */
const share = (symbol: string) => shared({ symbol, unit: "t", level: mine, source, says: `Coal ${symbol}.` });

/** The code of the fault of something that must fail. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  throw new Error("it was done without a fault");
}

describe("what is shared", () => {
  test("is the law that finds it, wherever it was taken before", () => {
    const half = share("h");
    const taker = signal({
      symbol: "q",
      unit: "t",
      level: mine,
      source,
      says: "A part.",
      rises: { half },
      is: ({ half }) => half / 2,
    });
    const before = last(half);
    const law = signal({ finds: half, rises: { seam }, is: ({ seam }) => seam / 2 });
    expect([law, taker.takes["half"], before.was]).toEqual([half, half, half]);
    expect(law).toBe(half);
    const model = gather({ modules: [{ seam }, { half }, { half: law, taker }], beginning: [], month: [law, taker] });
    expect([...model.quantities.keys()]).toEqual(["seam", "half", "taker"]);
    expect(model.nameOf(before)).toBe("halfBeforeThisMonth");
  });

  test("keeps its symbol, unit, level and words, whichever kind of law finds it", () => {
    const dug = shared({ symbol: "d", unit: "t/month", level: mine, source, says: "Coal dug." });
    const all = shared({ symbol: "Σ", unit: "t", level: nation, source, says: "Coal of all mines." });
    const [rest, spread] = [share("r"), share("m")];
    const evenly = table({
      symbol: "E",
      unit: "1",
      rows: mine,
      columns: mine,
      source,
      says: "Evenly.",
      values: [1, 0, 0, 1],
    });
    flow({ finds: dug, from: seam, to: heap, rises: { seam }, is: ({ seam }) => seam });
    signal({ finds: rest, rises: { seam }, is: ({ seam }) => seam });
    total({ finds: all, of: seam });
    mapped({ finds: spread, of: seam, by: evenly });
    expect(
      [dug, rest, all, spread].map(({ kind, symbol, unit, level: { name } }) => [kind, symbol, unit, name]),
    ).toEqual([
      ["flow", "d", "t/month", "mine"],
      ["signal", "r", "t", "mine"],
      ["total", "Σ", "t", "nation"],
      ["mapped", "m", "t", "mine"],
    ]);
  });

  test("is found by one law, and no second", () => {
    const half = share("h");
    const law = () => signal({ finds: half, rises: { seam }, is: ({ seam }) => seam / 2 });
    law();
    expect(refusal(law)).toBe("found-twice");
  });

  test("is found by a law at all, or the model is not gathered", () => {
    expect(refusal(() => gather({ modules: [{ half: share("h") }], beginning: [], month: [] }))).toBe("law-missing");
  });
});
