import { describe, expect, test } from "vitest";
import {
  machineFor,
  model,
  monthNumber,
  type QuantityName,
  type Run,
  regionIds,
  type Scenario,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { herdingVillage } from "../../src/ledger/herds/herders.ts";

/** Common seeds: two scenarios differ by what is taken out, not by dice. */
const seeds = [1, 2, 3, 4, 5];
const machine = machineFor(2500);
const history = standardScenario("history");
const steppe = regionIds.indexOf("Kazakhstan");
const first = monthNumber(1924, 1);

function runs(scenario: Scenario): readonly Run[] {
  return seeds.map((seed) => simulate(scenario, { seed, to: monthNumber(1934, 12) }, machine));
}
/** The middle of the seeds. */
function median(of: readonly Run[], measure: (run: Run) => number): number {
  return of.map(measure).sort((a, b) => a - b)[2] ?? Number.NaN;
}
function at(run: Run, name: QuantityName, year: number, role: "value" | "held" = "value"): number {
  return run.series(name, steppe, role)[monthNumber(year, 7) - first] ?? Number.NaN;
}
const starved = (from: number, to: number) => (run: Run) => at(run, "theStarved", to) - at(run, "theStarved", from);
const sheep = (year: number) => (run: Run) =>
  at(run, "householdSmallStock", year, "held") + at(run, "collectiveSmallStock", year, "held");

const base = runs(history);
const without = runs({ ...history, off: [...(history.off ?? []), "herders"] });
const neither = runs({
  ...history,
  levers: [
    ...history.levers.filter(({ lever }) => lever !== "settleHerders" && lever !== "levyOnHerders"),
    { lever: "levyOnHerders", from: first, value: 0 },
  ],
});

describe("the herders of the steppe", () => {
  test("are some two fifths to half of Kazakhstan's villages, and hardly any elsewhere", () => {
    const { clusterStart } = machine.world.sample;
    const part = (region: number): number => {
      const here = machine.world.cells(herdingVillage).subarray(clusterStart[region], clusterStart[region + 1]);
      return Array.from(here).reduce((sum, each) => sum + each, 0) / here.length;
    };
    expect(part(steppe)).toBeGreaterThan(0.4);
    expect(part(steppe)).toBeLessThan(0.5);
    for (const region of regionIds.keys()) if (region !== steppe) expect(part(region)).toBeLessThan(0.05);
  });

  test("lose nine tenths of their region's sheep from 1929 to 1933", () => {
    const lost = median(base, (run) => 1 - sheep(1933)(run) / sheep(1929)(run));
    expect(lost).toBeGreaterThan(0.8);
    expect(lost).toBeLessThan(0.95);
  });

  test("starve and flee less where the state neither settles them nor levies their animals", () => {
    const died = median(base, starved(1929, 1934));
    expect(median(neither, starved(1929, 1934))).toBeLessThan(0.85 * died);
    const fled = (run: Run): number => at(run, "refugees", 1934) + at(run, "emigrants", 1934);
    expect(median(neither, fled)).toBeLessThan(0.85 * median(base, fled));
    expect(median(neither, sheep(1933))).toBeGreaterThan(4 * median(base, sheep(1933)));
  });

  test("flee beyond their region only where there are herders", () => {
    expect(model.mechanisms.map(({ name }) => name)).toContain("herders");
    expect(median(base, (run) => at(run, "refugees", 1934))).toBeGreaterThan(2e5);
    expect(median(without, (run) => at(run, "refugees", 1934))).toBe(0);
  });

  test("die in 1932 about as many as in 1933", () => {
    const dead = (run: Run, year: number) =>
      run.series("theStarved", steppe)[monthNumber(year, 12) - first] ?? Number.NaN;
    const year = (of: number) => (run: Run) => dead(run, of) - dead(run, of - 1);
    const ratio = median(base, year(1932)) / median(base, year(1933));
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});
