import { expect, test } from "vitest";
import { custodyFigures, custodySeries, gapOf } from "../../src/lab/custody.ts";
import { machineFor, simulate } from "../../src/lab/run.ts";
import { lookupOf } from "../../src/lab/told.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const order: readonly string[] = custodySeries;
const machine = machineFor(20_000);
const run = (seed: number) => simulate(standardScenario("history"), { seed }, machine);

test("people held stand beside every count of the country to the last year, by series and year, with the gap as a part of the count", () => {
  const one = run(1);
  const figures = custodyFigures([one], 1938);
  const places = figures.map(({ observation: { series, year } }) => 10_000 * order.indexOf(series) + year);
  expect(places).toEqual([...places].sort((first, second) => first - second));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(figures.length).toBeGreaterThan(40);
  expect(Math.max(...figures.map(({ observation }) => observation.year))).toBe(1938);
  expect(new Set(figures.map(({ observation }) => observation.geo))).toEqual(new Set(["USSR"]));
  const of1938 = figures.find(
    ({ observation: { series, year } }) => series === "gulag-camps-population" && year === 1938,
  );
  expect(of1938?.found).toBe(lookupOf(one)("gulag-camps-population", 1938, of1938?.observation.month ?? undefined));
  expect(of1938?.gap).toBeCloseTo(Math.abs((of1938?.found ?? 0) / (of1938?.observation.value ?? 0) - 1), 12);
});

test("of several runs the middle one is told, and of the gaps of a role the middle gap", () => {
  const runs = [1, 2, 3].map((seed) => custodyFigures([run(seed)], 1940).map(({ found }) => found));
  const together = custodyFigures([1, 2, 3].map(run), 1940);
  together.forEach(({ found }, at) => {
    expect(found).toBe(runs.map((each) => each[at] ?? Number.NaN).sort((one, other) => one - other)[1]);
  });
  const few = together.slice(0, 3).map((each, at) => ({
    ...each,
    observation: { ...each.observation, role: at === 2 ? "validate" : "calibrate" },
    gap: [0.1, 0.3, 0.9][at] ?? Number.NaN,
  }));
  expect(gapOf(few, "calibrate")).toBeCloseTo(0.2, 12);
  expect(gapOf(few, "validate")).toBe(0.9);
});
