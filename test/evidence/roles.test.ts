import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { model } from "../../src/laws/month.ts";
import { rowsOf, type TableRow } from "./table.ts";

const observations: readonly TableRow[] = readdirSync("data/observations").flatMap((file) => [
  ...rowsOf(`observations/${file}`),
]);

/** The first month of a run, and the last year whose census or survey may tell how the country was made up. */
const start = 1924;
const lastSurvey = 1928;

function groups(of: (row: TableRow) => string): ReadonlyMap<string, readonly TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of observations) found.set(of(row), [...(found.get(of(row)) ?? []), row]);
  return found;
}

const read = (rows: readonly TableRow[], field: string): ReadonlySet<string | undefined> =>
  new Set(rows.map((row) => row[field]));

test("no series is both fitted to and tested against in one place", () => {
  const both = [...groups((row) => `${row["series"]}/${row["geo"]}`)].filter(([, rows]) => {
    const roles = read(rows, "role");
    return roles.has("calibrate") && roles.has("validate");
  });
  expect(both.map(([name]) => name)).toEqual([]);
});

test("a series has one unit, that of the list of series", () => {
  const units = new Map(rowsOf("series.csv").map((row) => [row["series"], row["unit"]]));
  for (const [series, rows] of groups((row) => row["series"] ?? "")) {
    expect([...read(rows, "unit")], series).toEqual([units.get(series)]);
  }
});

test("a figure whose unit was changed keeps what was read", () => {
  for (const row of observations) {
    expect(row["unit_as_read"] === "", JSON.stringify(row)).toBe(
      row["value_as_read"] === "" && row["unit_as_read"] === "",
    );
    expect(row["unit_as_read"]).not.toBe(row["unit"]);
  }
});

test("a figure of the start is of the start, or of a census or survey of the 1920s", () => {
  const late = observations.filter((row) => row["role"] === "initial" && Number(row["year"]) > lastSurvey);
  expect(late).toEqual([]);
  const flows = observations.filter(
    (row) =>
      row["role"] === "initial" &&
      Number(row["year"]) >= start &&
      /harvest|-output|exports|sentences/.test(row["series"] ?? ""),
  );
  expect(flows).toEqual([]);
});

test("nothing that the Soviet state or people did comes from outside, but what dated decrees set", () => {
  const foreign =
    /^(weather|world|us|foreign|frontier|threat|gold-price|sterling|war-occupied|decree)-|^gold-price|^sterling/;
  const inside = observations.filter((row) => row["role"] === "exogenous" && !foreign.test(row["series"] ?? ""));
  expect([...read(inside, "series")]).toEqual([]);
  const outcomes = observations.filter(
    (row) => row["role"] === "exogenous" && /\b(outcome|use for validation|for validation)\b/i.test(row["note"] ?? ""),
  );
  expect(outcomes).toEqual([]);
});

test("the same source does not give the same figure twice", () => {
  const seen = new Map<string, TableRow[]>();
  for (const row of observations) {
    const key = ["series", "geo", "year", "month", "source", "value", "low", "high"].map((each) => row[each]).join("|");
    seen.set(key, [...(seen.get(key) ?? []), row]);
  }
  expect([...seen.values()].filter((rows) => rows.length > 1)).toEqual([]);
});

test("every work is cited by a figure or a law, or marked as further reading", () => {
  const tables = [
    "famine-estimates.csv",
    "timeline.csv",
    "foreign-events.csv",
    "projects.csv",
    "coefficients.csv",
    "attributions.csv",
    "published-figures.csv",
    "published-series.csv",
  ].flatMap((file) => [...rowsOf(file)]);
  const cited = new Set<string | undefined>([
    ...[...observations, ...tables].map((row) => row["source"]),
    ...[...model.quantities.values()].map((each) => each.source.key),
  ]);
  for (const { key, note } of rowsOf("sources.csv") as readonly { key?: string; note?: string }[]) {
    const isMarked = (note ?? "").includes("further reading");
    expect(cited.has(key) || isMarked, `${key} is cited nowhere`).toBe(true);
  }
});

test("no file of the evidence names a place on somebody's machine", () => {
  const files = ["claims", "sources", "series", "timeline", "indicators", "projects"].map((each) => `data/${each}.csv`);
  for (const file of [...files, ...readdirSync("data/observations").map((each) => `data/observations/${each}`)]) {
    expect(readFileSync(file, "utf8")).not.toMatch(/(^|[\s,"(])(\/(work|home|tmp|Users|root)\/|[A-Z]:\\)/m);
  }
});

test("a known failure is of a claim, or of a series in a place", () => {
  const claims = new Set(rowsOf("claims.csv").map((row) => row["id"]));
  const series = new Set(observations.map((row) => `${row["series"]}/${row["geo"]}`));
  for (const { missed = "" } of rowsOf("failures.csv")) {
    expect(claims.has(missed) || series.has(missed), missed).toBe(true);
  }
});
