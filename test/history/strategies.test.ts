import { describe, expect, test } from "vitest";
import { years } from "../../src/evidence/measures.ts";
import { claims, machineFor, type Scenario, scenarioOf, simulate, standardScenario, trials } from "../../src/index.ts";
import { lookupOf } from "../../src/lab/told.ts";

/** Common seeds: two strategies differ by what they order and with what means, not by dice. */
const seeds = [1, 2, 3];
const machine = machineFor(2500);
const known = new Map<string, readonly ReturnType<typeof lookupOf>[]>();

/** Looks up the figures of a scenario, seed by seed. */
function figuresOf(scenario: Scenario): readonly ReturnType<typeof lookupOf>[] {
  const key = JSON.stringify(scenario);
  const found = known.get(key) ?? seeds.map((seed) => lookupOf(simulate(scenario, { seed }, machine)));
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

const united1929 = { unityOfStart: 0.85, standingAtStart: 0.07, appointedAtStart: 0.67 };
const party1929 = { membersAtStart: 1_500_000 };
const votedDown = (scenario: Scenario): readonly number[] =>
  figuresOf(scenario).map((of) => years(of, "orders-of-force-voted-down", 1924, 1929));

describe("force ordered in 1924", () => {
  test("is voted down within two years, and comes to nothing in the 1920s", () => {
    expect(Math.min(...votedDown(early))).toBeGreaterThan(48);
    expect(Math.max(...inFarms(early, 1927, 1))).toBeLessThan(3);
    expect(Math.max(...inFarms(early, 1930, 1))).toBeLessThan(3);
  });
  test("stands and is carried out with the unity and organs of 1929", () => {
    expect(Math.max(...votedDown(united))).toBe(0);
    expect(Math.min(...inFarms(united, 1926, 1))).toBeGreaterThan(50);
  });
  test("is carried out where orders need no means", () => {
    const free: Scenario = { ...early, off: [...early.off, "means"] };
    expect(Math.min(...inFarms(free, 1926, 1))).toBeGreaterThan(50);
    expect(inFarms(free, 1926, 1)).toEqual(inFarms(united, 1926, 1));
  });
  test("is slowed and not called off where no Central Committee votes it down", () => {
    const silent: Scenario = { ...early, off: [...early.off, "voting-down"] };
    expect(Math.max(...inFarms(silent, 1926, 1))).toBeLessThan(20);
    expect(Math.min(...inFarms(silent, 1929, 1))).toBeGreaterThan(30);
  });
  test("is voted down with a large Party alone; with a united group alone it stands, and is carried out in part", () => {
    expect(Math.min(...votedDown(given(party1929)))).toBeGreaterThan(0);
    const unity = given(united1929);
    expect(Math.max(...votedDown(unity))).toBe(0);
    expect(less(inFarms(unity, 1926, 1), inFarms(united, 1926, 1), 0.9)).toBe(true);
  });
  test("stands longer where the Secretariat alone hears what became of it", () => {
    expect(less(votedDown(given({ reportsHeldAtStart: 0.67 })), votedDown(early), 1)).toBe(true);
  });
  test("costs a leader whose order was voted down his power", () => {
    const power = (scenario: Scenario) => figuresOf(scenario).map((of) => of("leader-power", 1927));
    expect(less(power(early), power(direct), 0.3)).toBe(true);
  });
});

describe("the trials of causes", () => {
  test("set only links of the chain apart, and each is a scenario that runs", () => {
    for (const { claim, variants } of trials) {
      expect(claims.map(({ id }) => id)).toContain(claim);
      for (const variant of variants) expect(scenarioOf(variant).name).toBe(variant.scenario);
    }
  });
  test("find that only unity and reach together carry an order of 1924 out in full", () => {
    const carried = (says: string): number => {
      const variant = trials.flatMap(({ variants }) => variants).find((each) => each.says === says);
      if (!variant) throw new Error(says);
      return Math.min(...figuresOf(scenarioOf(variant)).map((of) => of("orders-of-force-carried-out", 1926)));
    };
    for (const one of ["nothing", "organs", "reach", "information", "organs, reach, information"])
      expect(carried(one), one).toBeLessThan(20);
    for (const both of ["all four", "unity, reach, information"]) expect(carried(both), both).toBeGreaterThan(90);
  });
});

describe("force ordered from 1928 on by the same rules", () => {
  test("is carried out in full: the run is the same where orders need no means", () => {
    const free: Scenario = { ...direct, off: [...direct.off, "means"] };
    expect(inFarms(direct, 1931, 1)).toEqual(inFarms(free, 1931, 1));
  });
  test("stands in every month", () => {
    expect(Math.max(...votedDown(direct))).toBe(0);
  });
  test("drives a third of households into farms by March 1930, and more than half by July", () => {
    expect(Math.min(...inFarms(direct, 1930, 3))).toBeGreaterThan(33);
    expect(Math.min(...inFarms(direct, 1930, 7))).toBeGreaterThan(50);
  });
  test("drives in fewer by March 1930 than history did, and keeps more of them by September", () => {
    const history = standardScenario("history");
    expect(less(inFarms(direct, 1930, 3), inFarms(history, 1930, 3), 1)).toBe(true);
    expect(less(inFarms(history, 1930, 9), inFarms(direct, 1930, 9), 1)).toBe(true);
  });
});
