import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../src/ground/mathematics.ts";

describe("the normal deviate below which a share lies", () => {
  // From tables of the normal distribution, to eight places.
  test.each([
    [0.0001, -3.71901649],
    [0.01, -2.32634787],
    [0.1, -1.28155157],
    [0.3, -0.52440051],
    [0.5, 0],
    [0.8, 0.84162123],
    [0.975, 1.95996398],
    [0.99, 2.32634787],
    [0.9999, 3.71901649],
  ])("of %d is %d", (share, deviate) => {
    expect(normalQuantile(share)).toBeCloseTo(deviate, 7);
  });

  test("has no end at none and at all", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});
