import { beforeAll, expect, test } from "vitest";
import { bookPages } from "../../src/book/pages.ts";
import { isLaw } from "../../src/ground/model.ts";
import type { Flow, Parameter } from "../../src/ground/quantity.ts";
import { model } from "../../src/laws/month.ts";

let pages: ReadonlyMap<string, string>;
beforeAll(() => {
  pages = bookPages();
});

/** The places of a page that a link may lead to. */
function places(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((each) => slug(each[1] ?? ""));
  const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map((each) => each[1] ?? "");
  return new Set([...headings, ...anchors]);
}

/** Whether a page has an entry of its own for a quantity. */
function declares(text: string, name: string): boolean {
  return text.includes(`<a id="${name.toLowerCase()}">`) || text.split("\n").includes(`### ${name}`);
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

test("the same model gives the same book", () => {
  expect([...bookPages()]).toEqual([...pages]);
});

test("every quantity of the model stands on exactly one page", () => {
  for (const name of model.quantities.keys()) {
    const homes = [...pages.values()].filter((text) => declares(text, name));
    expect(homes, name).toHaveLength(1);
  }
});

/** Chapters written from runs, each held by a test of its own. */
const fromRuns: ReadonlySet<string> = new Set(["history.md", "economy.md"]);

test("every link of the book leads somewhere", () => {
  for (const [page, text] of pages) {
    for (const [, file, place] of text.matchAll(/\]\(([\w-]+\.md)(?:#([^)]+))?\)/g)) {
      if (file && fromRuns.has(file)) continue;
      const target = pages.get(file ?? "");
      expect(target, `${page} links to ${file}`).toBeDefined();
      if (place && target) expect(places(target).has(place), `${page} links to ${file}#${place}`).toBe(true);
    }
  }
});

test("every column of a transaction matrix has one giver and one taker", () => {
  const ledger = pages.get("ledger.md") ?? "";
  const tables = ledger.split("\n\n").filter((each) => each.startsWith("|  |"));
  const flows = [...model.quantities.values()].filter((each): each is Flow => each.kind === "flow");
  let columns = 0;
  for (const each of tables) {
    const rows = each.split("\n").map((line) => line.split(" | ").map((cell) => cell.replaceAll("|", "").trim()));
    const width = rows[0]?.length ?? 0;
    for (let column = 1; column < width; column++, columns++) {
      const signs = rows.slice(2).map((row) => row[column]);
      expect(signs.filter((sign) => sign === "−")).toHaveLength(1);
      expect(signs.filter((sign) => sign === "+")).toHaveLength(1);
    }
  }
  expect(columns).toBe(flows.length);
});

test("every law is listed under its mechanism", () => {
  const text = pages.get("mechanisms.md") ?? "";
  for (const [name, quantity] of model.quantities) {
    if (!isLaw(quantity) || !quantity.mechanism) continue;
    const section = text.split(`## ${quantity.mechanism.name}\n`)[1]?.split("\n## ")[0] ?? "";
    expect(section, name).toContain(`[${name}]`);
  }
});

test("every step of the month has its turn on the page of the month", () => {
  const text = pages.get("month.md") ?? "";
  model.month.forEach((step, at) => {
    expect(text).toContain(`| ${at + 1} | [${model.nameOf(step)}]`);
  });
});

test("every parameter stands with its value and its range", () => {
  const whole = [...pages.values()].join("\n");
  const parameters = [...model.quantities.values()].filter((each): each is Parameter => each.kind === "parameter");
  for (const each of parameters) {
    const line = whole.split("\n").find((row) => row.includes(`<a id="${model.nameOf(each).toLowerCase()}">`)) ?? "";
    expect(line).toContain(`| ${each.value} |`);
    expect(line).toContain(each.prior.shape === "fixed" ? "fixed: " : `${each.prior.low} … ${each.prior.high}`);
  }
});
