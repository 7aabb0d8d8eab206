import { describe, expect, test } from "vitest";
import { code, type File, filesUnder, lines, written } from "./files.ts";

/** Files longer than they should be, and why. The list may only get shorter. */
const long = new Map<string, string>();
const withMachine = /^src\/(cli|web|book|lab\/node)\//;
const model = code.filter(({ path }) => !withMachine.test(path));

function withoutComments({ path, text }: File): File {
  const blank = (comment: string): string => comment.replaceAll(/[^\n]/g, " ");
  return { path, text: text.replaceAll(/\/\*[\s\S]*?\*\//g, blank).replaceAll(/(?<!:)\/\/.*$/gm, blank) };
}

/** Which folder of src each file imports from. */
function imports(from: string): readonly string[] {
  return code
    .filter(({ path }) => path.startsWith(`src/${from}/`))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, target]) => {
        const folder = new URL(target ?? "", `file:///${path}`).pathname;
        return folder.split("/")[2] ?? "";
      }),
    );
}

describe("the model", () => {
  test.each([
    ["chance but its own", /\bMath\.random\b|\bcrypto\.getRandomValues\b/],
    ["clock", /\bnew Date\b|\bDate\.now\b|\bperformance\.now\b/],
    ["console", /\bconsole\./],
    ["file or process", /from "node:|\bprocess\.|\brequire\(/],
    [
      "function whose bits differ between machines",
      /\bMath\.(exp|log|log2|log10|pow|sin|cos|tan|tanh|cbrt|expm1|log1p|hypot)\b/,
    ],
  ])("knows no %s", (what, pattern) => {
    const held = what.startsWith("function")
      ? model.filter(({ path }) => /^src\/(ground|ledger|laws)\//.test(path))
      : model;
    expect(lines(held.map(withoutComments), pattern)).toEqual([]);
  });

  test("its ground has no noun of the domain", () => {
    const ground = code.filter(({ path }) => path.startsWith("src/ground/")).map(withoutComments);
    expect(ground.length).toBeGreaterThan(10);
    expect(
      lines(ground, /soviet|peasant|kolkhoz|grain|harvest|rouble|household|village|famine|party|\bregion/i),
    ).toEqual([]);
  });

  test.each(["ground", "sources", "ledger", "laws"])("%s never sees its own exam", (floor) => {
    const above = new Set(["evidence", "scenarios", "lab", "book", "web", "cli", "index.ts"]);
    expect(imports(floor).length).toBeGreaterThan(0);
    expect(imports(floor).filter((each) => above.has(each))).toEqual([]);
  });
});

describe("files", () => {
  test.each(code.filter(({ path }) => !long.has(path)))("$path is shorter than 300 lines", ({ text }) => {
    expect(text.split("\n").length).toBeLessThanOrEqual(300);
  });

  test("those known to be longer still are (strike them from the list if they are not)", () => {
    const still = code.filter(({ path, text }) => long.has(path) && text.split("\n").length > 300);
    expect(still.map(({ path }) => path).sort()).toEqual([...long.keys()].sort());
  });

  test("none is named for what it is not about", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager|stuff|lib|data2|new|old)([./]|$)/i;
    expect(
      filesUnder(["src", "test", "scripts", "docs"], /./)
        .map(({ path }) => path)
        .filter((path) => vague.test(path)),
    ).toEqual([]);
  });

  test("no test is passed over, or run alone", () => {
    const tests = written.filter(({ path }) => path.endsWith(".test.ts") && path !== "test/house/code.test.ts");
    expect(lines(tests, /\b(test|describe|it)\.(skip|only|todo|fails)\b/)).toEqual([]);
  });

  test("no test has a time of its own, which a busy machine would not keep", () => {
    const tests = filesUnder(["test"], /\.test\.ts$/);
    expect(lines(tests, /^\s*\}, [1-9][\d_]*\);$|^\s*(test|hook)?[tT]imeout: /)).toEqual([]);
  });

  test("no compiler or linter is silenced without a reason", () => {
    const texts = written.filter(({ path }) => !path.endsWith(".md") && path !== "test/house/code.test.ts");
    expect(lines(texts, /@ts-(ignore|nocheck)|eslint-disable/)).toEqual([]);
    expect(lines(texts, /biome-ignore [\w/]+(: *)?$/)).toEqual([]);
  });
});
