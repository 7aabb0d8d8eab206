import { expect, test } from "vitest";
import { questions } from "../../src/lab/questions.ts";
import { rivals } from "../../src/lab/rivals.ts";
import { simulate } from "../../src/lab/run.ts";
import type { Toll } from "../../src/lab/toll.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

test("a run's side of each dispute is that of its own toll, of the same causes, years and place", () => {
  const run = simulate(standardScenario("history"), { oneIn: 20_000 });
  const { places, disputed } = questions.toll(run, []);
  const millions = (place: string, from: number, to: number, part: (toll: Toll) => readonly (readonly number[])[]) => {
    const toll = places[place] as Toll;
    const inYears = part(toll).flatMap((each) => each.filter((_, at) => isWithin(toll.years[at] ?? 0, from, to)));
    return inYears.reduce((sum, each) => sum + each, 0) / 1e6;
  };
  const isWithin = (year: number, from: number, to: number): boolean => year >= from && year <= to;
  const sideOf = (says: string): number | undefined => disputed[rivals.findIndex((each) => each.says === says)];
  const hunger = ({ causes }: Toll) =>
    causes.filter(({ id }) => id.startsWith("hunger-")).map(({ persons }) => persons);
  expect(sideOf("died above the usual, of all causes: USSR, 1932-33")).toBeCloseTo(
    millions("USSR", 1932, 1933, ({ excess }) => [excess]),
    9,
  );
  expect(sideOf("died of hunger and its diseases: Kazakhstan, 1931-33")).toBeCloseTo(
    millions("Kazakhstan", 1931, 1933, hunger),
    9,
  );
  expect(millions("Kazakhstan", 1931, 1933, hunger)).toBeGreaterThan(0.1);
});
