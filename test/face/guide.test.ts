import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ended, start, wordsOf } from "./greatTurn.ts";

const guides = ["command-line", "attribution"].map((name) =>
  readFileSync(new URL(`../../docs/guide/${name}.md`, import.meta.url), "utf8"),
);
const examples = [...guides.join("\n").matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);
const folder = mkdtempSync(join(tmpdir(), "great-turn-guide-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the guide has an example of every command that reads or runs", () => {
  const commands = new Set(examples.map((line) => wordsOf(line)[1]));
  const wanted = "start run score toll explain reproduce claims scenarios levers mechanisms indicators bench".split(
    " ",
  );
  expect(wanted.filter((each) => !commands.has(each))).toEqual([]);
});

// In order and in one folder: an example may read what an earlier one wrote.
test.each(examples)("the guide's example works: %s", async (line) => {
  const [program, ...words] = wordsOf(line);
  expect(program).toBe("great-turn");
  const { code, stdout, stderr } = await ended(start(words, folder));
  expect({ line, code, stderr: stderr.match(/^error.*/) }).toEqual({ line, code: 0, stderr: null });
  expect(stdout).not.toBe("");
});
