import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { attributionAuthors, attributionsPublished } from "../../src/evidence/attributions.ts";
import { published } from "../../src/generated/published.ts";
import { bibliography } from "../../src/sources/bibliography.ts";

const rows = csvParse(readFileSync(new URL("../../data/attributions.csv", import.meta.url), "utf8"));

describe("what scholars put growth and deaths down to", () => {
  test("names a work of the bibliography and how it was read, each statement", () => {
    for (const each of [...attributionsPublished("growth"), ...attributionsPublished("deaths")]) {
      expect(bibliography.has(each.source), each.source).toBe(true);
      expect(each.verified, each.cause).not.toBe("no");
      expect(each.locator).not.toBe("");
    }
  });

  test("gives the figures of the works that are run again as these are held", () => {
    const held = rows.flatMap(({ says = "", held: names = "" }) =>
      names.split(" ").flatMap((name) => (name === "" ? [] : [{ says, name }])),
    );
    expect(held.length).toBeGreaterThan(5);
    for (const { says, name } of held) {
      const [study, id] = name.split("/");
      const figure = published.figures.find((each) => each.study === study && each.figure === id);
      const number = Math.abs(figure?.published ?? Number.NaN);
      const words = figure?.unit === "1" && study === "cheremukhin" ? `${Math.round(100 * number)} %` : String(number);
      expect(says, name).toContain(words);
    }
  });

  test("is held of each author whose answer is asked for, to one question at least", () => {
    const told = rows.map(({ author }) => author);
    expect(attributionAuthors.filter((each) => !told.includes(each))).toEqual([]);
  });
});
