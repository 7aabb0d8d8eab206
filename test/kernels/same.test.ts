import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/lab/hash.ts";
import { crewedMachine } from "../../src/lab/node/crew.ts";
import { firstMonth, machineFor, simulate } from "../../src/lab/run.ts";
import { model } from "../../src/laws/month.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const history = standardScenario("history");
const oneIn = 20_000;

/** History with levers set anywhere in their bounds and mechanisms switched off at random. */
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    off: fc.subarray(model.mechanisms.map((each) => each.name)),
    pulls: fc.array(
      fc.record({
        lever: fc.constantFrom(...[...model.quantities].flatMap(([name, of]) => (of.kind === "lever" ? [name] : []))),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ off, pulls }) => ({
    ...history,
    off,
    levers: pulls.map(({ lever, at }) => {
      const [low, high] = model.quantities.get(lever)?.within ?? [0, 1];
      return { lever, from: firstMonth, value: low + (high - low) * at };
    }),
  }));

describe("kernels", () => {
  test("give the bits of the plain executor under any levers and mechanisms", async () => {
    const machines = [machineFor(oneIn), machineFor(oneIn, "plain")];
    await fc.assert(
      fc.asyncProperty(scenarios, fc.integer({ min: 1, max: 1e6 }), async (scenario, seed) => {
        const ends = machines.map((machine) => {
          // A policy may empty a stock, which is a fault; it must then be the same fault.
          try {
            return simulate(scenario, { seed, oneIn, to: firstMonth + 3 }, machine).record;
          } catch (fault) {
            return String(fault);
          }
        });
        const [kernels, plain] = await Promise.all(ends.map((end) => (typeof end === "string" ? end : hashOf(end))));
        expect(kernels).toBe(plain);
      }),
      { seed: 1924, numRuns: 6 },
    );
  });

  test("give the same bits on one, two and four threads", async () => {
    const hashes = new Set<string>();
    for (const workers of [1, 2, 4]) {
      const machine = crewedMachine(oneIn, workers);
      hashes.add(await hashOf(simulate(history, { seed: 1, oneIn, to: firstMonth + 23 }, machine).record));
      await machine.dismiss();
    }
    hashes.add(await hashOf(simulate(history, { seed: 1, oneIn, to: firstMonth + 23 }).record));
    expect(hashes.size).toBe(1);
  });
});
