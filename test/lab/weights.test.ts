import { describe, expect, test } from "vitest";
import { basketOf1937, costsOf, pricesOf1937 } from "../../src/evidence/observe/weights.ts";
import { machineFor, monthNumber, type QuantityName, type Run, simulate, standardScenario } from "../../src/index.ts";
import { median } from "../../src/lab/statistics.ts";
import { branchIds } from "../../src/sources/industry/names.ts";

const machine = machineFor(2500);
const runs = [1, 2, 3, 4, 5].map((seed) => simulate(standardScenario("history"), { seed }, machine));

/** The mean of a year. */
function inYear(run: Run, values: Float64Array, year: number): number {
  const at = monthNumber(year, 1) - (run.months[0] ?? 0);
  return values.subarray(at, at + 12).reduce((sum, each) => sum + each, 0) / 12;
}
const in1937 = (run: Run, name: QuantityName): number => inYear(run, run.whole(name), 1937);
/** Holds a weight to what the runs have, within a fiftieth: else it is to be set to what they have. */
function hold(weight: number, of: (run: Run) => number): void {
  const found = median(runs.map(of));
  expect(found).toBeGreaterThan(0.98 * weight);
  expect(found).toBeLessThan(1.02 * weight);
}

describe("weights of later years are those of history", () => {
  test.each([1934, 1937] as const)("costs of branches in %s", (year) => {
    for (const [cell, branch] of branchIds.entries()) {
      hold(costsOf[year][branch], (run) => inYear(run, run.series("costOfBranch", cell), year));
    }
  });

  test("prices of 1937 against those of 1926/27", () => {
    const first = (run: Run, name: QuantityName): number => run.whole(name)[0] ?? Number.NaN;
    hold(pricesOf1937.goods, (run) => in1937(run, "manufacturesPrice"));
    hold(pricesOf1937.work, (run) => in1937(run, "wage") / first(run, "wageOfBase"));
    hold(pricesOf1937.machines, (run) => in1937(run, "machinePrice"));
    hold(
      pricesOf1937.food,
      (run) => (0.75 * in1937(run, "statePrice") + 0.25 * in1937(run, "marketPrice")) / first(run, "priceOfBase"),
    );
  });

  test("what a rouble of a townsperson bought in 1937", () => {
    const spent = (run: Run) => {
      const part = run.whole("foodInServices")[0] ?? Number.NaN;
      const pays = in1937(run, "townPays");
      const sold = inYear(run, run.whole("paidPrivately", "brought"), 1937);
      const food = in1937(run, "rationMoney") + sold + in1937(run, "marketBuys") + part * pays;
      const services = (1 - part) * pays;
      const goods = in1937(run, "townBuys");
      return { food, services, goods, all: food + services + goods };
    };
    const bought = (use: "food" | "services" | "goods", price: QuantityName) => (run: Run) =>
      spent(run)[use] / spent(run).all / in1937(run, price);
    hold(basketOf1937.goods, bought("goods", "manufacturesPrice"));
    hold(basketOf1937.services, bought("services", "servicesCost"));
    hold(basketOf1937.food, bought("food", "foodCost"));
  });
});
