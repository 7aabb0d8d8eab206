import fc from "fast-check";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, test } from "vitest";
import { Fault, planOf } from "../../src/index.ts";
import { tableOf } from "./drawing.ts";

const runs = { seed: 19321231, numRuns: 150 } as const;

/** The largest of a matrix's eigenvalues, by size: by another method than the planner's. */
function radiusOf(uses: readonly (readonly number[])[]): number {
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(
    new Matrix(uses.map((row) => [...row])),
  );
  return Math.max(...realEigenvalues.map((real, at) => Math.hypot(real, imaginaryEigenvalues[at] ?? 0)));
}

/** What the planner says of a table; nothing when it takes it. */
async function refusalOf(uses: readonly (readonly number[])[]): Promise<Fault | undefined> {
  const goods = uses.map((_, at) => `g${at}`);
  try {
    await planOf(tableOf(goods, uses), { targets: new Map([["g0", 1]]) });
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
}

function among(uses: readonly (readonly number[])[], goods: readonly number[]): readonly (readonly number[])[] {
  return goods.map((of) => goods.map((into) => uses[of]?.[into] ?? 0));
}

const share = fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 1, noNaN: true }));
/** Square tables of two to seven goods, half of them with nothing in them, brought near to the edge. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.double({ min: 0.7, max: 1.4, noNaN: true }))
  .chain(([size, radius]) =>
    fc
      .array(fc.array(share, { minLength: size, maxLength: size }), { minLength: size, maxLength: size })
      .map((uses) => {
        const found = radiusOf(uses);
        return found > 0 ? uses.map((row) => row.map((each) => (each * radius) / found)) : uses;
      }),
  )
  .filter((uses) => Math.abs(radiusOf(uses) - 1) > 1e-6);

describe("a table", () => {
  test("is refused just where its spectral radius is not below 1", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (uses) => {
        expect((await refusalOf(uses))?.code).toBe(radiusOf(uses) < 1 ? undefined : "table-unproductive");
      }),
      runs,
    );
  });

  test("that is refused has its loop named, and without any one of its goods there would be none", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (uses) => {
        const fault = await refusalOf(uses);
        if (!fault) return;
        const loop = [...new Set([...fault.what.matchAll(/g(\d)/g)].map(([, digit]) => Number(digit)))];
        expect(radiusOf(among(uses, loop))).toBeGreaterThanOrEqual(1 - 1e-8);
        for (const good of loop) {
          const rest = loop.filter((each) => each !== good);
          if (rest.length > 0) expect(radiusOf(among(uses, rest))).toBeLessThan(1);
        }
      }),
      runs,
    );
  });

  test.each([
    [
      "itself alone",
      [
        [1, 0],
        [0.2, 0.1],
      ],
      "making g0 uses up as much g0 as it makes, or more: 1.00 for each 1",
    ],
    [
      "one other",
      [
        [0, 2],
        [0.6, 0],
      ],
      "g0 and g1 use up as much of each other as they make, or more: 1.10 for each 1",
    ],
    [
      "rows that use up all there is",
      [
        [0.3, 0.7],
        [0.1, 0.9],
      ],
      "g0 and g1 use up as much of each other as they make, or more: 1.00 for each 1",
    ],
  ])("that lives on %s is told so", async (_what, uses, words) => {
    expect((await refusalOf(uses))?.what).toBe(words);
  });

  test.each([
    [
      [[0.999999999]],
      "making g0 uses up almost all the g0 it makes, 0.999999999 for each 1: rounding would decide what is left",
    ],
    [
      [[1 - 1e-10]],
      "making g0 uses up almost all the g0 it makes, 0.9999999999 for each 1: rounding would decide what is left",
    ],
    [
      [
        [0, 4],
        [0.25 * (1 - 1e-10), 0],
      ],
      "g0 and g1 use up almost all they make of each other, 0.99999999995 for each 1: rounding would decide what is left",
    ],
  ])("that leaves something, but too little to reckon with, is not said to leave nothing: %j", async (uses, words) => {
    const fault = await refusalOf(uses);
    expect(fault).toMatchObject({ code: "table-on-the-edge", what: words });
    expect(fault?.mend).toMatch(/until more than 0\.000000001 for each 1 is left, round the loop$/);
  });

  test("that leaves a little more than that is taken", async () => {
    expect(await refusalOf([[1 - 1e-8]])).toBeUndefined();
  });

  test("of hundreds of goods has its small loop found, whatever the units", async () => {
    const size = 300;
    const unit = (at: number): number => (at % 2 === 0 ? 1000 : 1);
    const uses = Array.from({ length: size }, (_, of) =>
      Array.from({ length: size }, (__, into): number => ((of * 7 + into * 3) % 50 === 0 ? 0.05 : 0)),
    );
    for (const [of, into] of [
      [17, 130],
      [130, 244],
      [244, 17],
    ] as const)
      (uses[of] ?? [])[into] = 1.02;
    const inUnits = uses.map((row, of) => row.map((each, into) => (each * unit(of)) / unit(into)));
    const fault = await refusalOf(inUnits);
    expect(fault?.what).toMatch(/^(?=.*\bg17\b)(?=.*\bg130\b)(?=.*\bg244\b)/);
    expect(fault?.what.match(/g\d+/g)?.length).toBe(3);
  });

  test("in which everything feeds on everything is refused with the first goods and how many more", async () => {
    const size = 60;
    const fault = await refusalOf(Array.from({ length: size }, () => Array.from({ length: size }, () => 1.2 / size)));
    expect(fault?.what).toMatch(/^g\d+(, g\d+)* and \d+ more use up/);
  });
});
