import { outcomeFigure } from "../../src/evidence/outcomes.ts";
import {
  indicators,
  leverFrom,
  type MechanismName,
  machineFor,
  measured,
  monthNumber,
  type Run,
  regionIds,
  type Scenario,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { lookupOf } from "../../src/lab/told.ts";

/** Runs that differ by dice only; the middle one of three is judged. */
const seeds = [1, 2, 3];
const machine = machineFor(4000);

/** A scenario that comes with the project, changed. */
export function changed(
  name: string,
  change: { off?: MechanismName[]; set?: [string, string, number][] } = {},
): Scenario {
  const base = standardScenario(name);
  const set = (change.set ?? []).map(([lever, from, value]) => leverFrom(lever, from, value, "the test"));
  return { ...base, off: [...base.off, ...(change.off ?? [])], levers: [...base.levers, ...set] };
}

/** Finds a number in each of three runs of a scenario and returns the middle one. */
export function middle(scenario: Scenario, find: (run: Run) => number): number {
  const found = runsOf(scenario)
    .map(find)
    .sort((one, other) => one - other);
  return found[1] ?? Number.NaN;
}

const known = new Map<string, readonly Run[]>();

function runsOf(scenario: Scenario): readonly Run[] {
  const key = JSON.stringify(scenario);
  const runs = known.get(key) ?? seeds.map((seed) => simulate(scenario, { seed }, machine));
  known.set(key, runs);
  return runs;
}

const place = (year: number, month: number): number => monthNumber(year, month) - monthNumber(1924, 1);

/** An indicator of a place, month after month. */
export function series(run: Run, name: string, geo = "USSR"): Float64Array {
  const indicator = indicators.find((each) => each.series === name && each.ledger === "actual");
  if (!indicator) throw new Error(`no indicator ${name}`);
  return measured(run, indicator, geo);
}

/** A flow added up over months, the first and last included. */
export function over(run: Run, name: string, from: [number, number], to: [number, number], geo = "USSR"): number {
  return series(run, name, geo)
    .subarray(place(...from), place(...to) + 1)
    .reduce((sum, each) => sum + each, 0);
}

/** A stock on the first day of a month. */
export function on(run: Run, name: string, year: number, month: number, geo = "USSR"): number {
  return series(run, name, geo)[place(year, month) - 1] ?? Number.NaN;
}

/** The year, from 1928 to 1940, in whose January a stock stands lowest. */
export function trough(run: Run, name: string): number {
  const years = Array.from({ length: 13 }, (_, at) => 1928 + at);
  return years.reduce((low, year) => (on(run, name, year, 1) < on(run, name, low, 1) ? year : low), 1928);
}

/** The year, from 1928 to 1940, in which a flow is greatest. */
export function peak(run: Run, name: string): number {
  const years = Array.from({ length: 13 }, (_, at) => 1928 + at);
  const sum = (year: number): number => over(run, name, [year, 1], [year, 12]);
  return years.reduce((high, year) => (sum(year) > sum(high) ? year : high), 1928);
}

/** People who died of hunger in 1932 and 1933, millions. */
export function famine(run: Run): number {
  return outcomeFigure("hunger-deaths").of(lookupOf(run));
}

/** For each region, what part of the harvest of 1932 was taken, and how many of a thousand villagers died of hunger after it. */
export function takenAndDied(run: Run): { readonly taken: number; readonly died: number }[] {
  return regionIds.map((geo) => ({
    taken:
      over(run, "grain-procurement", [1932, 7], [1933, 6], geo) /
      over(run, "grain-harvest-low", [1932, 7], [1932, 9], geo),
    died:
      (1000 * over(run, "famine-excess-deaths", [1932, 7], [1933, 12], geo)) / on(run, "census-rural", 1932, 7, geo),
  }));
}
