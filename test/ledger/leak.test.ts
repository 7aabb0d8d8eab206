import { describe, expect, test } from "vitest";
import type { Stock } from "../../src/ground/quantity.ts";
import {
  Fault,
  type Machine,
  machineFor,
  monthName,
  monthNumber,
  regionIds,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { model } from "../../src/laws/month.ts";
import { household } from "../../src/ledger/levels.ts";
import { grain } from "../../src/ledger/substances.ts";
import { tampered } from "./tampered.ts";

const oneIn = 20000;
const leakMonth = monthNumber(1924, 3);
const stocks = [...model.quantities.values()].filter((each): each is Stock => each.kind === "stock");
const machine = machineFor(oneIn);

/** Runs history until summer 1924 on a machine, and returns the fault that stops it. */
function stoppedBy(on: Machine): Fault | undefined {
  try {
    simulate(standardScenario("history"), { seed: 1, oneIn, to: monthNumber(1924, 6) }, on);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** A machine that, once, changes the first cell of a stock behind the books' back. */
function leaking(stock: Stock, by: (amount: number) => number): Machine {
  return tampered(machine, (world, { month }) => {
    const cells = world.cells(stock);
    if (month === leakMonth) cells[0] = (cells[0] ?? 0) + by(cells[0] ?? 0);
  });
}

describe("a leak", () => {
  test("nothing stops a run without one", () => {
    expect(stoppedBy(machine)).toBeUndefined();
  });

  test("a tonne too many in one barn stops the run and names the account, the region and the month", () => {
    const barn = stocks.find((each) => each.of === grain && each.level === household && !each.boundary) as Stock;
    const fault = stoppedBy(leaking(barn, () => 1));
    expect(fault?.code).toBe("ledger-open");
    expect(fault?.where).toContain(barn.says);
    expect(fault?.where).toContain(regionIds[0]);
    expect(fault?.where).toContain(monthName(leakMonth));
    expect(fault?.mend).toMatch(/flow/);
  });

  test.each(stocks.map((stock) => model.nameOf(stock)))("from %s, of a thousandth of it, is named", (name) => {
    const stock = stocks.find((each) => model.nameOf(each) === name) as Stock;
    const fault = stoppedBy(leaking(stock, (amount) => Math.max(1, Math.round(Math.abs(amount) / 1000))));
    expect(fault?.code).toBe("ledger-open");
    expect(fault?.where).toContain(stock.says);
    expect(fault?.where).toContain(monthName(leakMonth));
  });

  test("more taken from a store than it holds is a stock overdrawn", () => {
    const store = stocks.find((each) => each.of === grain && !each.boundary && !each.level.sampled) as Stock;
    const fault = stoppedBy(leaking(store, (amount) => -3 * amount - 1e9));
    expect(["ledger-open", "stock-overdrawn"]).toContain(fault?.code);
  });
});
