import { describe, expect, test } from "vitest";
import {
  endForClaims,
  endOf,
  Fault,
  lastMonth,
  machineFor,
  monthNumber,
  type Run,
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

describe("a run to December 1985", () => {
  const to = monthNumber(1985, 12);
  const far = simulate(history, { oneIn, to }, machine);
  const yearEnd = (name: string, year: number): number =>
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

describe("growth after the war", () => {
  const growthBy = (run: Run, from: number, until: number): number => {
    const [first = 0, last = 0] = [from, until].map((year) => {
      const start = monthNumber(year, 1) - monthNumber(1924, 1);
      return run
        .whole("industrialOutput")
        .subarray(start, start + 12)
        .reduce((sum, each) => sum + each, 0);
    });
    return last / first;
  };
  const slowing = (run: Run): number => growthBy(run, 1950, 1960) - growthBy(run, 1960, 1970);
  const to = monthNumber(1970, 12);

  test("slows as hands run out, and less where plant takes their place", () => {
    const scarce = simulate(history, { to });
    const replaced = simulate(history, { to, parameters: { labourOnOutput: 0.05 } });
    expect(slowing(scarce)).toBeGreaterThan(0);
    expect(growthBy(replaced, 1960, 1970)).toBeGreaterThan(growthBy(scarce, 1960, 1970));
  });
});
