import { observed } from "../evidence/table.ts";
import { aggregates } from "../generated/inputs.ts";
import { monthNumber } from "../ground/calendar.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import { regionIds } from "./given.ts";
import type { Run } from "./run.ts";
import { rankCorrelation } from "./statistics.ts";

const series = "peasant-disturbances";

/** A place whose disturbances of 1930 the police counted, beside what a run finds for it. */
export interface PlaceOfUnrest {
  readonly place: string;
  readonly found: number;
  readonly counted: number;
  readonly villages: number;
}

/** Districts of the police's table that lie in one region of the model. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "Central-Industrial": ["Moscow-oblast", "Ivanovo"],
  "North-Caucasus": ["North-Caucasus", "North-Caucasus-national-areas"],
};

function placesOfTable(): readonly string[] {
  const split = Object.keys(aggregates).filter((each) => each === "Ukraine" || each === "Siberia");
  const within = new Set(split.flatMap((each) => aggregates[each] ?? []));
  return [...split, ...regionIds.filter((each) => !within.has(each))];
}

/** Disturbances of a month, in a region of the model, several or the country. */
export function disturbances(run: Run, year: number, month: number, places: readonly string[] = regionIds): number {
  const at = monthNumber(year, month) - firstMonth;
  return places.reduce((sum, place) => sum + (run.series("risings", regionIds.indexOf(place))[at] ?? Number.NaN), 0);
}

/** Disturbances of a calendar year. */
export function disturbancesOfYear(run: Run, year: number, places: readonly string[] = regionIds): number {
  return Array.from({ length: 12 }, (_, at) => disturbances(run, year, at + 1, places)).reduce(
    (sum, each) => sum + each,
    0,
  );
}

/** What the police counted in the country in a year, or a month of it; nothing where no count is known. */
export function countedDisturbances(year: number, month: number | null): number | undefined {
  const count = (name: string): number | null | undefined =>
    observed(name, "USSR").find((each) => each.year === year && each.month === month)?.value;
  return count(series) ?? count("peasant-mass-disturbances") ?? undefined;
}

/** The regions of the police's table of 1930, as far as the model's borders tell them apart. */
export function regionsOf1930(run: Run): readonly PlaceOfUnrest[] {
  const count = (place: string): number =>
    observed(series, place).find((each) => each.year === 1930 && each.month === null)?.value ?? Number.NaN;
  const middle = monthNumber(1930, 6) - firstMonth;
  return placesOfTable().map((place) => {
    const members = aggregates[place] ?? [place];
    return {
      place,
      found: disturbancesOfYear(run, 1930, members),
      counted: (parts[place] ?? [place]).reduce((sum, each) => sum + count(each), 0),
      villages: members.reduce((sum, each) => sum + (run.series("villages", regionIds.indexOf(each))[middle] ?? 0), 0),
    };
  });
}

/** How alike a run and the police's table rank the regions of 1930: by number, and by number for each village. */
export function rankOf1930(places: readonly PlaceOfUnrest[]): { readonly number: number; readonly rate: number } {
  const found = places.map((each) => each.found);
  const counted = places.map((each) => each.counted);
  const perVillage = (numbers: readonly number[]): readonly number[] =>
    numbers.map((each, at) => each / (places[at]?.villages ?? Number.NaN));
  return { number: rankCorrelation(found, counted), rate: rankCorrelation(perVillage(found), perVillage(counted)) };
}
