import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changed, type Recipe, recipes } from "./recipe.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const all = recipes();
/** Files that each recipe touches by hand: what is here may only fall. */
const touched: Readonly<Record<string, number>> = {
  "Add a source": 1,
  "Add a parameter": 1,
  "Add a lever": 1,
  "Add a mechanism": 1,
  "Add a law": 3,
  "Add a series": 2,
  "Add an indicator": 1,
  "Add a headline outcome": 1,
  "Add a scenario": 1,
  "Add a region": 5,
};

test("there is a recipe for each kind of thing that a newcomer adds, and none touches more files than it must", () => {
  const counts = all.map(({ title, changes }) => [title, new Set(changes.map(({ path }) => path)).size]);
  expect(Object.fromEntries(counts)).toEqual(touched);
  expect(all.every(({ lines }) => lines.length > 0)).toBe(true);
});

describe("followed one after the other on a copy", { tags: ["long"] }, () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "great-turn-recipes-"));
    const parts = [
      "src",
      "data",
      "scripts",
      "docs",
      "test",
      "CITATION.cff",
      "package.json",
      "tsconfig.json",
      "vitest.config.ts",
    ];
    for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  function make({ changes }: Recipe): void {
    for (const change of changes) {
      const file = join(copy, change.path);
      writeFileSync(file, changed(existsSync(file) ? readFileSync(file, "utf8") : "", change));
    }
  }

  /** What a command line of a recipe prints, by the programs that it stands for; it must succeed. */
  function shownBy(command: string): string {
    const scripts: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(join(copy, "package.json"), "utf8"),
    ).scripts;
    const script = /^npm run (\S+)$/.exec(command)?.[1];
    const parts = (script === undefined ? command : (scripts[script] ?? command)).split(" && ");
    return parts.map(printed).join("\n");
  }

  function printed(command: string): string {
    const [program = "", ...words] = command
      .replace(/^npx great-turn/, "tsx src/cli/main.ts")
      .replace(/^npx /, "")
      .split(" ");
    const { status, stdout, stderr } = spawnSync(process.execPath, [...(programs[program] ?? []), ...words], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, COLUMNS: "200" },
    });
    expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0);
    return stdout;
  }

  test.each(all)("$title", (recipe) => {
    make(recipe);
    for (const { command, shows } of recipe.lines) {
      const answer = shownBy(command);
      if (shows !== undefined) expect(answer, command).toContain(shows);
    }
  });

  test("what was added has types that fit", () => {
    shownBy("npx tsc -p tsconfig.json");
  });
});

/** Programs that command lines of recipes name, as files that Node runs. */
const programs: Readonly<Record<string, readonly string[]>> = {
  node: [],
  tsx: ["node_modules/tsx/dist/cli.mjs"],
  tsc: ["node_modules/typescript/bin/tsc"],
  vitest: ["node_modules/vitest/vitest.mjs"],
};
