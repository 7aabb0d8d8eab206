import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formulaOf } from "../../src/ground/expression.ts";
import { inSingle, withReciprocals } from "../../src/ground/single.ts";
import { household } from "../../src/ledger/levels.ts";
import { drawnFor } from "./drawing.ts";
import { answerOf, inputsOf, laws } from "./law.ts";

const ofHouseholds = laws.filter(([, law]) => law.level === household);
/** Single numbers keep 24 bits; a difference of near numbers may lose some of them. */
const tolerance = 1e-3;

describe("single precision", () => {
  test.each(ofHouseholds)("answers %s as its own arrow does", (name, law) => {
    const wide = new Set(inputsOf(law).flatMap(([input, { level }]) => (level === household ? [] : [input])));
    const single = inSingle(formulaOf(law.is, name), (input) => wide.has(input));
    const given = fc.sample(drawnFor(law), { seed: 1924, numRuns: 300 });
    const apart = given.filter((values) => {
      const [wanted, found] = [answerOf(law, values), single(values)];
      return !Object.is(wanted, found) && !(Math.abs(found - wanted) <= tolerance * Math.abs(wanted) + 1e-6);
    });
    // On the very edge of a comparison rounding may choose the other side.
    expect(apart.length).toBeLessThanOrEqual(given.length / 50);
  });

  test("rounds each operation of a narrow part, and a wide part once", () => {
    const formula = formulaOf(({ a, b, x }: Record<"a" | "b" | "x", number>) => x * (a / b) + a * b, "example");
    const single = inSingle(formula, (input) => input !== "x");
    const [a, b, x] = [0.1, 0.3, 0.7];
    const narrow = Math.fround(Math.fround(x) * Math.fround(a / b));
    expect(single({ a, b, x })).toBe(Math.fround(narrow + Math.fround(a * b)));
  });

  test("divides by what is one number for all cells as it multiplies by the reciprocal", () => {
    const formula = formulaOf(({ a, x, y }: Record<"a" | "x" | "y", number>) => x / a + x / y, "example");
    const single = inSingle(formula, (input) => input === "a");
    const [a, x, y] = [3, 7, 11];
    expect(single({ a, x, y })).toBe(Math.fround(Math.fround(x * Math.fround(1 / a)) + Math.fround(x / y)));
    expect(withReciprocals(formula, () => true)).toBe(formula);
  });
});
