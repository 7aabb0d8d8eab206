import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headlines, outcomeFigures } from "../../src/evidence/outcomes.ts";
import { monthName, monthNumber } from "../../src/ground/calendar.ts";
import { machineFor, type Run, simulate } from "../../src/lab/run.ts";
import { lookupOf } from "../../src/lab/told.ts";
import type { Why } from "../../src/lab/why/answer.ts";
import type { WhyAsked } from "../../src/lab/why/asked.ts";
import { differencesBetween, type Fineness, scenarioBetween } from "../../src/lab/why/differences.ts";
import { endFor, figuresTold, measuredFigures } from "../../src/lab/why/figures.ts";
import { readersOf } from "../../src/lab/why/readers.ts";
import { type RunFigures, type RunWanted, runsHere } from "../../src/lab/why/runs.ts";
import { why, whyInRounds } from "../../src/lab/why.ts";
import { withLevers } from "../../src/scenarios/change.ts";
import { leverFrom } from "../../src/scenarios/lever.ts";
import { standardReading } from "../../src/scenarios/reading.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const history = standardScenario("history");
const machine = machineFor(20_000);

/** History with levers set, each as `lever=value@month`. */
function set(...settings: readonly string[]): Scenario {
  const read = settings.map((text) => {
    const [, lever = "", value = "", month = ""] = /^(\w+)=([\d.]+)@(.+)$/.exec(text) ?? [];
    return leverFrom(lever, month, Number(value), "a test");
  });
  return withLevers(history, read);
}

function bitsOf({ record }: Run): string {
  return createHash("sha256").update(record).digest("hex");
}

const idsOf = (scenarios: readonly [Scenario, Scenario], by: Fineness, to = monthNumber(1940, 12)): readonly string[] =>
  differencesBetween(...scenarios, { to, by }).map(({ id }) => id);

describe("the differences between two scenarios", () => {
  test("are the runs of months in which a lever is set otherwise, or the lever, or its field of policy", () => {
    const once = set(
      "relief=0.5@1925-03",
      "relief=0@1925-06",
      "relief=0.2@1926-01",
      "relief=0@1926-02",
      "force=0.1@1926-01",
    );
    const twice = withLevers(once, [leverFrom("force", "1926-02", 0, "a test")]);
    const to = monthNumber(1926, 12);
    expect(idsOf([set("relief=0@1925-01", "force=0@1925-01"), twice], "span", to)).toEqual([
      "lever force 23112",
      "lever relief 23102",
      "lever relief 23112",
    ]);
    expect(idsOf([set("relief=0@1925-01", "force=0@1925-01"), twice], "lever", to)).toEqual([
      "lever force",
      "lever relief",
    ]);
    expect(idsOf([set("relief=0@1925-01", "force=0@1925-01"), twice], "field", to)).toEqual(["field grain"]);
  });

  test("are none for what is set after the end, for a setting that changes nothing, and for what a common reading sets", () => {
    expect(idsOf([history, set("relief=0.5@1932-08")], "span", monthNumber(1932, 7))).toEqual([]);
    expect(idsOf([set("force=0.3@1928-01"), set("force=0.3@1928-01", "force=0.3@1930-01")], "span")).toEqual([]);
    const read: Scenario = { ...history, reading: "naumenko" };
    expect(idsOf([read, read], "lever")).toEqual([]);
  });

  test("reach to the last month of a run, and no further", () => {
    const relief = set("relief=0.5@1932-08");
    expect(idsOf([history, relief], "span", monthNumber(1932, 7))).toEqual([]);
    expect(idsOf([history, relief], "span", monthNumber(1932, 8))).toHaveLength(1);
  });

  test("are none between a number and a rule that is that number, nor where one sets what a common reading sets", () => {
    const number = withLevers(history, [leverFrom("force", "1925-01", 0.5, "a test")]);
    const rule = withLevers(history, [leverFrom("force", "1925-01", "0.5", "a test")]);
    expect(idsOf([number, rule], "span")).toEqual([]);
    const read: Scenario = { ...history, reading: "naumenko" };
    const { parameters } = standardReading("naumenko");
    expect(Object.keys(parameters).length).toBeGreaterThan(0);
    expect(idsOf([read, { ...read, parameters }], "lever")).toEqual([]);
  });

  test("are taken one by one for their own months alone, be these years or a single month", () => {
    const [base, other] = [
      set("relief=0@1925-01", "force=0@1925-01"),
      set("relief=0.5@1925-03", "relief=0@1925-04", "relief=0.2@1926-01", "relief=0@1926-06", "force=0.3@1925-07"),
    ];
    const to = monthNumber(1926, 12);
    const all = differencesBetween(base, other, { to, by: "span" });
    expect(all.length).toBe(3);
    for (const one of all) {
      const between = scenarioBetween(base, other, [one]);
      expect(differencesBetween(base, between, { to, by: "span" }).map(({ id }) => id)).toEqual([one.id]);
      const left = all.filter((each) => each !== one).map(({ id }) => id);
      expect(differencesBetween(between, other, { to, by: "span" }).map(({ id }) => id)).toEqual(left);
    }
  });

  test("told by field have the field's title, and what is no lever its own", () => {
    const other: Scenario = { ...set("relief=0.5@1932-08", "grainPrice=2@1932-08"), off: ["slaughter"] };
    expect(differencesBetween(history, other, { by: "field" }).map(({ title }) => title)).toEqual([
      "Prices and trade",
      "Grain procurement and relief",
      "Mechanism: slaughter",
    ]);
  });

  test("name levers, mechanisms, readings, parameters and great works, each with what either scenario has", () => {
    const other: Scenario = {
      ...set("relief=0.5@1932-08"),
      off: ["slaughter"],
      reading: "naumenko",
      parameters: { labourOnOutput: 0.5 },
      projects: [],
    };
    const told = differencesBetween(history, other).flatMap(({ changes }) => changes);
    expect(told.map(({ kind }) => kind)).toEqual(["lever", "mechanism", "reading", "parameter", "projects"]);
    for (const { title, base, other: there } of told) {
      expect(title).toMatch(/^[A-Z]/);
      expect(base).not.toBe(there);
    }
  });

  test("taken all together give the bits of the other scenario, and taken none those of the base", () => {
    const to = monthNumber(1928, 6);
    for (const [name, by] of [
      ["gradual", "span"],
      ["direct", "span"],
      ["direct", "field"],
    ] as const) {
      const other = standardScenario(name);
      const all = differencesBetween(history, other, { to, by });
      expect(all.length).toBeGreaterThan(3);
      const bits = (scenario: Scenario): string => bitsOf(simulate(scenario, { to }, machine));
      expect(bits(scenarioBetween(history, other, all))).toBe(bits(other));
      expect(bits(scenarioBetween(history, other, []))).toBe(bits(history));
    }
  });

  test("are read first by laws that the book prints where it is said", () => {
    const other: Scenario = { ...standardScenario("gradual"), off: ["slaughter"], reading: "naumenko", projects: [] };
    const laws = differencesBetween(history, other).flatMap((each) => {
      const readers = readersOf(each, [history, other]);
      expect(readers.length, each.title).toBeGreaterThan(0);
      return readers;
    });
    const pages = new Map<string, string>();
    for (const { page, name, source } of laws) {
      const [file = "", place] = page.split("#");
      const text = pages.get(file) ?? readFileSync(new URL(`../../docs/book/${file}`, import.meta.url), "utf8");
      pages.set(file, text);
      expect(place).toBe(name.toLowerCase());
      expect(text).toContain(`\n### ${name}\n`);
      expect(source.key).not.toBe("");
    }
  });
});

/** Two levers of weight, one that nothing asks for in peace, and the years to which they tell. */
const asked: WhyAsked = {
  base: history,
  other: set("force=0@1928-01", "grainPrice=1.5@1928-01", "evacuation=1@1928-01"),
  of: [{ series: "grain-procurement", from: 1928, until: 1929 }],
  seeds: 3,
  by: "lever",
  oneIn: 20_000,
};

describe("why a figure differs", () => {
  // Run by the first test that asks for it: what runs as tests are gathered is no test's own.
  let told: Promise<Why> | undefined;
  const answered = (): Promise<Why> => {
    told ??= why(asked);
    return told;
  };
  const valuesAt = ({ parts }: Why, at: number): readonly number[] =>
    parts.map(({ effects }) => effects[at]?.value ?? Number.NaN);

  test("is told in parts that sum to the whole, figure by figure, output and deaths together", async () => {
    const told = await answered();
    expect(told.figures.map(({ series, part, over }) => [series, part, over])).toEqual([
      ["grain-procurement", "output", "sum of years"],
      ["deaths", "toll", "sum of years"],
    ]);
    told.whole.forEach(({ value }, at) => {
      expect(valuesAt(told, at).reduce((sum, each) => sum + each, 0)).toBeCloseTo(value, 10);
      expect(value).toBeCloseTo((told.other[at] ?? 0) - (told.base[at] ?? 0), 10);
    });
    expect(told.method).toBe("every combination");
    expect([told.runs, told.interval, told.complete]).toEqual([8 * 3, "seeds", true]);
  });

  test("credits a lever that nothing asks for with exactly nothing, and says that its effect is not clear", async () => {
    const idle = (await answered()).parts.find(({ id }) => id === "lever evacuation");
    expect(idle?.effects).toEqual([
      { value: 0, low: 0, high: 0, clear: false },
      { value: 0, low: 0, high: 0, clear: false },
    ]);
  });

  test("gives a part its interval, and calls it clear where that lies on one side of nought", async () => {
    const force = (await answered()).parts.find(({ id }) => id === "lever force");
    const [effect] = force?.effects ?? [];
    expect(effect?.value).toBeLessThan(0);
    expect(effect?.low).toBeLessThan(effect?.value ?? Number.NaN);
    expect(effect?.high).toBeGreaterThan(effect?.value ?? Number.NaN);
    expect(effect?.clear).toBe(true);
    expect(force?.readBy.length).toBeGreaterThan(0);
  });

  test("is the same, byte for byte, when it is asked again, in rounds, and with the two taken in turn the other way", async () => {
    const told = await answered();
    const rounds: Why[] = [];
    for await (const each of whyInRounds(asked)) rounds.push(each);
    expect(rounds.map(({ complete, seeds }) => [complete, seeds.count])).toEqual([
      [false, 1],
      [false, 2],
      [true, 3],
    ]);
    expect(JSON.stringify(rounds.at(-1))).toBe(JSON.stringify(told));
    expect(rounds[0]?.interval).toBe("none");
    expect(rounds[0]?.whole[0]).toMatchObject({ low: null, high: null, clear: null });
    const back = await why({ ...asked, base: asked.other, other: asked.base });
    for (const { id, effects } of back.parts) {
      const there = told.parts.find((each) => each.id === id)?.effects[0]?.value ?? Number.NaN;
      expect(effects[0]?.value).toBeCloseTo(-there, 10);
    }
  });
});

test("the parts of every headline indicator sum to its change, each in the indicator's own unit", async () => {
  const of = headlines.map(({ indicator: { series } }) => ({ series, from: 1932 }));
  const other = set("collectivise=0@1930-01", "relief=0.5@1932-01");
  const told = await why({ base: history, other, of, seeds: 1, oneIn: 20_000, by: "lever" });
  expect(told.figures.length).toBeGreaterThanOrEqual(12);
  told.figures.forEach(({ series, unit }, at) => {
    expect(unit).toBe(headlines.find(({ indicator }) => indicator.series === series)?.indicator.unit);
    const [base, there] = [told.base[at] ?? Number.NaN, told.other[at] ?? Number.NaN];
    const sum = told.parts.reduce((total, { effects }) => total + (effects[at]?.value ?? Number.NaN), 0);
    expect(Math.abs(sum - (there - base))).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(base), Math.abs(there)));
  });
});

/** Six levers, more than are told apart by every combination. */
const levers = ["force", "relief", "grainExport", "grainPrice", "goodsPrice", "theftLaw"] as const;
const six: WhyAsked = {
  base: set(...levers.map((lever) => `${lever}=1@1925-01`)),
  other: set(...levers.map((lever) => `${lever}=0.5@1925-01`)),
  of: [{ series: "grain-harvest-low", from: 1925 }],
  seeds: 2,
  by: "lever",
};

/** What stands in for runs: figures that follow from the scenario and the seed alone, and a list of what was asked. */
function standIn(worth: (halved: readonly string[], seed: number) => number): { run: RunFigures; wanted: RunWanted[] } {
  const wanted: RunWanted[] = [];
  const run: RunFigures = async (each, { onRun }) => {
    wanted.push(...each);
    return each.map(({ scenario, seed, figures }) => {
      onRun();
      const halved = scenario.levers.filter(
        ({ lever, value }) => levers.some((name) => name === lever) && value === 0.5,
      );
      const value = worth(
        halved.map(({ lever }) => lever),
        seed,
      );
      return figures.map(() => value);
    });
  };
  return { run, wanted };
}

describe("of many differences", () => {
  test("orders are drawn, equals get equal parts, and no run is made twice", async () => {
    const { run, wanted } = standIn((halved) => halved.length ** 2);
    const progress: (readonly [number, number])[] = [];
    const told = await why({ ...six, pairs: 2 }, { run, onProgress: (...each) => progress.push(each) });
    expect([told.method, told.interval]).toEqual(["orders drawn", "seeds and orders"]);
    for (const { effects } of told.parts) expect(effects[0]?.value).toBeCloseTo(6, 10);
    const keys = wanted.map(({ scenario, seed }) => JSON.stringify([seed, scenario.levers]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(told.runs).toBe(keys.length);
    // Along an order and its reverse lie twice five subsets between none and all.
    expect(keys.length).toBeLessThanOrEqual(2 * (2 + 2 * 2 * 5));
    expect(progress.at(-1)).toEqual([keys.length, keys.length]);
    expect(progress.map(([done]) => done)).toEqual(keys.map((_, at) => at + 1));
  });

  test("one seed alone tells how parts differ from order to order, and the whole not at all", async () => {
    const { run } = standIn((halved) => (halved.includes("force") && halved.length % 3 === 0 ? 1 : 0) + halved.length);
    const told = await why({ ...six, seeds: 1, pairs: 4 }, { run });
    expect(told.interval).toBe("orders");
    expect(told.whole[0]).toEqual({ value: 7, low: null, high: null, clear: null });
    expect(told.parts[0]?.effects[0]?.low).not.toBeNull();
    const sum = told.parts.reduce((total, { effects }) => total + (effects[0]?.value ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(7, 10);
  });

  test("the first round asks little, and each seed comes once before any comes again", async () => {
    const { run, wanted } = standIn((halved) => halved.length);
    const rounds = whyInRounds({ ...six, pairs: 2 }, { run });
    await rounds.next();
    expect(wanted.length).toBe(12);
    await rounds.next();
    expect(wanted.map(({ seed }) => seed).slice(12)).toEqual(Array(12).fill(2));
  });

  test("levers are told by field where they are many, and as finely as is asked", async () => {
    const { run } = standIn(() => 0);
    const of = [{ series: "deaths", from: 1933 }];
    const gradual: WhyAsked = { of, base: history, other: standardScenario("gradual"), seeds: 1 };
    const told = await why(gradual, { run });
    expect(told.by).not.toBe("span");
    expect(told.parts.length).toBeLessThanOrEqual(12);
    expect((await why({ ...gradual, by: "span" }, { run })).parts.length).toBeGreaterThan(12);
  });

  test("twelve are still told as finely as can be, and one more is not", async () => {
    const { run } = standIn(() => 0);
    /** History with relief in every second month of so many. */
    const inMonths = (count: number): Scenario =>
      set(
        "relief=0@1925-01",
        ...Array.from({ length: count }, (_, at) => {
          const month = (place: number): string => monthName(monthNumber(1925, 1) + place);
          return [`relief=0.5@${month(2 * at + 1)}`, `relief=0@${month(2 * at + 2)}`];
        }).flat(),
      );
    const asked: WhyAsked = { of: six.of, base: set("relief=0@1925-01"), other: inMonths(12), seeds: 1 };
    const late = { ...asked, of: [{ series: "grain-harvest-low", from: 1929 }] };
    expect(await why(late, { run })).toMatchObject({ by: "span", parts: { length: 12 } });
    expect(await why({ ...late, other: inMonths(13) }, { run })).toMatchObject({ by: "lever", parts: { length: 1 } });
  });

  test("nothing at all differs between a scenario and itself", async () => {
    const told = await why({ ...asked, other: asked.base, seeds: 1 });
    expect(told.parts).toEqual([]);
    expect([told.runs, told.whole[0]?.value]).toEqual([1, 0]);
  });
});

describe("it ends", () => {
  test("between two runs with the signal's reason, wherever they are made", async () => {
    const control = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 2) control.abort("moved on");
    };
    let runs = 0;
    const here = runsHere();
    const counted: RunFigures = (wanted, { signal, onRun }) =>
      here(wanted, {
        signal,
        onRun: () => {
          runs++;
          onRun();
        },
      });
    await expect(why(asked, { signal: control.signal, onProgress, run: counted })).rejects.toBe("moved on");
    expect(runs).toBe(2);
    const { run } = standIn(() => 0);
    await expect(why(six, { signal: control.signal, run })).rejects.toBe("moved on");
  });

  test.each([
    ["indicator-unknown", { of: [{ series: "grain-procurment", from: 1928 }] }],
    ["place-unknown", { of: [{ series: "gulag-camps-population", from: 1932, place: "Kazakhstan" }] }],
    ["years-malformed", { of: [{ series: "deaths", from: 1933, until: 1932 }] }],
    ["figure-untold", { of: [{ series: "deported-kulaks", from: 1924 }], seeds: 1 }],
    ["count-out-of-range", { of: [] }],
    ["count-out-of-range", { seeds: 0 }],
    ["date-out-of-range", { of: [{ series: "deaths", from: 1999 }] }],
  ])("with the Fault %s for what cannot be answered", async (code, wrong) => {
    await expect(why({ ...asked, ...wrong })).rejects.toMatchObject({ code });
  });
});

test("a toll has the harvest beside it, an output deaths, and what is asked with its other half nothing more", () => {
  const seriesOf = (...of: Parameters<typeof figuresTold>[0]): readonly string[] =>
    figuresTold(of).map(({ series, place }) => `${series} ${place}`);
  expect(seriesOf({ series: "famine-excess-deaths", from: 1932, place: "Kazakhstan" })).toEqual([
    "famine-excess-deaths Kazakhstan",
    "grain-harvest-low Kazakhstan",
  ]);
  expect(seriesOf({ series: "grain-exports", from: 1932 })).toEqual(["grain-exports USSR", "deaths USSR"]);
  expect(seriesOf({ series: "deaths", from: 1932 }, { series: "grain-exports", from: 1932 })).toHaveLength(2);
});

test("an outcome has the years and the part of what it is reckoned from, and comes to what it comes to by itself", () => {
  const told = figuresTold([{ outcome: "hunger-deaths" }, { outcome: "cattle-lost" }]);
  expect(told.map(({ outcome, series, from, until, part }) => [outcome, series, from, until, part])).toEqual([
    ["hunger-deaths", "famine-excess-deaths", 1932, 1933, "toll"],
    ["cattle-lost", "livestock-cattle", 1928, 1933, "output"],
    [null, "grain-harvest-low", 1932, 1933, "output"],
    [null, "deaths", 1928, 1933, "toll"],
  ]);
  const run = simulate(history, { to: endFor(told) }, machine);
  const lookup = lookupOf(run);
  const expected = ["hunger-deaths", "cattle-lost"].map((id) =>
    outcomeFigures.find((each) => each.id === id)?.of(lookup),
  );
  expect(measuredFigures(run, told).slice(0, 2)).toEqual(expected);
});

test("every outcome is told by runs that go no further than it asks, as by those that go on", () => {
  const told = figuresTold(outcomeFigures.map(({ id }) => ({ outcome: id })));
  const whole = measuredFigures(simulate(history, { to: endFor(told) }, machine), told);
  for (const to of new Set(told.map((each) => endFor([each])))) {
    const those = told.filter((each) => endFor([each]) === to);
    const short = measuredFigures(simulate(history, { to }, machine), those);
    expect(short).toEqual(those.map((each) => whole[told.indexOf(each)]));
  }
});

test("runs go as far as the figures ask, and a stock of January needs no more than its January", () => {
  const endOf = (series: string, from: number): string =>
    monthName(endFor(figuresTold([{ series, from }]).slice(0, 1)));
  expect(endOf("livestock-cattle", 1926)).toBe("1926-01");
  expect(endOf("grain-procurement", 1926)).toBe("1927-06");
  const figures = figuresTold([{ series: "livestock-cattle", from: 1926 }]).slice(0, 1);
  expect(measuredFigures(simulate(history, { to: endFor(figures) }, machine), figures)[0]).toBeGreaterThan(0);
});
