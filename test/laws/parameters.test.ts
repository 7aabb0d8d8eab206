import { describe, expect, test } from "vitest";
import type { Parameter } from "../../src/ground/quantity.ts";
import { firstMonth, hashOf, machineFor, type Run, simulate, standardScenario } from "../../src/index.ts";
import { model } from "../../src/laws/month.ts";
import { known } from "./known.ts";

const parameters = [...model.quantities].filter((each): each is [string, Parameter] => each[1].kind === "parameter");
const ranged = parameters.filter(([, { prior }]) => prior.shape !== "fixed");
const oneIn = 20_000;
const machine = machineFor(oneIn);
const history = standardScenario("history");

/** A run of some months with some parameters. */
function runWith(given: Readonly<Record<string, number>>): Run {
  return simulate({ ...history, parameters: given }, { seed: 1, oneIn, to: firstMonth + 1 }, machine);
}

/** What each parameter stands at in the second month of a run. */
function standing(run: Run): Readonly<Record<string, number>> {
  const { world } = machine;
  expect(run.months).toHaveLength(2);
  return Object.fromEntries(parameters.map(([name, each]) => [name, world.cells(each)[0] ?? Number.NaN]));
}

test("a run keeps the parameters that it was given when a later run on its machine is given others", () => {
  const [name, { value, prior }] = ranged[0] ?? ["", { value: 0, prior: { shape: "fixed", why: "" } }];
  const asked = prior.shape === "fixed" ? value : prior.high;
  const first = runWith({ [name]: asked });
  const later = runWith({});
  expect([...first.series(name as never), ...first.whole(name as never)]).toEqual([asked, asked, asked, asked]);
  expect([...later.series(name as never)]).toEqual([value, value]);
});

const best = Object.fromEntries(parameters.map(([name, { value }]) => [name, value]));

describe("a run stands at the value of each parameter", () => {
  test("that is declared, where nothing is asked", () => {
    expect(standing(runWith({}))).toEqual(best);
  });

  test.each([
    ["low", 0],
    ["high", 1],
  ] as const)("that is asked, at its own %s", (_, end) => {
    const asked = Object.fromEntries(
      ranged.map(([name, { prior }]) => [name, prior.shape === "fixed" ? 0 : [prior.low, prior.high][end]]),
    ) as Record<string, number>;
    expect(standing(runWith(asked))).toEqual({ ...best, ...asked });
  });
});

test("the best value of a parameter lies inside its range, but for those known to lie at an end", () => {
  const atEnd = ranged.filter(
    ([, { prior, value }]) => prior.shape !== "fixed" && !(value > prior.low && value < prior.high),
  );
  expect(atEnd.map(([name]) => name).sort()).toEqual(known.ends);
});

test("what ships gives the bits that shipped: a change of them is a change of numbers, and CHANGELOG says so", async () => {
  const run = simulate(history, { seed: 1, oneIn }, machine);
  expect(await hashOf(run.record)).toBe("a07c69cefa80280d1035ee080b415ae187a0f661719597f93e5d89beb9666753");
});
