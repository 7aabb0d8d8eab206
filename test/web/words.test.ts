import { readdirSync, readFileSync } from "node:fs";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { placeInBook } from "../../src/lab/bookPlace.ts";
import { model } from "../../src/laws/month.ts";
import { type Language, languageNames, pageNames } from "../../src/web/address/pages.ts";
import { parts, questions } from "../../src/web/address/parts.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { spoken } from "../../src/web/guide/spoken.ts";
import { measures } from "../../src/web/lab/policies.ts";
import { asked } from "../../src/web/questions/asked.ts";
import { glossaries } from "../../src/web/words/glossary.ts";
import { bannedIn } from "./banned.ts";

type Words = Readonly<Record<string, string>>;
type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

const read = (language: string, file = "page"): Words =>
  JSON.parse(readFileSync(`src/web/words/${language}/${file}.json`, "utf8"));
const en = read("en");
const sources = readdirSync("src/web", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|svelte)$/.test(name))
  .map((name) => readFileSync(`src/web/${name}`, "utf8"))
  .join("\n");

const others = languageNames.filter((language) => language !== "en");

/** Every element of a message, those within plurals and tags too. */
function elementsOf(text: string, language: string): readonly Element[] {
  const within = (elements: readonly Element[]): readonly Element[] =>
    elements.flatMap((each) => [
      each,
      ...("options" in each ? Object.values(each.options).flatMap(({ value }) => within(value)) : []),
      ...("children" in each ? within(each.children) : []),
    ]);
  return within(new IntlMessageFormat(text, language).getAst());
}

/** Arguments and tags that a message asks for. */
function asksOf(text: string, language: string): readonly string[] {
  const named = elementsOf(text, language).filter(({ type }) => type !== 0 && type !== 7);
  return [...new Set(named.map((each) => ("value" in each ? each.value : "")))].sort();
}

/** Words of pages, and those of figures for print. */
const wordsIn = (language: string): Words => ({ ...read(language), ...read(language, "print") });
const enAll = wordsIn("en");

describe.each(languageNames)("the words in %s", (language) => {
  const words = wordsIn(language);

  test("are those of English, none missing and none left over", () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(enAll).sort());
    expect(Object.keys(enAll)).toHaveLength(Object.keys(en).length + Object.keys(read("en", "print")).length);
  });

  test("are messages that can be read, and ask for what English asks for", () => {
    for (const [key, text] of Object.entries(words)) {
      expect(() => new IntlMessageFormat(text, language), key).not.toThrow();
      expect(asksOf(text, language), key).toEqual(asksOf(enAll[key] ?? "", "en"));
    }
  });

  test("give no tag the name of a value: what fills the one would stand where the other belongs", () => {
    const twice = Object.entries(words).filter(([, text]) => {
      const [tags, values] = [8, 1].map((type) =>
        elementsOf(text, language).flatMap((each) => (each.type === type && "value" in each ? [each.value] : [])),
      );
      return tags?.some((each) => values?.includes(each));
    });
    expect(twice.map(([key]) => key)).toEqual([]);
  });

  test("tell every number in its own form", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = Object.entries(words).flatMap(([key, text]) =>
      elementsOf(text, language).flatMap((each) => ("pluralType" in each ? [{ key, options: each.options }] : [])),
    );
    // One word for all numbers but none is no plural.
    const told = plurals.filter(({ key }) => /\bone \{/.test(enAll[key] ?? ""));
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(({ options }) => !forms.every((form) => form in options)).map(({ key }) => key)).toEqual([]);
  });

  test("explain the terms that English explains", () => {
    const ids = (name: Language): readonly string[] => glossaries[name].map(({ id }) => id).sort();
    expect(ids(language)).toEqual(ids("en"));
    expect(glossaries[language].filter(({ term, found }) => !found.test(term)).map(({ term }) => term)).toEqual([]);
  });

  test("hold no word that makes a game of deaths, or weighs them", () => {
    const model = language === "en" ? {} : read(language, "model");
    const texts = readdirSync(`src/web/words/${language}`, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(md|ts)$/.test(name))
      .map((name) => [name, readFileSync(`src/web/words/${language}/${name}`, "utf8")] as const);
    expect(texts.length).toBeGreaterThan(15);
    const found = [...Object.entries({ ...words, ...model }), ...texts].flatMap(([key, text]) =>
      bannedIn(text, language).map((word) => [key, word]),
    );
    expect(found).toEqual([]);
  });
});

describe.each(others)("the words of the model in %s", (language) => {
  const words = read(language, "model");

  test("are there for all that the model names, and for nothing else", () => {
    const { indicators, levers, mechanisms, places, readings, scenarios } = catalogueOf();
    const first = new Map(indicators.toReversed().map((each) => [each.series, each.title]));
    const ofIndicators = indicators.map(({ series, title, isReported }) =>
      first.get(series) === title ? series : `${series}/${isReported ? "reported" : "actual"}`,
    );
    const keys = [
      ...ofIndicators.map((name) => `indicator.${name}`),
      ...indicators.map(({ unit }) => `unit.${unit}`),
      ...[...Object.keys(spoken), "million persons"].map((unit) => `spoken.${unit}`),
      ...levers.flatMap(({ name, field }) => [`lever.${name}`, `lever-says.${name}`, `field.${field}`]),
      ...mechanisms.flatMap(({ name }) => [`mechanism.${name}`, `mechanism-says.${name}`]),
      ...places.map(({ id }) => `place.${id}`),
      ...readings.map(({ name }) => `reading.${name}`),
      ...scenarios.map(({ name }) => `scenario.${name}`),
    ];
    expect(Object.keys(words).sort()).toEqual([...new Set(keys)].sort());
  });
});

test("Russian is written without a Latin word, but for names and what machines are called", () => {
  const names = /Great Turn|Transcultural Empire( GIS)?|Sablin|heiDATA|MIT|CC BY|cookie|Node/g;
  const told = Object.entries(wordsIn("ru")).map(([key, text]) => {
    const literals = elementsOf(text, "ru").flatMap((each) => (each.type === 0 ? [each.value] : []));
    return [key, literals.join(" ")] as const;
  });
  const all = [...told, ...Object.entries(read("ru", "model"))];
  expect(all.filter(([, text]) => /[a-z]/i.test(text.replace(names, "")))).toEqual([]);
});

describe("the words of the pages", () => {
  test("are there for every key that a page asks for", () => {
    const keys = [...sources.matchAll(/\bsay\(\s*"([^"]+)"/g), ...sources.matchAll(/\bkey="([^"]+)"/g)].map(
      ([, key]) => key ?? "",
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => en[key] === undefined)).toEqual([]);
  });

  test("name every chapter of the book that prints an equation", () => {
    const chapters = new Set([...model.quantities.values()].map((each) => placeInBook(each).split(".")[0]));
    const named = Object.keys(en).flatMap((key) => (key.startsWith("book.") ? [key.slice("book.".length)] : []));
    expect(named.sort()).toEqual([...chapters].sort());
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
