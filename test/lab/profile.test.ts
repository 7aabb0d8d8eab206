import { expect, test } from "vitest";
import { monthNumber, profile, standardScenario } from "../../src/index.ts";

/** A clock that goes on by a second whenever it is looked at: what it tells does not hang on the machine. */
function tickingClock(): () => number {
  let seconds = 0;
  return () => seconds++;
}

test("a profile times every phase of the month, and its parts make up the whole run", () => {
  const short = { ...standardScenario("history"), until: monthNumber(1924, 2) };
  const { seconds, phases, beginning, books } = profile(short, 20000, 1, tickingClock());
  expect(phases.filter(({ seconds: each }) => !(each > 0))).toEqual([]);
  expect(beginning.seconds).toBeGreaterThan(0);
  expect(books.seconds).toBeGreaterThan(0);
  const parts = [...phases, beginning, books];
  expect(parts.reduce((sum, each) => sum + each.seconds, 0)).toBeCloseTo(seconds, 9);
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});
