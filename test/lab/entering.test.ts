import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import * as bridges from "../../src/generated/bridges.ts";
import * as industry from "../../src/generated/industry.ts";
import * as inputs from "../../src/generated/inputs.ts";
import * as war from "../../src/generated/war.ts";
import { entering } from "../../src/lab/entering.ts";
import { hashOf } from "../../src/lab/hash.ts";
import { inputHashes } from "../../src/lab/node/write.ts";

/** Every file that one of src imports, itself or through others. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, type, target = ""] of text.matchAll(/(?:import|export) (type )?[^;"]*?from "(\.[^"]+)"/g)) {
    if (type === undefined) reached(normalize(join(dirname(file), target)), seen);
  }
  return seen;
}

/** Tables that a run reads, and how what else it reaches is covered, or why it needs not be. */
const tables: Readonly<Record<string, object>> = { inputs, industry, war, bridges };
const otherwise: Readonly<Record<string, string>> = {
  kernels: "the hash of its own text is taken",
  scenarios: "the scenario as it was read is hashed",
  readings: "the choices of the reading are hashed",
  schedules: "the tables that laws declare of it are hashed",
  sources: "names of works: no number of it enters a law",
  evidence: "what a run is held against, and names of series",
};

describe("the hashes of inputs in run.json", () => {
  const before = inputHashes();

  test("answer for every generated file that a run can reach", () => {
    const generated = [...reached("src/lab/run.ts")].flatMap(
      (file) => /^src\/generated\/(\w+)\.ts$/.exec(file)?.[1] ?? [],
    );
    expect(generated).toContain("war");
    expect(generated.filter((name) => !(name in tables) && !(name in otherwise))).toEqual([]);
    expect(readdirSync("src/generated")).toEqual(
      expect.arrayContaining(Object.keys(tables).map((name) => `${name}.ts`)),
    );
  });

  const each = Object.entries(tables).flatMap(([file, parts]) =>
    Object.entries(parts).map(([name, part]) => [`${name} of ${file}`, part] as const),
  );

  test.each(each)("move when one figure of %s does, be it the first, one in the middle or the last", (name, part) => {
    if (typeof part === "string") {
      expect(Object.values(entering()), name).toContain(part);
      return;
    }
    const all = Object.values(part);
    // Numbers by name are one row.
    const rows = all.every((row) => typeof row === "number") ? [part] : all;
    for (const at of [0, Math.floor(rows.length / 2), rows.length - 1]) {
      for (const key of Object.keys(rows[at])) {
        const was = rows[at][key];
        rows[at][key] = typeof was === "number" ? was + 1e-9 * (Math.abs(was) || 1) : `${was}x`;
        const moved = Object.entries(inputHashes()).filter(([which, hash]) => before[which] !== hash);
        rows[at][key] = was;
        expect([name, at, key, moved.length]).toEqual([name, at, key, 1]);
      }
    }
    expect(inputHashes()).toEqual(before);
  });

  test("cover each parameter, lever and table that the model declares", () => {
    const { parameters, tables: declared } = entering();
    expect(JSON.stringify(parameters)).toContain('["labourOnOutput",0.4]');
    expect(JSON.stringify(declared)).toMatch(/\["\w+",\[-?\d/);
  });
});

describe("the hash of a record", () => {
  const record = Float64Array.from({ length: 1001 }, (_, at) => at / 7);

  test.each([0, 1, 499, 500, 501, 999, 1000])("moves when number %i of 1001 does, by its last bit", async (at) => {
    const changed = record.slice();
    new BigUint64Array(changed.buffer)[at] = (new BigUint64Array(record.buffer)[at] ?? 0n) + 1n;
    expect(await hashOf(changed)).not.toBe(await hashOf(record));
  });

  test("is that of its own numbers, wherever they lie in memory", async () => {
    const within = new Float64Array(1003);
    within.set(record, 1);
    expect(await hashOf(within.subarray(1, 1002))).toBe(await hashOf(record));
    expect(await hashOf(record.subarray(0, 1000))).not.toBe(await hashOf(record));
  });
});
