import { events } from "../generated/inputs.ts";
import { readMonth } from "../ground/calendar.ts";

const neighbours = ["Germany", "Japan", "Poland", "Romania", "Finland"];
/** The powers that the country faced once those on its frontiers were beaten or its own. */
const powersFaced = ["United States", "United Kingdom", "France"];
const quietYears = [1924, 1925, 1926, 1927, 1928, 1929, 1930];

/** Arms of the powers faced in a year against those of the neighbours in the 1920s. */
export function threatOf(year: number, outlay: (power: string, year: number) => number): number {
  const of = (at: number): number =>
    (at > 1945 ? powersFaced : neighbours).reduce((sum, power) => sum + outlay(power, at), 0);
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
