import { events } from "../generated/inputs.ts";
import { readMonth } from "../ground/calendar.ts";
import { standIn, yearsOf } from "./bridges.ts";
import { figureIn } from "./givenFigures.ts";

const quietYears = yearsOf("first-quiet-year", "last-quiet-year");

/** Arms of the powers faced in a year against those of the neighbours in the 1920s. */
export function threatOf(year: number): number {
  const outlay = (power: string, at: number): number => figureIn("threat-military-expenditure", power, at) ?? 0;
  const of = (at: number): number => standIn("threat", "USSR", at).reduce((sum, power) => sum + outlay(power, at), 0);
  return (of(year) * quietYears.length) / quietYears.reduce((sum, at) => sum + of(at), 0);
}

const alarmsByMonth = new Map<number, number>();
for (const { month, weight } of events) {
  const at = readMonth(month) ?? Number.NaN;
  alarmsByMonth.set(at, (alarmsByMonth.get(at) ?? 0) + weight);
}

/** Events abroad of a month that threaten, less those that ease a threat. */
export function alarmsOf(month: number): number {
  return alarmsByMonth.get(month) ?? 0;
}
