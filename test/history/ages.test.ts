import { describe, expect, test } from "vitest";
import { monthName, type QuantityName, type Run, simulate, standardNames, standardScenario } from "../../src/index.ts";

const cohorts = 30;
const cellsOf = (run: Run, name: QuantityName, month: number): readonly number[] =>
  Array.from({ length: cohorts }, (_, cell) => run.series(name, cell)[month] ?? Number.NaN);
const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, each) => sum + each, 0);

describe.each(standardNames)("in %s", (name) => {
  const run = simulate(standardScenario(name), { seed: 1, oneIn: 20000 });
  const held = (stock: QuantityName): Float64Array => run.whole(stock, "held");
  const books = {
    villagersOfAge: held("dependants").map((each, month) => each + (held("workers")[month] ?? 0)),
    townspeopleOfAge: run.whole("townspeople"),
    heldOfAge: run.whole("awayAtEnd"),
  };

  test.each(Object.entries(books) as [QuantityName, Float64Array][])(
    "all ages of %s together are the people of the books",
    (ages, people) => {
      for (const [month, number] of run.months.entries()) {
        const gap = Math.abs(sumOf(cellsOf(run, ages, month)) - (people[month] ?? Number.NaN));
        expect(gap, monthName(number)).toBeLessThan(1);
      }
    },
  );

  test.each(Object.keys(books) as QuantityName[])("there are no fewer than no %s, of any age and sex", (ages) => {
    for (const month of run.months.keys()) {
      expect(Math.min(...cellsOf(run, ages, month))).toBeGreaterThanOrEqual(-1e-6);
    }
  });

  test("a year begins with the people of the year before, those born, less the dead, to one in a million", () => {
    const people = run.months.map((_, month) => sumOf(cellsOf(run, "peopleOfAge", month)));
    const born = (["villageBirths", "townBirthsOfNation", "exileBirths"] as const).map((each) => run.series(each));
    const died = (
      ["villageDeaths", "villageHungerDeaths", "townDeathsOfNation", "townHungerDeaths", "heldDeaths"] as const
    ).map((each) => run.series(each));
    for (let january = 11; january + 12 < people.length; january += 12) {
      const months = Array.from({ length: 12 }, (_, month) => january + 1 + month);
      const change = months.reduce(
        (sum, month) => sum + sumOf(born.map((each) => each[month] ?? 0)) - sumOf(died.map((each) => each[month] ?? 0)),
        0,
      );
      const [before = 0, after = Number.NaN] = [people[january], people[january + 12]];
      expect(Math.abs(after - before - change) / before, `${1925 + (january - 11) / 12}`).toBeLessThan(1e-6);
    }
  });
});

describe("in history", () => {
  const run = simulate(standardScenario("history"), { seed: 1 });
  const part = (band: number, month: number): number => {
    const people = cellsOf(run, "peopleOfAge", month);
    return (100 * ((people[band] ?? 0) + (people[band + 15] ?? 0))) / sumOf(people);
  };
  /** The census of December 1926, in hundredths. */
  const census = [15.2, 10.4, 11.6, 11.4, 9.5, 8.2, 6.2, 5.8, 4.7, 4, 3.4, 2.9, 2.4, 1.7, 2.6];

  test("the ages of December 1926 are those of the census to two parts of a hundred", () => {
    for (const [band, counted] of census.entries()) expect(Math.abs(part(band, 35) - counted)).toBeLessThan(2);
  });

  test("famine takes more of the small children and of the old than of those between", () => {
    const mortality = (band: number): number => {
      const dead = sumOf(
        Array.from({ length: 12 }, (_, month) =>
          sumOf([band, band + 15].map((cell) => run.series("villagersStarveOfAge", cell)[108 + month] ?? 0)),
        ),
      );
      const people = cellsOf(run, "villagersOfAge", 107);
      return dead / ((people[band] ?? 0) + (people[band + 15] ?? 0));
    };
    expect(mortality(0)).toBeGreaterThan(2 * mortality(4));
    expect(mortality(14)).toBeGreaterThan(2 * mortality(4));
  });
});
