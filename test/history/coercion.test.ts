import { describe, expect, test } from "vitest";
import {
  custodyFigures,
  gapOf,
  type MechanismName,
  machineFor,
  median,
  monthNumber,
  type ParameterValues,
  type QuantityName,
  type Run,
  regionIds,
  rivals,
  type Scenario,
  simulate,
  standardNames,
  standardScenario,
  tollOf,
  withLevers,
} from "../../src/index.ts";
import { lookupOf } from "../../src/lab/told.ts";

const machine = machineFor(2500);
const history = standardScenario("history");
const run = (scenario: Scenario, seed = 1, parameters: ParameterValues = {}): Run =>
  simulate(scenario, { seed, parameters }, machine);
const off = (...mechanisms: readonly MechanismName[]): Scenario => ({
  ...history,
  off: [...history.off, ...mechanisms],
});
const between = (
  values: Float64Array,
  [fromYear, from]: readonly [number, number],
  [toYear, to]: readonly [number, number],
) =>
  values
    .subarray(monthNumber(fromYear, from) - monthNumber(1924, 1), monthNumber(toYear, to) - monthNumber(1924, 1) + 1)
    .reduce((sum, each) => sum + each, 0);
const sentenced = (of: Run): number =>
  between(of.whole("shotUnderLimits"), [1937, 8], [1938, 11]) +
  between(of.whole("sentUnderLimits"), [1937, 8], [1938, 11]);

describe("the toll", () => {
  test.each(standardNames)("in %s every death above the usual has one cause, to one person in a million", (name) => {
    const of = run(standardScenario(name));
    const toll = tollOf(of);
    const people = of.whole("townspeople")[0] ?? 0;
    for (const [at, year] of toll.years.entries()) {
      const byCause = toll.causes.reduce((sum, { persons }) => sum + (persons[at] ?? Number.NaN), 0);
      expect(Math.abs(byCause - (toll.excess[at] ?? Number.NaN)), `${year}`).toBeLessThan(people / 1e6);
      expect(Math.abs(byCause - (toll.balance[at] ?? Number.NaN)), `${year}`).toBeLessThan(people / 1e6);
    }
  });

  test("the regions together are the country, person by person", () => {
    const of = run(history);
    const sum = (places: readonly string[]): number =>
      places.reduce((all, place) => all + tollOf(of, place).excess.reduce((part, each) => part + each, 0), 0);
    expect(Math.abs(sum(regionIds) - sum(["USSR"]))).toBeLessThan(1);
  });

  test("every disputed figure has what somebody published beside it", () => {
    for (const { says, published } of rivals) expect(published.length, says).toBeGreaterThan(0);
  });
});

describe("operations", () => {
  test("those under limits go beyond the limits first set by 2.3 to 3.3 times, in the middle of seeds", () => {
    const over = [1, 2, 3, 4, 5].map((seed) => sentenced(run(history, seed)) / 268950);
    expect(median(over)).toBeGreaterThan(2.3);
    expect(median(over)).toBeLessThan(3.3);
  });

  test("they stop at the limits first set where no official asks for more", () => {
    expect(sentenced(run(off("bidding"))) / 268950).toBeLessThan(1.001);
  });

  test("arrests fall to less than a tenth within two months of the order to stop", () => {
    const arrests = run(history).whole("arrestsOfPolice");
    expect(between(arrests, [1938, 12], [1938, 12])).toBeLessThan(0.1 * between(arrests, [1938, 10], [1938, 10]));
  });

  test("arrests rise more than threefold within four months of the orders of July 1937", () => {
    const arrests = run(history).whole("arrestsOfPolice");
    const highest = Math.max(...[8, 9, 10].map((month) => between(arrests, [1937, month], [1937, month])));
    expect(highest).toBeGreaterThan(3 * between(arrests, [1937, 6], [1937, 6]));
  });
});

describe("information and threat", () => {
  const innocents = (of: Run): number => between(of.whole("innocents"), [1937, 1], [1938, 12]);
  const wanted = (of: Run): number => between(of.whole("eliminationsWanted"), [1937, 8], [1938, 10]);

  test("the worse the cases, the more of those arrested are innocent, and the more the leadership would remove", () => {
    const [good, poor] = [run(history, 1, { caseQuality: 0.8 }), run(history, 1, { caseQuality: 0.3 })];
    expect(innocents(poor)).toBeGreaterThan(innocents(good));
    expect(wanted(poor)).toBeGreaterThan(wanted(good));
  });

  test("a greater part of those arrested is innocent in 1937-38 than in 1930-32", () => {
    const of = run(history);
    const part = (from: number, to: number): number =>
      between(of.whole("innocents"), [from, 1], [to, 12]) / between(of.whole("arrestsOfPolice"), [from, 1], [to, 12]);
    expect(part(1937, 1938)).toBeGreaterThan(part(1930, 1932));
  });

  test("arrests at random raise the wage below which workers shirk, a threat to those who shirk lowers it", () => {
    const floor = (of: Run, year: number): number => between(of.whole("wageFloor"), [year, 8], [year, 12]);
    const [aimed, random] = [run(history, 1, { caseQuality: 0.8 }), run(history, 1, { caseQuality: 0.3 })];
    expect(floor(random, 1937)).toBeGreaterThan(floor(aimed, 1937));
    const noDecree = withLevers(history, [{ lever: "labourLaw", from: monthNumber(1940, 7), value: 0 }]);
    expect(floor(run(history), 1940)).toBeLessThan(floor(run(noDecree), 1940));
  });
});

describe("camps, colonies, prisons and settlements", () => {
  const lookups = [1, 2, 3, 4, 5].map((seed) => lookupOf(run(history, seed)));

  test("the median gap to the counts that only validate is a fifth or less", () => {
    const figures = custodyFigures(
      [1, 2, 3, 4, 5].map((seed) => run(history, seed)),
      1940,
    );
    expect(figures.filter(({ observation }) => observation.role === "validate").length).toBeGreaterThan(30);
    expect(gapOf(figures, "validate")).toBeLessThanOrEqual(0.2);
  });

  test("more are sentenced to death in the years of extraordinary powers than in those between", () => {
    const dead = (year: number): number => median(lookups.map((of) => of("political-sentences-death", year)));
    for (const [powers, quiet] of [
      [1925, 1926],
      [1927, 1928],
      [1930, 1932],
    ] as const)
      expect(dead(powers), `${powers}`).toBeGreaterThan(dead(quiet));
  });

  test("those let go when dying die in no camp's books, and not twice", () => {
    const [going, kept] = [run(history), run(off("release-of-the-dying"))];
    const died = (of: Run, name: QuantityName): number => between(of.whole(name), [1930, 1], [1940, 12]);
    const leave = died(going, "dyingLeaveCamps") + died(going, "dyingLeaveColonies");
    const after = died(going, "dieAfterRelease");
    expect(after).toBeGreaterThan(0.8 * leave);
    expect(after).toBeLessThan(leave);
    expect(died(kept, "dieAfterRelease")).toBe(0);
    const registered = (of: Run): number => died(of, "prisonersDie") + died(of, "coloniesDie");
    expect(registered(going)).toBeLessThan(registered(kept));
    expect(Math.abs((registered(going) + after) / registered(kept) - 1)).toBeLessThan(0.1);
  });

  test("mortality in camps is highest in 1933, and rises again in 1938", () => {
    const rate = (year: number): number => median(lookups.map((of) => of("gulag-death-rate", year)));
    for (const year of [1931, 1932, 1934, 1935, 1936, 1937, 1938, 1939, 1940]) {
      expect(rate(1933), `${year}`).toBeGreaterThan(rate(year));
    }
    expect(rate(1938)).toBeGreaterThan(rate(1937));
    expect(rate(1938)).toBeGreaterThan(rate(1939));
  });
});
