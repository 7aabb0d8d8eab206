import { readdirSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { inputParts } from "../../src/book/inputs/page.ts";
import { unlistedIn } from "../../src/book/inputs/part.ts";
import { holdInputs } from "../../src/book/write.ts";
import { aggregates, events, inputs, regions } from "../../src/generated/inputs.ts";
import { provenance } from "../../src/generated/provenance.ts";
import { monthName } from "../../src/ground/calendar.ts";
import { figureIn } from "../../src/lab/givenFigures.ts";
import { model } from "../../src/laws/month.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";
import { rowsOf } from "./table.ts";

const listed = [...rowsOf("inputs.csv")].map((row) => ({ role: row["role"] ?? "", series: row["series"] ?? "" }));

/**
 * Everything that a run is given in the years 1924 to 1940, as one list of numbers, when it knows only some inputs.
 *
 * @throws Fault "input-missing" where a figure is wanted that is not there
 */
async function givenWith(known: typeof inputs): Promise<readonly number[]> {
  vi.resetModules();
  vi.doMock("../../src/generated/inputs.ts", () => ({ aggregates, events, inputs: known, regions }));
  const { giveMonth, giveStart } = await import("../../src/lab/given.ts");
  const { machineFor } = await import("../../src/lab/run.ts");
  const { firstMonth, lastMonth } = await import("../../src/scenarios/horizon.ts");
  const { model } = await import("../../src/laws/month.ts");
  const { world } = machineFor(20000);
  const given = [...model.quantities.values()].filter(({ kind }) => kind === "input" || kind === "table");
  const now = (): readonly number[] => given.flatMap((each) => [...world.cells(each)]);
  giveStart(world);
  const numbers = [...now()];
  for (let month = firstMonth; month <= lastMonth; month += 12) {
    giveMonth(world, month);
    numbers.push(...now());
  }
  return numbers;
}

let whole: readonly number[];
beforeAll(async () => {
  whole = await givenWith(inputs);
});
afterEach(() => vi.doUnmock("../../src/generated/inputs.ts"));
// Files of tests share a process: the next must not find a model that knows only some inputs.
afterAll(() => vi.resetModules());

test("a run is handed the series of the list, and no other", () => {
  expect([...new Set(inputs.map(({ series }) => series))].sort()).toEqual(
    [...new Set(listed.map(({ series }) => series))].sort(),
  );
});

describe.each(listed)("the $role series $series", ({ series }) => {
  test("is really taken: without it a run stops, or is given other numbers", async () => {
    const without = await givenWith(inputs.filter((each) => each.series !== series)).catch((fault: unknown) => fault);
    if (without instanceof Error) expect(without.message).toContain(`no figure of ${series}`);
    else expect(without).not.toEqual(whole);
  });
});

describe("the page of what enters a run", () => {
  const page = readFileSync("docs/evidence/inputs.md", "utf8");
  const lines = page.split("\n");
  const parts = inputParts();
  const sectionsOf = (text: string): ReadonlyMap<string, string> =>
    new Map(text.split("\n## ").map((each) => [each.split("\n")[0] ?? "", each]));
  const sections = sectionsOf(page);

  test("lists all that a run reads, and the check of the book holds it to that", () => {
    expect(unlistedIn(page, parts)).toEqual([]);
    expect(() => holdInputs("docs/book", parts)).not.toThrow();
  });

  test.each(parts.filter(({ rows }) => rows.length > 0))(
    "is refused if it loses a line of $title",
    ({ title, rows }) => {
      for (const at of [0, Math.floor(rows.length / 2), rows.length - 1]) {
        const [first = "", second = ""] = rows[at] ?? [];
        const [head = ""] = (sections.get(title) ?? "").split("\n| --- ");
        const line = lines.findIndex(
          (each, place) => place > lines.indexOf(`## ${title}`) && each.startsWith(`| ${first} | ${second} |`),
        );
        const shorter = lines.filter((_, place) => place !== line).join("\n");
        expect([head !== "", line > 0, unlistedIn(shorter, parts)]).toEqual([
          true,
          true,
          [`${title}: ${first} ${second}`],
        ]);
      }
    },
  );

  test("has each lever of history with each date and strength, and each parameter by name", () => {
    const settings = sections.get("Dated settings of `history`") ?? "";
    for (const { lever, from, value } of standardScenario("history").levers) {
      const row = settings.split("\n").find((line) => line.includes(`[${lever}](`)) ?? "";
      expect([lever, row]).toEqual([lever, expect.stringMatching(`[ *]${monthName(from)}: ${value}[ ,*]`)]);
    }
    const parameters = sections.get("Parameters") ?? "";
    const missing = [...model.quantities].filter(
      ([name, { kind }]) => kind === "parameter" && !parameters.includes(`[${name}](`),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  test("counts at its head what stands below", () => {
    const count = (what: RegExp): number =>
      Number(lines.find((line) => what.test(line))?.split(" | ")[1] ?? Number.NaN);
    const kinds = [...model.quantities.values()].map(({ kind }) => kind);
    expect(count(/^\| parameters of laws/)).toBe(kinds.filter((kind) => kind === "parameter").length);
    expect(count(/^\| dated settings of/) + count(/^\| dated settings after/)).toBe(
      standardScenario("history").levers.length,
    );
    const series = (sections.get("Series of the evidence") ?? "")
      .split("\n")
      .flatMap((line) => line.split(" | ")[8] ?? []);
    const figures = series.map(Number).filter(Number.isFinite);
    expect(count(/^\| figures of \d+ series/)).toBe(figures.reduce((sum, each) => sum + each, 0));
    for (const line of lines.filter((each) => /^\| [^|]+ \| \**\d+\** \|( \d* \|){5}$/.test(each)).slice(0, 12)) {
      const [all = 0, ...rests] = line.replaceAll("*", "").split("|").slice(2, -1).map(Number);
      expect([line, rests.reduce((sum, each) => sum + each, 0)]).toEqual([line, all]);
    }
  });

  test("is refused if a run asks for a figure that it asked for nowhere before", () => {
    const [series, geo, year] = ["us-cpi", "United States", 1922] as const;
    const more = inputParts(() => void figureIn(series, geo, year));
    expect(unlistedIn(page, more)).toEqual([expect.stringContaining(` ${series}`)]);
    expect(() => holdInputs("docs/book", more)).toThrow(/a run reads what the page of inputs does not list: .+/);
    expect(() => holdInputs("docs/book", inputParts())).not.toThrow();
  });

  test("misses no figure that goes round what notes it: nobody else whom a run reaches has the tables", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const takers = (name: string): readonly string[] =>
      files.filter((file) => {
        const text = readFileSync(`src/${file}`, "utf8");
        return new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "[./]+generated/`).test(text);
      });
    // What is told of a run's inputs is told from the same tables.
    expect(takers("inputs")).toEqual(["lab/entering.ts", "lab/givenFigures.ts"]);
    expect(takers("industry")).toEqual(["sources/industry/figures.ts"]);
    expect(takers("coefficients")).toEqual(["sources/industry/figures.ts"]);
  });

  test("says of no setting that a document has it where the scenario sets something else", () => {
    const set = new Set(standardScenario("history").levers.map(({ lever, from }) => `${lever} ${monthName(from)}`));
    expect(provenance.settings.filter(({ lever, from }) => !set.has(`${lever} ${from}`))).toEqual([]);
  });
});
