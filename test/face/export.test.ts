import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { csvParse } from "d3-dsv";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { greatTurn } from "./greatTurn.ts";

const folder = mkdtempSync(join(tmpdir(), "great-turn-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = ["--sample", "20000", "--to", "1926-12"] as const;
const resource = z.object({ path: z.string(), schema: z.object({ fields: z.array(z.object({ name: z.string() })) }) });
const packageForm = z.object({
  name: z.string(),
  licenses: z.array(z.object({ name: z.literal("CC-BY-4.0") })),
  resources: z.array(resource),
});
const read = (...path: string[]): string => readFileSync(join(folder, ...path), "utf8");
const packaged = (name: string): z.infer<typeof packageForm> =>
  packageForm.parse(JSON.parse(read(name, "datapackage.json")));

describe("export", () => {
  test.each([
    ["of a run", "ran", [...small]],
    ["of the evidence", "evidence", ["--evidence"]],
  ])(
    "%s is a data package: every column of every table is described, and nothing else lies there",
    async (_, name, words) => {
      const { code, stdout } = await greatTurn(["export", ...words, "--out", name, "--json"], folder);
      expect(code).toBe(0);
      const valid = new Ajv2020().compile(
        JSON.parse(readFileSync(new URL("../../data/schemas/export.schema.json", import.meta.url), "utf8")),
      );
      expect([valid(JSON.parse(stdout)), valid.errors]).toEqual([true, null]);
      const { resources } = packaged(name);
      for (const { path, schema } of resources) {
        expect([path, csvParse(read(name, path)).columns]).toEqual([path, schema.fields.map((each) => each.name)]);
      }
      const paths = resources.map(({ path }) => path);
      expect(readdirSync(join(folder, name)).sort()).toEqual([...paths, "README.md", "datapackage.json"].sort());
      expect(read(name, "README.md")).toContain("creativecommons.org/licenses/by/4.0");
    },
  );

  test("of a folder holds the figures of the run in it", async () => {
    await greatTurn(["run", ...small, "--out", "made"], folder);
    expect((await greatTurn(["export", "made", "--out", "package"], folder)).code).toBe(0);
    expect(read("package", "figures.csv")).toBe(read("made", "indicators.csv"));
  });

  test("replaces an earlier package and refuses a folder of another's", async () => {
    expect((await greatTurn(["export", "made", "--out", "package"], folder)).code).toBe(0);
    expect((await greatTurn(["export", "made", "--out", "made"], folder)).code).toBe(2);
  });
});

describe("compare", () => {
  const compared = async (...words: string[]) =>
    JSON.parse((await greatTurn(["compare", ...words, "--json"], folder)).stdout).result;

  test("of a run with itself finds no input and no figure that differs", async () => {
    const { inputs, indicators } = await compared("made", "made");
    expect(inputs).toEqual([]);
    for (const { parts_in: parting } of indicators) expect(parting).toBeNull();
  });

  test("of a folder and a scenario runs the scenario with the folder's seed, sample and end", async () => {
    const { one, other, inputs } = await compared("made", "gradual", "--to", "1926-12");
    expect([other.seeds, other.sample]).toEqual([one.seeds, one.sample]);
    expect(inputs.map(({ input }: { input: string }) => input)).toContain("levers force");
  });

  test("says of its old use where readings are compared now", async () => {
    const { code, stderr } = await greatTurn(["compare", "--readings", "all"], folder);
    expect(code).toBe(2);
    expect(stderr).toContain("great-turn readings");
  });
});

describe("check", () => {
  test("warns of what a run would not show, and runs nothing", async () => {
    writeFileSync(
      join(folder, "idle.yaml"),
      "name: idle\ntitle: Idle\nstrategy: gradual\nuntil: 1930-12\noff: [blacklists]\nlevers:\n  force: { 1925-01: 0, 1931-01: 1 }\n  blacklists: { 1925-01: 0.5 }\n",
    );
    const { code, stdout } = await greatTurn(["check", "idle.yaml", "--json"], folder);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).result.warnings).toEqual([
      "force in 1925-01 is set to 0, which it is already",
      "force in 1931-01 is set after the end, 1930-12",
      "blacklists acts through blacklists alone, which is switched off",
    ]);
  });

  test("of a wrong scenario ends with code 2, file and line", async () => {
    writeFileSync(
      join(folder, "wrong.yaml"),
      "name: wrong\ntitle: W\nstrategy: gradual\nlevers:\n  froce: { 1925-01: 0 }\n",
    );
    const { code, stderr } = await greatTurn(["check", "wrong.yaml"], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/where: wrong\.yaml:5/);
  });
});

describe("indicators NAME", () => {
  const words = ["indicators", "grain-procurement", ...small] as const;

  test("prints as CSV the rows that run --out writes", async () => {
    const { stdout } = await greatTurn([...words, "--csv"], folder);
    const rows = read("made", "indicators.csv")
      .split("\n")
      .filter((line) => /^grain-procurement,USSR,\d+,,/.test(line));
    expect(stdout.trim().split("\n").slice(1)).toEqual(rows);
  });

  test.each([
    ["of the country", [], "USSR", 5],
    ["of a place, told there", ["--place", "Ukraine"], "Ukraine", 3],
    ["of months, by month", ["--monthly"], "USSR", 5],
  ] as const)("sets what became of people beside output %s", async (_, more, place, count) => {
    const { stdout } = await greatTurn([...words, ...more, "--json"], folder);
    const result: { part: string; place: string; figures: { date: string }[] }[] = JSON.parse(stdout).result;
    const [output, ...toll] = result;
    expect([output?.part, output?.place, toll.length]).toEqual(["output", place, count]);
    for (const each of toll) expect([each.part, each.place]).toEqual(["toll", place]);
    const dates = output?.figures.map(({ date }) => date) ?? [];
    expect(toll[0]?.figures.map(({ date }) => date)).toEqual(expect.arrayContaining(dates));
    expect((await greatTurn([...words, ...more], folder)).stdout).toMatch(/What became of people in the same run/);
  });

  test("sets no toll beside output that was asked for with it", async () => {
    const { stdout } = await greatTurn([...words, "deaths", "--json"], folder);
    const result: { series: string; ledger: string }[] = JSON.parse(stdout).result;
    const names = result.map(({ series, ledger }) => `${series} ${ledger}`);
    expect(names.filter((each) => each === "deaths actual")).toEqual(["deaths actual"]);
    expect(names.length).toBe(6);
  });

  test("leaves the toll alone where it is all that is asked for", async () => {
    const { stdout } = await greatTurn(["indicators", "famine-excess-deaths", ...small, "--json"], folder);
    expect(JSON.parse(stdout).result.length).toBe(1);
  });

  test.each([
    ["a name that is none", ["indicators", "grain-procurment"], 'did you mean "grain-procurement"'],
    ["a place that is none", [...words, "--place", "Ukraine-Step"], 'did you mean "Ukraine-Steppe"'],
    ["two rhythms at once", [...words, "--monthly", "--yearly"], "leave out one of them"],
  ])("refuses %s", async (_, given, mend) => {
    const { code, stderr } = await greatTurn(given, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(mend);
  });
});

test("why refuses a place for an outcome, which is of the country", async () => {
  const { code, stderr } = await greatTurn(["why", "gradual", "--of", "hunger-deaths", "--place", "Ukraine"]);
  expect(code).toBe(2);
  expect(stderr).toContain("leave out --place");
});

test("an unknown claim is answered with the nearest id by number", async () => {
  expect((await greatTurn(["explain", "C999"])).stderr).toMatch(/did you mean "C1\d\d"\?/);
  expect((await greatTurn(["explain", "C4"])).stderr).toMatch(/did you mean "C00[345]"\?/);
});

test("cite gives CSL-JSON, BibTeX and a line of text of the program and of a work", async () => {
  expect((await greatTurn(["cite", "--format", "bibtex"])).stdout).toMatch(/^@software\{great-turn,/);
  const { stdout } = await greatTurn(["cite", "davies-wheatcroft-2004"]);
  expect(stdout).toContain("author = {Davies, R. W. and Wheatcroft, Stephen G.}");
  const csl = async (key: string) => JSON.parse((await greatTurn(["cite", key, "--format", "csl"])).stdout);
  expect(await csl("davies-wheatcroft-2004")).toMatchObject({ type: "document", issued: { "date-parts": [[2004]] } });
  expect(await csl("20thcenturywars")).toMatchObject({ type: "webpage" });
  expect((await greatTurn(["cite", "davies-wheatcroft"])).code).toBe(2);
});
