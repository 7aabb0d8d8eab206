import { describe, expect, test } from "vitest";
import { samplingGaps } from "../../src/lab/sampling.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const history = standardScenario("history");

describe("the error of sampling", () => {
  test("is told for every indicator, in figures of years, as a part of their height", () => {
    const gaps = samplingGaps(history, [1, 2], 20_000, 10_000);
    const answered = gaps.filter(({ level }) => level > 0);
    expect(answered.length).toBeGreaterThan(200);
    expect(answered.filter(({ error, shift }) => !(error >= 0 && Number.isFinite(shift)))).toEqual([]);
    const gapOf = (name: string) => gaps.find(({ indicator: { series } }) => series === name);
    // Some 20 Mt a year; of a month it would be less than 2.
    expect(gapOf("grain-procurement")?.level).toBeGreaterThan(10);
    expect(gapOf("grain-procurement")?.error).toBeGreaterThan(0.001);
    // What has no figure of a year is told by the mean of its months.
    expect(gapOf("normal-working-day")?.level).toBeCloseTo(7.4, 1);
    // What no household has a part in is the same in every sample.
    expect(gapOf("normal-working-day")).toMatchObject({ error: 0, shift: 0 });
  });

  test("is none, and nothing is shifted, between a sample and itself", () => {
    for (const { level, error, shift } of samplingGaps(history, [1, 2], 20_000, 20_000)) {
      if (level > 0) expect([error, shift]).toEqual([0, 0]);
    }
  });
});
