import { describe, expect, test } from "vitest";
import { tolerance } from "../../src/ground/audit.ts";
import type { Flow, Stock } from "../../src/ground/quantity.ts";
import {
  monthName,
  monthNumber,
  type QuantityName,
  simulate,
  standardNames,
  standardScenario,
} from "../../src/index.ts";
import { model } from "../../src/laws/month.ts";

const run = simulate(standardScenario("history"), { seed: 1, to: monthNumber(1953, 12) });
const stocks = [...model.quantities.values()].filter((each): each is Stock => each.kind === "stock");
const flows = [...model.quantities.values()].filter((each): each is Flow => each.kind === "flow");
const substances = [...new Set(stocks.map(({ of }) => of))];

/** A stock's amount over the whole country, month by month. */
function heldOf(stock: Stock): Float64Array {
  return run.whole(model.nameOf(stock) as QuantityName, stock.level.sampled ? "held" : "value");
}

/** What a flow moved over the whole country, month by month. */
function movedBy(flow: Flow): Float64Array {
  return run.whole(model.nameOf(flow) as QuantityName, flow.level.sampled ? "brought" : "value");
}

function at(values: Float64Array, month: number): number {
  return values[month] ?? Number.NaN;
}

describe("over the whole of history, to 1953", () => {
  test("the run's own audit leaves no gap above a billionth", () => {
    expect(run.months.length).toBe(360);
    expect(run.largestGap).toBeLessThan(tolerance);
    expect(tolerance).toBeLessThanOrEqual(1e-9);
  });

  test.each(substances.map(({ name }) => name))("%s: all stocks and all ends together stay what they were", (name) => {
    const held = stocks.filter(({ of }) => of.name === name).map(heldOf);
    const sum = (month: number): number => held.reduce((all, values) => all + at(values, month), 0);
    const gross = (month: number): number => held.reduce((all, values) => all + Math.abs(at(values, month)), 0);
    expect(gross(0)).toBeGreaterThan(0);
    for (const [month, number] of run.months.entries()) {
      const gap = Math.abs(sum(month) - sum(0)) / gross(month);
      expect(gap, monthName(number)).toBeLessThan(1e-9);
    }
  });

  test.each(stocks.map((stock) => model.nameOf(stock)))(
    "%s changes by what flows in and out, and by nothing else",
    (name) => {
      const stock = stocks.find((each) => model.nameOf(each) === name) as Stock;
      const held = heldOf(stock);
      const into = flows.filter(({ to }) => to === stock).map(movedBy);
      const out = flows.filter(({ from }) => from === stock).map(movedBy);
      for (let month = 1; month < held.length; month++) {
        const came = into.reduce((all, values) => all + at(values, month), 0);
        const went = out.reduce((all, values) => all + at(values, month), 0);
        const gap = at(held, month) - at(held, month - 1) - came + went;
        const size = Math.abs(at(held, month)) + Math.abs(at(held, month - 1)) + came + went;
        expect(Math.abs(gap), `month ${month}`).toBeLessThanOrEqual(1e-9 * Math.max(size, 1));
      }
    },
  );

  test("people only come by birth and only go by death: a country cannot be short of them", () => {
    for (const stock of stocks.filter((each) => !each.boundary)) {
      expect(Math.min(...heldOf(stock)), model.nameOf(stock)).toBeGreaterThanOrEqual(0);
    }
  });
});

test.each(standardNames.filter((name) => name !== "history"))("the books of %s close too", (name) => {
  const other = simulate(standardScenario(name), { seed: 2, oneIn: 20000, to: monthNumber(1940, 12) });
  expect(other.largestGap).toBeLessThan(tolerance);
});
