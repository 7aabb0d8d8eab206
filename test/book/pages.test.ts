import { beforeAll, describe, expect, test } from "vitest";
import { bookPages } from "../../src/book/pages.ts";
import { isLaw } from "../../src/ground/model.ts";
import type { Flow, Parameter } from "../../src/ground/quantity.ts";
import { model } from "../../src/laws/month.ts";

let pages: ReadonlyMap<string, string>;
/** The places that each page has. */
let placesOf: ReadonlyMap<string, ReadonlySet<string>>;
/** For each entry of a quantity, by name in small letters: the pages that have it, each with its line. */
let entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
beforeAll(() => {
  pages = bookPages();
  placesOf = new Map([...pages].map(([page, text]) => [page, places(text)]));
  entries = entriesOf(pages);
});

function entriesOf(all: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [page, text] of all) {
    for (const line of text.split("\n")) {
      for (const [, anchor, heading] of line.matchAll(/<a id="([^"]+)">|^### (.+)$/g)) {
        const name = anchor ?? heading?.toLowerCase() ?? "";
        found.set(name, (found.get(name) ?? new Map<string, string>()).set(page, line));
      }
    }
  }
  return found;
}

/** The places of a page that a link may lead to. */
function places(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((each) => slug(each[1] ?? ""));
  const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map((each) => each[1] ?? "");
  return new Set([...headings, ...anchors]);
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
    expect([...(entries.get(name.toLowerCase())?.keys() ?? [])], name).toHaveLength(1);
  }
});

/** Chapters written from runs, each held by a test of its own. */
const fromRuns: ReadonlySet<string> = new Set(["history.md", "economy.md"]);

test("every link of the book leads somewhere", () => {
  for (const [page, text] of pages) {
    for (const [, file, place] of text.matchAll(/\]\(([\w-]+\.md)(?:#([^)]+))?\)/g)) {
      if (file && fromRuns.has(file)) continue;
      const target = placesOf.get(file ?? "");
      if (!target) throw new Error(`${page} links to ${file}`);
      if (place && !target.has(place)) throw new Error(`${page} links to ${file}#${place}`);
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

describe("the page of the month", () => {
  const linesOf = (): readonly string[] => (pages.get("month.md") ?? "").split("\n");
  const rowsOf = (): readonly string[] => linesOf().filter((line) => line.startsWith("| ["));

  test("lists every step in its turn", () => {
    const names = rowsOf().map((row) => /^\| \[(\w+)\]/.exec(row)?.[1]);
    expect(names).toEqual([...model.month, ...model.beginning].map((step) => model.nameOf(step)));
  });

  test("bears no number that a new law would move, but in its counts", () => {
    const headings = linesOf().filter((line) => line.startsWith("#"));
    const cells = rowsOf().flatMap((row) => row.split("|").filter((cell) => /^ \d+ $/.test(cell)));
    expect([...cells, ...headings.filter((line) => /\d/.test(line))]).toEqual([]);
  });

  test("marks one step for each phase", () => {
    const phases = model.plans.month.phases.length + model.plans.beginning.phases.length;
    expect(rowsOf().filter((row) => row.includes("| begins |"))).toHaveLength(phases);
  });
});

test("every parameter stands with its value and its range", () => {
  const parameters = [...model.quantities.values()].filter((each): each is Parameter => each.kind === "parameter");
  for (const each of parameters) {
    const line = [...(entries.get(model.nameOf(each).toLowerCase())?.values() ?? [])][0];
    expect(line).toContain(`| ${each.value} |`);
    expect(line).toContain(each.prior.shape === "fixed" ? "fixed: " : `${each.prior.low} … ${each.prior.high}`);
  }
});
