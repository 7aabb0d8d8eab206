import { expect, test } from "vitest";
import { between, compare, outside, publishedFigures } from "../../src/published/figures.ts";
import { crossing } from "../../src/published/root.ts";

test("a figure between two years lies on a straight line, and stays level beyond the last", () => {
  const points = [
    [1928, 10],
    [1932, 18],
  ] as const;
  expect([1928, 1930, 1932, 1940].map((year) => between(points, year))).toEqual([10, 14, 18, 18]);
});

test("a series from outside is read in its own unit", () => {
  expect(outside("people", 1928)).toBe(151.622);
  expect(outside("collectivised-households", 1928)).toBe(0);
});

test("a published figure that nobody answers is a fault", () => {
  expect(() => compare("allen", {})).toThrow('no figure for "value-added-collectivised"');
});

test("a figure is met on the ends of its band, and beside them it is not", () => {
  const figures = publishedFigures("cheremukhin");
  const at = (end: "low" | "high", more: number): readonly boolean[] =>
    compare("cheremukhin", Object.fromEntries(figures.map((each) => [each.figure, each[end] + more]))).map(
      (each) => each.met,
    );
  expect(new Set([...at("low", 0), ...at("high", 0)])).toEqual(new Set([true]));
  expect(new Set([...at("low", -1e-9), ...at("high", 1e-9)])).toEqual(new Set([false]));
});

test("every band holds the figure that was published", () => {
  const outsideBand = [...publishedFigures("allen"), ...publishedFigures("cheremukhin")].filter(
    ({ published, low, high }) => published < low || published > high,
  );
  expect(outsideBand).toEqual([]);
});

test("a rising function is crossed where it is nothing, and the nearer end answers where it never is", () => {
  expect(crossing((x) => x ** 3 - 2, 0, 10)).toBeCloseTo(2 ** (1 / 3), 12);
  expect(crossing((x) => x + 1, 0, 10)).toBeCloseTo(0, 12);
  expect(crossing((x) => x - 20, 0, 10)).toBeCloseTo(10, 12);
});
