import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkBook, holdCited, holdCurrent, holdListed, holdPrior, writeBook } from "../../src/book/write.ts";
import { level, parameter } from "../../src/ground/quantity.ts";

let root: string;
let book: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "great-turn-book-"));
  book = join(root, "book");
  writeBook(book);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const nation = level({ name: "nation", bytes: 8, cells: 1 });
const sound = parameter({
  symbol: "x",
  unit: "1",
  level: nation,
  value: 0.5,
  says: "A share.",
  source: { key: "assumed", locator: "made for this test" },
  prior: { shape: "triangular", low: 0.2, high: 0.8 },
});

test("a book just written is up to date, and lists every miss", () => {
  expect(() => checkBook(book)).not.toThrow();
});

test("a page that was changed by hand is named", () => {
  const page = join(book, "levers.md");
  const text = readFileSync(page, "utf8");
  appendFileSync(page, "A word by hand.\n");
  expect(() => holdCurrent(book)).toThrow(/levers\.md does not say what the code says/);
  writeFileSync(page, text);
});

test("a chart that was changed by hand is named", () => {
  const chart = join(book, "charts", "tractors.svg");
  const text = readFileSync(chart, "utf8");
  writeFileSync(chart, text.replace("Tractors", "Horses of steel"));
  expect(() => holdCurrent(book)).toThrow(/charts\/tractors\.svg does not say what the code says/);
  writeFileSync(chart, text);
});

test("a chart that the book does not have is named", () => {
  const stray = join(book, "charts", "unicorns.svg");
  writeFileSync(stray, "<svg/>");
  expect(() => holdCurrent(book)).toThrow(/charts\/unicorns\.svg/);
  rmSync(stray);
});

test("a page that the book does not have is named", () => {
  const stray = join(book, "weather-of-1947.md");
  writeFileSync(stray, "# A page of another book\n");
  expect(() => holdCurrent(book)).toThrow(/weather-of-1947\.md/);
  rmSync(stray);
});

test("a miss is listed by its claim, or by its series and place, with a reason", () => {
  mkdirSync(join(root, "model"), { recursive: true });
  const head = "| claim | value | reason |\n| --- | --- | --- |\n";
  writeFileSync(
    join(root, "model", "known-failures.md"),
    `${head}| C021 | 60 | reason not yet found |\n| births | Ukraine | 30% | no cohorts yet |\n| [deaths](../book/history.md#chart-deaths) | USSR | 40% | no cohorts yet |\n| C033 | 38 |  |\n`,
  );
  expect(() => holdListed(book, ["C021", "births/Ukraine", "deaths/USSR"])).not.toThrow();
  expect(() => holdListed(book, ["C021", "C035"])).toThrow(/misses C035,/);
  expect(() => holdListed(book, ["births/Urals"])).toThrow(/misses births\/Urals,/);
  expect(() => holdListed(book, ["C033"])).toThrow(/misses C033,/);
});

test("a declaration without a source, or without a place in it, is refused", () => {
  expect(() => holdCited("x", sound)).not.toThrow();
  expect(() => holdCited("x", { ...sound, source: { key: "nobody-1899", locator: "p. 1" } })).toThrow(
    /bibliography lacks/,
  );
  expect(() => holdCited("x", { ...sound, source: { key: "assumed", locator: " " } })).toThrow(/without a place/);
});

test("a parameter without a prior that holds its value is refused", () => {
  expect(() => holdPrior("x", sound)).not.toThrow();
  expect(() => holdPrior("x", { ...sound, prior: { shape: "uniform", low: 0.6, high: 0.8 } })).toThrow(/no prior/);
  expect(() => holdPrior("x", { ...sound, prior: { shape: "uniform", low: 0.5, high: 0.5 } })).toThrow(/no prior/);
  expect(() => holdPrior("x", { ...sound, prior: { shape: "fixed", why: "" } })).toThrow(/no prior/);
});
