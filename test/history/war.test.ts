import { describe, expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import {
  type MechanismName,
  machineFor,
  type QuantityName,
  type Run,
  regionIds,
  type Scenario,
  simulate,
  standardScenario,
  tollOf,
  withLevers,
} from "../../src/index.ts";
import { lookupOf } from "../../src/lab/told.ts";
import { model } from "../../src/laws/month.ts";
import { leverFrom } from "../../src/scenarios/lever.ts";

const machine = machineFor(2500);
const history = standardScenario("history");
const to = monthNumber(1953, 12);
const run = (scenario: Scenario): Run => simulate(scenario, { seed: 1, to }, machine);
const off = (...mechanisms: readonly MechanismName[]): Run => run({ ...history, off: mechanisms });
const at = (of: Run, name: QuantityName, year: number, month: number): number =>
  of.whole(name)[monthNumber(year, month) - monthNumber(1924, 1)] ?? Number.NaN;
const over = (of: Run, name: QuantityName, from: number, until: number): number =>
  of
    .whole(name)
    .subarray(monthNumber(from, 1) - monthNumber(1924, 1), monthNumber(until + 1, 1) - monthNumber(1924, 1))
    .reduce((sum, each) => sum + each, 0);

const long = run(history);
const rate = lookupOf(long);
const found = new Set(["stock", "state", "signal", "flow", "total"]);
const figures = [...model.quantities]
  .filter(([, { kind, level }]) => found.has(kind) && !level.sampled)
  .map(([name]) => name as QuantityName);

describe("before June 1941 the war is idle", () => {
  test("without its mechanisms every figure until then has the same bits", () => {
    const quiet = off("occupation", "war-service", "front");
    const months = monthNumber(1941, 6) - monthNumber(1924, 1);
    expect(figures.length).toBeGreaterThan(500);
    for (const name of figures) {
      expect(quiet.whole(name).subarray(0, months), name).toEqual(long.whole(name).subarray(0, months));
    }
    expect(at(quiet, "awayAtEnd", 1941, 6)).not.toBe(at(long, "awayAtEnd", 1941, 6));
  });

  test("nobody is under arms in the war or captive", () => {
    expect(at(long, "soldiers", 1941, 5)).toBe(0);
    expect(at(long, "captives", 1941, 5)).toBe(0);
  });
});

describe("people in the war", () => {
  test("come home or are dead: nobody is captive or called at the end", () => {
    expect(at(long, "soldiers", 1953, 12)).toBeLessThan(1000);
    expect(at(long, "captives", 1953, 12)).toBeLessThan(1000);
  });

  test("are counted once each, under one cause, to one in a million", () => {
    const toll = tollOf(long);
    const people = at(long, "townspeople", 1924, 1);
    for (const [place, year] of toll.years.entries()) {
      const byCause = toll.causes.reduce((sum, { persons }) => sum + (persons[place] ?? Number.NaN), 0);
      expect(Math.abs(byCause - (toll.excess[place] ?? Number.NaN)), `${year}`).toBeLessThan(people / 1e6);
      expect(Math.abs(byCause - (toll.balance[place] ?? Number.NaN)), `${year}`).toBeLessThan(people / 1e6);
    }
  });

  test("are of all ages together what the books say, to 1953", () => {
    const away = regionIds.reduce((sum, _, cell) => sum + (long.series("awayAtEnd", cell).at(-1) ?? 0), 0);
    const held = long.whole("heldOfAge").at(-1) ?? 0;
    expect(Math.abs(held / away - 1)).toBeLessThan(1e-6);
  });

  test("have fewer children while so many are away", () => {
    expect(over(long, "townBorn", 1942, 1944)).toBeLessThan(over(off("war-service"), "townBorn", 1942, 1944));
  });
});

describe("what each part of the war does", () => {
  test("the front kills and captures", () => {
    expect(over(off("front"), "fall", 1941, 1945)).toBe(0);
    expect(over(off("front"), "captured", 1941, 1945)).toBe(0);
    expect(over(long, "fall", 1941, 1945)).toBeGreaterThan(0);
  });

  test("occupation takes plant and kills", () => {
    const free = off("occupation");
    expect(at(long, "industrialOutput", 1942, 6)).toBeLessThan(at(free, "industrialOutput", 1942, 6));
    expect(over(long, "diedInVillages", 1941, 1944)).toBeGreaterThan(over(free, "diedInVillages", 1941, 1944));
  });

  test("the call-up leaves fields short of hands", () => {
    expect(at(long, "handsLeft", 1943, 8)).toBeLessThan(at(off("war-service"), "handsLeft", 1943, 8));
  });

  test("works carried away in time are not destroyed", () => {
    const left = run(withLevers(history, [leverFrom("evacuation", "1941-07", 0, "a test")]));
    expect(at(left, "capital", 1943, 12)).toBeLessThan(at(long, "capital", 1943, 12));
  });
});

describe("fields in the war", () => {
  const reaped = (of: Run, year: number): number =>
    over(of, "harvestOfHouseholds", year, year) + over(of, "harvestOfCollectives", year, year);

  test("yield less as hands, horses and tractors are gone, by a quarter and more at the worst", () => {
    expect(reaped(long, 1945)).toBeLessThan(0.75 * reaped(long, 1940));
    expect(reaped(long, 1945)).toBeLessThan(reaped(off("war-service"), 1945));
    expect(reaped(long, 1944)).toBeLessThan(reaped(off("occupation"), 1944));
    expect(reaped(long, 1950)).toBeGreaterThan(reaped(long, 1945));
  });

  test("lose their tractors to the enemy", () => {
    expect(at(long, "tractorLand", 1943, 12)).toBeLessThan(at(off("occupation"), "tractorLand", 1943, 12));
  });

  test("get men back when the army goes home", () => {
    const home = long.whole("backHome", "brought");
    const end = monthNumber(1941, 6) - monthNumber(1924, 1);
    expect(home.subarray(0, end).every((each) => each === 0)).toBe(true);
    expect(home.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(1e6);
  });

  test("feed the villages too little in 1946 and 1947, when drought, procurement and want of hands meet", () => {
    expect(over(long, "villageHungerDeaths", 1946, 1947)).toBeGreaterThan(
      10 * over(long, "villageHungerDeaths", 1949, 1953),
    );
  });
});

describe("camps", () => {
  test("have their highest death rates of all years to 1953 in 1933 and in 1942-43", () => {
    const years = Array.from({ length: 20 }, (_, at) => 1934 + at).filter((year) => year < 1942 || year > 1943);
    const usual = Math.max(...years.map((year) => rate("gulag-death-rate", year)));
    for (const year of [1933, 1942, 1943]) expect(rate("gulag-death-rate", year)).toBeGreaterThan(usual);
  });

  test("have fewer deaths where they keep to the food norm of the 1930s", () => {
    const fed = run(withLevers(history, [leverFrom("campNorm", "1941-08", 1, "a test")]));
    expect(over(fed, "prisonersDie", 1942, 1943)).toBeLessThan(over(long, "prisonersDie", 1942, 1943));
  });

  test("let people go when a decree says so", () => {
    for (const [year, month] of [
      [1941, 7],
      [1945, 7],
      [1953, 4],
    ] as const)
      expect(at(long, "released", year, month)).toBeGreaterThan(2 * at(long, "released", year, month - 1));
  });
});
