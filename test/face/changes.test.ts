import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { headlinesOf } from "../../src/cli/headline.ts";
import { keepResults } from "../../src/cli/keeping.ts";
import { hashOf, simulate, standardNames, standardScenario } from "../../src/index.ts";
import { readKept } from "../../src/lab/node/kept.ts";
import { greatTurn } from "./greatTurn.ts";

const keep = ["changes", "--keep", "mine.json", "--seeds", "1", "--sample", "20000", "--workers", "1"];
const folder = mkdtempSync(join(tmpdir(), "great-turn-changes-"));
const file = join(folder, "mine.json");
let keeping: ReturnType<typeof greatTurn> | undefined;
/** What was kept, by the first test that asks for it: what runs before tests begin is no test's own. */
const kept = (): ReturnType<typeof greatTurn> => {
  keeping ??= greatTurn([...keep, "--json"], folder);
  return keeping;
};
afterAll(() => rmSync(folder, { recursive: true }));

test("--keep writes what every scenario of the project comes to, by the published schema, with the run's own figures", async () => {
  const { stdout, ...ended } = await kept();
  expect(ended).toEqual({ code: 0, stderr: "" });
  const printed = JSON.parse(stdout);
  const valid = new Ajv2020().compile(JSON.parse(readFileSync("data/schemas/changes.schema.json", "utf8")));
  expect([valid(printed), valid.errors]).toEqual([true, null]);
  const { scenarios, claims } = readKept(file);
  expect(scenarios.map(({ name }) => name)).toEqual(standardNames);
  // Of history: the run of the first seed, its years alone, and claims as far as they look.
  const history = scenarios.find(({ name }) => name === "history");
  const run = simulate(standardScenario("history"), { seed: 1, oneIn: 20000 });
  expect(history?.hash).toBe(await hashOf(run.record));
  for (const { indicator, years } of headlinesOf(run)) {
    const figures = history?.indicators.find(({ series }) => series === indicator.series)?.years ?? {};
    for (const [year, value] of years) expect(figures[year]?.[1], indicator.series).toBe(Number(value.toPrecision(6)));
  }
  const years = history?.indicators.flatMap((each) => Object.keys(each.years)) ?? [];
  expect([years.length > 100, years.filter((year) => Number(year) > 1940)]).toEqual([true, []]);
  expect(claims.filter(({ answer }) => answer === null)).toEqual([]);
});

test("results are kept once: the second time nothing is run or written", async () => {
  await kept();
  const before = readFileSync(file, "utf8");
  const { code, stderr } = await greatTurn(keep, folder);
  expect([code, stderr]).toEqual([2, expect.stringContaining("kept once")]);
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("a version is compared with a file of one's own", async () => {
  await kept();
  const { code, stdout } = await greatTurn(["changes", "mine.json", "mine.json"], folder);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  const beside = await greatTurn(["changes", "0.1.0", "mine.json"], folder);
  expect(beside.code).toBe(0);
  expect(beside.stdout).toMatch(/^history$/m);
});

test("results are written into folders that are made for them, and not over others", () => {
  const [deep, results] = [join(folder, "a", "b", "mine.json"), readKept("data/results/0.1.0.json")];
  keepResults(deep, results);
  expect(readKept(deep)).toEqual(results);
  expect(() => keepResults(deep, results)).toThrow(expect.objectContaining({ code: "results-kept", where: deep }));
});
