import type { Catalogue, IndicatorTold } from "../engine/messages.ts";
import { people, unborn } from "../lab/tolls.ts";

/** Something that the map may show of every place. */
export interface Measure {
  readonly name: string;
  /** The indicator that it comes from. */
  readonly id: string;
  /** What an amount of the indicator for each of its people is multiplied by; a ratio is its own rate. */
  readonly perHead?: number;
  /** Where shades begin, low to high: what is less than the first has none. */
  readonly steps: readonly number[];
}

/** What became of people comes first; grain, farms and animals after it. */
export const measures = [
  { name: "hunger", id: "famine-excess-deaths/actual", perHead: 1000, steps: [1, 10, 25, 50, 100, 150] },
  { name: "deported", id: "deported-in-month/actual", perHead: 1000, steps: [1, 5, 10, 15, 20, 30] },
  { name: "unborn", id: unborn, perHead: 1000, steps: [1, 5, 10, 15, 20, 30] },
  { name: "harvest", id: "grain-harvest-low/actual", perHead: 1000, steps: [100, 200, 300, 400, 600, 800] },
  { name: "procured", id: "grain-procurement/actual", perHead: 1000, steps: [25, 50, 100, 150, 200, 300] },
  { name: "eaten", id: "food-rural/actual", steps: [125, 150, 175, 200, 225, 250] },
  { name: "collectivised", id: "collectivised-households/actual", steps: [5, 20, 40, 60, 80, 95] },
  { name: "cattle", id: "livestock-cattle/actual", perHead: 100, steps: [10, 20, 30, 40, 60, 80] },
  { name: "disturbances", id: "peasant-disturbances/actual", perHead: 0.1, steps: [1, 3, 6, 10, 15, 25] },
] as const satisfies readonly Measure[];

/** The name of a measure. */
export type MeasureName = (typeof measures)[number]["name"];

/** People who died of hunger: told beside whatever else is shown. */
export const hunger: Measure = measures[0];

/** A measure by its name; hunger where there is none. */
export function measureOf(name: string): Measure & { readonly name: MeasureName } {
  return measures.find((each) => each.name === name) ?? measures[0];
}

/** Whether a measure is of people who died or were taken. */
export function isToll({ id }: Measure, catalogue: Catalogue): boolean {
  return catalogue.indicators.some((each) => each.id === id && each.group === "toll");
}

/** Years that are shown together: first and last. */
export type Period = readonly [from: number, to: number];

/** Years of hunger that are told as one. */
export const spans: readonly Period[] = [
  [1932, 1933],
  [1930, 1933],
];

/** The periods that a measure may be shown for: spans of years only where years may be added up. */
export function periodsOf(indicator: IndicatorTold, { years }: Catalogue): readonly Period[] {
  const single = years.map((year) => [year, year] as const);
  return indicator.isFlow ? [...spans, ...single] : single;
}

/** The same period, or its last year where the measure cannot be added up. */
export function heldPeriod(period: Period, indicator: IndicatorTold, catalogue: Catalogue): Period {
  const all = periodsOf(indicator, catalogue);
  return all.find((each) => isSame(each, period)) ?? all.find(([from]) => from === period[1]) ?? all[0] ?? period;
}

/** Whether two periods are one. */
export function isSame(one: Period, other: Period): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Everything that the page asks of a run, for every place. */
export function wantedOf(catalogue: Catalogue): readonly { readonly id: string; readonly place: string }[] {
  const ids = [people, ...measures.map(({ id }) => id)];
  return catalogue.places.flatMap(({ id: place }) => ids.map((id) => ({ id, place })));
}
