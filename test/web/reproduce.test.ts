import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandsFor } from "../../src/web/data/again.ts";
import type { Gathered } from "../../src/web/data/gathered.ts";
import { filesOf, zipOf } from "../../src/web/data/package.ts";
import { commandsOf, snippetOf } from "../../src/web/data/reproduce.ts";
import { besides } from "../../src/web/lab/tolls.ts";
import { asked } from "../../src/web/questions/asked.ts";
import { changedBy } from "../../src/web/questions/change.ts";
import { courseOf, history } from "../../src/web/state/course.ts";
import { spanOf } from "../../src/web/state/spread.ts";
import { greatTurn, main, wordsOf } from "../face/greatTurn.ts";
import { catalogue, engine, gathered, type Named, oneIn } from "./sheet.ts";

const id = "grain-procurement/actual";
const famine = changedBy(
  history,
  asked.famine.presets.flatMap(({ changes = [] }) => changes),
  catalogue,
);
const idle = catalogue.mechanisms.slice(0, 1).map(({ name }) => name);

const folder = mkdtempSync(join(tmpdir(), "great-turn-again-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command or a snippet printed: lowest and highest by course, series, ledger, place and date. */
type Ranges = ReadonlyMap<string, readonly [low: number, high: number]>;

/** What the page itself holds of a figure, by the same keys. */
function heldBy({ courses, series, years, everyYear }: Gathered): Ranges {
  return new Map(
    courses.flatMap((course) =>
      series.flatMap((each) =>
        everyYear
          .filter((year) => year >= years[0])
          .flatMap((year) => {
            const at = everyYear.indexOf(year);
            const span = spanOf(course.lines(each).map((line) => line.years[at] ?? Number.NaN));
            const key = [course.id, each.series, each.ledger, each.place, year].join();
            return span ? [[key, [span.low, span.high]] as const] : [];
          }),
      ),
    ),
  );
}

function printed(table: string): Ranges {
  return new Map(
    csvParse(table).map(({ course, series, ledger, geo, date, low, high }) => [
      [course, series, ledger, geo, date].join(),
      [Number(low), Number(high)],
    ]),
  );
}

/** A folder in which `npx great-turn` is this project's own command, and `great-turn` its own library. */
function opened(name: string): string {
  const own = join(folder, name);
  mkdirSync(join(own, "bin"), { recursive: true });
  const npx = join(own, "bin", "npx");
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(npx, 0o755);
  return own;
}

function run(program: string, words: readonly string[], own: string): string {
  const env = { ...process.env, PATH: [join(own, "bin"), process.env["PATH"]].join(delimiter) };
  return execFileSync(program, words, { cwd: own, env, encoding: "utf8" });
}

const courses: readonly Named[] = [
  { id: "struck", course: famine },
  { id: "conquest", course: { ...history, reading: "conquest", off: idle } },
];
let sheet: Gathered;
beforeAll(async () => {
  sheet = await gathered(id, "Kazakhstan", courses);
});

describe("the command line of a figure", () => {
  test("prints the page's own figures of the first run, and what became of people in it", async () => {
    const rows: string[] = [];
    for (const command of commandsOf(sheet)) {
      const [program, name, ...words] = wordsOf(command);
      expect([program, name]).toEqual(["npx", "great-turn"]);
      const { code, stdout } = await greatTurn(words);
      expect(code).toBe(0);
      rows.push(...csvParse(stdout).map(({ series, geo, year, value }) => [series, geo, year, value].join()));
    }
    for (const course of sheet.courses) {
      for (const each of sheet.series) {
        const value = course.lines(each)[0]?.years[sheet.everyYear.indexOf(1932)] ?? Number.NaN;
        expect(rows).toContain([each.series, each.place, 1932, value].join());
      }
    }
  });

  test("on a card of an output names every count of the toll too", () => {
    const commands = commandsFor({ course: courseOf("gradual"), id, place: "USSR", years: [1932, 1933] }, catalogue);
    const names = besides.map((each) => each.split("/")[0] ?? "");
    expect(commands).toHaveLength(1);
    expect(wordsOf(commands[0] ?? "")).toEqual(expect.arrayContaining(names));
  });
});

describe("a snippet that makes a figure again", () => {
  test("in Python gives the page's own ranges of output and of toll, for every course", () => {
    const own = opened("python");
    writeFileSync(join(own, "again.py"), snippetOf("python", sheet));
    expect(printed(run("python3", ["again.py"], own))).toEqual(heldBy(sheet));
  });

  test("in TypeScript gives the same", () => {
    const own = opened("typescript");
    const door = fileURLToPath(new URL("../../src/index.ts", import.meta.url));
    const text = snippetOf("typescript", sheet);
    expect(text.match(/from "great-turn"/g)).toHaveLength(1);
    writeFileSync(join(own, "again.mts"), text.replace('"great-turn"', JSON.stringify(door)));
    const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
    expect(printed(run(process.execPath, [tsx, "again.mts"], own))).toEqual(heldBy(sheet));
  });

  /** There is no R here: what it would run is held to what the command line runs, and its form to be whole. */
  test("in R asks for exactly the commands that the command line gives, and is whole", () => {
    const text = snippetOf("r", sheet);
    const form = /sprintf\("([^"]+)", each\[\[2\]\], course\[\[2\]\], seed, each\[\[1\]\]\)/.exec(text)?.[1] ?? "";
    const lists = [...text.matchAll(/list\("([^"]*)", "([^"]*)"(?:, (\d+))?\)/g)];
    const made = lists.filter(([, , , runs]) => runs !== undefined);
    const told = lists.filter(([, , , runs]) => runs === undefined);
    const asked = made.flatMap(([, , options = ""]) =>
      told.map(([, place = "", series = ""]) =>
        [series, options, "1", place].reduce((line, word) => line.replace(/%[sd]/, word), form),
      ),
    );
    expect(asked).toEqual(commandsOf(sheet));
    expect(made.map(([, , , runs]) => Number(runs))).toEqual(sheet.courses.map(({ runs }) => runs));
    for (const pair of ["()", "{}", "[]"]) {
      const count = (mark: string): number => text.replace(/#.*$/gm, "").split(mark).length;
      expect([pair, count(pair.charAt(0))]).toEqual([pair, count(pair.charAt(1))]);
    }
    for (const name of ["read.csv(pipe(command))", "aggregate(value ~ course", "write.csv("])
      expect(text).toContain(name);
  });
});

describe("a data package", () => {
  test("holds each scenario as a file that the command line runs to the same bits, parameters too", async () => {
    const parameters = { ...history, parameters: { labourOnOutput: 0.5 } };
    const { courses: all } = await gathered(id, "USSR", [...courses, { id: "set", course: parameters }], 1);
    for (const { id: name, file, hash } of all) {
      writeFileSync(join(folder, `${name}.json`), file);
      const { stdout } = await greatTurn(
        ["run", "--scenario", `${name}.json`, "--sample", String(oneIn), "--json"],
        folder,
      );
      expect([name, JSON.parse(stdout).result.hash]).toEqual([name, hash]);
    }
    expect(all.at(-1)?.options).toBe("--scenario set.json");
  });

  test("describes every column of every table, and every source of its figures is cited twice", () => {
    const files = filesOf(sheet);
    const { resources, licenses } = JSON.parse(files["datapackage.json"] ?? "");
    expect(licenses[0].name).toBe("CC-BY-4.0");
    for (const { path, schema } of resources) {
      const table = csvParse(files[path] ?? "");
      expect([path, table.columns]).toEqual([path, schema.fields.map(({ name }: { name: string }) => name)]);
      expect(table.length, path).toBeGreaterThan(0);
    }
    const keys = [...new Set(csvParse(files["published.csv"] ?? "").map(({ source }) => source))];
    const csl = JSON.parse(files["citations.json"] ?? "").map((each: { id: string }) => each.id);
    expect(csl.sort()).toEqual([...keys, "great-turn"].sort());
    for (const key of csl) expect(files["citations.bib"]).toMatch(new RegExp(`^@\\w+\\{${key},`, "m"));
  });

  test("has output and toll side by side, with every seed", () => {
    const rows = csvParse(filesOf(sheet)["figures.csv"] ?? "");
    for (const { id: course } of sheet.courses) {
      for (const each of sheet.series) {
        const seeds = rows.filter(
          (row) => row["course"] === course && row["series"] === each.series && row["year"] === "1932",
        );
        expect([course, each.series, seeds.map(({ seed }) => seed)]).toEqual([course, each.series, ["1", "2"]]);
      }
    }
  });

  test("is one file of the same bytes whenever it is made", () => {
    const [one, other] = [zipOf(filesOf(sheet)), zipOf(filesOf(sheet))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    writeFileSync(join(folder, "package.zip"), one);
    const names = run("python3", ["-m", "zipfile", "-l", "package.zip"], folder);
    for (const name of Object.keys(filesOf(sheet))) expect(names).toContain(name);
  });
});

test("the engine of the page cites the program by its version", () => {
  expect(engine.cited([], "9.9").bibtex).toContain("version = {{9.9}}");
});
