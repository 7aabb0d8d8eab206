import { monthName, monthNumber } from "../ground/calendar.ts";
import { Fault } from "../ground/fault.ts";

/** The first month of every run. */
export const firstMonth = monthNumber(1924, 1);
/** The last month of a run unless another is asked for. */
export const lastMonth = monthNumber(1940, 12);
/** The last month that a run may be asked to go to. */
export const farthestMonth = monthNumber(1985, 12);

/**
 * Holds that a run may end with a month.
 *
 * @param month a month number
 * @param where what asked for it
 * @throws Fault "date-out-of-range"
 */
export function holdEnd(month: number, where: string): number {
  if (Number.isInteger(month) && month >= firstMonth && month <= farthestMonth) return month;
  throw new Fault("date-out-of-range", {
    what: `the run is asked to go to "${Number.isInteger(month) ? monthName(month) : month}"`,
    where,
    mend: `give a month from ${monthName(firstMonth)} to ${monthName(farthestMonth)}, such as 1953-12`,
  });
}
