import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectionsOf } from "../../src/web/claims/failures.ts";

const page = readFileSync(new URL("../../docs/model/known-failures.md", import.meta.url), "utf8");
const sections = sectionsOf(page);

describe("the view of known misses", () => {
  test("has every heading, and every row of every table, as the printed page has them, a link by its words", () => {
    expect(sections.map((each) => each.heading).filter(Boolean)).toEqual(
      [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
    );
    const words = page.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1");
    const lines = words.split("\n").filter((line) => line.startsWith("|") && !/^\|[ -]/.test(line.replace("| ", "|")));
    const rows = sections.flatMap(({ head, rows }) => (rows.length > 0 ? [head, ...rows] : []));
    expect(rows.map((cells) => `| ${cells.join(" | ")} |`)).toEqual(lines);
  });

  test("gives each row as many cells as its table's head", () => {
    for (const { head, rows } of sections) for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test("keeps the printed page's caution, and neither its title nor its marks", () => {
    const [first] = sections;
    expect(first?.heading).toBe("");
    expect(first?.paragraphs.join(" ")).toMatch(/^Scenario history, .*is no proof that the mechanism is right\.$/);
  });
});
