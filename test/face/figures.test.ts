import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figure, figureBeside, formOf, range } from "../../src/book/figures.ts";

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("a figure", () => {
  test("of nought has no sign, however it is come by", () => {
    expect([figure(-0), formOf(5).format(-0), figureBeside(-0, -1, 1), range(-0, 0)]).toEqual(["0", "0", "0", "0"]);
  });

  test("keeps its sign otherwise, and three digits that count", () => {
    expect([figure(-1234.5), figure(0.0012345), figure(-0.5)]).toEqual(["-1,230", "0.00123", "-0.5"]);
    fc.assert(
      fc.property(numbers, (value) => {
        expect(figure(value).startsWith("-")).toBe(value < 0);
      }),
      { seed: 1937 },
    );
  });

  test("is a dash where there is none", () => {
    expect([undefined, Number.NaN, Number.POSITIVE_INFINITY].map(figure)).toEqual(["–", "–", "–"]);
    expect(figureBeside(Number.NaN, 0, 1)).toBe("–");
    expect(figureBeside(undefined, 0, 1)).toBe("–");
  });

  test("beside a range takes as many digits as it needs to stand on its own side of each end", () => {
    expect(figureBeside(1.0004, 0, 1)).toBe("1.0004");
    expect(figureBeside(0.99996, 1, 2)).toBe("0.99996");
    expect(figureBeside(1.5004, 1, 2)).toBe("1.5");
    expect(figureBeside(1.00000000001, 0, 1)).toBe("1.00000000001");
    expect(figureBeside(1, 1, 2)).toBe("1");
  });
});

test("a range has its low end first, and is one figure where both print alike", () => {
  expect([range(1, 2), range(1.0001, 1.0002)]).toEqual(["1 to 2", "1"]);
});
