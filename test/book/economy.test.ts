import { beforeAll, describe, expect, test } from "vitest";
import { type Chronicle, chronicle } from "../../src/book/chronicle.ts";
import { economic, fewestYears, sheets, yearsSeen } from "../../src/book/economy/asked.ts";
import { type Economy, economyChapter, economyPlaces } from "../../src/book/economy/chapter.ts";
import { bookPages } from "../../src/book/pages.ts";
import { median } from "../../src/lab/statistics.ts";

let runs: Chronicle;
let chapter: Economy;
let page: string;
beforeAll(() => {
  runs = chronicle();
  chapter = economyChapter(runs);
  page = chapter.files.get("economy.md") ?? "";
});

const drawn = sheets.flatMap(({ output }) => output.map(({ series }) => series));

/** The rows of the table of errors: series, role, figures, error. */
function errorRows(): readonly (readonly string[])[] {
  const [, after = ""] = page.split("## How far the model lies from the evidence");
  const [table = ""] = after.split("## Observed in one year or two");
  return [...table.matchAll(/^\| \[([\w-]+)\]\(#[\w-]+\) \| (\w+) \| (\d+) \| ([\d.]+) %/gm)].map((row) =>
    row.slice(1),
  );
}

describe("what the chapter holds", () => {
  test("at least sixty series are drawn, each once", () => {
    expect(new Set(drawn).size).toBeGreaterThanOrEqual(60);
    expect(drawn.length).toBe(new Set(drawn).size);
  });

  test("every economic series that was observed in three years and that the model answers is drawn, good or bad", () => {
    const owed = economic.filter((each) => yearsSeen(each) >= fewestYears).map(({ series }) => series);
    expect(owed.filter((series) => !drawn.includes(series))).toEqual([]);
  });

  test.each(sheets)("the sheet of $name shows people who died or were held first, then each of its series", (sheet) => {
    const picture = chapter.files.get(`charts/economy-${sheet.name}.svg`) ?? "";
    const headings = [...picture.matchAll(/font-weight="600"[^>]*>([^<]+)</g)].map(([, text]) => text);
    expect(picture).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(picture.match(/<svg /g)).toHaveLength(2 + sheet.output.length);
    expect(headings[0]).toMatch(/^(People|Deported people|Prisoners|Sentences)/);
  });

  test("each series has a place on the page, and a caption that names its sources", () => {
    for (const series of drawn) {
      expect(page).toContain(`<a id="chart-${series}"></a>`);
      expect(page).toMatch(new RegExp(`\\(\`${series}\`\\): . ?\\w* ?\`[\\w-]+\` (calibrate|validate|initial)`));
    }
  });

  test("every link within the chapter, and to it from elsewhere, leads somewhere", () => {
    for (const [, place] of page.matchAll(/\]\(#([\w-]+)\)/g)) expect(page).toContain(`<a id="${place}"></a>`);
    for (const link of economyPlaces(chapter).values()) expect(page).toContain(`<a id="${link.split("#")[1]}"></a>`);
    expect(bookPages().get("README.md")).toContain("(economy.md)");
  });
});

describe("how far the model lies from the evidence", () => {
  test("the head gives the median over all series kept apart from fitting, and says whether the goal is met", () => {
    const gaps = errorRows()
      .filter(([, role]) => role === "validate")
      .map(([, , , gap]) => Number(gap));
    const told = /The median over the (\d+) `validate` series of this chapter is \*\*([\d.]+) %\*\*/.exec(page);
    expect(Number(told?.[1])).toBe(gaps.length);
    expect(Number(told?.[2])).toBeCloseTo(median(gaps), 0);
    expect(page).toContain(median(gaps) <= 15 ? "**The goal is met.**" : "**The goal is not met.**");
  });

  test("gaps are those of the score, the median over the seeds", () => {
    for (const [series, role, points, gap] of errorRows()) {
      const fit = runs.fits.find((each) => each.series === series && each.role === role && each.geo === "USSR");
      expect([String(fit?.points), (100 * (fit?.gap ?? Number.NaN)).toFixed(1)]).toEqual([points, gap]);
    }
  });

  test("the same runs give the same chapter", () => {
    expect([...economyChapter(runs).files]).toEqual([...chapter.files]);
  });
});
