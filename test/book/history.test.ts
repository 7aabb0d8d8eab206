import { readdirSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, test } from "vitest";
import { type Chronicle, chronicle } from "../../src/book/chronicle.ts";
import { parts } from "../../src/book/history/asked.ts";
import { type History, historyChapter, placesIn } from "../../src/book/history/chapter.ts";
import { quantile } from "../../src/book/history/line.ts";
import { signsOf } from "../../src/book/history/signs.ts";
import { bookPages } from "../../src/book/pages.ts";
import { pressed } from "../../src/figures/palette.ts";
import { csvOf } from "../../src/lab/node/write.ts";
import { rivals } from "../../src/lab/rivals.ts";

const asked = parts.flatMap(({ toll, output }) => [...toll, ...output]).map(({ series }) => series);
const folder = new URL("../../data/observations/", import.meta.url);
const evidence = readdirSync(folder).flatMap((file) => [...csvParse(readFileSync(new URL(file, folder), "utf8"))]);

let runs: Chronicle;
let history: History;
let page: string;
beforeAll(() => {
  runs = chronicle();
  history = historyChapter(runs);
  page = history.files.get("history.md") ?? "";
});

function picture(series: string): string {
  return history.files.get(`charts/${series}.svg`) ?? "";
}

/** The middle of the numbers, found otherwise than in the lab. */
function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted.at((sorted.length - 1) >> 1), sorted.at(sorted.length >> 1)];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Median absolute percentage error of a series, from the tables that anybody can read. */
function errorOf(series: string, role: string, geo = "USSR"): number {
  const gaps = runs.runs.map((rows) => {
    const table = csvParse(csvOf(rows.filter((row) => row.series === series)));
    const figures = new Map<string, number>();
    // What is reported stands where nothing says what is.
    for (const ledger of ["reported", "actual"])
      for (const row of table)
        if (row["ledger"] === ledger && row["geo"] === geo)
          figures.set(`${row["year"]}/${row["month"]}`, Number(row["value"]));
    const published = evidence.filter((row) => row["series"] === series && row["geo"] === geo && row["role"] === role);
    const compared = published.filter((row) => row["value"] !== "" && figures.has(`${row["year"]}/${row["month"]}`));
    return middle(
      compared.map((row) => {
        const seen = Number(row["value"]);
        return Math.abs((figures.get(`${row["year"]}/${row["month"]}`) ?? Number.NaN) - seen) / seen;
      }),
    );
  });
  return middle(gaps);
}

/** The rows of the table of errors: series, role, figures, error. */
function errorRows(): readonly (readonly string[])[] {
  const table = page.split("## How far the model lies from the evidence")[1] ?? "";
  return [...table.matchAll(/^\| \[([\w-]+)\]\(#[\w-]+\) \| (\w*) \| (\d*) \| ([^|]+) \|$/gm)].map((row) =>
    row.slice(1),
  );
}

describe("what the chapter holds", () => {
  test.each([
    "livestock-horses",
    "livestock-cattle",
    "livestock-sheep-goats",
    "sown-area-total",
    "grain-harvest-low",
    "grain-harvest-official",
    "grain-procurement",
    "grain-exports",
    "kolkhozy",
    "collectivised-households",
    "tractors",
    "mts",
    "census-rural",
    "census-urban",
    "famine-excess-deaths",
  ])("%s is among the series that it speaks of", (series) => {
    expect(asked).toContain(series);
  });

  test.each([...new Set(asked)])("%s has a chart, and the chart a place and a text on the page", (series) => {
    expect(picture(series)).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(page).toContain(`<img src="charts/${series}.svg"`);
    expect(page).toContain(`<a id="chart-${series}"></a>`);
    expect(page).toContain(`(\`${series}\`): `);
  });

  test("every part begins with what people suffered, beside what was produced or taken", () => {
    for (const { title, toll, output } of parts) {
      const pictures = (page.split(`## ${title}\n`)[1] ?? "").matchAll(/<img src="charts\/([\w-]+)\.svg"/g);
      const [first, second] = [...pictures].map((each) => each[1]);
      expect([first, second]).toEqual([toll[0]?.series, output[0]?.series]);
    }
  });

  test("a series that the model does not answer has no line and no error, and says so", () => {
    const silent = history.portraits.filter(({ lines }) => lines.length === 0);
    for (const { series } of silent) {
      expect(picture(series)).toContain("The model: not yet answered");
      expect(errorRows().filter(([name]) => name === series)).toEqual([[series, "", "", "not yet answered"]]);
    }
    expect(asked.filter((series) => picture(series).includes("not yet answered")).length).toBe(silent.length);
  });

  test("a series that nobody has is refused by one clear error", () => {
    const lost = { title: "Lost", says: "Nothing.", toll: [], output: [{ series: "unicorns" }] };
    expect(() => historyChapter(runs, [lost])).toThrow(
      /series "unicorns", which neither the evidence nor the model has/,
    );
  });

  test("every link within the chapter, and to it from the book's contents, leads somewhere", () => {
    for (const [, place] of page.matchAll(/\]\(#([\w-]+)\)/g)) expect(page).toContain(`<a id="${place}"></a>`);
    expect(bookPages().get("README.md")).toContain("(history.md)");
    expect(history.files.has("history.md")).toBe(true);
  });

  test("every series that is shown can be linked to from beside the book", () => {
    const places = placesIn(history);
    for (const series of asked) expect(places.get(series)).toBe(`../book/history.md#chart-${series}`);
    expect(places.get("livestock-horses-midyear")).toBe("../book/history.md#chart-livestock-horses");
  });
});

describe("what a chart shows", () => {
  test("no two estimates of one series share a mark", () => {
    for (const { rivals } of history.portraits) {
      const signs = [...signsOf(rivals).values()].map(({ shape, letter }) => [shape, letter]);
      for (const [at, sign] of signs.entries()) expect(signs.slice(at + 1)).not.toContainEqual(sign);
    }
  });

  test("each estimate of the famine stands beside the model with its author, and only under what it counts", () => {
    const part = (page.split("## Estimates of the famine\n")[1] ?? "").split("\n## ")[0] ?? "";
    const rows = [...part.matchAll(/^\| ([^|]*) \| ([^|]*) \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].slice(2);
    let says = "";
    const told = rows.map(([, what = "", , , by = ""]) => {
      says = what.trim() || says;
      return `${says}|${by.trim()}`;
    });
    const wanted = rivals.flatMap((each) =>
      each.definition === null ? [] : each.published.map(({ by }) => `${each.says}|${by}`),
    );
    expect(told).toEqual(wanted);
    expect(told.length).toBeGreaterThan(20);
  });

  test("marks are hollow where nobody saw the figure in a copy of its source, and full where somebody did", () => {
    for (const { series, rivals, marks } of history.portraits) {
      const inKey = rivals.filter(({ checked }) => checked === "none").length;
      const onAxes = marks.filter(({ checked }) => !checked).flatMap(({ values }) => values).length;
      const hollow = [...picture(series).matchAll(/<(?:path|circle|g) [^>]*fill="(#\w+)"/g)].filter(
        ([, fill]) => fill === pressed.paper,
      );
      expect(hollow.length, series).toBe(inKey + onAxes);
    }
  });

  test("every figure of the country in the chapter's years has its mark", () => {
    const shown = history.portraits.find(({ series }) => series === "tractors");
    const seen = evidence.filter(
      (row) =>
        row["series"] === "tractors" &&
        row["geo"] === "USSR" &&
        Number(row["year"]) >= 1924 &&
        Number(row["year"]) <= 1940,
    );
    expect(shown?.marks.map(({ values }) => values[0])).toEqual(
      expect.arrayContaining(seen.map((row) => Number(row["value"]))),
    );
    expect(shown?.marks).toHaveLength(seen.length);
  });

  test("fitted and held-back evidence differ in colour, and in words", () => {
    const { portraits } = history;
    const cattle = portraits.find(({ series }) => series === "livestock-cattle");
    const roles = [...signsOf(cattle?.rivals ?? [])].map(([{ role }, { isFitted }]) => `${role} ${isFitted}`);
    expect(new Set(roles)).toEqual(new Set(["calibrate true", "validate false"]));
    for (const colour of [pressed.fitted, pressed.ink]) {
      expect(picture("livestock-cattle")).toMatch(new RegExp(`<path d="[^"]*" transform="[^"]*" stroke="${colour}"`));
    }
    expect(picture("livestock-cattle")).toMatch(/: calibrate/);
    expect(picture("livestock-cattle")).toMatch(/: validate/);
  });

  test("the band holds nine runs in ten, the line their middle", () => {
    expect([0.05, 0.5, 0.95].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1.2, 3, 4.8]);
    for (const { lines } of history.portraits)
      for (const { low, middle: centre, high } of lines.flatMap(({ points }) => points)) {
        expect(low).toBeLessThanOrEqual(centre);
        expect(centre).toBeLessThanOrEqual(high);
      }
  });

  test("the same runs give the same text, and no coordinate is finer than a tenth of a pixel", () => {
    expect([...historyChapter(runs).files]).toEqual([...history.files]);
    for (const series of asked) expect(picture(series)).not.toMatch(/ (?:d|x|y|[xyc][xy12]|transform)="[^"]*\d\.\d{2}/);
  });
});

describe("the table of errors", () => {
  test("each error is the one that the tables of the runs and of the evidence give", () => {
    const rows = errorRows().filter(([, role]) => role !== "");
    expect(rows.length).toBeGreaterThan(20);
    for (const [series = "", role = "", , error] of rows)
      expect(error, series).toBe(`${(100 * errorOf(series, role)).toFixed(1)} %`);
  });

  test("its median over the series kept apart, and whether the goal is met, are told as they are", () => {
    const kept = errorRows().filter(([, role]) => role === "validate");
    const found = middle(kept.map(([series = ""]) => errorOf(series, "validate")));
    expect(page).toContain(`is **${(100 * found).toFixed(1)} %**; the goal is at most 15.0 %.`);
    expect(page).toContain(found <= 0.15 ? "**The goal is met.**" : "**The goal is not met.**");
  });
});
