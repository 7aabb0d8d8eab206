import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fault } from "../../src/ground/fault.ts";
import { regionIds } from "../../src/lab/given.ts";
import { memoryFor } from "../../src/lab/kernels.ts";
import { crewedMachine, shareOut } from "../../src/lab/node/crew.ts";
import type { WorkerStart } from "../../src/lab/node/signals.ts";
import { workerFile } from "../../src/lab/node/thread.ts";

describe("the regions of a country on several threads", () => {
  test("are cut into runs of nearly equal weight, none left out and none given twice", () => {
    expect(shareOut([1, 1, 1, 1], 2)).toEqual([
      [0, 2],
      [2, 4],
    ]);
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 4 }), (each, parts) => {
        const ranges = shareOut(each, parts);
        expect(ranges.length).toBe(parts);
        expect(ranges.flatMap(([from, to]) => each.slice(from, to))).toEqual(each);
        const weightOf = ([from, to]: readonly [number, number]): number =>
          each.slice(from, to).reduce((sum, weight) => sum + weight, 0);
        // Each end lies no further from its place than half of the weight next to it.
        for (const range of ranges) {
          expect(Math.abs(weightOf(range) - weightOf([0, each.length]) / parts)).toBeLessThanOrEqual(Math.max(...each));
        }
      }),
      { seed: 20260101 },
    );
  });

  test("are handed to the threads that are started, all but those that stay here", async () => {
    const handed: WorkerStart[] = [];
    const start = (given: WorkerStart): Worker => {
      handed.push(given);
      return new Worker("", { eval: true });
    };
    await crewedMachine(20_000, 3, { start, patience: 1 }).dismiss();
    expect(handed.map(({ worker }) => worker)).toEqual([1, 2]);
    const [second, third] = handed;
    expect(second?.from).toBeGreaterThan(0);
    expect(third?.from).toBe(second?.to);
    expect(third?.to).toBe(regionIds.length);
    expect(second?.phases.length).toBeGreaterThan(0);
  });
});

test("a worker's file that is missing is told as a fault of the program, with where it should be", () => {
  const empty = mkdtempSync(join(tmpdir(), "great-turn-"));
  try {
    const missing = expect.objectContaining({ code: "worker-missing", what: `there is no worker.js in ${empty}/` });
    expect(() => workerFile(pathToFileURL(`${empty}/`), "worker")).toThrow(missing);
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test("more memory than any program may have is refused, told in MB", () => {
  expect(() => memoryFor(5 * 2 ** 30)).toThrow(Fault);
  expect(() => memoryFor(5 * 2 ** 30)).toThrow(/takes 5120 MB/);
});
