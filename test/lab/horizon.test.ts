import { describe, expect, test } from "vitest";
import {
  endForClaims,
  endOf,
  Fault,
  growthIn,
  growthPeriods,
  growthVariants,
  lastMonth,
  machineFor,
  monthNumber,
  type QuantityName,
  readScenario,
  simulate,
  standardScenario,
} from "../../src/index.ts";

const oneIn = 20000;
const machine = machineFor(oneIn);
const history = standardScenario("history");
const head = "name: trial\ntitle: A trial\nstrategy: history\n";

describe("a run to a later month", () => {
  const usual = simulate(history, { oneIn }, machine);
  const long = simulate(history, { oneIn, to: monthNumber(1953, 12) }, machine);

  test("has every month until then", () => {
    expect(usual.months.length).toBe(204);
    expect(long.months.length).toBe(360);
    expect(long.months.at(-1)).toBe(monthNumber(1953, 12));
  });

  test("has the same bits as the usual run, as far as that goes", () => {
    expect(usual.record.findIndex((each, at) => !Object.is(each, long.record[at]))).toBe(-1);
  });

  test("closes its books each month to the last, to rounding", () => {
    expect(long.largestGap).toBeLessThan(1e-9);
  });

  test("has a number for every figure of every month", () => {
    expect(long.record.findIndex((each) => !Number.isFinite(each))).toBe(-1);
  });
});

describe("the end of a run", () => {
  test("is December 1940, unless the scenario or the caller asks for another month", () => {
    expect(endOf(history)).toBe(lastMonth);
    const longer = readScenario(`${head}until: 1945-05\n`, "trial.yaml");
    expect(endOf(longer)).toBe(monthNumber(1945, 5));
    expect(endOf(longer, { to: monthNumber(1930, 1) })).toBe(monthNumber(1930, 1));
  });

  test.each(["1923-12", "1986-01", "1953-13", "1953", "1953-12-31"])("is not %s", (month) => {
    expect(() => readScenario(`${head}until: "${month}"\n`, "trial.yaml")).toThrow(Fault);
  });

  test.each([monthNumber(1923, 12), monthNumber(1986, 1), monthNumber(1930, 1) + 0.5, Number.NaN])(
    "is no month numbered %s",
    (to) => {
      expect(() => simulate(history, { oneIn, to }, machine)).toThrow(Fault);
    },
  );

  test("lies as far off as the claims that are asked about look, and no farther", () => {
    expect(endForClaims("C042")).toBe(lastMonth);
    expect(endForClaims("C042", "C143")).toBe(monthNumber(1953, 12));
    expect(endForClaims()).toBe(monthNumber(1953, 12));
  });
});

describe("a run to December 1985", { tags: ["long"] }, () => {
  const to = monthNumber(1985, 12);
  const far = simulate(history, { oneIn, to }, machine);
  const yearEnd = (name: QuantityName, year: number): number =>
    far.whole(name)[monthNumber(year, 12) - monthNumber(1924, 1)] ?? Number.NaN;

  test("closes its books each month to the last", () => {
    expect(far.months.at(-1)).toBe(to);
    expect(far.largestGap).toBeLessThan(1e-9);
    expect(far.record.findIndex((each) => !Number.isFinite(each))).toBe(-1);
  });

  test("empties neither the villages nor the towns", () => {
    expect(yearEnd("villagersOfNation", 1985)).toBeGreaterThan(0.5 * yearEnd("villagersOfNation", 1950));
    expect(yearEnd("townspeople", 1985)).toBeGreaterThan(yearEnd("townspeople", 1950));
    expect(yearEnd("rationCover", 1985)).toBeGreaterThan(0.5);
  });

  test("does so without the reserves of the villages, whose open jobs then empty them", () => {
    const drained = simulate({ ...history, off: ["village-reserves"] }, { oneIn, to: monthNumber(1965, 12) }, machine);
    expect(drained.whole("villagersOfNation").at(-1)).toBeLessThan(0.7 * yearEnd("villagersOfNation", 1965));
  });
});

describe("growth to 1985", { tags: ["long"] }, () => {
  const decades = growthPeriods.filter(([from]) => from >= 1950);
  const growthOf = new Map(
    growthVariants().map(({ id, scenario, parameters = {} }) => {
      const run = simulate(scenario, { oneIn, parameters }, machine);
      return [id, decades.map(([from, until]) => growthIn(run, "nationalProduct", from, until))];
    }),
  );
  const of = (id: string): readonly number[] => growthOf.get(id) ?? [];
  const slowing = (id: string): number => (of(id)[0] ?? Number.NaN) - (of(id).at(-1) ?? Number.NaN);

  test("slows from decade to decade as hands run out", () => {
    expect(of("long-run")).toEqual(of("long-run").toSorted((one, other) => other - one));
    expect(slowing("long-run")).toBeGreaterThan(3);
  });

  test("slows less the easier plant replaces hands, and not at all where it hardly needs them", () => {
    expect(slowing("cobb-douglas")).toBeLessThan(slowing("long-run"));
    expect(slowing("hands-spared")).toBeLessThan(0.5);
  });

  test("is slower at the end than with reserves of labour that do not end, and slower yet without new technique", () => {
    expect(of("long-run").at(-1)).toBeLessThan(of("endless-reserves").at(-1) ?? Number.NaN);
    expect(of("no-technique").at(-1)).toBeLessThan(of("long-run").at(-1) ?? Number.NaN);
  });

  test("is what it was before the war, however it goes on", () => {
    const head = monthNumber(1941, 6) - monthNumber(1924, 1);
    const long = simulate(standardScenario("long-run"), { oneIn, to: monthNumber(1941, 6) }, machine);
    const product = Float64Array.from(long.whole("nationalProduct").subarray(0, head));
    const usual = simulate(history, { oneIn, to: monthNumber(1941, 6) }, machine);
    expect(usual.whole("nationalProduct").subarray(0, head)).toEqual(product);
  });
});

describe("a scenario that is like another", () => {
  test("has its levers too, and its own dates go before", () => {
    const own = readScenario(`${head}like: history\nlevers: { force: { 1928-01: 0.1 } }\n`, "trial.yaml");
    expect(own.levers.length).toBe(history.levers.length + 1);
    const run = simulate(own, { oneIn, to: monthNumber(1928, 6) }, machine);
    expect(run.whole("force").at(-1)).toBeCloseTo(0.1);
  });

  test.each(["no-such", "long-run"])("is not like %s", (name) => {
    expect(() => readScenario(`${head}like: ${name}\n`, "trial.yaml")).toThrow(Fault);
  });
});
