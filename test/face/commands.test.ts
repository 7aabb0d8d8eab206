import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { evidenceOf } from "../../src/cli/explainEvidence.ts";
import {
  ablations,
  claims,
  fulfilmentOf,
  indicators,
  model,
  rankOf,
  simulate,
  standardNames,
  standardScenario,
  standardText,
  toldOf,
  trialsOf,
} from "../../src/index.ts";
import { ended, greatTurn, main, start } from "./greatTurn.ts";

test("the version is the package's, alone and in what is printed as JSON", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect((await greatTurn(["--version"])).stdout).toBe(`${version}\n`);
  expect(JSON.parse((await greatTurn(["levers", "--json"])).stdout).version).toBe(version);
  expect(JSON.parse((await greatTurn(["froce", "--json"])).stderr).version).toBe(version);
});

describe("every list parses as JSON and is not empty", () => {
  test.each([
    ["claims"],
    ["scenarios"],
    ["levers"],
    ["mechanisms"],
    ["indicators"],
    ["explain", "grain-procurement", "--depth", "1"],
  ])("%s %s", async (...words) => {
    const { code, stdout } = await greatTurn([...words, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).result.length).toBeGreaterThan(0);
  });
});

test("claims are all there, and fewer of one kind", async () => {
  const count = async (...words: string[]): Promise<number> =>
    JSON.parse((await greatTurn(["claims", "--json", ...words])).stdout).result.length;
  expect(await count()).toBe(claims.length);
  expect(await count("--kind", "quantity")).toBe(claims.filter((each) => each.kind === "quantity").length);
});

test("the published schema takes every standard scenario, and refuses an unknown lever and one beyond its range", async () => {
  const { stdout } = await greatTurn(["scenarios", "--schema"]);
  const valid = new Ajv2020().compile(JSON.parse(stdout));
  for (const name of standardNames) expect([name, valid(parse(standardText(name)))]).toEqual([name, true]);
  const scenario = { name: "wrong", title: "Wrong", strategy: "gradual" };
  expect(valid({ ...scenario, levers: { force: { "1930-01": 0.5 } } })).toBe(true);
  expect(valid({ ...scenario, levers: { froce: { "1930-01": 0.5 } } })).toBe(false);
  expect(valid({ ...scenario, levers: { force: { "1930-01": 1.4 } } })).toBe(false);
});

/** What a command says first, on one line. */
const opening = (stdout: string): string => (stdout.split("\n\n")[0] ?? "").replaceAll("\n", " ");

describe("explain", () => {
  test("follows an indicator to laws with equation, source, what went in and what came out", async () => {
    const words = ["explain", "grain-procurement", "--month", "1928-01", "--region", "Ukraine-Steppe"];
    const { code, stdout } = await greatTurn(words);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Measured by .+\.$/m);
    expect(stdout).toMatch(
      /^ {2}.+ = .+ {3}\[t\/month\]\n {2}source: .+\n {2}in: {2}.+\n {2}out: .+ t\/month \(in 1 region\)$/m,
    );
    expect(stdout).toMatch(/^stocks: /m);
  });

  test("names rivals and sources of the evidence", async () => {
    const { stdout } = await greatTurn(["explain", "grain-procurement", "--depth", "0"]);
    expect(stdout).toMatch(/^Evidence\ndate +figure/m);
  });

  test("of an indicator rests on no run unless a month is asked for, and then says how coarse it is", async () => {
    const words = ["explain", "grain-procurement", "--depth", "0", "--json"];
    const [still, ran] = [await greatTurn(words), await greatTurn([...words, "--month", "1924-09"])];
    expect(still.stderr).toBe("");
    expect(JSON.parse(still.stdout)).not.toHaveProperty("seeds");
    expect(ran.stderr).toMatch(/^a coarse sample, one household in 20000/);
    expect(JSON.parse(ran.stdout)).toMatchObject({ seeds: { first: 1, count: 1 }, sample: 20000 });
  });

  test("sets estimates over several years beside the figures of years, each with its years and whose it is", async () => {
    const words = ["explain", "famine-excess-deaths", "--depth", "0"];
    const { estimates } = JSON.parse((await greatTurn([...words, "--json"])).stdout).result[0];
    expect(estimates.length).toBeGreaterThan(2);
    for (const { from, until, by } of estimates) {
      expect(from).toBeGreaterThanOrEqual(1927);
      expect(until).toBeGreaterThanOrEqual(from);
      expect(by).not.toBe("");
    }
    const { stdout } = await greatTurn(words, process.cwd(), 120);
    expect(stdout).toMatch(/^Estimates for several years together; those of different years are never put in one/m);
    expect(stdout).toMatch(/^1932–33 +.*million persons +Conquest 1986/m);
  });

  test("sets rivals of one date together, and what was read in documents of the time before pages on the web", () => {
    for (const series of new Set(indicators.map((each) => each.series))) {
      const places = evidenceOf(series, "USSR").map(
        ({ year, month, source }) => 100 * (12 * year + (month ?? 0)) + rankOf(source),
      );
      expect(places, series).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test("runs a claim's mechanism with and without, and tells the difference with its spread", {
    tags: ["long"],
  }, async () => {
    const words = ["explain", "C010", "--seeds", "2", "--sample", "20000"];
    const { code, stdout } = await greatTurn(words);
    expect(code).toBe(0);
    expect(opening(stdout)).toMatch(/^The model bears this out.* in history and .*5 to 95 % of 2 seeds: [^.]/);
    expect(stdout).toMatch(/^history beside runs without a part of it, medians over 2 common seeds, one/m);
    const { effects } = JSON.parse((await greatTurn([...words, "--json"])).stdout).result;
    for (const { difference, spread, moves } of effects) {
      expect(["up", "down"]).toContain(moves);
      expect(spread[0]).toBeLessThanOrEqual(difference);
      expect(spread[1]).toBeGreaterThanOrEqual(difference);
    }
    expect(effects.length).toBeGreaterThan(0);
  });

  test("has something to say of every claim: an answer in a range, an effect, or cases side by side", () => {
    const tested = new Set(ablations.map((each) => each.claim));
    const open = claims.filter(({ id, low }) => low === "" && !tested.has(id) && trialsOf(id).length === 0);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test("tells a claim, its range and how the model stands", async () => {
    const { stdout, stderr } = await greatTurn(["explain", "C042", "--seeds", "2", "--sample", "20000"]);
    expect(stdout).toMatch(/^range that the evidence allows: .+$/m);
    expect(opening(stdout)).toMatch(
      /^The model answers [\d.]+ million persons \(5 to 95 % of 2 seeds: .+\), (in|out)side/,
    );
    expect(stderr).toMatch(/^a coarse sample, one household in 20000/);
  });

  test.each(["C104", "C113", "C114"])("says of %s what the pages say that the model does not bear out", async (id) => {
    const words = ["explain", id, "--seeds", "1", "--sample", "20000"];
    const { stdout } = await greatTurn(words);
    const { result } = JSON.parse((await greatTurn([...words, "--json"])).stdout);
    expect(stdout).toMatch(/^not borne out, by docs\/model\/industry\.md: /m);
    expect(stdout).toMatch(/^more on: .*docs\/model\/industry\.md/m);
    expect(result.sentence).toMatch(/; what is not borne out is told below\.$/);
    expect(result.not_borne_out).toEqual(toldOf(id).unborne);
    expect(result.bearing).not.toBe("bears out");
  });
});

test("score goes as far as the claims look, and no further than it is told to", async () => {
  const open = async (...words: string[]): Promise<number> => {
    const { stdout } = await greatTurn(["score", "--seeds", "1", "--sample", "20000", "--json", ...words]);
    return JSON.parse(stdout).result.counts.not_answered;
  };
  expect(await open()).toBe(0);
  expect(await open("--to", "1930-12")).toBeGreaterThan(20);
});

test("fulfilment tells the medians of seeds from the first on", async () => {
  const { stdout } = await greatTurn(["fulfilment", "--sample", "20000", "--seeds", "3", "--seed", "4", "--json"]);
  const runs = [4, 5, 6].map((seed) => simulate(standardScenario("history"), { seed, oneIn: 20_000 }));
  expect(JSON.parse(stdout).result.products).toEqual(JSON.parse(JSON.stringify(fulfilmentOf(runs))));
});

test("toll sets what a run reaches beside what is disputed, the war's dead only where it goes to their end", async () => {
  const disputed = async (to: string): Promise<readonly string[]> => {
    const words = ["toll", "--sample", "20000", "--seeds", "1", "--workers", "1", "--to", to, "--json"];
    return JSON.parse((await greatTurn(words)).stdout).result.rivals.map(({ says }: { says: string }) => says);
  };
  const ofWar = "soldiers killed and dead in captivity, 1941-45";
  expect(await disputed("1945-12")).toContain(ofWar);
  expect(await disputed("1940-12")).not.toContain(ofWar);
});

describe("score over seeds", () => {
  const words = ["score", "--seeds", "3", "--sample", "20000"];

  test("tells each claim's median, how far seeds spread, how many are inside, and counts by system", {
    tags: ["long"],
  }, async () => {
    const { code, stdout } = await greatTurn([...words, "--workers", "1"]);
    expect(code).toBe(0);
    for (const head of ["median of", "chance"]) expect(stdout).toContain(head);
    expect(stdout).toMatch(/^C042 .+ (inside|outside)$/m);
    expect(stdout).toMatch(/\d+ inside it, \d+ outside, \d+ not yet answered/);
    expect(stdout).toMatch(/^famine +\d+ +\d+ +\d+$/m);
  });

  test("does not depend on the number of threads, and its counts add up", { tags: ["long"] }, async () => {
    const [alone, shared] = [
      await greatTurn([...words, "--workers", "1", "--json"]),
      await greatTurn([...words, "--workers", "2", "--json"]),
    ];
    expect(shared).toEqual(alone);
    const { result, seeds } = JSON.parse(alone.stdout);
    const { claims: answers, counts, runs } = result;
    expect([runs, seeds]).toEqual([3, { first: 1, count: 3 }]);
    expect(counts.inside + counts.outside + counts.not_answered).toBe(answers.length);
    const systems: { inside: number }[] = Object.values(counts.by_system);
    expect(systems.reduce((sum, each) => sum + each.inside, 0)).toBe(counts.inside);
    for (const { value, spread } of answers) if (spread) expect(value).toBeGreaterThanOrEqual(spread[0]);
  });
});

test("start shows the model beside the evidence, and the count of claims", { tags: ["long"] }, async () => {
  const { code, stdout } = await greatTurn(["start", "--no-serve"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^People who died of/m);
  expect(stdout).toMatch(/\(\d[^)]*\)/);
  expect(stdout).toMatch(/\d+ inside it, \d+ outside, \d+ not yet answered/);
});

test("bench tells the speed of one sample, where the time goes, and the machine", { tags: ["long"] }, async () => {
  const { stdout } = await greatTurn(["bench", "--sample", "20000", "--runs", "1", "--json"]);
  const { machine, timings, profile } = JSON.parse(stdout).result;
  expect(machine.cores).toBeGreaterThan(0);
  expect(timings[0].agent_months_per_second).toBeGreaterThan(0);
  expect(timings[0].bytes_per_household).toBeGreaterThan(0);
  const laws = profile.phases.reduce((sum: number, each: { laws: number }) => sum + each.laws, 0);
  expect(laws).toBe(model.month.length);
  const shares = [...profile.phases, profile.beginning, profile.books].map(({ share }) => share);
  expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
});

test("bench tells how long an ensemble takes, and how much memory", async () => {
  const { stdout } = await greatTurn(["bench", "--ensemble", "4", "--sample", "20000", "--workers", "1", "--json"]);
  const { ensemble, timings } = JSON.parse(stdout).result;
  expect(timings).toEqual([]);
  expect(ensemble).toMatchObject({ runs: 4, sample: 20000, workers: 1, figures: expect.any(Number) });
  expect(ensemble.seconds).toBeGreaterThanOrEqual(ensemble.of_these_merging);
  expect(ensemble.peak_memory_mb).toBeGreaterThan(50);
  const { stdout: words } = await greatTurn(["bench", "--ensemble", "4", "--sample", "20000"]);
  expect(words).toMatch(/4 runs of history, 1 household in 20,000, on \d+ threads/);
});

test("bench heads each column of its tables, and tells the machine line by line", async () => {
  const { stdout } = await greatTurn(["bench", "--sample", "20000", "--runs", "1"], process.cwd(), 160);
  expect(stdout).toMatch(/^ *sample +threads +households +runs +least, +median, /m);
  expect(stdout).toMatch(/^part of the run +runs over +first law +laws/m);
  expect(stdout).toMatch(/^processor: .+\ncores: \d+\nmemory gib: \d+\nsystem: .+\nnode: \d+\.\d+\.\d+$/m);
});

test("a reader that has seen enough ends a command quietly", { tags: ["long"] }, async () => {
  const child = spawn("sh", ["-c", `"${process.execPath}" "${main}" claims --json | head -n 1`]);
  expect(await ended(child)).toEqual({ code: 0, stdout: "{\n", stderr: "" });
});

test("the process itself ends with the code of a command", { tags: ["long"] }, async () => {
  expect(await ended(start(["run", "--seed", "-1"]))).toMatchObject({ code: 2, stdout: "" });
  expect(await ended(start(["levers", "--json"]))).toMatchObject({ code: 0, stderr: "" });
});

test("Ctrl-C in the middle of a run exits with 130 and leaves nothing behind", { tags: ["long"] }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "great-turn-interrupt-"));
  const child = start(
    ["run", "--sample", "50", "--to", "1939-12", "--set", "force=1@1940-01", "--out", "made"],
    folder,
  );
  // The note that a lever comes too late is said just before the run begins.
  child.stderr.once("data", () => child.kill("SIGINT"));
  const { code, stdout } = await ended(child);
  expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
