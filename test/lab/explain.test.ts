import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/evidence/observe/figures.ts";
import { indicators } from "../../src/evidence/observe.ts";
import { monthNumber } from "../../src/ground/calendar.ts";
import { taken } from "../../src/ground/plan.ts";
import { explain, traceMonth } from "../../src/lab/explain.ts";
import { regionIds } from "../../src/lab/given.ts";
import { model } from "../../src/laws/month.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const harvest = indicators.find(({ series }) => series === "grain-harvest-low") as Indicator;

describe("the laws behind an indicator", () => {
  test("stand nearest first, each taken by one that is a law nearer, and none further than asked", () => {
    for (const depth of [0, 1, 2, 3]) {
      const { laws } = explain(harvest, depth);
      const distances = laws.map(({ distance }) => distance);
      expect(distances).toEqual([...distances].sort((one, other) => one - other));
      expect([distances[0], distances.at(-1)]).toEqual([0, depth]);
      for (const { step, distance } of laws.filter((each) => each.distance > 0)) {
        const nearer = laws.filter((each) => each.distance === distance - 1);
        expect(nearer.some((each) => taken(each.step).some((of) => of === step))).toBe(true);
      }
    }
  });

  test("go on beyond the depth to the laws that the next step back would reach, and end where none is left", () => {
    const [near, far, whole] = [explain(harvest, 1), explain(harvest, 2), explain(harvest)];
    const added = far.laws.filter(({ distance }) => distance === 2).map(({ name }) => name);
    expect([...near.beyond].sort()).toEqual([...added].sort());
    expect(whole.beyond).toEqual([]);
    expect(whole.laws.length).toBeGreaterThan(far.laws.length);
    const ofLaws = new Set(model.month.map(model.nameOf));
    expect(whole.ends.filter((name) => ofLaws.has(name))).toEqual([]);
    expect(whole.ends.length).toBeGreaterThan(50);
  });
});

describe("a month that is listened to", () => {
  const asked = { scenario: standardScenario("history"), month: monthNumber(1924, 8), oneIn: 20_000 };
  const laws = explain(harvest, 0).laws;

  test("tells a law of regions in every region of the country, or in the one that is named", () => {
    const { run, traced } = traceMonth(laws, asked);
    const country = traced.get("harvest");
    expect(country?.cells).toBe(regionIds.length);
    const place = regionIds.indexOf("Kazakhstan");
    const region = traceMonth(laws, { ...asked, region: "Kazakhstan" }).traced.get("harvest");
    expect(region?.cells).toBe(1);
    const month = run.months.indexOf(asked.month);
    expect(region?.answer).toBe(run.series("harvest", place)[month]);
    expect(country?.answer).toBeCloseTo((run.whole("harvest")[month] ?? Number.NaN) / regionIds.length, 3);
  });

  test("is refused for a region that there is not", () => {
    expect(() => traceMonth(laws, { ...asked, region: "Kazakstan" })).toThrow(/Kazakhstan/);
  });
});
