import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { csvFormatRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { misread, ranked } from "../../scripts/cited.mjs";
import { howSeen, isChecked, rankOf, seenWords } from "../../src/evidence/seen.ts";
import { sourceKinds } from "../../src/sources/bibliography.ts";
import { rowsOf, type TableRow } from "./table.ts";

const tables = readdirSync("data", { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".csv"));
const kinds = new Map(rowsOf("sources.csv").map((row) => [row["key"] ?? "", row["kind"] ?? ""]));
const cited = tables.flatMap((path) => {
  const rows = rowsOf(path);
  return rows.columns.includes("verified") ? rows.map((row): TableRow => ({ ...row, path })) : [];
});

describe("every table", () => {
  test.each(tables)("%s is read alike by a strict reader, and written alike by one writer", (path) => {
    const text = readFileSync(`data/${path}`, "utf8");
    const strict = parse(text) as string[][];
    expect(`${csvFormatRows(strict)}\n`).toBe(text);
  });
});

describe("a dated decision", () => {
  test.each(rowsOf("timeline.csv").map((row) => [row["date"] ?? "", row["event"] ?? ""]))(
    "of %s is told in words, without sums, and with figures that can be read: %s",
    (_, event) => {
      expect(event).not.toMatch(/ [+=] |(?<![-/\d])[1-9]\d{4}/);
    },
  );
});

describe("how a figure was seen", () => {
  test("is one of the words, in every table that says it", () => {
    expect(cited.length).toBeGreaterThan(10_000);
    expect(new Set(cited.map((row) => row["verified"]))).toEqual(new Set(Object.keys(seenWords)));
  });

  test("is never the work itself or a scholarly citation where the source only passes on what others found", () => {
    expect(misread(cited, kinds).map((row) => `${row["path"]}: ${row["source"]}`)).toEqual([]);
  });

  test.each(["reference", "popular", "partisan", "web", "own"])(
    "a work of the kind %s cannot be what was read",
    (kind) => {
      const [key = ""] = [...kinds].find(([, each]) => each === kind) ?? [];
      const rows = Object.keys(seenWords).map((verified) => ({ source: key, verified }));
      expect(misread(rows, kinds).map(({ verified }) => verified)).toEqual(["work", "citation"]);
    },
  );

  test("is told to a reader, and an encyclopedia or a blog checks nothing", () => {
    expect(isChecked({ source: "istmat20385", verified: "work" })).toBe(true);
    expect(isChecked({ source: "viola-ru", verified: "copy" })).toBe(true);
    expect(isChecked({ source: "bse-zhiv", verified: "copy" })).toBe(false);
    expect(isChecked({ source: "ruhistory2010", verified: "copy" })).toBe(false);
    expect(isChecked({ source: "viola-ru", verified: "no" })).toBe(false);
    expect(howSeen({ source: "istmat20385", verified: "work" })).toBe("");
    expect(howSeen({ source: "ruhistory2010", verified: "copy" })).toBe("read on a page of the web");
    expect(howSeen({ source: "viola-ru", verified: "copy" })).toBe("read in a copy on the web");
  });
});

test("the pages of sources and of inputs name works in the order of their kinds", () => {
  const page = readFileSync("docs/book/sources.md", "utf8");
  const keys = [...page.matchAll(/^## (\S+)$/gm)].map(([, key = ""]) => key).filter((key) => key !== "assumed");
  expect(keys.length).toBeGreaterThan(50);
  expect(keys).toEqual(ranked(keys, kinds));
  expect(keys.map(rankOf)).toEqual(keys.map(rankOf).sort((one, other) => one - other));
  const cells = readFileSync("docs/evidence/inputs.md", "utf8").split(/ \| | \|\n/);
  const lists = cells.map((cell) => cell.split(", ").filter((key) => kinds.has(key)));
  expect(lists.filter((each) => each.length > 1).length).toBeGreaterThan(2);
  for (const each of lists) expect(each).toEqual(ranked(each, kinds));
});

test("sources stand in the order of their kinds, documents of the time before pages on the web", () => {
  expect(new Set(kinds.values())).toEqual(new Set(sourceKinds));
  expect(rankOf("istmat20385")).toBeLessThan(rankOf("viola-ru"));
  expect(rankOf("viola-ru")).toBeLessThan(rankOf("ruhistory2010"));
  expect(rankOf("no such source")).toBeGreaterThan(rankOf("ruhistory2010"));
});
