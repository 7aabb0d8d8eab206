import { between, outside } from "../figures.ts";
import type { Economy, TwoSectorYear } from "./economy.ts";

/** First and last year of the data. */
export const sovietYears = { first: 1928, last: 1940 } as const;

/**
 * The Soviet economy of 1928-40 as a two-sector series, in roubles of 1937.
 *
 * Product and people are known year by year; shares of sectors and uses in a few years, and lie on straight lines
 * between
 * them. Workers are measured by people: those who live from farming, and the rest.
 *
 * @returns a record a year: roubles of 1937, persons
 * @example
 * sovietSeries(economyWith()).map(({ year }) => year).at(-1); // => 1940
 */
export function sovietSeries(economy: Economy): readonly TwoSectorYear[] {
  const years: TwoSectorYear[] = [];
  let capital = economy.farmCapitalAtStart + economy.otherCapitalAtStart;
  for (let year = sovietYears.first; year <= sovietYears.last; year++) {
    const people = 1e6 * outside("people", year);
    const product = 1e9 * outside("national-product", year);
    const farmOutput = farmOutputIn(year, economy);
    const households = product * householdShare(year);
    const farming = outside("farm-share-of-people", year) / 100;
    const farmCapital = capital * farmPartOfCapital(year, economy);
    const investment = product * (outside("investment-share", year) / 100);
    years.push({
      year,
      people,
      farmOutput,
      otherOutput: product - farmOutput,
      farmWorkers: farming * people,
      otherWorkers: (1 - farming) * people,
      farmCapital,
      otherCapital: capital - farmCapital,
      farmConsumption: farmOutput,
      otherConsumption: households - farmOutput,
      investment,
    });
    capital = (1 - economy.wear) * capital + investment;
  }
  return years;
}

/** Households' share of product; after 1937 arms take what they take from it. */
function householdShare(year: number): number {
  const arms = year > 1937 ? outside("defence-share", year) - outside("defence-share", 1937) : 0;
  return (outside("household-share", year) - arms) / 100;
}

/** Public use as a share of product. */
export function publicShare(year: number): number {
  return (outside("communal-share", year) + outside("government-defence-share", year)) / 100;
}

function farmOutputIn(year: number, { farmTrough }: Economy): number {
  const known = (of: number): number =>
    1e9 * outside("national-product", of) * (outside("farm-share-of-product", of) / 100);
  const points = [1928, 1937, 1940].map((of) => [of, known(of)] as const);
  return between([points[0] ?? [1928, 0], [1932, farmTrough * known(1928)], ...points.slice(1)], year);
}

function farmPartOfCapital(year: number, economy: Economy): number {
  const start = economy.farmCapitalAtStart / (economy.farmCapitalAtStart + economy.otherCapitalAtStart);
  return between(
    [
      [sovietYears.first, start],
      [sovietYears.last, start * economy.farmCapitalKept],
    ],
    year,
  );
}
