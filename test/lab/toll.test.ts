import { expect, test } from "vitest";
import { simulate } from "../../src/lab/run.ts";
import { tollOf } from "../../src/lab/toll.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

test("deaths by cause are those that the people before and after show, year by year, to one person in a million", () => {
  const run = simulate(standardScenario("history"), { oneIn: 20_000 });
  const { years, causes, excess, balance } = tollOf(run);
  const people = run.whole("townspeople")[0] ?? 0;
  years.forEach((year, at) => {
    const byCause = causes.reduce((sum, { persons }) => sum + (persons[at] ?? Number.NaN), 0);
    expect(Math.abs(byCause - (excess[at] ?? Number.NaN)), `${year}`).toBeLessThan(people / 1e6);
    expect(Math.abs(byCause - (balance[at] ?? Number.NaN)), `${year}`).toBeLessThan(people / 1e6);
  });
  expect(excess[years.indexOf(1933)]).toBeGreaterThan(1e6);
});
