import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { greatTurn, wordsOf } from "./greatTurn.ts";

const cases = fileURLToPath(new URL("faults/", import.meta.url));
const files = readdirSync(cases).filter((each) => each.endsWith(".txt"));

describe("bad input gets one clear error, exit code 2, and leaves nothing behind", () => {
  test("there are at least fifteen kinds of it", () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
  });

  test.each(files)("%s", async (file) => {
    const [line = ""] = readFileSync(join(cases, file), "utf8").split("\n");
    const folder = mkdtempSync(join(tmpdir(), "great-turn-fault-"));
    try {
      cpSync(join(cases, "inputs"), folder, { recursive: true });
      const before = readdirSync(folder, { recursive: true });
      const { code, stdout, stderr } = await greatTurn(wordsOf(line.replace("$ great-turn ", "")), folder);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^error: .+\nwhere: .+\n mend: .+\n$/);
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
      await expect(`${line}\n\n${stderr}`).toMatchFileSnapshot(join(cases, file));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
