import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../src/cli/command.ts";
import { envelopeOf } from "../../src/cli/envelope.ts";
import { forms } from "../../src/cli/forms/forms.ts";
import { schemas } from "../../src/cli/forms/schemas.ts";
import { programFor } from "../../src/cli/program.ts";
import { laid, type Terminal, terminalOf } from "../../src/cli/terminal.ts";
import { answerCases } from "./answers.ts";
import { Gathered, greatTurn } from "./greatTurn.ts";

const folder = new URL("../../data/schemas/", import.meta.url);
const published = new Map(
  readdirSync(folder).map((file) => [
    file.replace(".schema.json", ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  ]),
);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const validators: ReadonlyMap<string, ValidateFunction> = new Map(
  [...published].map(([name, schema]) => [name, ajv.compile(schema)]),
);
const golden = (width: number, name: string): string =>
  fileURLToPath(new URL(`golden/${width}/${name}.txt`, import.meta.url));

describe("the published schemas", () => {
  test("are those of the code, one for each command that prints a result and one for errors", () => {
    expect(Object.fromEntries(published)).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(schemas()))));
    expect([...published.keys()].sort()).toEqual([...Object.keys(forms), "error"].sort());
  });

  test("have an id each", () => {
    for (const [name, schema] of published) expect(schema.$id).toBe(`urn:great-turn:schema:${name}`);
  });

  test("are each met by a command line below, but for those that write, which are tried elsewhere", () => {
    const found = new Set(answerCases.map(({ words }) => words[0] ?? ""));
    expect(Object.keys(forms).filter((each) => !found.has(each))).toEqual([
      "ensemble",
      "shard",
      "merge",
      "export",
      "plot",
      "book",
    ]);
    const printed = envelopeOf({ command: "book", result: { current: true, written: ["month.md"] } });
    expect(errorsOf("book", printed)).toEqual([]);
  });
});

/** What is wrong with an envelope by the published schema of a command. */
function errorsOf(command: string, envelope: object): readonly unknown[] {
  const valid = validators.get(command);
  if (!valid) throw new Error(`no schema of ${command} is published`);
  valid(JSON.parse(JSON.stringify(envelope)));
  return valid.errors ?? [];
}

/** What a command shows, however it is asked for: it is run once. */
interface Shown {
  readonly envelope: object;
  readonly textAt: (width: number) => string;
}

async function shownBy(words: readonly string[]): Promise<Shown> {
  const shown: Shown[] = [];
  const terminal: Terminal = {
    ...terminalOf({ stdout: process.stdout, stderr: process.stderr, env: {} }, ["--no-color"]),
    show: (answer, text, lines) =>
      shown.push({ envelope: envelopeOf(answer), textAt: (width) => laid(text, width, lines) }),
    say: () => undefined,
    progress: () => ({ advance: () => undefined, stop: () => undefined }),
  };
  await programFor(terminal).parseAsync(words, { from: "user" });
  const [only, ...more] = shown;
  if (!only || more.length > 0) throw new Error(`${words[0]} shows ${shown.length} results`);
  return only;
}

// One test runs a command and looks at all that it shows: what another test ran would not be told of it.
test.each(answerCases)(
  "great-turn $words keeps to its columns, prints what it printed, and JSON that its published schema takes",
  async ({ name, words, copied, passing }) => {
    const { envelope, textAt } = await shownBy(words);
    for (const width of [80, 120]) {
      const text = textAt(width);
      if (!copied) expect(text.split("\n").filter((line) => [...line].length > width)).toEqual([]);
      if (!passing) await expect(`${text}\n`).toMatchFileSnapshot(golden(width, name));
    }
    expect(errorsOf(words[0] ?? "", envelope)).toEqual([]);
  },
);

test("the width is that of the window, else what COLUMNS says, else 80, and never below 40", async () => {
  const widest = async (stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv): Promise<number> => {
    const stdout = Object.assign(new Gathered(), stream);
    await runCommand(["levers"], { stdout, stderr: new Gathered(), env });
    return Math.max(...stdout.text.split("\n").map((line) => line.length));
  };
  const within = async (most: number, ...asked: Parameters<typeof widest>): Promise<void> => {
    const found = await widest(...asked);
    expect(found).toBeLessThanOrEqual(most);
    expect(found).toBeGreaterThan(most - 12);
  };
  await within(80, {}, {});
  await within(100, {}, { COLUMNS: "100" });
  await within(80, {}, { COLUMNS: "wide" });
  await within(60, { isTTY: true, columns: 60 }, { COLUMNS: "100" });
  await within(40, { isTTY: true, columns: 10 }, {});
});

describe("an error", () => {
  test.each([
    ["of the command line", ["run", "--sed", "1"], "command-line"],
    ["of an option", ["run", "--seed", "-1"], "number-out-of-range"],
    ["of a name", ["explain", "grain-procurment"], "indicator-unknown"],
  ])("%s is JSON on stderr under --json, with what, where, mend and code", async (_, words, code) => {
    const { code: exit, stdout, stderr } = await greatTurn([...words, "--json"]);
    expect([exit, stdout]).toEqual([2, ""]);
    const told = JSON.parse(stderr);
    const valid = validators.get("error");
    expect([valid?.(told), valid?.errors]).toEqual([true, null]);
    expect(told.error.code).toBe(code);
  });
});
