import { describe, expect, test } from "vitest";
import { outcomeFigures } from "../../src/evidence/outcomes.ts";
import { monthName, monthNumber } from "../../src/ground/calendar.ts";
import { type Attribution, fewestRounds } from "../../src/lab/attribute/answer.ts";
import type { AttributionAsked } from "../../src/lab/attribute/asked.ts";
import { figuresAttributed } from "../../src/lab/attribute/figures.ts";
import { thingsOf } from "../../src/lab/attribute/things.ts";
import { attribute, attributeInRounds } from "../../src/lab/attribute.ts";
import { machineFor, simulate } from "../../src/lab/run.ts";
import { lookupOf } from "../../src/lab/told.ts";
import { measuredFigures } from "../../src/lab/why/figures.ts";
import type { RunFigures, RunWanted } from "../../src/lab/why/runs.ts";
import { leverGroups } from "../../src/scenarios/reference/groups.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const history = standardScenario("history");
/** History but for one lever in each of five groups: few enough for a stand-in to be asked of them many times. */
const five = ["force", "relief", "collectivise", "investment", "pieceRates"];
const than: Scenario = { ...history, levers: history.levers.filter(({ lever }) => !five.includes(lever)) };
const groups = leverGroups().filter(({ levers }) => levers.some((each) => five.includes(each)));

function valueIn({ levers }: Scenario, lever: string, month: number): number | undefined {
  return levers.findLast((each) => each.lever === lever && each.from <= month)?.value;
}

/** For each group a lever, and a month in which history has it otherwise. */
const marks = new Map(
  groups.map(({ id, levers }) => {
    const own = history.levers.find(
      ({ lever, from, value }) => levers.includes(lever) && value !== valueIn(than, lever, from),
    );
    return [id, own] as const;
  }),
);

/** The groups that a scenario has of history: a stand-in for a run need not run. */
function taken(scenario: Scenario): readonly string[] {
  return [...marks].flatMap(([id, own]) => (own && valueIn(scenario, own.lever, own.from) === own.value ? [id] : []));
}

/** Answers figures from the groups that are there and the seed, and notes what it was asked. */
function standIn(figuresOf: (there: readonly string[], seed: number) => readonly number[]): {
  readonly run: RunFigures;
  readonly wanted: RunWanted[];
} {
  const wanted: RunWanted[] = [];
  const run: RunFigures = async (some, { onRun }) => {
    wanted.push(...some);
    return some.map(({ scenario, seed }) => {
      onRun();
      return figuresOf(taken(scenario), seed);
    });
  };
  return { run, wanted };
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
/** Ten for each group by itself, and as many again for three that come together. */
const together = (there: readonly string[]): number =>
  10 * there.length + (["loans", "collection", "farms"].every((each) => there.includes(each)) ? 10 : 0);
const asked: AttributionAsked = { scenario: history, than, of: "growth", seeds: 40 };

describe("an attribution", () => {
  test("makes each combination once a seed, and its parts sum to the whole, of growth and of deaths", async () => {
    const { run, wanted } = standIn((there, seed) => [together(there) * seed, there.length ** 2]);
    const { parts, whole, runs } = await attribute({ ...asked, seeds: 3, pairs: 2, width: 0 }, { run });
    const keys = wanted.map(({ scenario, seed }) => `${seed} ${taken(scenario).join()}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(runs).toBe(keys.length);
    expect(parts).toHaveLength(groups.length);
    for (const at of [0, 1]) {
      expect(sum(parts.map(({ effects }) => effects[at]?.value ?? Number.NaN))).toBeCloseTo(whole[at]?.value ?? 0, 8);
    }
  });

  test("stops as soon as intervals are narrow, and not before enough rounds tell how far values spread", async () => {
    const { run } = standIn((there) => [10 * there.length, 1]);
    const told = await attribute(asked, { run });
    expect([told.stopped, told.seeds.count, told.precision[0]?.share]).toEqual(["narrow enough", fewestRounds, 0]);
  });

  test("goes on while the widest interval is wider than a fifth of the largest part, and is no wider when it stops", async () => {
    const noisy = standIn((there, seed) => [together(there) + (there.includes("farms") ? (seed % 5) * 4 : 0), 1]);
    const told = await attribute(asked, { run: noisy.run });
    expect(told.stopped).toBe("narrow enough");
    expect(told.seeds.count).toBeGreaterThan(fewestRounds);
    expect(told.precision[0]?.share).toBeLessThanOrEqual(0.2);
    const [{ effects: [first] = [] } = {}] = told.parts;
    expect(told.precision[0]?.largest).toBe(first?.value);
  });

  test("runs all that is allowed where that is not narrow enough, or where all is asked for", async () => {
    const wild = standIn((there, seed) => [there.length * (seed % 2 === 0 ? 1 : -1), 1]);
    const told = await attribute({ ...asked, seeds: 10 }, { run: wild.run });
    expect([told.stopped, told.seeds.count]).toEqual(["limit reached", 10]);
    for (const { effects } of told.parts) expect(effects[0]?.clear).toBe(false);
    const calm = standIn((there) => [there.length, 1]);
    expect((await attribute({ ...asked, seeds: 10, width: 0.01 }, { run: calm.run })).seeds.count).toBe(fewestRounds);
    expect((await attribute({ ...asked, seeds: 10, width: 0 }, { run: wild.run })).seeds.count).toBe(10);
  });

  test("in rounds ends with the same answer, and says on the way that it goes on", async () => {
    const { run } = standIn((there, seed) => [together(there) + seed * there.length, there.length]);
    const answers: Attribution[] = [];
    for await (const each of attributeInRounds({ ...asked, seeds: 10, width: 0 }, { run })) answers.push(each);
    expect(answers.map(({ stopped }) => stopped)).toEqual([null, null, "limit reached"]);
    expect(answers.at(-1)).toEqual(await attribute({ ...asked, seeds: 10, width: 0 }, { run }));
  });

  test("foresees fewer runs than are allowed once it has seen how far values spread", async () => {
    const { run } = standIn((there) => [there.length, 1]);
    const told: (readonly [number, number])[] = [];
    await attribute(asked, { run, onProgress: (done, of) => told.push([done, of]) });
    const [first, last] = [told[0], told.at(-1)];
    expect(first?.[1]).toBeGreaterThan(300);
    expect(last?.[0]).toBe(last?.[1]);
  });

  test("ends between two runs with the signal's reason", async () => {
    const control = new AbortController();
    const { run } = standIn((there) => [there.length, 1]);
    const onProgress = (done: number): void => {
      if (done === 30) control.abort("enough");
    };
    await expect(attribute(asked, { run, onProgress, signal: control.signal })).rejects.toBe("enough");
  });
});

describe("what is attributed", () => {
  test("has growth and deaths side by side, the one that is asked for first", () => {
    const seriesOf = (of: "growth" | "deaths"): readonly unknown[] =>
      figuresAttributed(of, undefined).figures.map(({ series, part }) => [series, part]);
    expect(seriesOf("growth")).toEqual([
      ["industrial-output-index-kaplan-moorsteen", "output"],
      ["famine-excess-deaths", "toll"],
    ]);
    expect(seriesOf("deaths")).toEqual([...seriesOf("growth")].reverse());
  });

  test("ends with the runs, in the last year that they tell of whole", () => {
    const yearsTo = (to: number): readonly unknown[] => {
      const told = figuresAttributed("growth", to);
      return [...told.figures.map(({ until }) => until), monthName(told.to)];
    };
    expect(yearsTo(monthNumber(1937, 12))).toEqual([1937, 1933, "1937-12"]);
    expect(yearsTo(monthNumber(1932, 11))).toEqual([1931, 1931, "1931-12"]);
    expect(() => figuresAttributed("growth", monthNumber(1929, 12))).toThrow(/before growth and deaths/);
  });

  test("is growth as the outcome of that name has it, measured on the same run", () => {
    const { figures, to } = figuresAttributed("growth", undefined);
    const run = simulate(history, { to }, machineFor(20_000));
    const outcome = outcomeFigures.find(({ id }) => id === "industry");
    expect(measuredFigures(run, figures)[0]).toBeCloseTo(outcome?.of(lookupOf(run)) ?? 0, 9);
  });

  test("may be another figure, with what belongs beside it", () => {
    const { figures, to } = figuresAttributed({ series: "grain-exports", from: 1930 }, undefined);
    expect(figures.map(({ series }) => series)).toEqual(["grain-exports", "deaths"]);
    expect(monthName(to)).toBe("1930-12");
  });
});

describe("what it is divided among", () => {
  test("are mechanisms that the scenario and its reading leave at work, each with what it does", () => {
    const scenario: Scenario = { ...history, off: ["weather"] };
    const { base, things } = thingsOf({ scenario, over: "mechanisms", than: undefined, to: monthNumber(1940, 12) });
    expect(base.off.length - things.length).toBe(1);
    expect(things.map(({ id }) => id)).not.toContain("mechanism weather");
    for (const { instead, title } of things) {
      expect(instead).toMatch(/without (it|them)/);
      expect(title).toMatch(/^[A-Z]/);
    }
  });

  test("are no groups whose levers another scenario sets alike", () => {
    const things = (other: Scenario): readonly string[] =>
      thingsOf({ scenario: history, over: "levers", than: other, to: monthNumber(1940, 12) }).things.map(
        ({ id }) => id,
      );
    expect(things(history)).toEqual([]);
    expect(things(standardScenario("gradual"))).toContain("group collection");
    expect(things({ ...history, levers: history.levers.filter(({ lever }) => lever !== "theftLaw") })).toEqual([
      "group repression",
    ]);
  });

  test("gives parts of real runs that sum to their whole", async () => {
    const { parts, whole, base, other } = await attribute({
      scenario: history,
      of: "deaths",
      seeds: 1,
      to: monthNumber(1930, 12),
      oneIn: 20_000,
    });
    for (const at of [0, 1]) {
      const total = sum(parts.map(({ effects }) => effects[at]?.value ?? Number.NaN));
      expect(total).toBeCloseTo(whole[at]?.value ?? Number.NaN, 9);
      expect(total).toBeCloseTo((other[at] ?? 0) - (base[at] ?? 0), 9);
    }
  });

  test.each([
    ["question-unknown", { of: "grwoth" as "growth" }],
    ["division-unknown", { over: "laws" as "levers" }],
    ["count-out-of-range", { seeds: 0 }],
    ["count-out-of-range", { pairs: 0 }],
    ["width-out-of-range", { width: 2 }],
    ["date-out-of-range", { to: monthNumber(1928, 1) }],
  ])("ends with the Fault %s for what cannot be answered", async (code, wrong) => {
    await expect(attribute({ ...asked, ...wrong })).rejects.toMatchObject({ code });
  });
});
