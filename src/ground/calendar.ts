/** A month counted from January of year 0, so that months of any year compare and subtract. */
export type MonthNumber = number;

/**
 * The month number of a year and a calendar month (1 = January).
 *
 * @param month 1 to 12
 * @example
 * monthNumber(1930, 2) - monthNumber(1929, 12); // => 2
 */
export function monthNumber(year: number, month: number): MonthNumber {
  return year * 12 + (month - 1);
}

/**
 * The year of a month number.
 *
 * @param month a month number
 * @example
 * yearOf(monthNumber(1930, 3)); // => 1930
 */
export function yearOf(month: MonthNumber): number {
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
 * @example
 * monthName(monthNumber(1930, 3)); // => "1930-03"
 */
export function monthName(month: MonthNumber): string {
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
