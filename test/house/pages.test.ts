import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { exists, type File, filesUnder, pages } from "./files.ts";

const packed = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const page = (path: string): File => pages.find((each) => each.path === path) ?? { path, text: "" };

/** Links of a page to places of the project, code blocks left out. */
function relativeLinks({ text }: File): readonly string[] {
  const prose = text.replaceAll(/```[\s\S]*?```/g, "").replaceAll(/`[^`\n]*`/g, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)|<img[^>]+src="([^"]+)"/g)];
  return links.map(([, link, image]) => link ?? image ?? "").filter((link) => !/^([a-z]+:|\/\/)/i.test(link));
}

/** The names that the headings of a page are linked by: one that comes again is numbered. */
function anchorsOf({ text }: File): ReadonlySet<string> {
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name]) => name ?? "");
  const found = new Map<string, number>();
  const headings = [...text.matchAll(/^#+ +(.*)$/gm)].map(([, heading]) => {
    const slug = (heading ?? "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-");
    const before = found.get(slug) ?? 0;
    found.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  return new Set([...headings, ...named]);
}

const anchors = new Map(pages.map((each) => [each.path, anchorsOf(each)]));

describe("links", () => {
  test.each(pages)("$path leads nowhere dead", (from) => {
    const dead = relativeLinks(from).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? from.path : posix.join(posix.dirname(from.path), decodeURI(path));
      if (!exists(target)) return true;
      return anchor !== undefined && target.endsWith(".md") && !anchors.get(target)?.has(anchor);
    });
    expect(dead).toEqual([]);
  });
});

describe("the front page", () => {
  const { text } = page("README.md");

  test("its two commands are scripts of the package, and each prepares what it needs", () => {
    for (const script of ["start", "test"]) {
      expect(text).toContain(`npm ${script}`);
      expect(packed.scripts[script]).toBeDefined();
      expect(packed.scripts[`pre${script}`]).toContain("scripts/setup.mjs");
    }
  });

  test("every npm script that a page names exists", () => {
    const named = pages.flatMap(({ path, text: words }) =>
      [...words.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, script]) => [path, script] as const),
    );
    expect(named.filter(([, script]) => packed.scripts[script ?? ""] === undefined)).toEqual([]);
  });

  test("it says that this is no game, and that models do not settle guilt", () => {
    expect(text).toMatch(/not a game|no game/);
    expect(text).toMatch(/do(es)? not settle guilt/);
  });

  test.each(["README.md", "docs/model/ODD.md"])(
    "%s says that strengths of policies were chosen with results in view",
    (path) => {
      expect(page(path).text.replace(/\s+/g, " ")).toMatch(/strengths were set by hand[^.]*(in view|looking at)/);
    },
  );

  test("decision 0001 names every door that is code", () => {
    const doors = Object.entries(packed.exports).filter(([, door]) => typeof door !== "string");
    const named = doors.map(([name]) => `\`${name.replace(/^\./, "great-turn")}\``);
    const { text: decision } = page("docs/decisions/0001-one-package.md");
    expect(named.filter((each) => !decision.includes(each))).toEqual([]);
  });

  test("version, licence and name are the same in every place that states them", () => {
    const citation = filesUnder(["CITATION.cff"], /./)[0]?.text ?? "";
    expect(citation).toContain(`version: ${packed.version}`);
    expect(citation).toContain(`license: ${packed.license}`);
    expect(page("CHANGELOG.md").text).toContain(`## ${packed.version}`);
  });
});

describe("the package", () => {
  test("every door of it that is code carries its types first; the others are files that it ships", () => {
    for (const [name, door] of Object.entries<Record<string, string> | string>(packed.exports)) {
      if (typeof door === "object") expect(Object.keys(door)[0]).toBe("types");
      else expect(["./data", "./data/*", "./package.json"]).toContain(name);
    }
  });

  test("it says where it comes from, in the same words as the citation", () => {
    const home = packed.repository.url.replace(/^git\+|\.git$/g, "");
    expect(packed.homepage).toBe(`${home}#readme`);
    expect(packed.bugs).toBe(`${home}/issues`);
    expect(filesUnder(["CITATION.cff"], /./)[0]?.text).toContain(`repository-code: "${home}"`);
    expect(packed.keywords.length).toBeGreaterThan(0);
  });

  test("it runs on the Node that it says it runs on, and demands no later one of the builder", () => {
    expect(packed.engines.node).toBe(">=20.19");
    expect(packed.type).toBe("module");
  });
});

describe("decisions", () => {
  const decisions = filesUnder(["docs/decisions"], /\/\d{4}-[a-z-]+\.md$/);

  test("each is in the index", () => {
    const index = page("docs/decisions/README.md").text;
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.map(({ path }) => posix.basename(path)).filter((name) => !index.includes(`(${name})`))).toEqual(
      [],
    );
  });

  test.each(decisions)("$path says what was asked, seen, decided and given up, in under 60 lines", ({ text }) => {
    expect(text.split("\n").length).toBeLessThan(60);
    for (const part of ["Status", "Question", "What we saw", "Decision", "What we gave up", "When to look again"]) {
      expect(text).toMatch(new RegExp(`^(## |\\*\\*)${part}`, "m"));
    }
  });
});

test("the page for contributors says of each folder of tests what it asserts, and of no other", () => {
  const folders = readdirSync(new URL("../", import.meta.url), { withFileTypes: true });
  const there = folders.filter((each) => each.isDirectory()).map(({ name }) => `test/${name}`);
  const told = [...page("CONTRIBUTING.md").text.matchAll(/^\| `(test\/[a-z]+)` \|/gm)].map(([, name]) => name ?? "");
  expect(told.toSorted()).toEqual(there.toSorted());
});
