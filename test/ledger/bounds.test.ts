import { describe, expect, test } from "vitest";
import type { Quantity } from "../../src/ground/quantity.ts";
import { machineFor, monthName, type QuantityName, simulate, standardScenario } from "../../src/index.ts";
import { layout, model } from "../../src/laws/month.ts";
import { household } from "../../src/ledger/levels.ts";
import { known } from "../laws/known.ts";

const machine = machineFor(2500);
const run = simulate(standardScenario("history"), { seed: 1 }, machine);
/** Rounding past a bound: a household's figures are kept in 24 bits. */
const slack = 1e-6;

function hasColumn(quantity: Quantity): boolean {
  return layout.columns.some(({ of, role }) => of === quantity && role === "value");
}

/** Where a quantity left its bounds, if it did. */
function strayed(quantity: Quantity, values: Iterable<number>): string[] {
  const [low, high] = quantity.within ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const room = slack * Math.max(1, Math.min(Math.abs(low), Math.abs(high)));
  for (const value of values)
    if (!(value >= low - room && value <= high + room)) return [`${value} not in ${low} ... ${high}`];
  return [];
}

/** The figures of every sampled cell of a quantity. */
function everyCell(quantity: Quantity): readonly number[] {
  const { world } = machine;
  const cells = world.cells(quantity);
  if (quantity.level !== household) return [...cells];
  return Array.from({ length: run.households }, (_, member) => cells[world.placeOf(member)] ?? Number.NaN);
}

const kept = [...model.quantities].filter(
  ([, quantity]) => hasColumn(quantity) && !("boundary" in quantity && quantity.boundary),
);
const isRecorded = ({ kind, level }: Quantity): boolean => !level.sampled && kind !== "table";
const recorded = kept.filter(([name, quantity]) => isRecorded(quantity) && !known.bounds.has(name));
const unrecorded = kept.filter(([, quantity]) => !isRecorded(quantity));

describe("bounds", () => {
  test("every figure of a run is a number", () => {
    const first = run.record.findIndex((value) => !Number.isFinite(value));
    const width = run.record.length / run.months.length;
    expect(first, `in ${monthName(run.months[Math.floor(first / width)] ?? 0)}`).toBe(-1);
  });

  test.each(recorded)("%s keeps to its bounds in every month", (name, quantity) => {
    const cells = machine.world.cells(quantity).length;
    for (let cell = 0; cell < cells; cell++)
      expect(strayed(quantity, run.series(name as QuantityName, cell)), `cell ${cell}`).toEqual([]);
  });

  test.each(unrecorded)("%s is within its bounds in every cell at the end", (_name, quantity) => {
    expect(strayed(quantity, everyCell(quantity))).toEqual([]);
  });
});
