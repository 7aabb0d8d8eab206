import { expect, test } from "vitest";
import { monthNumber, type Scenario, withLevers } from "../../src/index.ts";

const at = (year: number, value: number) => ({ lever: "force", from: monthNumber(year, 1), value }) as const;
const scenario: Scenario = {
  name: "two dates",
  title: "A lever with two dates",
  strategy: "direct",
  levers: [at(1928, 0.3), at(1930, 0.6), { lever: "plots", from: monthNumber(1932, 1), value: 1 }],
  off: [],
  reading: "base",
};

test("a setting holds from its month on: later values of that lever fall away, those of others stay", () => {
  expect(withLevers(scenario, [at(1929, 0)]).levers).toEqual([at(1928, 0.3), scenario.levers[2], at(1929, 0)]);
});

test("settings of one lever follow each other by date", () => {
  expect(withLevers(scenario, [at(1931, 0.2), at(1929, 0)]).levers).toEqual([
    at(1928, 0.3),
    scenario.levers[2],
    at(1931, 0.2),
    at(1929, 0),
  ]);
});

test("no setting changes nothing", () => {
  expect(withLevers(scenario, [])).toEqual(scenario);
});
