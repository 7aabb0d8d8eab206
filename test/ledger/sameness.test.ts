import { describe, expect, test } from "vitest";
import type { Change, Lever } from "../../src/ground/quantity.ts";
import {
  type LeverName,
  leverRanges,
  machineFor,
  mechanismNames,
  monthNumber,
  type QuantityName,
  type Run,
  type Scenario,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { model } from "../../src/laws/month.ts";

const oneIn = 20000;
const machine = machineFor(oneIn);
const history = standardScenario("history");
const turn = monthNumber(1930, 1);
const levers = [...leverRanges()];

function run(scenario: Scenario, options: { seed?: number; to?: number } = {}): Run {
  return simulate(scenario, { seed: 1, oneIn, ...options }, machine);
}

const base = run(history);
const width = base.record.length / base.months.length;

/** The first month in which two runs differ in any figure above the sample. */
function firstDifference(one: Run, other: Run): number | undefined {
  const length = Math.min(one.record.length, other.record.length);
  for (let at = 0; at < length; at++) {
    if (!Object.is(one.record[at], other.record[at])) return one.months[Math.floor(at / width)];
  }
  return undefined;
}

/** The value that a lever has in a scenario in a month. */
function valueIn(scenario: Scenario, [name, lever]: readonly [LeverName, Lever], month: number): number {
  const dated = scenario.levers.filter((each) => each.lever === name && each.from <= month);
  return dated.sort((a, b) => a.from - b.from).at(-1)?.value ?? lever.value;
}

describe("the same again", () => {
  test("one seed gives one run, bit for bit, on a machine that was used before", { tags: ["long"] }, () => {
    run(standardScenario("gradual"), { to: monthNumber(1925, 12) });
    expect(firstDifference(base, run(history))).toBeUndefined();
    expect(firstDifference(base, simulate(history, { seed: 1, oneIn }))).toBeUndefined();
  });

  test("another seed gives another run from the first year on", { tags: ["long"] }, () => {
    expect(firstDifference(base, run(history, { seed: 2 }))).toBeLessThan(monthNumber(1925, 1));
  });

  test("a run stopped early is the beginning of a longer one", { tags: ["long"] }, () => {
    const early = run(history, { to: monthNumber(1929, 6) });
    expect(early.months.at(-1)).toBe(monthNumber(1929, 6));
    expect(firstDifference(base, early)).toBeUndefined();
  });
});

describe("a scenario that changes nothing", () => {
  test("setting every lever to what it is anyway changes nothing, bit for bit", { tags: ["long"] }, () => {
    const again = levers.map((lever) => ({ lever: lever[0], from: turn, value: valueIn(history, lever, turn) }));
    const later = history.levers.filter(({ from }) => from > turn);
    const before = history.levers.filter(({ from }) => from <= turn);
    const same = { ...history, name: "same", levers: [...before, ...again, ...later] };
    expect(firstDifference(base, run(same))).toBeUndefined();
  });

  test("the order in which a file lists its levers changes nothing", { tags: ["long"] }, () => {
    const reversed = { ...history, levers: [...history.levers].reverse() };
    expect(firstDifference(base, run(reversed))).toBeUndefined();
  });
});

describe("a policy of 1930", { tags: ["long"] }, () => {
  test.each(levers)("%s, pulled in January 1930, changes nothing before", (name, lever) => {
    const [low, high] = lever.within;
    const now = valueIn(history, [name, lever], turn);
    const value = now === high ? low : high;
    const pulled = { ...history, levers: [...history.levers, { lever: name, from: turn, value }] };
    const other = run(pulled, { to: monthNumber(1931, 12) });
    expect(firstDifference(base, other)).toBe(turn);
  });

  test("what follows from dice and records alone stays the same under any policy", { tags: ["long"] }, () => {
    const given = new Set(["input", "draw", "parameter"]);
    const dice = [...model.month].filter((step): step is Change => {
      const takes = step.kind === "change" ? Object.values(step.takes) : [];
      const isRecorded = step.level.sampled !== true;
      return isRecorded && takes.some(({ kind }) => kind === "draw") && takes.every(({ kind }) => given.has(kind));
    });
    expect(dice.length).toBeGreaterThan(0);
    const other = run({ ...history, levers: [] });
    expect(firstDifference(base, other)).toBeDefined();
    for (const { changes } of dice) {
      const name = model.nameOf(changes) as QuantityName;
      const cells = machine.world.cells(changes).length;
      for (let cell = 0; cell < cells; cell++) expect(other.series(name, cell)).toEqual(base.series(name, cell));
    }
  });
});

describe("a mechanism", { tags: ["long"] }, () => {
  test.each(mechanismNames())("%s, switched off, changes the run", (name) => {
    expect(firstDifference(base, run({ ...history, off: [name] }))).toBeDefined();
  });
});
