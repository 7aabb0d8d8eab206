import { expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import { errorOf, sharesByMonth } from "../../src/lab/campaign.ts";
import { type Run, simulate } from "../../src/lab/run.ts";
import { firstMonth } from "../../src/scenarios/horizon.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

/** A run in which of a hundred households as many are members at the end of each month as months have passed. */
function oneMoreAMonth(): Run {
  const run = simulate(standardScenario("history"), { oneIn: 20_000, to: monthNumber(1924, 1) });
  const months = Array.from({ length: monthNumber(1932, 12) - firstMonth + 1 }, (_, at) => firstMonth + at);
  const whole: Run["whole"] = (name) =>
    Float64Array.from(months, (_, at) => (name === "memberHouseholds" ? (at + 1) / 100 : 1));
  return { ...run, months, whole };
}

test("households in collective farms stand beside the middle of what sources count for the first day of the same month", () => {
  const shares = sharesByMonth(oneMoreAMonth());
  const months = shares.map(({ year, month }) => monthNumber(year, month));
  expect(months).toEqual([...new Set(months)].sort((one, other) => one - other));
  expect([months[0], months.at(-1)]).toEqual([monthNumber(1929, 6), monthNumber(1931, 7)]);
  // What stood at the end of the month before: one in a hundred for each month that has passed.
  expect(shares.map(({ found }) => Math.round(found))).toEqual(months.map((month) => month - firstMonth));
  const counted = (year: number, month: number): number | undefined =>
    shares.find((each) => each.year === year && each.month === month)?.counted;
  // One source, what was claimed for 20 February left out; two sources; two that differ.
  expect([counted(1930, 2), counted(1930, 7), counted(1930, 6)]).toEqual([32.5, 23.6, 23.3]);
});

test("the error of the shares is the root of the mean square of what each is away", () => {
  const share = (found: number) => ({ year: 1930, month: 1, found, counted: 10 });
  expect(errorOf([share(10), share(10)])).toBe(0);
  expect(errorOf([share(13), share(6), share(10), share(10)])).toBe(2.5);
});
