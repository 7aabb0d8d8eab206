import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readInput } from "../../src/cli/input.ts";
import { Fault } from "../../src/ground/fault.ts";
import { type Ended, ended, main } from "./greatTurn.ts";

const folder = mkdtempSync(join(tmpdir(), "great-turn-input-"));
afterAll(() => rmSync(folder, { recursive: true }));
const named = { option: "--scenario it", mend: "give another" };
const faultOf = (file: string): string => {
  try {
    readInput(file, named);
  } catch (thrown) {
    return thrown instanceof Fault ? `${thrown.code}: ${thrown.what} (${thrown.where})` : String(thrown);
  }
  return "none";
};
const onUnix = process.platform !== "win32";

describe("an input", () => {
  test("is text in UTF-8, with its mark of byte order; other bytes are told with their line", () => {
    const file = join(folder, "text");
    writeFileSync(file, "\uFEFFЦСУ\n");
    expect(readInput(file, named)).toBe("\uFEFFЦСУ\n");
    writeFileSync(file, Buffer.concat([Buffer.from("one\ntwo "), Buffer.from([0xd6, 0x0a])]));
    expect(faultOf(file)).toBe(`text-unreadable: the file is not in UTF-8 (${file}:2)`);
    writeFileSync(file, Buffer.from("one", "utf16le"));
    expect(faultOf(file)).toBe("none");
    writeFileSync(file, Buffer.from("\uFEFFone", "utf16le"));
    expect(faultOf(file)).toBe(`text-unreadable: the file is not in UTF-8 (${file}:1)`);
  });

  test("has an end: a file that is too large is refused", () => {
    const file = join(folder, "large");
    writeFileSync(file, Buffer.alloc(17 * 1024 * 1024));
    expect(faultOf(file)).toMatch(/^file-too-large: it holds more than 16 MB/);
  });

  test.runIf(onUnix)("may be no device, nor a pipe into which nobody writes", () => {
    expect(faultOf("/dev/zero")).toMatch(/^file-missing: "\/dev\/zero" is a device/);
    const pipe = join(folder, "pipe");
    spawnSync("sh", ["-c", `mkfifo "${pipe}"`]);
    expect(readInput(pipe, named)).toBe("");
  });

  test.runIf(onUnix)("may be a pipe that is filled late, or in two goes, and the standard input", async () => {
    const scenario = "name: piped\ntitle: From a pipe\nstrategy: history\n";
    const shell = (line: string): Promise<Ended> =>
      ended(spawn("bash", ["-c", line], { env: { ...process.env, scenario } }));
    const run = `"${process.execPath}" "${main}" run --sample 20000 --to 1924-02 --scenario`;
    const late = await shell(`(sleep 0.1; printf '%s' "$scenario"; sleep 0.1; echo 'seed: 3') | ${run} -`);
    expect(late.code).toBe(0);
    expect(late.stderr).toContain("From a pipe: one run, seed 3");
    expect((await shell(`${run} <(printf '%s' "$scenario")`)).code).toBe(0);
    const endless = await shell(`${run} - < /dev/zero`);
    expect(endless).toMatchObject({ code: 2, stdout: "" });
    expect(endless.stderr).toContain("it holds more than 16 MB");
    expect((await shell(`${run} - < /dev/null`)).stderr).toContain("nothing is written to the standard input");
  });
});
