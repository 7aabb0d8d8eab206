import { describe, expect, test } from "vitest";
import { machineFor, type Scenario, simulate, standardScenario, tidy } from "../../src/index.ts";
import { lookupIn } from "../../src/lab/score.ts";

/** Common seeds: two strategies differ by what they order and with what means, not by dice. */
const seeds = [1, 2, 3];
const machine = machineFor(2500);
const known = new Map<string, readonly ReturnType<typeof lookupIn>[]>();

/** Looks up the figures of a scenario, seed by seed. */
function figuresOf(scenario: Scenario): readonly ReturnType<typeof lookupIn>[] {
  const key = JSON.stringify(scenario);
  const found = known.get(key) ?? seeds.map((seed) => lookupIn(tidy(simulate(scenario, { seed }, machine), ["USSR"])));
  known.set(key, found);
  return found;
}
/** Households in collective farms at the first of a month, in hundredths, seed by seed. */
const inFarms = (scenario: Scenario, year: number, month: number): readonly number[] =>
  figuresOf(scenario).map((of) => of("collectivised-households", year, month));
const less = (one: readonly number[], other: readonly number[], part: number): boolean =>
  one.every((each, seed) => each < part * (other[seed] ?? Number.NaN));

const early = standardScenario("direct-1924");
const united = standardScenario("direct-1924-united");
const direct = standardScenario("direct");
const given = (parameters: Record<string, number>): Scenario => ({ ...early, parameters });

describe("force ordered in 1924", () => {
  test("drives far fewer households into farms than with the unity and organs of 1929", () => {
    expect(less(inFarms(early, 1926, 1), inFarms(united, 1926, 1), 0.2)).toBe(true);
    expect(less(inFarms(early, 1927, 1), inFarms(united, 1927, 1), 0.3)).toBe(true);
  });
  test("is slowed, not called off: by 1929 more than a third of households are in farms", () => {
    expect(Math.min(...inFarms(early, 1929, 1))).toBeGreaterThan(33);
  });
  test("is carried out where orders need no means", () => {
    const free = { ...early, off: [...early.off, "means"] };
    expect(Math.min(...inFarms(free, 1926, 1))).toBeGreaterThan(50);
    expect(inFarms(free, 1926, 1)).toEqual(inFarms(united, 1926, 1));
  });
  test("is helped by a united group alone and by a large Party alone, and by neither as by both", () => {
    const unity = given({ unityOfStart: 0.85, standingAtStart: 0.07 });
    const members = given({ membersAtStart: 1_500_000 });
    for (const one of [unity, members]) {
      expect(less(inFarms(early, 1926, 1), inFarms(one, 1926, 1), 0.6)).toBe(true);
      expect(less(inFarms(one, 1926, 1), inFarms(united, 1926, 1), 0.5)).toBe(true);
    }
  });
});

describe("force ordered from 1928 on by the same rules", () => {
  test("is carried out in full: the run is the same where orders need no means", () => {
    const free = { ...direct, off: [...direct.off, "means"] };
    expect(inFarms(direct, 1931, 1)).toEqual(inFarms(free, 1931, 1));
  });
  test("drives a quarter of households into farms by March 1930, and more than half by July", () => {
    expect(Math.min(...inFarms(direct, 1930, 3))).toBeGreaterThan(25);
    expect(Math.min(...inFarms(direct, 1930, 7))).toBeGreaterThan(50);
  });
  test("drives in fewer by March 1930 than history did, and keeps more of them by September", () => {
    const history = standardScenario("history");
    expect(less(inFarms(direct, 1930, 3), inFarms(history, 1930, 3), 1)).toBe(true);
    expect(less(inFarms(history, 1930, 9), inFarms(direct, 1930, 9), 1)).toBe(true);
  });
});
