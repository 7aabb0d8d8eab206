import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indicators } from "../../src/index.ts";

describe("an indicator", () => {
  test("shares its name with no other of its ledger", () => {
    const names = indicators.map(({ series, ledger }) => `${series}, ${ledger}`);
    expect(names.filter((each, at) => names.indexOf(each) < at)).toEqual([]);
  });

  test("stands on the page of sampling in the unit that it has", () => {
    const page = readFileSync(new URL("../../docs/model/sampling.md", import.meta.url), "utf8");
    const units = new Map(indicators.map(({ series, ledger, unit }) => [`${series}, ${ledger}`, unit]));
    const rows = [...page.matchAll(/^\| ([\w-]+) \| [\w-]+ \| (actual|reported) \| [-\d.e+]+ ([^|]+) \|/gm)];
    const wrong = rows.filter(([, series, ledger, unit]) => units.get(`${series}, ${ledger}`) !== unit);
    expect(wrong.map(([row]) => row)).toEqual([]);
    expect(rows.length).toBeGreaterThan(250);
  });
});
