import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exitCodes, failureOf, failureOfOutput } from "../../src/cli/failure.ts";
import { Fault } from "../../src/ground/fault.ts";
import { memoryFor } from "../../src/lab/kernels.ts";
import { code } from "../house/files.ts";
import { type Ended, ended, main } from "./greatTurn.ts";

const faultOf = (name: string): Fault => new Fault(name, { what: "a thing", where: "a place", mend: "a way" });
const codeOf = (name: string): number => failureOf(faultOf(name)).exitCode;

/** Codes of faults in files whose path fits. */
function thrownIn(pattern: RegExp): readonly string[] {
  const texts = code.filter(({ path }) => pattern.test(path)).map(({ text }) => text);
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(/(?:new Fault|broken)\(\s*"([a-z-]+)"/g)].map(([, name = ""]) => name)),
    ),
  ];
}

describe("a command that fails ends with", () => {
  test("1 for every fault of the model and of the data that comes with it", () => {
    // What reads files and words is on the ground too, but for the model's users.
    const ground = thrownIn(/^src\/ground\/(?!sheet|text|fault|calendar|count|number)/);
    const data = thrownIn(/^src\/(lab\/given(?!Projects)\w*|sources\/industry\/figures)\.ts$/);
    expect(ground).toEqual(expect.arrayContaining(["ledger-open", "law-unplaced"]));
    expect(data).toContain("input-missing");
    for (const name of [...ground, ...data, "output-full", "memory-short"]) {
      expect([name, codeOf(name)]).toEqual([name, exitCodes.unexpected]);
    }
    expect(exitCodes.unexpected).toBe(1);
  });

  test("2 for every fault of what was typed or written", () => {
    const input = thrownIn(
      /^src\/(scenarios|planner|cli\/(input|words|asked|twoSectors)|ground\/(sheet|text|calendar|count|number))/,
    );
    expect(input.length).toBeGreaterThan(20);
    for (const name of input) expect([name, codeOf(name)]).toEqual([name, exitCodes.badInput]);
    expect(exitCodes.badInput).toBe(2);
  });

  test("1 and a stack for what nobody thought of", () => {
    const { exitCode, message } = failureOf(new TypeError("x is not a function"));
    expect(exitCode).toBe(1);
    expect(message).toMatch(/^unexpected: this is a defect of great-turn, not yours\nTypeError/);
  });
});

describe("memory that cannot be had", () => {
  test.each([
    ["an array", () => new Float64Array(2 ** 50)],
    ["memory for a sample", () => memoryFor(2 ** 45)],
    ["a text", () => "x".repeat(2 ** 29).repeat(2)],
  ])("for %s is no defect: the message says how to need less", (_, take) => {
    let message = "";
    try {
      take();
    } catch (thrown) {
      ({ message } = failureOf(thrown));
    }
    expect(message).toMatch(/^error: .+\nwhere: the memory of this machine\n mend: take a coarser sample/);
  });

  test("is told of a thread as of the program", () => {
    const error = Object.assign(new Error("Worker terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
    expect(failureOf(error).message).toMatch(/^error: there is not enough memory/);
  });
});

describe("results that cannot be printed", () => {
  const inShell = (line: string): Promise<Ended> =>
    ended(spawn("sh", ["-c", `"${process.execPath}" "${main}" ${line}`]));

  test.runIf(existsSync("/dev/full"))("for want of room end a command with 1 and one clear message", async () => {
    const { code: exitCode, stderr } = await inShell("mechanisms > /dev/full");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: the results cannot be printed: ENOSPC.+\nwhere: the standard output\n mend: .+\n$/);
  });

  test.runIf(existsSync("/dev/full"))("are results all the same when nobody can be told of them", async () => {
    expect(await inShell("run --seed x 2> /dev/full")).toMatchObject({ code: 2, stdout: "" });
  });

  test("because a reader has seen enough end it quietly", () => {
    expect(failureOfOutput(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }))).toEqual({
      exitCode: 0,
      message: "",
    });
  });
});
