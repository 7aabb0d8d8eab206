import { describe, expect, test } from "vitest";
import { aggregates } from "../../src/generated/inputs.ts";
import { regionIds } from "../../src/lab/given.ts";
import { simulate } from "../../src/lab/run.ts";
import { countedDisturbances, disturbances, disturbancesOfYear, regionsOf1930 } from "../../src/lab/unrest.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const run = simulate(standardScenario("history"), { oneIn: 20_000 });

describe("disturbances", () => {
  test("of a year are those of its months, and of the country those of its regions", () => {
    const months = Array.from({ length: 12 }, (_, at) => disturbances(run, 1930, at + 1));
    expect(disturbancesOfYear(run, 1930)).toBeCloseTo(
      months.reduce((sum, each) => sum + each),
      6,
    );
    const regions = regionIds.map((each) => disturbancesOfYear(run, 1930, [each]));
    expect(disturbancesOfYear(run, 1930)).toBeCloseTo(
      regions.reduce((sum, each) => sum + each),
      6,
    );
    expect(disturbancesOfYear(run, 1930)).toBeGreaterThan(1000);
  });

  test("are counted by the police in whole years and in months, and unknown where nobody counted", () => {
    expect([countedDisturbances(1930, null), countedDisturbances(1930, 3)]).toEqual([13_754, 6_528]);
    expect(countedDisturbances(1937, null)).toBeUndefined();
  });

  test("of 1930 are told for every place of the police's table once, districts of one region together", () => {
    const places = regionsOf1930(run);
    const members = places.flatMap(({ place }) => aggregates[place] ?? [place]);
    expect([...members].sort()).toEqual([...regionIds].sort());
    const counted = (name: string): number | undefined => places.find(({ place }) => place === name)?.counted;
    // Moscow 676 and Ivanovo 190; the North Caucasus 1061, its national areas 406.
    expect([counted("Central-Industrial"), counted("North-Caucasus"), counted("Ukraine")]).toEqual([866, 1467, 4098]);
    const sum = (of: "found" | "villages"): number => places.reduce((all, each) => all + each[of], 0);
    expect(sum("found")).toBeCloseTo(disturbancesOfYear(run, 1930), 6);
    // The census of 1926 counted some 600 000 rural places.
    expect(sum("villages")).toBeGreaterThan(500_000);
    for (const { villages, place } of places) expect(villages, place).toBeGreaterThan(1000);
  });
});
