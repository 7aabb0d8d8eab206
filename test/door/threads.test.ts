import { describe, expect, test } from "vitest";
import { leverFrom, monthNumber, simulate, simulateAsync, standardScenario, why, withLevers } from "../../src/index.ts";
import { crewedMachine, runsOnThreads } from "../../src/node.ts";

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

describe("the runs behind a why, made on threads", () => {
  const other = withLevers(history, [
    leverFrom("force", "1924-09", 0.5, "a test"),
    leverFrom("relief", "1924-09", 1, "a test"),
  ]);
  const asked = { base: history, other, of: [{ series: "grain-procurement", from: 1924 }], seeds: 2, oneIn: 20000 };

  test("give the bytes of those made here, whatever the number of threads, and are counted one by one", async () => {
    const here = JSON.stringify(await why(asked));
    for (const workers of [1, 2]) {
      const progress: (readonly [number, number])[] = [];
      const onProgress = (...each: readonly [number, number]): void => void progress.push(each);
      expect(JSON.stringify(await why(asked, { run: runsOnThreads(workers), onProgress }))).toBe(here);
      expect(progress).toEqual(Array.from({ length: 8 }, (_, at) => [at + 1, 8]));
    }
  });

  test("end between two runs with the signal's reason, and are refused for no threads", async () => {
    const control = new AbortController();
    const onProgress = (): void => control.abort("enough");
    const ended = why(asked, { run: runsOnThreads(1), signal: control.signal, onProgress });
    await expect(ended).rejects.toBe("enough");
    await expect(why(asked, { run: runsOnThreads(0) })).rejects.toMatchObject({ code: "count-out-of-range" });
  });
});
