import { describe, expect, test } from "vitest";
import { exp, log, logistic, normalQuantile, pow } from "../../src/ground/mathematics.ts";
import { narrowUniform, threefry, uniform } from "../../src/ground/random.ts";

/** From the file kat_vectors of Random123: counter, key, answer. */
const known = [
  [0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x9d1c5ec6, 0x8bd50731],
  [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xfd36d048, 0x2d17272c],
  [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xba3e4725, 0xf27d669e],
] as const;

describe("random numbers", () => {
  test.each(known)("Threefry-2x32-13 answers as published for the counter %i %i", (one, two, keyOne, keyTwo, x, y) => {
    const word = (which: number): number => threefry(keyOne | 0, keyTwo | 0, one | 0, two | 0, which) >>> 0;
    expect([word(0), word(1)]).toEqual([x, y]);
  });

  test("an even cell and the odd one after it have the two words of one block", () => {
    const word = (which: number): number => ((threefry(7, 11, 20, 3, which) >>> 0) + 0.5) / 2 ** 32;
    expect([uniform(7, 11, 40, 3), uniform(7, 11, 41, 3)]).toEqual([word(0), word(1)]);
  });
});

describe("random numbers in single precision", () => {
  test("are the middles of 2^23 steps, which a single number holds exactly, in the step where the full number lies", () => {
    for (let cell = 0; cell < 1000; cell++) {
      const [narrow, full] = [narrowUniform(1, 2, cell, 3), uniform(1, 2, cell, 3)];
      expect(Math.fround(narrow)).toBe(narrow);
      expect(Math.floor(narrow * 2 ** 23)).toBe(Math.floor(full * 2 ** 23));
      expect((narrow * 2 ** 23) % 1).toBe(0.5);
    }
  });
});

describe("transcendental functions", () => {
  const points = Array.from({ length: 4001 }, (_, at) => (at - 2000) / 3);
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 4e-16 * Math.abs(other);

  test("exp and log keep within four units in the last place of Math", () => {
    for (const x of points) expect(near(exp(x), Math.exp(x)), `exp(${x})`).toBe(true);
    for (const x of points) if (x > 0) expect(near(log(x), Math.log(x)), `log(${x})`).toBe(true);
  });

  test("exp and log never fall as their argument rises", () => {
    const sorted = (values: readonly number[]): boolean =>
      values.every((v, at) => at === 0 || v >= (values[at - 1] ?? 0));
    expect(sorted(points.map(exp))).toBe(true);
    expect(sorted(points.filter((x) => x > 0).map(log))).toBe(true);
  });

  test("special values are those of Math", () => {
    expect([exp(0), exp(Infinity), exp(-Infinity), log(1), log(0), log(Infinity)]).toEqual([
      1,
      Infinity,
      0,
      0,
      -Infinity,
      Infinity,
    ]);
    expect([log(-1), exp(Number.NaN), log(Number.NaN)].every(Number.isNaN)).toBe(true);
    expect([pow(0, 0), pow(0, 2), pow(1, 9), pow(0, -1)]).toEqual([1, 0, 1, Infinity]);
    expect([logistic(0), normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([
      0.5,
      0,
      -Infinity,
      Infinity,
    ]);
  });
});
