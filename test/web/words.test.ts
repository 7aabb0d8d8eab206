import { readdirSync, readFileSync } from "node:fs";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { languageNames, pageNames } from "../../src/web/address/pages.ts";
import { parts, questions } from "../../src/web/address/parts.ts";
import { measures } from "../../src/web/lab/policies.ts";
import { asked } from "../../src/web/questions/asked.ts";

const read = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/web/words/${language}/page.json`, "utf8"));
const en = read("en");
const sources = readdirSync("src/web", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|svelte)$/.test(name))
  .map((name) => readFileSync(`src/web/${name}`, "utf8"))
  .join("\n");

describe.each(languageNames)("the words in %s", (language) => {
  const words = read(language);

  test("are those of English, none missing and none left over", () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  });

  test("are messages that can be read, and ask for what English asks for", () => {
    const asks = (text: string): readonly string[] => [...new Set(text.match(/\{(\w+)/g))].sort();
    for (const [key, text] of Object.entries(words)) {
      expect(() => new IntlMessageFormat(text, language), key).not.toThrow();
      expect(asks(text), key).toEqual(asks(en[key] ?? ""));
    }
  });

  test("hold no word that makes a game of deaths, or weighs them", () => {
    const banned =
      /\b(score|rank(ed|ing)?|win(s|ner)?|won|best course|lives saved|saved lives|casualt|liquidat|cost of lives|efficien\w+ of (terror|coercion)|player|level up|unlock)\b/i;
    const found = Object.entries(words).filter(([, text]) => banned.test(text));
    // That nothing is won is said of what this is not.
    expect(found.filter(([, text]) => !/nothing is won|nobody wins/.test(text))).toEqual([]);
  });
});

describe("the words of the pages", () => {
  test("are there for every key that a page asks for", () => {
    const keys = [...sources.matchAll(/\bsay\(\s*"([^"]+)"/g), ...sources.matchAll(/\bkey="([^"]+)"/g)].map(
      ([, key]) => key ?? "",
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => en[key] === undefined)).toEqual([]);
  });

  test("give every page a title, and every question its words", () => {
    const titles = pageNames.flatMap((page) =>
      page in parts
        ? page === "question"
          ? parts.question.map((part) => `title.question.${part}`)
          : []
        : [`title.${page}`],
    );
    const ofQuestions = questions.flatMap((id) => [
      `teaser.${id}`,
      `q.${id}.lead`,
      `q.${id}.predict`,
      ...asked[id].presets.map((preset) => `q.${id}.preset.${preset.id}`),
    ]);
    const ofMeasures = measures.map(({ id }) => `measure.${id}`);
    expect([...titles, ...ofQuestions, ...ofMeasures].filter((key) => en[key] === undefined)).toEqual([]);
  });
});
