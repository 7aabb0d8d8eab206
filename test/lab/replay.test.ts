import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import { type ReplayOptions, replayOn } from "../../src/lab/replay.ts";
import { machineFor, type Run, simulate } from "../../src/lab/run.ts";
import { withLevers } from "../../src/scenarios/change.ts";
import { leverFrom } from "../../src/scenarios/read.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const to = monthNumber(1933, 12);
const [machine, other] = [machineFor(20_000), machineFor(20_000)];
const [history, ruled] = [standardScenario("history"), standardScenario("direct")];

/** What two runs must have in common, the bytes of their records told as a digest. */
function bitsOf({ record, largestGap }: Run): { readonly digest: string; readonly largestGap: number } {
  return { digest: createHash("sha256").update(record).digest("hex"), largestGap };
}

function whole(scenario: Scenario): ReturnType<typeof bitsOf> {
  return bitsOf(simulate(scenario, { to }, other));
}

describe("a replay", () => {
  test("gives the bits of a whole run, whatever was run before and wherever the two part", () => {
    const replay = replayOn(machine);
    const settings = fc.record({
      lever: fc.constantFrom("force", "relief", "grainExport"),
      year: fc.integer({ min: 1925, max: 1933 }),
      month: fc.integer({ min: 1, max: 12 }),
      value: fc.constantFrom(0, 0.25, 1),
    });
    const course = fc.record({
      base: fc.constantFrom(history, ruled, standardScenario("gradual")),
      settings: fc.array(settings, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(course, ({ base, settings: chosen }) => {
        const levers = chosen.map(({ lever, year, month, value }) =>
          leverFrom(lever, `${year}-${String(month).padStart(2, "0")}`, value, "a test"),
        );
        const scenario = withLevers(base, levers);
        expect(bitsOf(replay.run(scenario, { to }))).toEqual(whole(scenario));
      }),
      { numRuns: 12 },
    );
  });

  test("runs only the months from the January before the change", () => {
    const replay = replayOn(machine);
    const run: number[] = [];
    replay.run(history, { to });
    replay.run(withLevers(history, [leverFrom("relief", "1932-08", 0.5, "a test")]), {
      to,
      onMonth: (month) => run.push(month),
    });
    expect(run).toEqual(Array.from({ length: 24 }, (_, at) => monthNumber(1932, 1) + at));
  });

  test("begins anew with another seed, end or switch", () => {
    const replay = replayOn(machine);
    const count = (scenario: Scenario, options: ReplayOptions): number => {
      let months = 0;
      replay.run(scenario, { ...options, onMonth: () => months++ });
      return months;
    };
    expect(count(history, { to })).toBe(120);
    expect(count(history, { to })).toBe(12);
    expect(count(history, { to, seed: 2 })).toBe(120);
    expect(count({ ...history, off: ["grain-exports"] }, { to, seed: 2 })).toBe(120);
    expect(count({ ...history, off: ["grain-exports"] }, { to: to - 1, seed: 2 })).toBe(119);
  });

  test("goes on from what stands where a run was ended half-way", () => {
    const replay = replayOn(machine);
    replay.run(history, { to });
    const changed = withLevers(history, [leverFrom("force", "1927-01", 0.9, "a test")]);
    const ending = { aborted: false, reason: "moved on" };
    const halfWay = (month: number): void => {
      ending.aborted = month === monthNumber(1929, 6);
    };
    expect(() => replay.run(changed, { to, signal: ending, onMonth: halfWay })).toThrow("moved on");
    const both = withLevers(changed, [leverFrom("relief", "1933-02", 0.5, "a test")]);
    expect(bitsOf(replay.run(both, { to }))).toEqual(whole(both));
  });
});
