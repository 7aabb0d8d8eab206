import { describe, expect, test } from "vitest";
import type { FamineEstimate } from "../../src/evidence/famine.ts";
import {
  famineDisputes,
  firstMonth,
  growthIn,
  machineFor,
  monthName,
  monthNumber,
  type QuantityName,
  type Run,
  rivals,
  simulate,
  standardScenario,
  tollOf,
} from "../../src/index.ts";
import { rivalOf } from "../../src/lab/rivals.ts";

/** The years that a disputed figure names: `1932-33`, `1933`, or the last month of one, `the end of 1938`. */
function named(says: string): readonly [from: number, to: number] {
  const [, end] = /end of (\d{4})/.exec(says) ?? [];
  if (end !== undefined) return [monthNumber(Number(end), 12), monthNumber(Number(end), 12)];
  const [, from, to = from?.slice(2)] = /(\d{4})(?:-(\d{2}))?$/.exec(says) ?? [];
  return [monthNumber(Number(from), 1), monthNumber(1900 + Number(to), 12)];
}

const real = simulate(standardScenario("history"), { to: monthNumber(1940, 12) }, machineFor(20000));

/** A run in which everything is 1 in one month, and 0 in all others. */
function onlyIn(month: number, to: number): Run {
  const months = Array.from({ length: to - firstMonth + 1 }, (_, at) => firstMonth + at);
  const values = (): Float64Array => Float64Array.from(months, (each) => (each === month ? 1 : 0));
  return { ...real, months, series: values, whole: values };
}

describe.each(rivals)("$says", ({ says, of, published, reach }) => {
  const [from, to] = named(says);
  const end = monthNumber(1946, 12);

  test("is of every month that it names, and of no other", () => {
    const edges = [from - 12, from - 1, from, from + 1, to - 1, to, to + 1, to + 12];
    const others = Array.from({ length: (end - firstMonth) / 31 }, (_, at) => firstMonth + 31 * at);
    const months = [...edges, ...others].filter((month) => month <= end);
    const counted = months.filter((month) => of(onlyIn(month, end)) !== 0);
    expect(counted.map(monthName)).toEqual(months.filter((month) => month >= from && month <= to).map(monthName));
  });

  test("is empty in a run that does not cover them", () => {
    expect(of(onlyIn(from, to - 1))).toBeNaN();
    expect(of(onlyIn(from, to))).not.toBe(0);
    expect(reach ?? 0).toBeLessThanOrEqual(Math.floor(to / 12));
  });

  test("stands beside what was published of it", () => {
    expect(published.length).toBeGreaterThan(0);
  });
});

test("an estimate is named by its author, and by the year of the work where one is known", () => {
  const [estimate] = famineDisputes.flatMap(({ estimates }) => estimates) as [FamineEstimate];
  const named = (workYear: number | null): string => rivalOf({ ...estimate, author: "Conquest", workYear }).by;
  expect([named(1986), named(null)]).toEqual(["Conquest 1986", "Conquest"]);
});

test("growth between years is empty in a run that does not cover both", () => {
  expect(growthIn(real, "nationalProduct", 1928, 1940)).toBeGreaterThan(0);
  const short = { ...real, whole: (name: QuantityName) => real.whole(name).subarray(0, -1) };
  expect(growthIn(short, "nationalProduct", 1928, 1940)).toBeNaN();
  expect(growthIn(real, "nationalProduct", 1928, 1941)).toBeNaN();
});

test("the toll of a group of regions is the toll of its regions", () => {
  const parts = ["Lower-Volga", "Middle-Volga"].map((place) => tollOf(real, place).excess);
  tollOf(real, "Volga").excess.forEach((whole, at) => {
    expect(whole).toBeCloseTo(
      parts.reduce((sum, part) => sum + (part[at] ?? Number.NaN), 0),
      3,
    );
  });
});
