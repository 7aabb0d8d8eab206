import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { aggregates, events, inputs, regions } from "../../src/generated/inputs.ts";
import { rowsOf } from "./table.ts";

const listed = [...rowsOf("inputs.csv")].map((row) => ({ role: row["role"] ?? "", series: row["series"] ?? "" }));

/**
 * Everything that a run is given in the years 1924 to 1940, as one list of numbers, when it knows only some inputs.
 *
 * @throws Fault "input-missing" where a figure is wanted that is not there
 */
async function givenWith(known: typeof inputs): Promise<readonly number[]> {
  vi.resetModules();
  vi.doMock("../../src/generated/inputs.ts", () => ({ aggregates, events, inputs: known, regions }));
  const { giveMonth, giveStart } = await import("../../src/lab/given.ts");
  const { machineFor } = await import("../../src/lab/run.ts");
  const { firstMonth, lastMonth } = await import("../../src/scenarios/horizon.ts");
  const { model } = await import("../../src/laws/month.ts");
  const { world } = machineFor(20000);
  const given = [...model.quantities.values()].filter(({ kind }) => kind === "input" || kind === "table");
  const now = (): readonly number[] => given.flatMap((each) => [...world.cells(each)]);
  giveStart(world);
  const numbers = [...now()];
  for (let month = firstMonth; month <= lastMonth; month += 12) {
    giveMonth(world, month);
    numbers.push(...now());
  }
  return numbers;
}

let whole: readonly number[];
beforeAll(async () => {
  whole = await givenWith(inputs);
});
afterEach(() => vi.doUnmock("../../src/generated/inputs.ts"));

test("a run is handed the series of the list, and no other", () => {
  expect([...new Set(inputs.map(({ series }) => series))].sort()).toEqual(
    [...new Set(listed.map(({ series }) => series))].sort(),
  );
});

describe.each(listed)("the $role series $series", ({ series }) => {
  test("is really taken: without it a run stops, or is given other numbers", async () => {
    const without = await givenWith(inputs.filter((each) => each.series !== series)).catch((fault: unknown) => fault);
    if (without instanceof Error) expect(without.message).toContain(`no figure of ${series}`);
    else expect(without).not.toEqual(whole);
  });
});
