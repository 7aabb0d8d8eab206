import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figures, Indicator } from "../../src/evidence/observe/figures.ts";
import { indicators } from "../../src/evidence/observe.ts";
import { monthNumber } from "../../src/ground/calendar.ts";
import { measured, placesOf } from "../../src/lab/indicators.ts";
import { type ReplayOptions, replayOn } from "../../src/lab/replay.ts";
import { machineFor, type Run, simulate } from "../../src/lab/run.ts";
import { withLevers } from "../../src/scenarios/change.ts";
import { leverFrom } from "../../src/scenarios/lever.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const to = monthNumber(1933, 12);
const [machine, other] = [machineFor(20_000), machineFor(20_000)];
const [history, ruled] = [standardScenario("history"), standardScenario("direct")];
/** Of the toll and of output, as a page shows them together. */
const headlined = indicators.filter(({ series }) =>
  ["famine-excess-deaths", "grain-procurement", "grain-harvest-low", "steel-output"].includes(series),
);

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

/** What a run tells of indicators, in the places that each is told for. */
function toldOf(run: Figures, shown: readonly Indicator[]): readonly (readonly number[])[] {
  return shown.flatMap((each) =>
    [placesOf(each)[0] ?? "", placesOf(each).at(-1) ?? ""].map((place) => [...measured(run, each, place)]),
  );
}

describe("what is shown of a replay", () => {
  test("has the bits of a whole run, whatever is moved, when, and whatever is shown", () => {
    const replay = replayOn(machine);
    const settings = fc.record({
      lever: fc.constantFrom("force", "relief", "grainExport", "collectivise", "investment"),
      year: fc.integer({ min: 1925, max: 1933 }),
      month: fc.integer({ min: 1, max: 12 }),
      value: fc.constantFrom(0.1, 0.25, 0.6),
    });
    const glance = fc.record({
      base: fc.constantFrom(history, ruled),
      setting: settings,
      shown: fc.constantFrom(indicators.slice(0, 4), indicators.slice(2, 9), headlined),
    });
    fc.assert(
      fc.property(fc.array(glance, { minLength: 1, maxLength: 3 }), (glances) => {
        for (const { base, setting, shown } of glances) {
          const { lever, year, month, value } = setting;
          const from = `${year}-${String(month).padStart(2, "0")}`;
          const scenario = withLevers(base, [leverFrom(lever, from, value, "a test")]);
          const seen = replay.show(scenario, { indicators: shown, to });
          expect(toldOf(seen, shown)).toEqual(toldOf(simulate(scenario, { to }, other), shown));
        }
      }),
      { numRuns: 6 },
    );
  });

  test("has what every indicator is measured by", () => {
    const short = { indicators, to: monthNumber(1924, 6) };
    const run = simulate(history, { to: short.to }, other);
    const replay = replayOn(machine);
    for (const each of indicators) {
      const seen = replay.show(history, { ...short, indicators: [each] });
      expect(toldOf(seen, [each]), each.series).toEqual(toldOf(run, [each]));
    }
  });

  test("is run again from the January before the change, and from the beginning when something else is shown", () => {
    const replay = replayOn(machine);
    const count = (scenario: Scenario, shown: readonly Indicator[]): number => {
      let months = 0;
      replay.show(scenario, { indicators: shown, to }, { onMonth: () => months++ });
      return months;
    };
    const changed = withLevers(history, [leverFrom("relief", "1932-08", 0.5, "a test")]);
    expect(count(history, headlined)).toBe(120);
    expect(count(changed, headlined)).toBe(24);
    expect(count(changed, indicators.slice(0, 2))).toBe(120);
    expect(count(history, [...indicators.slice(0, 2)])).toBe(24);
  });

  test("answers for nothing that is not shown", () => {
    const [first] = headlined;
    const seen = replayOn(machine).show(history, { indicators: [first as Indicator], to });
    expect(() => seen.whole("stateGrain")).toThrow("was not kept of this run");
  });

  test("is gone once something else is run", () => {
    const replay = replayOn(machine);
    const seen = replay.show(history, { indicators: headlined, to });
    replay.show(withLevers(history, [leverFrom("relief", "1932-08", 0.5, "a test")]), { indicators: headlined, to });
    expect(() => toldOf(seen, headlined)).toThrow("written over");
  });
});
