import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Take } from "../../src/evidence/observe/figures.ts";
import {
  firstMonth,
  type Indicator,
  indicators,
  lastMonth,
  leverFrom,
  leverRanges,
  machineFor,
  measured,
  measuredYears,
  mechanismNames,
  monthName,
  monthNumber,
  placesOf,
  type Run,
  type Scenario,
  simulate,
  standardNames,
  standardScenario,
} from "../../src/index.ts";
import { firstTold } from "../../src/lab/indicators.ts";

const machine = machineFor(20000);
const seed = 19291107;
const runs = 25;

/** The last month that a figure of a year is made of, by each convention; the test's own reading of them. */
const lastOfYear = {
  sum: (year: number) => monthNumber(year, 12),
  mean: (year: number) => monthNumber(year, 12),
  "agricultural sum": (year: number) => monthNumber(year + 1, 6),
  january: (year: number) => monthNumber(year, 1) - 1,
  july: (year: number) => monthNumber(year, 7) - 1,
  october: (year: number) => monthNumber(year, 10) - 1,
  "year to september": (year: number) => monthNumber(year, 9),
  "year to december": (year: number) => monthNumber(year, 12),
  none: () => Number.POSITIVE_INFINITY,
} as const;

/** The country, a group of regions and a region: all others are measured as these are. */
const measuredPlaces: readonly string[] = ["USSR", "Ukraine", "Kazakhstan"];

const isEmpty = (value: number | undefined): boolean => value === undefined || Number.isNaN(value);
const stands = (one: number | undefined, other: number | undefined): boolean =>
  isEmpty(one) || isEmpty(other) || Object.is(one, other);

/** Figures of months before a month, and of years over before it, that differ between two runs. */
function changed(all: readonly Indicator[], one: Run, other: Run, before: number): readonly string[] {
  return all.flatMap((indicator) =>
    placesOf(indicator)
      .filter((place) => measuredPlaces.includes(place))
      .flatMap((place) => {
        const [mine, yours] = [measured(one, indicator, place), measured(other, indicator, place)];
        const months = one.months
          .filter((month, at) => month < before && !stands(mine[at], yours[at]))
          .map((month) => `${indicator.series} ${place} ${monthName(month)}`);
        const [ofMine, ofYours] = [measuredYears(one, indicator, place), measuredYears(other, indicator, place)];
        const years = [...ofMine]
          .filter(([year, value]) => lastOfYear[indicator.year](year) < before && !stands(value, ofYours.get(year)))
          .map(([year]) => `${indicator.series} ${place} ${year}`);
        return [...months, ...years];
      }),
  );
}

const ranges = [...leverRanges()];
const rules = [
  "grain_procurement_share",
  "collectivised_households < 0.5 ? 1 : 0",
  'sum(grain_procurement, 12) / amount(20, "Mt")',
];

/** A setting of one lever within its range, or a rule in its place. */
const settings = fc.record({
  lever: fc.nat(ranges.length - 1),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  rule: fc.option(fc.constantFrom(...rules), { freq: 4 }),
});
type Setting = Readonly<{ lever: number; part: number; rule: string | null }>;

function set(scenario: Scenario, from: number, each: readonly Setting[]): Scenario {
  const added = each.map(({ lever, part, rule }) => {
    const [name, { within }] = ranges[lever] ?? ["force", { within: [0, 1] as const }];
    const [low, high] = within;
    return leverFrom(name, monthName(from), rule ?? low + part * (high - low), "the test");
  });
  const names = new Set(added.map(({ lever }) => lever));
  return {
    ...scenario,
    levers: [...scenario.levers.filter((old) => !names.has(old.lever) || old.from < from), ...added],
  };
}

const trials = fc.record({
  course: fc.constantFrom(...standardNames.filter((name) => standardScenario(name).until === undefined)),
  seed: fc.integer({ min: 1, max: 1000 }),
  off: fc.subarray([...mechanismNames()], { maxLength: 3 }),
  common: fc.array(settings, { maxLength: 3 }),
  turn: fc.integer({ min: firstMonth + 1, max: lastMonth }),
  later: fc.array(settings, { minLength: 1, maxLength: 6 }),
  ends: fc.tuple(fc.nat(204), fc.nat(204)),
});
type Trial = typeof trials extends fc.Arbitrary<infer T> ? T : never;

/** Two runs that are one until a month: then levers move in the second, and each ends where it likes. */
function parted({ course, seed: dice, off, common, turn, later, ends }: Trial): readonly [Run, Run] {
  const base = standardScenario(course);
  const shared = set({ ...base, off: [...new Set([...base.off, ...off])] }, firstMonth, common);
  const [one, other] = ends.map((more) => Math.min(lastMonth, turn + more));
  return [
    simulate(shared, { seed: dice, to: one ?? turn }, machine),
    simulate(set(shared, turn, later), { seed: dice, to: other ?? turn }, machine),
  ];
}

describe("the past stands", () => {
  test(`no figure of the past changes with what a run does later or where it ends (seed ${seed})`, {
    tags: ["long"],
  }, () => {
    fc.assert(
      fc.property(trials, (trial) => {
        expect(changed(indicators, ...parted(trial), trial.turn)).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });

  const history = simulate(standardScenario("history"), { to: monthNumber(1936, 6) }, machine);
  const other = simulate(
    set(standardScenario("history"), monthNumber(1930, 8), [
      { lever: ranges.findIndex(([name]) => name === "force"), part: 0, rule: null },
    ]),
    { to: monthNumber(1934, 3) },
    machine,
  );
  const broken = (measure: (take: Take) => Float64Array, year: Indicator["year"] = "mean"): readonly Indicator[] =>
    indicators.slice(0, 1).map((each) => ({ ...each, places: "country", year, measure }));

  test.each<[string, (take: Take) => Float64Array]>([
    [
      "a price of 1937, or the last there is",
      (take) => take("procured").map((each, _, all) => each * (all.at(-1) ?? 0)),
    ],
    [
      "the sum of the calendar year in each of its months",
      (take) =>
        take("procured").map((_, at, all) =>
          all.subarray(at - (at % 12), at - (at % 12) + 12).reduce((sum, each) => sum + each, 0),
        ),
    ],
    [
      "a mean of a later year as its base",
      (take) =>
        take("procured").map(
          (each, _, all) => each / (all.subarray(96, 108).reduce((sum, every) => sum + every, 0) || 1),
        ),
    ],
  ])("a measure that takes %s is found out", (_, measure) => {
    expect(changed(broken(measure), history, other, monthNumber(1930, 8)).length).toBeGreaterThan(0);
  });
});

describe("a run to 1940", () => {
  const run = simulate(standardScenario("history"), {}, machine);

  test.each(indicators.map((each) => [`${each.series}, ${each.ledger}, ${each.geo ?? "USSR"}`, each] as const))(
    "%s has a figure of every month from the first that it declares, and none before",
    (_, indicator) => {
      const told = firstTold(indicator, firstMonth);
      for (const place of placesOf(indicator)) {
        const values = measured(run, indicator, place);
        const wrong = run.months.filter((month, at) => Number.isFinite(values[at]) !== month >= told);
        expect({ place, months: wrong.map(monthName) }).toEqual({ place, months: [] });
      }
    },
  );

  test("shows a year only where it covers it", () => {
    const part = simulate(standardScenario("history"), { to: monthNumber(1930, 5) }, machine);
    const early = indicators.flatMap((indicator) =>
      [...measuredYears(part, indicator, "USSR").keys()]
        .filter((year) => lastOfYear[indicator.year](year) > monthNumber(1930, 5))
        .map((year) => `${indicator.series} ${year}`),
    );
    expect(early).toEqual([]);
  });
});
