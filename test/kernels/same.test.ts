import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import type { Executor } from "../../src/ground/executor.ts";
import type { Parameter } from "../../src/ground/quantity.ts";
import { plainExecutor } from "../../src/ground/reference.ts";
import { hashOf } from "../../src/lab/hash.ts";
import { crewedMachine } from "../../src/lab/node/crew.ts";
import { plainMachineFor } from "../../src/lab/plain.ts";
import { type Machine, machineFor, type Run, type RunOptions, simulate } from "../../src/lab/run.ts";
import { model } from "../../src/laws/month.ts";
import { firstMonth } from "../../src/scenarios/horizon.ts";
import { leverRanges, mechanismNames } from "../../src/scenarios/known.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const history = standardScenario("history");
const longRun = standardScenario("long-run");
const oneIn = 20_000;

/** A value of each parameter with a prior, anywhere between its low and high. */
const parameters: fc.Arbitrary<Record<string, number>> = fc.record(
  Object.fromEntries(
    [...model.quantities].flatMap(([name, of]) => {
      const prior = of.kind === "parameter" ? (of as Parameter).prior : undefined;
      if (!prior || prior.shape === "fixed") return [];
      return [[name, fc.double({ min: prior.low, max: prior.high, noNaN: true })] as const];
    }),
  ),
);

/** History with levers set anywhere in their bounds and mechanisms switched off at random. */
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    off: fc.subarray([...mechanismNames()]),
    pulls: fc.array(
      fc.record({
        lever: fc.constantFrom(...leverRanges().keys()),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ off, pulls }) => ({
    ...history,
    off,
    levers: pulls.map(({ lever, at }) => {
      const [low, high] = leverRanges().get(lever)?.within ?? [0, 1];
      return { lever, from: firstMonth, value: low + (high - low) * at };
    }),
  }));

const machines = { kernels: machineFor(oneIn), plain: plainMachineFor(oneIn) };

/** The hash of a run, or its fault: a policy may empty a stock, and it must then be the same fault. */
async function endOf(executor: keyof typeof machines, scenario: Scenario, options: RunOptions): Promise<string> {
  try {
    return await hashOf(simulate(scenario, { ...options, oneIn }, machines[executor]).record);
  } catch (fault) {
    return String(fault);
  }
}

async function holdSame(scenario: Scenario, options: RunOptions): Promise<void> {
  expect(await endOf("kernels", scenario, options)).toBe(await endOf("plain", scenario, options));
}

describe("kernels", () => {
  test("give the bits of the plain executor under any levers and mechanisms", async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, fc.integer({ min: 1, max: 1e6 }), (scenario, seed) =>
        holdSame(scenario, { seed, to: firstMonth + 3 }),
      ),
      { seed: 1924, numRuns: 6 },
    );
  });

  test("give the bits of the plain executor under any parameters within their priors", async () => {
    await fc.assert(
      fc.asyncProperty(parameters, (given) => holdSame(history, { parameters: given, to: firstMonth + 3 })),
      { seed: 1924, numRuns: 6 },
    );
  });

  test("give the bits of the plain executor in every season, from the start into the war", {
    tags: ["long"],
  }, async () => {
    const { kernels } = machines;
    const plain = plainExecutor(kernels.world);
    // Every thirteenth month is of another season and another policy; what it leaves behind, the months after it find.
    const inTurn: Executor = {
      ...kernels.executor,
      month: (moment) => ((moment.month - firstMonth) % 13 === 0 ? plain : kernels.executor).month(moment),
    };
    const run = (machine: Machine): Run => simulate(longRun, { oneIn, to: monthNumber(1943, 12) }, machine);
    const alone = await hashOf(run(kernels).record);
    expect(await hashOf(run({ ...kernels, executor: inTurn }).record)).toBe(alone);
  });

  test("give the same bits over the record of another run as in new memory", async () => {
    const run = (seed: number, over?: Run): Run =>
      simulate(history, { seed, oneIn, to: firstMonth + 23, ...(over ? { over } : {}) }, machines.kernels);
    const fresh = await hashOf(run(1).record);
    expect(await hashOf(run(1, run(2)).record)).toBe(fresh);
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
