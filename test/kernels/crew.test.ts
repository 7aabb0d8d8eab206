import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { crewedMachine, type Hiring, startWorker } from "../../src/lab/node/crew.ts";
import { control } from "../../src/lab/node/signals.ts";
import { simulate } from "../../src/lab/run.ts";
import { firstMonth } from "../../src/scenarios/horizon.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

/** Runs a month with two threads, hired in this way. */
async function runWith(hiring: Hiring): Promise<void> {
  const machine = crewedMachine(20_000, 2, hiring);
  try {
    simulate(standardScenario("history"), { oneIn: 20_000, to: firstMonth }, machine);
  } finally {
    await machine.dismiss();
  }
}

describe("a crew", () => {
  test("does not wait for a worker that says nothing", async () => {
    const start: Hiring["start"] = () => new Worker("", { eval: true });
    await expect(runWith({ start, patience: 200 })).rejects.toMatchObject({ code: "worker-silent" });
  });

  test("says at once which worker has died, however long it would wait for a silent one", async () => {
    const start: Hiring["start"] = (handed) => startWorker({ ...handed, memory: {} as WebAssembly.Memory });
    await expect(runWith({ start, patience: 20 * 60_000 })).rejects.toMatchObject({ code: "worker-failed" });
  });

  test("does nothing when it is woken and no turn has come", async () => {
    const signals: Int32Array[] = [];
    const start: Hiring["start"] = (handed) => {
      signals.push(new Int32Array(handed.block));
      return startWorker(handed);
    };
    const machine = crewedMachine(20_000, 2, { start, patience: 120_000 });
    const [words] = signals as [Int32Array];
    const wakeAsleep = async (): Promise<void> => {
      while (Atomics.notify(words, control.turn) === 0) await new Promise((next) => setTimeout(next, 1));
    };
    try {
      // The worker that is woken a second time has fallen asleep again, and whatever it did is counted.
      await wakeAsleep();
      await wakeAsleep();
      expect(Atomics.load(words, control.done)).toBe(0);
    } finally {
      await machine.dismiss();
    }
  });
});
