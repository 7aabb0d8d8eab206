import { expect, test } from "vitest";
import { monthNumber, simulate, simulateAsync, standardScenario } from "../../src/index.ts";
import { crewedMachine } from "../../src/node.ts";

const history = standardScenario("history");
const to = monthNumber(1924, 3);

test("a machine whose threads were dismissed is refused at once, and not waited for", async () => {
  const machine = crewedMachine(20000, 1);
  const run = simulate(history, { to }, machine);
  expect((await simulateAsync(history, { to }, machine)).record).toEqual(run.record);
  await machine.dismiss();
  expect(() => simulate(history, { to }, machine)).toThrow(/threads of this machine were dismissed/);
  await expect(simulateAsync(history, { to: 0 })).rejects.toThrow(/is asked to go to/);
});
