import { describe, expect, test } from "vitest";
import { emitKernels } from "../../src/ground/emit.ts";
import { Fault } from "../../src/ground/fault.ts";
import { signal } from "../../src/ground/law.ts";
import { layoutOf } from "../../src/ground/layout.ts";
import { gather } from "../../src/ground/model.ts";
import { level, parameter, state } from "../../src/ground/quantity.ts";
import { plainExecutor } from "../../src/ground/reference.ts";
import { mapped, total } from "../../src/ground/sum.ts";
import { table } from "../../src/ground/table.ts";
import { bytesOf, worldIn } from "../../src/ground/world.ts";

const source = { key: "assumed", locator: "a model of this test" };
const nation = level({ name: "nation", bytes: 8, cells: 1 });
const home = level({ name: "home", bytes: 8, inside: nation });
const cluster = level({ name: "cluster", bytes: 8, inside: home, sampled: true });
const member = level({ name: "member", bytes: 4, inside: cluster, sampled: true });
const mine = level({ name: "mine", bytes: 8, inside: nation, cells: 3 });
const works = level({ name: "works", bytes: 8, inside: nation, cells: 2 });
const described = { source, says: "A thing." } as const;

const dug = state({ ...described, symbol: "d", unit: "t", level: mine });
const coalOf = table({
  ...described,
  symbol: "a",
  unit: "rouble/t",
  rows: works,
  columns: mine,
  values: [1, 2, 3, 0, 10, 100],
});
const paid = mapped({ symbol: "p", unit: "rouble", of: dug, by: coalOf, says: "Paid by each works." });
const half = parameter({
  ...described,
  symbol: "½",
  unit: "1",
  level: nation,
  value: 0.5,
  prior: { shape: "fixed", why: "a half" },
});
const halfPaid = signal({
  ...described,
  symbol: "h",
  unit: "rouble",
  level: works,
  rises: { paid, half },
  is: ({ paid, half }) => paid * half,
});
const allPaid = total({ symbol: "Σh", of: halfPaid, level: nation, says: "Half of all that is paid." });
const model = gather({
  modules: [{ dug, coalOf, paid, half, halfPaid, allPaid }],
  beginning: [],
  month: [paid, halfPaid, allPaid],
});
const layout = layoutOf(model, { nation, home, cluster, member });

/** Writes half of what each works pays, and the sum, after a month in which the mines dug so much. */
function monthOf(tonnes: readonly number[]): readonly number[] {
  const none = new Int32Array([0]);
  const sample = {
    homes: 0,
    clusterStart: none,
    memberStart: none,
    keys: new Int32Array(),
    weight: new Float64Array(),
  };
  const world = worldIn(new ArrayBuffer(bytesOf(layout, sample)), model, layout, sample);
  world.cells(coalOf).set(coalOf.values ?? []);
  world.cells(half).set([half.value]);
  world.cells(dug).set(tonnes);
  plainExecutor(world).month({ month: 0, seed: 1 });
  return [...world.cells(paid), ...world.cells(allPaid)];
}

/** The code of the fault of a declaration that must fail. */
function codeOf(declaring: () => unknown): string {
  try {
    declaring();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return "none";
}

describe("a sum through a table", () => {
  test("weighs each column by the table, row by row", () => {
    expect(monthOf([1, 1, 1])).toEqual([6, 110, 58]);
    expect(monthOf([2, 0, 0.5])).toEqual([3.5, 50, 26.75]);
  });

  test("is a loop over rows and columns in the kernels, in the same order", () => {
    const text = emitKernels(model, layout, ".");
    expect(text).toContain("for (let row = 0; row < 2; row++) {");
    expect(text).toContain("sum += load<f64>(weights + 8 * (3 * row + column)) * load<f64>(parts + 8 * column);");
  });

  test("must stand after what it sums", () => {
    const late = (): unknown =>
      gather({ modules: [{ dug, coalOf, paid, halfPaid }], beginning: [], month: [halfPaid, paid] });
    expect(codeOf(late)).toBe("order-broken");
  });
});

describe("a table", () => {
  test("is no part of what is recorded each month, and no more is a parameter", () => {
    expect(layout.find(coalOf).level.cells).toBe(6);
    expect(layout.find(half).level.cells).toBe(1);
    const none = new Int32Array([0]);
    const sample = {
      homes: 0,
      clusterStart: none,
      memberStart: none,
      keys: new Int32Array(),
      weight: new Float64Array(),
    };
    const world = worldIn(new ArrayBuffer(bytesOf(layout, sample)), model, layout, sample);
    expect(world.upper.length).toBe(3 + 2 + 2 + 1);
  });

  test("is refused where its cells are not counted, or its values do not fill it", () => {
    const spec = { ...described, symbol: "a", unit: "1", rows: works } as const;
    expect(codeOf(() => table({ ...spec, columns: home }))).toBe("table-unbounded");
    expect(codeOf(() => table({ ...spec, columns: mine, values: [1, 2] }))).toBe("table-ragged");
  });

  test("is refused by a sum over other cells than its columns", () => {
    expect(codeOf(() => mapped({ symbol: "x", unit: "rouble", of: halfPaid, by: coalOf, says: "A misfit." }))).toBe(
      "table-misfit",
    );
  });
});
