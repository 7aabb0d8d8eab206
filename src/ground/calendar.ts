import { Fault } from "./fault.ts";

/** A month counted from January of year 0, so that months of any year compare and subtract. */
export type MonthNumber = number;

/**
 * The month number of a year and a calendar month (1 = January).
 *
 * @param month 1 to 12
 * @throws Fault "month-malformed"
 * @example
 * monthNumber(1930, 2) - monthNumber(1929, 12); // => 2
 */
export function monthNumber(year: number, month: number): MonthNumber {
  if (!Number.isInteger(year)) throw noMonth(`the year ${String(year)}`);
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) throw noMonth(`month ${String(month)} of ${year}`);
  return year * 12 + (month - 1);
}

/**
 * The year of a month number.
 *
 * @param month a month number
 * @throws Fault "month-malformed"
 * @example
 * yearOf(monthNumber(1930, 3)); // => 1930
 */
export function yearOf(month: MonthNumber): number {
  if (!Number.isInteger(month)) throw noMonth(`the month number ${String(month)}`);
  return Math.floor(month / 12);
}

/** The calendar month, 1 to 12, of a month number. */
export function calendarMonth(month: MonthNumber): number {
  return (month % 12) + 1;
}

/**
 * Writes a month number as `1930-03`.
 *
 * @param month a month number
 * @throws Fault "month-malformed"
 * @example
 * monthName(monthNumber(1930, 3)); // => "1930-03"
 */
export function monthName(month: MonthNumber): string {
  if (!Number.isInteger(month)) throw noMonth(`the month number ${String(month)}`);
  return `${yearOf(month)}-${String(calendarMonth(month)).padStart(2, "0")}`;
}

/**
 * Reads `1930-03`; `undefined` when it is no month, as a day is none.
 *
 * @returns a month number
 * @example
 * readMonth("1930-03") === monthNumber(1930, 3); // => true
 * readMonth("1930-03-01"); // => undefined
 */
export function readMonth(text: string): MonthNumber | undefined {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  const month = Number(parts?.[2]);
  return parts && month >= 1 && month <= 12 ? monthNumber(Number(parts[1]), month) : undefined;
}

function noMonth(what: string): Fault {
  return new Fault("month-malformed", {
    what: `${what} is no month`,
    where: "the calendar",
    mend: "give a whole year and a month from 1 to 12, or a month number of `monthNumber`",
  });
}
