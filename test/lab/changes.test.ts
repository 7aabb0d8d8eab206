import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, type Kept, type KeptClaim, type Spread } from "../../src/lab/changes.ts";
import { keptText, keptVersions, readKept } from "../../src/lab/node/kept.ts";

type Years = Readonly<Record<string, Spread>>;

const keptOf = (years: Years, claims: readonly KeptClaim[] = [], unit = "Mt"): Kept => ({
  version: "1.0.0",
  seeds: { first: 1, count: 20 },
  sample: 2500,
  scenarios: [
    {
      name: "history",
      title: "As it was",
      hash: JSON.stringify(years),
      indicators: [{ series: "harvest", title: "Harvest", unit, part: "output", years }],
    },
  ],
  claims,
});
const moved = (one: Years, other: Years) => changesBetween(keptOf(one), keptOf(other)).scenarios[0]?.moved ?? [];
const claim = (answer: Spread | null, more: Partial<KeptClaim> = {}): KeptClaim => ({
  ...{ id: "C001", claim: "So much", unit: "Mt", low: 50, high: 60, answer },
  ...more,
});
const answers = (one: readonly KeptClaim[], other: readonly KeptClaim[]) =>
  changesBetween(keptOf({}, one), keptOf({}, other));

describe("what is said to have moved", () => {
  test("is nothing, and every run the same to the last bit, where a version stands beside itself", () => {
    const kept = readKept("data/results/0.1.0.json");
    const { scenarios, only, claims } = changesBetween(kept, kept);
    expect(scenarios.map(({ same, moved: figures }) => [same, figures.length])).toEqual(scenarios.map(() => [true, 0]));
    expect([only.one, only.other, claims.filter((each) => each.moved || each.size > 0)]).toEqual([[], [], []]);
  });

  test("is no difference that luck explains: each middle has to lie outside what the other's seeds give", () => {
    const first = { "1932": [60, 70, 80] } as const;
    expect(moved(first, { "1932": [74, 79, 84] })).toEqual([]);
    expect(moved(first, { "1932": [69, 81, 90] })).toEqual([]);
    expect(moved(first, { "1932": [74, 84, 94] })).toMatchObject([{ year: 1932, one: 70, other: 84 }]);
  });

  test("is no difference under two in a hundred, however narrow the seeds", () => {
    expect(moved({ "1932": [100, 100, 100] }, { "1932": [101.9, 101.9, 101.9] })).toEqual([]);
    expect(moved({ "1932": [100, 100, 100] }, { "1932": [103, 103, 103] })).toHaveLength(1);
  });

  test("is told by the year that moved most against the largest figure of all years, not by a small figure's multiple", () => {
    const [most] = moved(
      { "1931": [1, 1, 1], "1932": [100, 100, 100], "1933": [50, 50, 50] },
      { "1931": [9, 9, 9], "1932": [60, 60, 60], "1933": [50, 50, 50] },
    );
    expect(most).toMatchObject({ year: 1932, one: 100, other: 60, size: 0.4, years: { moved: 2, of: 3 } });
  });

  test("is the same in size whichever version is named first", () => {
    const spread = fc
      .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((each) => each.sort((a, b) => a - b) as unknown as Spread);
    const years = fc.record({ "1931": spread, "1932": spread });
    fc.assert(
      fc.property(years, years, (one, other) => {
        const sizes = (found: ReturnType<typeof moved>) => found.map(({ size, years: each }) => [size, each]);
        expect(sizes(moved(one, other))).toEqual(sizes(moved(other, one)));
      }),
      { seed: 20260101 },
    );
  });

  test("never sets figures of two units side by side", () => {
    const years = { "1932": [1, 1, 1] } as const;
    const { scenarios } = changesBetween(keptOf(years), keptOf({ "1932": [1e6, 1e6, 1e6] }, [], "t"));
    expect(scenarios[0]).toMatchObject({ moved: [], still: [], apart: ["Harvest"] });
    const claims = answers([claim([55, 55, 55])], [claim([5e7, 5e7, 5e7], { unit: "t" })]).claims;
    expect(claims).toMatchObject([{ reworded: true, size: 0, moved: false }]);
  });
});

describe("claims", () => {
  test("stand by their own version's range, and one that is answered since, or no more, is told", () => {
    const { one, other, claims } = answers(
      [claim([55, 55, 55]), claim(null, { id: "C002" }), claim([1, 1, 1], { id: "C003" })],
      [claim([55, 55, 55], { high: 54 }), claim([58, 58, 58], { id: "C002" }), claim(null, { id: "C003" })],
    );
    expect([one.counts, other.counts]).toEqual([
      { inside: 1, outside: 1, not_answered: 1 },
      { inside: 1, outside: 1, not_answered: 1 },
    ]);
    const verdicts = claims.map(({ id, one: before, other: after }) => [id, before?.verdict, after?.verdict]);
    expect(verdicts.sort()).toEqual([
      ["C001", "inside", "outside"],
      ["C002", undefined, "inside"],
      ["C003", "outside", undefined],
    ]);
    expect(claims.find(({ id }) => id === "C001")).toMatchObject({ reworded: true, moved: false });
  });
});

test("claims stand with those first that moved, then by how far, then by their number", () => {
  const still = [55, 55, 55] as const;
  const later = { C004: [90, 90, 90], C002: [54, 54, 54], C001: [54, 54, 54], C003: still } as const;
  const one = Object.keys(later).map((id) => claim(still, { id }));
  const other = Object.entries(later).map(([id, answer]) => claim(answer, { id }));
  expect(answers(one, other).claims.map(({ id, moved: isMoved }) => [id, isMoved])).toEqual([
    ["C004", true],
    ["C001", false],
    ["C002", false],
    ["C003", false],
  ]);
});

describe("results that are kept", () => {
  const files = readdirSync("data/results");
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  const released = [...changelog.matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, version = ""]) => version);

  test("are those of every release, each in a file of its name", () => {
    expect(keptVersions("data/results")).toEqual([...released].reverse());
    for (const file of files) expect(readKept(`data/results/${file}`).version).toBe(file.replace(".json", ""));
  });

  test("are written as they are read, a figure or a claim a line", () => {
    for (const file of files) {
      const text = readFileSync(`data/results/${file}`, "utf8");
      const kept = readKept(`data/results/${file}`);
      expect(keptText(kept)).toBe(text);
      const told = kept.claims.length + kept.scenarios.reduce((sum, each) => sum + each.indicators.length, 0);
      expect(text.split("\n").length).toBeGreaterThan(told);
    }
  });
});
