import { expect, test } from "vitest";
import type { Executor } from "../../src/ground/executor.ts";
import { takeStock } from "../../src/ground/nesting.ts";
import type { Stock } from "../../src/ground/quantity.ts";
import type { World } from "../../src/ground/world.ts";
import { hashOf } from "../../src/lab/hash.ts";
import { plainMachineFor } from "../../src/lab/plain.ts";
import { type Machine, machineFor, type Run, simulate } from "../../src/lab/run.ts";
import { model } from "../../src/laws/month.ts";
import { firstMonth } from "../../src/scenarios/horizon.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const oneIn = 20_000;
const kernels = machineFor(oneIn);
/** Most steps of a substance that a household holds. */
const most = 2 ** 24;
const calledUp: Scenario = {
  ...standardScenario("history"),
  levers: [
    { lever: "callUp", from: firstMonth, value: 20_000_000 },
    { lever: "callUp", from: firstMonth + 1, value: 0 },
  ],
};

/** A machine that begins with something else. */
function beginning(machine: Machine, begin: (world: World) => void): Machine {
  const { world, executor } = machine;
  const begun: Executor = {
    ...executor,
    begin: (moment) => {
      executor.begin(moment);
      begin(world);
      takeStock(world);
    },
  };
  return { ...machine, executor: begun };
}

/** Fills all that households hold of some stocks to the last step but so many. */
function fill(world: World, names: readonly string[], but: number): void {
  for (const name of names) {
    const stock = model.quantities.get(name) as Stock;
    const cells = world.cells(stock);
    for (let member = 0; member < (world.sample.memberStart.at(-1) ?? 0); member++)
      cells[world.placeOf(member)] = (most - but) * stock.of.step;
  }
}

const cases = [
  ["chests that are full to the brim", (world: World) => fill(world, ["householdRoubles"], 40)],
  [
    "barns that hold more than a village can add up in single precision",
    (world: World) => fill(world, ["householdGrain"], 3),
  ],
  [
    "towns in which hardly anybody is left",
    (world: World) => world.cells(model.quantities.get("townspeople") as Stock).fill(900),
  ],
] as const;

test.each(cases)("%s: the books close, and kernels give the bits of the plain executor", async (_, begin) => {
  const run = (machine: Machine): Run =>
    simulate(calledUp, { seed: 1, oneIn, to: firstMonth + 4 }, beginning(machine, begin));
  const [compiled, plain] = [run(kernels), run(plainMachineFor(oneIn))];
  expect(compiled.largestGap).toBeLessThan(1e-9);
  expect(await hashOf(compiled.record)).toBe(await hashOf(plain.record));
});

test("a household never holds more than single precision counts one by one", () => {
  const machine = beginning(kernels, (world) => fill(world, ["householdGrain", "householdRoubles"], 3));
  const run = simulate(standardScenario("history"), { seed: 1, oneIn, to: firstMonth + 23 }, machine);
  for (const of of [...model.quantities.values()].filter((each): each is Stock => each.kind === "stock")) {
    if (of.level.name !== "household") continue;
    const held = Array.from(
      { length: run.households },
      (_, at) => kernels.world.cells(of)[kernels.world.placeOf(at)] ?? 0,
    );
    expect(Math.max(...held) / of.of.step, model.nameOf(of)).toBeLessThanOrEqual(most);
    expect(held.every((each) => Number.isInteger(each / of.of.step))).toBe(true);
  }
});
