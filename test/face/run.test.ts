import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { version } from "../../src/cli/version.ts";
import { indicators, placesOf } from "../../src/index.ts";
import type { Row } from "../../src/lab/indicators.ts";
import { readRun } from "../../src/lab/node/read.ts";
import { ended, greatTurn, start, wordsOf } from "./greatTurn.ts";

const folder = mkdtempSync(join(tmpdir(), "great-turn-run-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifestForm = z.object({
  program: z.literal("great-turn"),
  versions: z.record(z.string(), z.string()),
  command: z.string(),
  scenario: z.record(z.string(), z.unknown()),
  seed: z.number(),
  sample: z.number(),
  from: z.string(),
  to: z.string(),
  hashes: z.object({
    inputs: z.record(z.string(), z.string()),
    results: z.object({ run: z.string(), "indicators.csv": z.string() }),
  }),
});

const small = ["run", "--sample", "20000", "--to", "1927-12"] as const;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const hashIn = (stdout: string): string => /^results ([0-9a-f]{64})$/m.exec(stdout)?.[1] ?? "none";
const manifestOf = (run: string): z.infer<typeof manifestForm> =>
  manifestForm.parse(JSON.parse(read(`${run}/run.json`)));

const rowsIn = (run: string): readonly Row[] => readRun(join(folder, run), version).rows;

describe("a run that is written to a folder", () => {
  let hash = "";
  beforeAll(async () => {
    const { code, stdout, stderr } = await greatTurn([...small, "--out", "made"], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "written to made: indicators.csv, run.json\n" });
    hash = hashIn(stdout);
  });

  test("is two files and nothing beside them", () => {
    expect(readdirSync(join(folder, "made")).sort()).toEqual(["indicators.csv", "run.json"]);
    expect(readdirSync(folder).filter((each) => each.startsWith("."))).toEqual([]);
  });

  test("says which version made it: the package's", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(manifestOf("made").versions["great-turn"]).toBe(version);
  });

  test("prints the hash that it writes, and each hash computes again", () => {
    const { hashes, scenario } = manifestOf("made");
    expect(hashes.results.run).toBe(hash);
    expect(hashes.results["indicators.csv"]).toBe(sha256(read("made/indicators.csv")));
    expect(hashes.inputs["scenario"]).toBe(sha256(JSON.stringify(scenario)));
  });

  test("has the tidy header, and every indicator and place in its own unit and ledger", () => {
    expect(read("made/indicators.csv")).toMatch(/^series,geo,year,month,value,unit,ledger\n/);
    const keyOf = (each: { series: string; unit: string; ledger: string }, geo: string): string =>
      [each.series, geo, each.unit, each.ledger].join("|");
    const found = new Set(rowsIn("made").map((each) => keyOf(each, each.geo)));
    const wanted = new Set(indicators.flatMap((each) => placesOf(each).map((place) => keyOf(each, each.geo ?? place))));
    expect(found).toEqual(wanted);
  });

  test("gives a year by the series' own convention", () => {
    const rows = rowsIn("made");
    for (const { series, ledger, year: convention, geo = "USSR" } of indicators) {
      const own = rows.filter((each) => each.series === series && each.ledger === ledger && each.geo === geo);
      const monthOf = (month: number): number | undefined =>
        own.find((each) => each.month !== null && each.year * 12 + each.month === 1925 * 12 + month)?.value;
      const year = own.find((each) => each.month === null && each.year === 1925)?.value;
      const wanted = convention === "none" ? Number.NaN : yearOf1925(convention, monthOf);
      // An index of a later year is empty until that year is over.
      expect([series, year === undefined || Number.isNaN(year)]).toEqual([series, Number.isNaN(wanted)]);
      if (year !== undefined && !Number.isNaN(year)) expect(year, series).toBeCloseTo(wanted, 6);
    }
  });

  test("is the same run again from its own scenario in run.json", async () => {
    writeFileSync(join(folder, "again.yaml"), JSON.stringify(manifestOf("made").scenario));
    const again = await greatTurn([...small, "--scenario", "again.yaml"], folder);
    expect(hashIn(again.stdout)).toBe(hash);
  });

  test("is the same run again by the command in run.json, quotes and all", async () => {
    writeFileSync(join(folder, "my own.yaml"), "name: mine\ntitle: Mine\nstrategy: history\n");
    const words = ["--set", "force=0.5@1926-01", "--off", "slaughter", "--reading", "naumenko", "--seed", "3"];
    const first = await greatTurn([...small, "--scenario", "my own.yaml", ...words, "--out", "quoted"], folder);
    const { command } = manifestOf("quoted");
    expect(command).toMatch(/^great-turn run --scenario 'my own\.yaml' .* # the scenario "mine" stands in run\.json$/);
    const [, ...again] = wordsOf(command.replace(/ #.*/, ""));
    expect(hashIn((await greatTurn(again, folder)).stdout)).toBe(hashIn(first.stdout));
  });

  test("takes the place of an earlier run, and differs by seed", async () => {
    await greatTurn([...small, "--out", "replaced"], folder);
    const { code, stdout } = await greatTurn([...small, "--seed", "2", "--out", "replaced"], folder);
    expect(code).toBe(0);
    expect(manifestOf("replaced").seed).toBe(2);
    expect(hashIn(stdout)).not.toBe(hash);
  });

  test("may go into an empty folder", async () => {
    mkdirSync(join(folder, "empty"));
    expect((await greatTurn([...small, "--out", "empty"], folder)).code).toBe(0);
    expect(readdirSync(join(folder, "empty"))).toHaveLength(2);
  });

  test("writes only what --from asks for, of the same run", async () => {
    const { stdout } = await greatTurn([...small, "--from", "1926-07", "--out", "late"], folder);
    expect(hashIn(stdout)).toBe(hash);
    const rows = rowsIn("late");
    expect(rows[0]).toMatchObject({ year: 1926, month: 7 });
    expect(new Set(rows.filter((each) => each.month === null).map((each) => each.year))).toEqual(new Set([1927]));
  });

  test("can be scored", async () => {
    const { code, stdout } = await greatTurn(["score", "made"], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Of \d+ claims with a range, \d+ inside it, \d+ outside, \d+ not yet answered\./);
  });

  test.each([
    ["a figure is edited", "indicators.csv", (text: string) => text.replace(/\.(\d)/, ".9$1")],
    ["figures are cut", "indicators.csv", (text: string) => text.slice(0, text.lastIndexOf("\n", text.length / 2) + 1)],
    ["what made it is edited", "run.json", (text: string) => text.replace('"seed": 1', '"seed": 2')],
  ])("is not scored, nor replaced, once %s: the file is named", async (_, file, change) => {
    await greatTurn([...small, "--to", "1924-03", "--out", "changed"], folder);
    const was = read(`changed/${file}`);
    writeFileSync(join(folder, "changed", file), change(was));
    const scoredNow = await greatTurn(["score", "changed"], folder);
    expect(scoredNow).toMatchObject({ code: 2, stdout: "" });
    expect(scoredNow.stderr).toMatch(new RegExp(`^error: .*${file} is not as great-turn wrote it\n`));
    const again = await greatTurn([...small, "--to", "1924-03", "--out", "changed"], folder);
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain(`holds "${file}"`);
    expect(read(`changed/${file}`)).toBe(change(was));
    rmSync(join(folder, "changed"), { recursive: true });
  });

  test("made by another version, or from other inputs, is scored with a note", async () => {
    await greatTurn([...small, "--to", "1924-03", "--out", "other"], folder);
    const manifest = JSON.parse(read("other/run.json"));
    manifest.versions["great-turn"] = "0.0.1";
    manifest.hashes.inputs.war = sha256("another war");
    manifest.hashes.manifest = "";
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    manifest.hashes.manifest = sha256(text);
    writeFileSync(join(folder, "other", "run.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    const { code, stderr } = await greatTurn(["score", "other"], folder);
    expect(code).toBe(0);
    expect(stderr).toBe(
      `note: the run in other was made by great-turn 0.0.1; this is ${version}\n` +
        "note: the run in other was made from other inputs than these: war\n",
    );
  });

  test("cut off when it was decided is found by the next command, score too", async () => {
    await greatTurn([...small, "--to", "1924-03", "--out", "cut"], folder);
    const whole = read("cut/indicators.csv");
    mkdirSync(join(folder, "cut", ".great-turn-decided"));
    for (const file of ["indicators.csv", "run.json"]) {
      renameSync(join(folder, "cut", file), join(folder, "cut", ".great-turn-decided", file));
    }
    expect(await greatTurn(["score", "cut"], folder)).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(join(folder, "cut")).sort()).toEqual(["indicators.csv", "run.json"]);
    expect(read("cut/indicators.csv")).toBe(whole);
  });

  test("may be written where we stand, again and again", async () => {
    mkdirSync(join(folder, "here"));
    for (const seed of ["1", "2"]) {
      const { code } = await greatTurn(
        [...small, "--to", "1924-03", "--seed", seed, "--out", "."],
        join(folder, "here"),
      );
      expect(code).toBe(0);
    }
    expect(readdirSync(join(folder, "here")).sort()).toEqual(["indicators.csv", "run.json"]);
    expect(manifestOf("here").seed).toBe(2);
  });
});

/** Forms the figure of 1925 from figures of its months; July of 1925 is 7, of 1926 is 19. */
function yearOf1925(convention: string, monthOf: (month: number) => number | undefined): number {
  const sum = (from: number): number =>
    Array.from({ length: 12 }, (_, at) => monthOf(from + at) ?? Number.NaN).reduce((so, each) => so + each, 0);
  if (convention === "sum") return sum(1);
  if (convention === "agricultural sum") return sum(7);
  if (convention === "mean") return sum(1) / 12;
  const month: Readonly<Record<string, number>> = {
    january: 1,
    july: 7,
    october: 10,
    "year to september": 9,
    "year to december": 12,
  };
  return monthOf(month[convention] ?? Number.NaN) ?? Number.NaN;
}

test("the same run has the same hash twice, and on 1, 2 and 4 threads", { tags: ["long"] }, async () => {
  const hashes: string[] = [];
  const words = ["run", "--sample", "5000", "--to", "1926-12"];
  for (const workers of ["1", "1", "2", "4"]) {
    hashes.push(hashIn((await ended(start([...words, "--workers", workers]))).stdout));
  }
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(hashes).size).toBe(1);
});

describe("a run that is printed", () => {
  const years = ["1924", "1925", "1926", "1927"];

  test("shows output and human toll in one table where the window is wide, a row for each year", async () => {
    const { stdout, stderr } = await greatTurn(small, folder, 120);
    const [head = "", rows = ""] = stdout.split(/─+\n/);
    for (const each of ["harvested", "procured", "hunger", "deported", "custody"]) expect(head).toContain(each);
    expect(rows.match(/^19\d\d/gm)).toEqual(years);
    expect(stderr.replace(/\s+/g, " ")).toContain("One run establishes no range");
  });

  test("shows them in two tables of the same years where it is not", async () => {
    const { stdout } = await greatTurn(small, folder, 80);
    const [output = "", toll = ""] = stdout.split("\n\n");
    expect([output, toll].map((each) => each.match(/^19\d\d/gm))).toEqual([years, years]);
    for (const each of ["output", "harvested", "procured"]) expect(output).toContain(each);
    for (const each of ["toll", "hunger", "deported", "custody"]) expect(toll).toContain(each);
  });

  test("is the same as JSON, with both parts of the table", async () => {
    const { stdout } = await greatTurn([...small, "--json"]);
    const result = z.object({ hash: z.string(), indicators: z.array(z.object({ part: z.string() })) });
    const parts = z
      .object({ result })
      .parse(JSON.parse(stdout))
      .result.indicators.map((each) => each.part);
    expect(new Set(parts)).toEqual(new Set(["output", "toll"]));
  });

  test("says so when a lever is set after the end", async () => {
    const { code, stderr } = await greatTurn([...small, "--set", "force=1@1931-01"]);
    expect(code).toBe(0);
    expect(stderr).toContain("note: force is set from 1931-01, after the run ends in 1927-12");
  });
});
