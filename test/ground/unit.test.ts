import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dimension, factor, sameDimension } from "../../src/ground/unit.ts";

const seed = 19240102;
const bases = fc.constantFrom("t", "ha", "month", "person", "rouble");
const units = fc
  .tuple(bases, fc.array(fc.tuple(fc.constantFrom("*", "/"), bases), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.map(([sign, base]) => sign + base).join(""));
const scales = fc.record({
  t: fc.double({ min: 0.1, max: 10, noNaN: true }),
  ha: fc.double({ min: 0.1, max: 10, noNaN: true }),
  month: fc.double({ min: 0.1, max: 10, noNaN: true }),
  person: fc.double({ min: 0.1, max: 10, noNaN: true }),
  rouble: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

describe("unit", () => {
  test("a unit is read as exponents of its base units", () => {
    expect(dimension("t/ha/month")).toEqual({ t: 1, ha: -1, month: -1 });
  });

  test("a base unit above and below the line falls away", () => {
    expect(dimension("t/person*person")).toEqual({ t: 1 });
    expect(dimension("person/person")).toEqual({});
  });

  test("a pure number has no base units", () => {
    expect(dimension("1")).toEqual({});
    expect(dimension("1/month")).toEqual({ month: -1 });
  });

  test("tonnes counted in kilogrammes are a thousand times as many", () => {
    expect(factor("t/ha", { t: 1000 })).toBe(1000);
    expect(factor("ha/t", { t: 1000 })).toBe(0.001);
  });

  test("the factor of a product is the product of the factors", () => {
    fc.assert(
      fc.property(units, units, scales, (one, other, scale) => {
        const together = factor(one, scale) * factor(other, scale);
        expect(factor(`${one}*${other}`, scale) / together).toBeCloseTo(1, 9);
      }),
      { seed },
    );
  });

  test("units whose base units stand in another order measure the same", () => {
    expect(sameDimension("t/ha/month", "t/month/ha")).toBe(true);
    expect(sameDimension("t/ha", "ha/t")).toBe(false);
    expect(sameDimension("t", "t/month")).toBe(false);
  });

  test.each(["t per ha", "t//ha", "kg2", "%", ""])("the unit %j is refused", (unit) => {
    expect(() => dimension(unit)).toThrow(/unit/);
  });
});
