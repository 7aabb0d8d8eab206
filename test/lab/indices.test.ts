import { describe, expect, test } from "vitest";
import {
  indicators,
  machineFor,
  measured,
  measuredYears,
  monthNumber,
  simulate,
  standardScenario,
} from "../../src/index.ts";

const run = simulate(standardScenario("history"), {}, machineFor(20000));
const start = run.months[0] ?? 0;

/** The months that a unit names as 100: a calendar year, or October to September. */
function monthsNamed(unit: string): readonly [from: number, months: number] | undefined {
  const [, year, next] = /^index (\d{4})(\/\d{2})?=100$/.exec(unit) ?? [];
  if (year === undefined) return undefined;
  return [monthNumber(Number(year), next === undefined ? 1 : 10), 12];
}

const named = indicators.flatMap((indicator) => {
  const months = monthsNamed(indicator.unit);
  return months && months[0] >= start ? [[`${indicator.series}, ${indicator.unit}`, indicator, months] as const] : [];
});

describe("an index", () => {
  test("names the years that it is set against, or says that it is set against none", () => {
    const unnamed = indicators
      .filter(({ unit }) => /=\s*100/.test(unit) && !monthsNamed(unit))
      .map(({ series }) => series);
    expect(unnamed).toEqual(["effort-index"]);
    expect(named.length).toBeGreaterThan(20);
  });

  test.each(named)("is 100 on the mean of the months that its unit names: %s", (_, indicator, [from, months]) => {
    const { base: _base, ...unset } = indicator;
    const part = measured(run, unset, "USSR").subarray(from - start, from - start + months);
    const mean = part.reduce((sum, each) => sum + each, 0) / months;
    const raw = indicator.year === "year to december" ? (part.at(-1) ?? Number.NaN) : mean;
    const last = run.months.length - 1;
    const expected = (100 * (measured(run, unset, "USSR")[last] ?? Number.NaN)) / raw;
    expect(measured(run, indicator, "USSR")[last]).toBeCloseTo(expected, 6);
  });

  test.each(named.filter(([, { unit }]) => !unit.includes("/")))(
    "has 100 for that year: %s",
    (_, indicator, [from]) => {
      expect(measuredYears(run, indicator, "USSR").get(Math.floor(from / 12))).toBeCloseTo(100, 9);
    },
  );
});
