import { describe, expect, test } from "vitest";
import { sheetOf } from "../../src/ground/sheet.ts";
import { shown } from "../../src/ground/shown.ts";
import { holdText, textOfBytes } from "../../src/ground/text.ts";

describe("what is no text", () => {
  test.each([
    [null, "null is no text"],
    [7, "7 is no text"],
    [{}, "an object is no text"],
  ])("%j is told as it is, and its file", (given, says) => {
    expect(() => holdText(given, "mine.yaml")).toThrow(`${says} (mine.yaml)`);
  });

  test("and no bytes either is told so", () => {
    expect(() => textOfBytes("text" as unknown as Uint8Array, "mine.yaml")).toThrow("what was given is no bytes");
  });
});

test.each([
  [() => 1, "a function"],
  [{}, "an object"],
  [[1, 2], "a list of 2"],
  [-0, "-0"],
  [undefined, "undefined"],
  ["mine", '"mine"'],
])("anything is told in a few words: %s", (value, words) => {
  expect(shown(value)).toBe(words);
});

test("a name with a semicolon in it is no reason to refuse a table whose columns are set apart by commas", () => {
  expect(sheetOf("good;made,steel\ncoal,1\n", "mine.csv").header).toEqual(["good;made", "steel"]);
  expect(() => sheetOf("good;steel\ncoal;1\n", "mine.csv")).toThrow("not set apart by commas");
});
