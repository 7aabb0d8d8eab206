import { expect, test } from "vitest";
import type { Quantity } from "../../src/ground/quantity.ts";
import {
  type Machine,
  machineFor,
  monthName,
  type QuantityName,
  regionIds,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { giveMonth, giveStart, regionsOfSample } from "../../src/lab/given.ts";
import { layout, model } from "../../src/laws/month.ts";
import { region, village } from "../../src/ledger/levels.ts";

const oneIn = 20000;
const history = standardScenario("history");
/** Which region stands in each place: a step that shares no factor with their number visits all. */
const order = regionIds.map((_, place) => (place * 7 + 3) % regionIds.length);

/** A machine whose regions lie in another order, and are given the figures of that order. */
function permutedMachine(): Machine {
  const straight = machineFor(oneIn).world;
  giveStart(straight);
  const regions = regionsOfSample();
  const { world, executor } = machineFor(oneIn, { regions: order.flatMap((from) => regions[from] ?? []) });
  const given = [...model.quantities.values()].filter(({ kind }) => kind === "input");
  const inputs = given.filter(({ level }) => level === region);
  const inputsOfVillages = given.filter(({ level }) => level === village);
  const give = (month: number): void => {
    giveMonth(straight, month);
    for (const input of inputs) {
      const from = straight.cells(input);
      world.cells(input).set(order.map((place) => from[place] ?? Number.NaN));
    }
    for (const input of inputsOfVillages) {
      const from = straight.cells(input);
      const { clusterStart } = straight.sample;
      world.cells(input).set(order.flatMap((at) => [...from.subarray(clusterStart[at], clusterStart[at + 1])]));
    }
  };
  return {
    oneIn,
    world,
    executor: {
      begin: (moment) => {
        give(moment.month + 1);
        executor.begin(moment);
      },
      month: (moment) => {
        give(moment.month);
        executor.month(moment);
      },
    },
  };
}

function isRegional(quantity: Quantity): boolean {
  return quantity.level === region && layout.columns.some(({ of, role }) => of === quantity && role === "value");
}

const base = simulate(history, { seed: 1, oneIn });
const permuted = simulate(history, { seed: 1, oneIn }, permutedMachine());

test("every region is visited once", () => {
  expect(new Set(order).size).toBe(regionIds.length);
  expect(order).not.toEqual(regionIds.map((_, place) => place));
});

/** National sums are added in another order, so the last bits may differ, and nothing else may. */
test.each([...model.quantities].filter(([, quantity]) => isRegional(quantity)))(
  "%s of a region is the same wherever the region stands",
  (name) => {
    for (const [place, from] of order.entries()) {
      const here = permuted.series(name as QuantityName, place);
      const there = base.series(name as QuantityName, from);
      const size = Math.max(...there.map(Math.abs), 1e-300);
      const at = there.findIndex((value, month) => Math.abs(value - (here[month] ?? Number.NaN)) > 1e-6 * size);
      expect(at, `${regionIds[from]}, ${monthName(base.months[at] ?? 0)}`).toBe(-1);
    }
  },
);
