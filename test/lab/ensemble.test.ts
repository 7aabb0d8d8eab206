import { spawn } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forms } from "../../src/cli/forms/forms.ts";
import { version } from "../../src/cli/version.ts";
import { monthNumber } from "../../src/ground/calendar.ts";
import { blocksIn, designOf } from "../../src/lab/design/design.ts";
import { memberOf } from "../../src/lab/design/member.ts";
import { bandsOf } from "../../src/lab/ensemble/bands.ts";
import { extracted } from "../../src/lab/extract/extract.ts";
import { makeHere, persistently } from "../../src/lab/node/engines/local.ts";
import { beginEnsemble, type EnsembleFolder, ensembleIn, partFile } from "../../src/lab/node/store/ensembleFolder.ts";
import { type Merged, mergeEnsemble } from "../../src/lab/node/store/merge.ts";
import { openPart, partBytes } from "../../src/lab/node/store/part.ts";
import { machineFor } from "../../src/lab/run.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";
import { ended, greatTurn, main, start } from "../face/greatTurn.ts";
import { bytesOf } from "./bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "great-turn-ensemble-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const history = standardScenario("history");
const design = designOf({ scenario: history, oneIn: 20_000, runs: 12, shard: 3, to: monthNumber(1928, 12) });
/** The same as words. */
const words = ["ensemble", "--sample", "20000", "--runs", "12", "--shard", "3", "--to", "1928-12"] as const;

async function makeIn(name: string, workers = 1): Promise<{ ensemble: EnsembleFolder; merged: Merged }> {
  const ensemble = beginEnsemble(join(folder, name), design, version);
  await makeHere(ensemble, { workers, version });
  return { ensemble, merged: await mergeEnsemble(ensemble, version) };
}

let made: Awaited<ReturnType<typeof makeIn>>;
let bytes: Record<string, string>;
beforeAll(async () => {
  made = await makeIn("made");
  bytes = bytesOf(made.ensemble.target);
});

describe("an ensemble", () => {
  test("is its design, its parts and what they come to, and nothing beside", () => {
    expect(Object.keys(bytes).sort()).toEqual([
      "/design.json",
      "/parts/part-000000.parquet",
      "/parts/part-000001.parquet",
      "/parts/part-000002.parquet",
      "/parts/part-000003.parquet",
      "/results/bands.csv",
      "/results/claims.csv",
      "/results/ensemble.json",
      "/results/runs.csv",
    ]);
  });

  test("has the same bytes on two threads, and the same figures in parts of another size", async () => {
    const two = await makeIn("two", 2);
    expect(bytesOf(two.ensemble.target)).toEqual(bytes);
    const other = beginEnsemble(join(folder, "fives"), { ...design, shard: 5 }, version);
    await makeHere(other, { workers: 1, version });
    expect((await mergeEnsemble(other, version)).bands).toEqual(made.merged.bands);
  });

  test("is told as data by the published form, and in words with the three doubts apart", async () => {
    const { result } = JSON.parse((await greatTurn(["merge", "made", "--json"], folder)).stdout);
    expect(forms.merge.parse(result)).toEqual(result);
    expect(result.hash).toBe(made.merged.hash);
    const { stdout } = await greatTurn(["merge", "made"], folder);
    for (const word of ["chance", "parameters", "structure", "all together"]) expect(stdout).toContain(word);
    expect(stdout).toMatch(/in \d+ of \d+ runs/);
    expect(stdout).toContain("died of hunger");
  });

  test("holds of each run what that run comes to", async () => {
    const run = 7;
    const { scenario, seed, parameters } = memberOf(design, run);
    const own = extracted(design.keeps, scenario, { seed, parameters, to: design.to }, machineFor(20_000));
    const { identity, cells } = made.ensemble;
    const part = await openPart(partFile(made.ensemble, 2), { identity, index: 2, runs: 3 }, cells.length);
    const values = await part?.values();
    part?.close();
    expect(Array.from(own)).toEqual(cells.map((_, cell) => values?.[cell * 3 + 1]));
  });

  test("says of each doubt how its runs are spread, in the order of their values", () => {
    const cell = { series: "any", ledger: "actual", geo: "USSR", year: 1930, month: null } as const;
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), { minLength: 12, maxLength: 12 }),
        (list) => {
          for (const band of bandsOf(cell, Float64Array.from(list), blocksIn(design))) {
            const order = [band.lowest, band.p05, band.p25, band.median, band.p75, band.p95, band.highest];
            expect(order).toEqual([...order].sort((one, other) => one - other));
            const block = blocksIn(design).find(({ doubt }) => doubt === band.doubt);
            const own = list.slice(block?.from, (block?.from ?? 0) + (block?.count ?? 0));
            expect([band.lowest, band.highest]).toEqual([Math.min(...own), Math.max(...own)]);
            expect(band.runs).toBe(own.length);
          }
        },
      ),
    );
  });

  test("counts a run that broke as a row with the code of its fault", async () => {
    const broken = designOf({ ...design, runs: 3, over: ["seeds"], to: monthNumber(1925, 12) });
    const ensemble = beginEnsemble(join(folder, "broken"), broken, version);
    const values = new Float64Array(3 * ensemble.cells.length).fill(Number.NaN);
    const part = { index: 0, from: 0, faults: ["", "ledger-open", ""], values };
    writeFileSync(partFile(ensemble, 0), partBytes(ensemble.identity, ensemble.cells, part));
    const merged = await mergeEnsemble(ensemble, version);
    expect(merged.broken).toEqual([{ run: 1, fault: "ledger-open" }]);
    expect(readFileSync(join(ensemble.target, "results/runs.csv"), "utf8")).toMatch(/^1,chance,2,base,,ledger-open$/m);
  });
});

describe("an ensemble that is killed", () => {
  test("at any of ten moments and gone on with each time has the bytes of one that was left alone", {
    tags: ["long"],
  }, async () => {
    const out = join(folder, "killed");
    // Drawn, and the same each time: from the first breath to about the end.
    for (let kill = 0; kill < 10; kill++) {
      const child = start([...words, "--workers", "2", "--out", out], folder);
      const over = ended(child);
      await wait(300 + ((kill * 7919) % 2500));
      child.kill("SIGKILL");
      await over;
    }
    const last = await ended(start([...words, "--out", out], folder));
    expect(last).toMatchObject({ code: 0, stderr: expect.stringContaining("written to") });
    expect(bytesOf(out)).toEqual(bytes);
  });

  test("by Ctrl-C ends at once, loses nothing and is gone on with", async () => {
    const out = join(folder, "stopped");
    const child = start([...words, "--out", out], folder);
    const over = ended(child);
    while (!(readdirSync(folder).includes("stopped") && readdirSync(out).includes("parts"))) await wait(20);
    child.kill("SIGINT");
    expect((await over).code).toBe(130);
    const { code } = await greatTurn(["ensemble", "--resume", "stopped"], folder);
    expect(code).toBe(0);
    expect(bytesOf(out)).toEqual(bytes);
  });
});

describe("a part of an ensemble", () => {
  test.each([
    ["is gone", (file: string) => rmSync(file)],
    ["is cut", (file: string) => truncateSync(file, 5000)],
    ["is empty", (file: string) => truncateSync(file, 0)],
    [
      "has a figure that was changed",
      (file: string) => {
        const all = readFileSync(file);
        all[Math.floor(all.length / 2)] = 1 + (all[Math.floor(all.length / 2)] ?? 0);
        writeFileSync(file, all);
      },
    ],
    ["is another's", (file: string) => copyFileSync(file.replace("000001", "000002"), file)],
    ["is a text", (file: string) => writeFileSync(file, "no part at all\n".repeat(100))],
    ["was written in the future, by a clock that was then set back", (file: string) => utimesSync(file, 4e9, 4e9)],
  ])("that %s is made again or kept, and the ensemble has its bytes", async (_, spoil) => {
    spoil(partFile(made.ensemble, 1));
    await makeIn("made");
    expect(bytesOf(made.ensemble.target)).toEqual(bytes);
  });

  test("that is missing is named by merge, which writes nothing", async () => {
    rmSync(partFile(made.ensemble, 1));
    const before = bytesOf(made.ensemble.target);
    const { code, stderr } = await greatTurn(["merge", "made"], folder);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("of 4 parts 1 are missing, cut or damaged: 1"),
    });
    expect(bytesOf(made.ensemble.target)).toEqual(before);
    const shard = await greatTurn(["shard", "made", "--index", "1"], folder);
    expect(shard).toMatchObject({ code: 0, stdout: "part 1 is made\n" });
    expect((await greatTurn(["shard", "made", "--index", "1"], folder)).stdout).toBe("part 1 was there already\n");
    expect(bytesOf(made.ensemble.target)).toEqual(bytes);
  });

  test("takes its number from the scheduler, and asks for one where nothing says it", async () => {
    expect(await greatTurn(["shard", "made"], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--index"),
    });
    process.env["JOB_COMPLETION_INDEX"] = "2";
    try {
      expect(await greatTurn(["shard", "made"], folder)).toMatchObject({
        code: 0,
        stdout: "part 2 was there already\n",
      });
    } finally {
      delete process.env["JOB_COMPLETION_INDEX"];
    }
  });

  test("whose thread dies is tried again, thrice at most", async () => {
    const dying = (times: number) => {
      let left = times;
      return async () => {
        if (left-- > 0) throw new Error("worker exited with code: 137");
        return undefined;
      };
    };
    await expect(persistently(dying(2), 4)).resolves.toBeUndefined();
    await expect(persistently(dying(3), 4)).rejects.toMatchObject({
      code: "worker-failed",
      what: expect.stringMatching(/part 4 of the ensemble, tried 3 times.*137/),
    });
  });

  test("that no thread has memory for ends the ensemble with one clear error, and it can be gone on with", async () => {
    const ensemble = beginEnsemble(join(folder, "narrow"), design, version);
    await expect(makeHere(ensemble, { workers: 1, version, memory: 8 })).rejects.toMatchObject({
      code: "memory-short",
    });
    await makeHere(ensemble, { workers: 1, version });
    await mergeEnsemble(ensemble, version);
    expect(bytesOf(ensemble.target)).toEqual(bytes);
  });
});

describe("the folder of an ensemble", () => {
  test.each([
    ["has no name", ["--out", ""], "output-unnamed"],
    ["is a file", ["--out", "made/design.json"], "output-in-the-way"],
    ["holds something else", ["--out", "."], "output-in-the-way"],
    ["holds another ensemble", ["--out", "made", "--seed", "2"], "design-another"],
    ["is gone on with, and something else is asked", ["--resume", "made"], "design-twice"],
    ["may not be written", ["--out", "/proc/ensemble"], "output-unwritable"],
  ])("that %s is refused, and stays as it is", async (_, more, code) => {
    const before = bytesOf(made.ensemble.target);
    const { code: exit, stderr } = await greatTurn([...words, ...more, "--json"], folder);
    expect(exit).toBe(2);
    expect(JSON.parse(stderr).error.code).toBe(code);
    expect(bytesOf(made.ensemble.target)).toEqual(before);
  });

  test("whose design was changed by hand, or made by another version or from other inputs, is not gone on with", async () => {
    const file = join(made.ensemble.target, "design.json");
    const text = readFileSync(file, "utf8");
    for (const [changed, code] of [
      [text.replace('"runs": 12', '"runs": 13'), "design-unreadable"],
      [text.replace(`"version": "${version}"`, '"version": "0.0.1"'), "design-of-another-version"],
      [text.replace(/"kernels": "\w{4}/, '"kernels": "0000'), "design-of-another-version"],
      [text.slice(0, 400), "design-unreadable"],
    ] as const) {
      if (changed === text) continue;
      writeFileSync(file, changed);
      expect(() => ensembleIn(made.ensemble.folder, version)).toThrow(expect.objectContaining({ code }));
    }
    writeFileSync(file, text);
    expect(ensembleIn(made.ensemble.folder, version).design).toEqual(design);
  });

  test("that turns read-only ends the ensemble with one clear error, and it can be gone on with", async () => {
    const ensemble = beginEnsemble(join(folder, "shut"), design, version);
    const parts = join(ensemble.target, "parts");
    rmSync(parts, { recursive: true });
    // A folder of the system, in which not even root may write.
    symlinkSync("/sys", parts);
    await expect(makeHere(ensemble, { workers: 1, version })).rejects.toMatchObject({ code: "output-unwritable" });
    rmSync(parts);
    await makeIn("shut");
    expect(bytesOf(ensemble.target)).toEqual(bytes);
  });

  test("on a disk that is full ends the ensemble with one clear error, and it can be gone on with", async () => {
    const out = join(folder, "full");
    const asked = [...words, "--out", out].map((each) => `'${each}'`).join(" ");
    // No file may be longer than 80 kB: enough for the design, too little for what the parts come to.
    const shell = spawn("bash", ["-c", `ulimit -f 80; exec '${process.execPath}' '${main}' ${asked}`]);
    const { code, stderr } = await ended(shell);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^error: .*cannot be written: EFBIG/) });
    await ended(start([...words, "--out", out], folder));
    expect(bytesOf(out)).toEqual(bytes);
  });
});
