import { describe, expect, test } from "vitest";
import { monthNumber, type QuantityName, type Run, simulate, standardScenario } from "../../src/index.ts";
import { changed } from "./measures.ts";

const history = simulate(standardScenario("history"), { seed: 1 });
const place = (year: number, month: number): number => monthNumber(year, month) - monthNumber(1924, 1);
const at = (run: Run, name: QuantityName, year: number, month: number): number =>
  run.whole(name)[place(year, month)] ?? Number.NaN;
const inYear = (run: Run, name: QuantityName, year: number): number =>
  run
    .whole(name)
    .subarray(place(year, 1), place(year, 1) + 12)
    .reduce((sum, each) => sum + each, 0);

describe("what is owed abroad", () => {
  test("grows each month by imports and interest, and falls by exports and gold, and by nothing else", () => {
    const debt = history.whole("foreignDebt");
    const interest = history.whole("interestAbroad");
    const gold = history.whole("goldPrice");
    for (let month = 1; month < debt.length; month++) {
      const of = (name: QuantityName): number => history.whole(name)[month] ?? Number.NaN;
      const before = debt[month - 1] ?? Number.NaN;
      const now =
        before +
        of("allImports") -
        of("allExports") +
        (interest[month] ?? 0) * Math.max(0, before) -
        of("goldOutput") * (gold[month] ?? 0);
      // The gold of a month is counted after the fields have been driven harder.
      expect(Math.abs((debt[month] ?? Number.NaN) - now)).toBeLessThan(1);
    }
  });

  test("cuts imports of machines when grain is not sold", () => {
    const without = simulate(changed("history", { off: ["grain-exports"] }), { seed: 1 });
    expect(inYear(without, "machineImports", 1932)).toBeLessThan(inYear(history, "machineImports", 1932));
  });
});

test("no grain is sold abroad in the crisis of 1928-29", () => {
  expect(inYear(history, "exported", 1928) + inYear(history, "exported", 1929)).toBe(0);
});

test("the end of cards on 1 January 1935 makes bread dearer by more than a half", () => {
  expect(at(history, "breadPrice", 1935, 1)).toBeGreaterThan(1.5 * at(history, "breadPrice", 1934, 12));
});

test("the published budget shows less of defence than is spent, until 1935", () => {
  expect(at(history, "publishedPart", 1933, 6)).toBeLessThan(0.5);
  expect(at(history, "publishedPart", 1936, 6)).toBe(1);
});

test("wages of 1937 are lower where they answer scarce hands alone", () => {
  const without = simulate(changed("history", { off: ["wages-follow-prices"] }), { seed: 1 });
  expect(at(without, "wage", 1937, 6)).toBeLessThan(at(history, "wage", 1937, 6));
});

test("the sources of the budget add up to its revenue", () => {
  const parts = [
    "turnoverTaxed",
    "profitDeductions",
    "townTaxes",
    "townLoans",
    "farmsPayTax",
    "insurancePaid",
  ] as const;
  const other = at(history, "wages", 1935, 6) * at(history, "feesAndCustoms", 1935, 6);
  const sum = parts.reduce((total, each) => total + at(history, each, 1935, 6), other);
  expect(at(history, "budgetRevenue", 1935, 6) / sum).toBeCloseTo(1, 9);
});
