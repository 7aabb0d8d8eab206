import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { programFor } from "../../src/cli/program.ts";
import { terminalOf } from "../../src/cli/terminal.ts";
import { greatTurn } from "./greatTurn.ts";

const golden = (width: number, name: string): string =>
  fileURLToPath(new URL(`golden/${width}/help/${name}.txt`, import.meta.url));
const { commands } = programFor(terminalOf({ stdout: process.stdout, stderr: process.stderr, env: {} }, []));
const pages = [
  { name: "great-turn", words: ["--help"] },
  ...commands.map((each) => ({ name: each.name(), words: [each.name(), "--help"] })),
];

describe.each(pages)("the help of $name", ({ name, words }) => {
  test.each([80, 120])("stands as it stood at %i columns, examples first", async (width) => {
    const { code, stdout, stderr } = await greatTurn(words, undefined, width);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Examples:\n {2}\$ great-turn /);
    expect(stdout.split("\n").filter((line) => [...line].length > width)).toEqual([]);
    await expect(stdout).toMatchFileSnapshot(golden(width, name));
  });

  test("names the options that hold everywhere", async () => {
    const { stdout } = await greatTurn(words);
    for (const option of ["--json", "--no-color", "--version", "--help"]) expect(stdout).toContain(option);
  });
});

test("help COMMAND prints what COMMAND --help does", async () => {
  expect(await greatTurn(["help", "score"])).toEqual(await greatTurn(["score", "--help"]));
});

test("nothing at all prints the help", async () => {
  expect(await greatTurn([])).toEqual(await greatTurn(["--help"]));
});
