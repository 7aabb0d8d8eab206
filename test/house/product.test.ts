import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/product.md", "utf8");
const rows = page.split("\n").filter((line) => /^\| \d+ \|/.test(line));

/** Tests that a row names: a file, and words of titles in it. */
function namedBy(row: string): readonly { readonly file: string; readonly titles: readonly string[] }[] {
  return [...row.matchAll(/`(test\/[^`]+\.test\.ts)`((?:,? "[^"]+")*)/g)].map(([, file = "", titles = ""]) => ({
    file,
    titles: [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => title),
  }));
}

describe("the page of requirements", () => {
  test("has all of them, and all rules", () => {
    expect(rows.length).toBe(25 + 12);
  });

  test.each(rows)("names tests that there are: %s", (row) => {
    for (const { file, titles } of namedBy(row)) {
      expect(existsSync(file), file).toBe(true);
      const text = readFileSync(file, "utf8");
      for (const title of titles) expect(text, `${file}: ${title}`).toContain(title);
    }
  });

  test("says what is missing where something is met in part, and names a test where it works", () => {
    for (const row of rows.slice(0, 25)) {
      const [, , , met = "", , missing = ""] = row.split("|").map((cell) => cell.trim());
      expect(["works", "in part"]).toContain(met);
      if (met === "in part") expect(missing, row).not.toBe("");
      expect(namedBy(row).length, row).toBeGreaterThan(0);
    }
  });
});
