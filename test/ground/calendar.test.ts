import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarMonth, monthName, monthNumber, readMonth, yearOf } from "../../src/ground/calendar.ts";

const seed = 19240101;
const dates = fc.record({ year: fc.integer({ min: 1900, max: 1999 }), month: fc.integer({ min: 1, max: 12 }) });

describe("calendar", () => {
  test("a month number gives back its year and its month", () => {
    fc.assert(
      fc.property(dates, ({ year, month }) => {
        const number = monthNumber(year, month);
        expect([yearOf(number), calendarMonth(number)]).toEqual([year, month]);
      }),
      { seed },
    );
  });

  test("a month that is written is read back as itself", () => {
    fc.assert(
      fc.property(dates, ({ year, month }) => {
        const number = monthNumber(year, month);
        expect(readMonth(monthName(number))).toBe(number);
      }),
      { seed },
    );
  });

  test("December is followed by January of the next year", () => {
    expect(monthName(monthNumber(1932, 12) + 1)).toBe("1933-01");
  });

  test.each(["1930-03-02", "1930-13", "1930-00", "1930", "1930-3", "March 1930", "", "1930-03-1"])(
    "%j is no month",
    (text) => {
      expect(readMonth(text)).toBeUndefined();
    },
  );
});
