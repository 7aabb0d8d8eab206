import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claims, indicators, works } from "../../src/index.ts";
import { type Language, languageNames, pathOf, readPath } from "../../src/web/address/pages.ts";
import { chapters, lessons, parts, strategies } from "../../src/web/address/parts.ts";
import { catalogueOf, indicatorId } from "../../src/web/engine/catalogue.ts";
import { openEngine } from "../../src/web/engine/engine.ts";
import { disputesTold, evidenceOf } from "../../src/web/engine/evidence.ts";
import type { Wanted } from "../../src/web/engine/messages.ts";
import { tokensOf, wantedIn } from "../../src/web/guide/asked.ts";
import { publishedAt } from "../../src/web/guide/moments.ts";
import { readText } from "../../src/web/guide/read.ts";
import type { Block, Piece, Token } from "../../src/web/guide/text.ts";
import { readToken } from "../../src/web/guide/tokens.ts";
import { courseOf } from "../../src/web/state/course.ts";
import { glossaries, termOf } from "../../src/web/words/glossary.ts";
import { filesUnder, lines } from "../house/files.ts";

/** What each kind of text must hold, in this order. */
const templates = {
  guide: { names: chapters, headings: ["Where historians disagree", "Where this model is wrong"], words: [450, 850] },
  strategies: {
    names: strategies,
    headings: [
      "What it is",
      "Who argued for it, and when",
      "Big messages",
      "Key dynamics",
      "Human toll",
      "What is set",
      "How the model does it",
      "What stood in its way",
      "Questions people ask",
      "Sources",
    ],
    words: [300, 900],
  },
  teach: {
    names: lessons,
    headings: [
      "Aims",
      "Content notice",
      "Preparation",
      "Steps",
      "The way round",
      "Sheet for the class",
      "Teacher’s notes",
    ],
    words: [500, 1300],
  },
} as const;

/** The headings of the templates in other languages. */
const translated: Readonly<Record<string, string>> = {
  "Where historians disagree": "О чём спорят историки",
  "Where this model is wrong": "В чём эта модель неверна",
  "What it is": "Что это такое",
  "Who argued for it, and when": "Кто за неё выступал и когда",
  "Big messages": "Главное",
  "Key dynamics": "Как это действует",
  "Human toll": "Пострадавшие и умершие",
  "What is set": "Что задано",
  "How the model does it": "Как это делает модель",
  "What stood in its way": "Что стояло на пути",
  "Questions people ask": "О чём спрашивают",
  Sources: "Источники",
  Aims: "Цели",
  "Content notice": "Предупреждение",
  Preparation: "Подготовка",
  Steps: "Ход урока",
  "The way round": "Другая дорога",
  "Sheet for the class": "Лист для класса",
  "Teacher’s notes": "Заметки для учителя",
};

const pathTo = (language: Language, shelf: string, name: string): string =>
  `src/web/words/${language}/${shelf}/${name}.md`;

/** Texts in every language: none may be missing. */
const texts = languageNames.flatMap((language) =>
  Object.entries(templates).flatMap(
    ([
      shelf,
      {
        names,
        headings,
        words: [least, most],
      },
    ]) =>
      names.map((name) => {
        const path = pathTo(language, shelf, name);
        const text = readFileSync(path, "utf8");
        const isEnglish = language === "en";
        return {
          path,
          language,
          shelf,
          name,
          text,
          blocks: readText(text, language),
          headings: headings.map((each) => (isEnglish ? each : (translated[each] ?? each))),
          // Russian has no articles and needs fewer words.
          words: [isEnglish ? least : 0.75 * least, most] as const,
        };
      }),
  ),
);
const catalogue = catalogueOf();
const byId = new Map(catalogue.indicators.map((each) => [each.id, each]));
const scenarios = catalogue.scenarios.map(({ name }) => name);
const [firstYear = 0, lastYear = 0] = [catalogue.years[0], catalogue.years.at(-1)];
const partsOf: Readonly<Record<string, readonly string[]>> = parts;

/** What of a token does not exist, in words; nothing where all of it does. */
function faultOf(token: Token): string | undefined {
  switch (token.kind) {
    case "run":
    case "change":
      return (
        faultOfScenarios([token.scenario]) ?? faultOfWanted(token.wanted) ?? faultOfYears(token.wanted, token.years)
      );
    case "chart":
      return faultOfScenarios(token.scenarios) ?? faultOfWanted(token.wanted) ?? faultOfSpan(token.years);
    case "seen":
      return seenAt(token.wanted, token.when) === 0 ? "nothing was published" : undefined;
    case "estimates": {
      const found = disputesTold(token.counted, token.place);
      return found.some(({ from, until }) => from === token.years[0] && until === token.years[1])
        ? undefined
        : "no estimates";
    }
    case "claim":
      return claims.some(({ id }) => id === token.id) ? undefined : "no such claim";
    case "term":
      return termOf(token.name) ? undefined : "no such term";
    case "settings":
      return faultOfScenarios([token.scenario]);
    case "page":
      return faultOfPage(token.page, token.part, token.fragment);
    default:
      return undefined;
  }
}

function faultOfScenarios(names: readonly string[]): string | undefined {
  const foreign = names.filter((name) => !scenarios.includes(name));
  return foreign.length > 0 ? `no scenario ${foreign.join(", ")}` : undefined;
}

function faultOfWanted({ id, place }: Wanted): string | undefined {
  const indicator = byId.get(id);
  if (!indicator) return "no such indicator";
  if (!catalogue.places.some((each) => each.id === place)) return "no such place";
  return place === "USSR" || indicator.isRegional ? undefined : "told for the whole country alone";
}

function faultOfSpan([from, until]: readonly [number, number]): string | undefined {
  return from >= firstYear && from <= until && until <= lastYear ? undefined : "years outside the run";
}

/** Only what happens in a year may be added up over years, and a figure of no year has none. */
function faultOfYears({ id }: Wanted, years: readonly [number, number]): string | undefined {
  const indicator = byId.get(id);
  if (indicator?.convention === "none") return "an indicator that no year has a figure of";
  if (years[0] !== years[1] && !indicator?.isFlow) return "years added up of what cannot be added";
  return faultOfSpan(years);
}

function seenAt({ id, place }: Wanted, when: string): number {
  const indicator = indicators.find((each) => indicatorId(each) === id);
  if (!indicator) return 0;
  return publishedAt(evidenceOf(indicator, place).observations, when, byId.get(id)?.middle ?? 0).length;
}

function faultOfPage(page: string, part: string, fragment: string): string | undefined {
  if (page === "lab") {
    const scenario = new URLSearchParams(fragment).get("scenario");
    return scenario === null ? undefined : faultOfScenarios([scenario]);
  }
  const known = partsOf[page];
  return known === undefined || known.includes(part) ? undefined : "no such page";
}

/** The words of a text, without what is filled when it is shown, and without pieces of the kinds that are left out. */
function wordsOf(blocks: readonly Block[], out: readonly string[] = []): string {
  const ofPiece = (piece: Piece): string => {
    if (typeof piece === "string") return piece;
    return "pieces" in piece && !out.includes(piece.kind) ? ofPieces(piece.pieces) : "";
  };
  const ofPieces = (pieces: readonly Piece[]): string => pieces.map(ofPiece).join("");
  return blocks
    .map((block): string => {
      if (block.kind === "heading" || block.kind === "paragraph") return ofPieces(block.pieces);
      if (block.kind === "list") return block.items.map((item) => wordsOf(item, out)).join("\n");
      if (block.kind === "table") return [block.head, ...block.rows].flat().map(ofPieces).join("\n");
      return block.kind === "note" ? wordsOf(block.blocks, out) : "";
    })
    .join("\n");
}

/** What a text asks for, but for the words of the language: terms, and what links say. */
function askedIn(blocks: readonly Block[]): readonly string[] {
  return tokensOf(blocks)
    .filter(({ kind }) => kind !== "term")
    .map(({ token }) => (token.split("|")[0] ?? "").trim());
}

describe.each(texts)("$language/$shelf/$name", ({ language, shelf, name, text, blocks, headings, words }) => {
  test("asks for what the English text asks for, in its order", () => {
    const english = texts.find((each) => each.path === pathTo("en", shelf, name));
    expect(askedIn(blocks)).toEqual(askedIn(english?.blocks ?? []));
  });

  test("asks for nothing that there is not", () => {
    const faults = tokensOf(blocks).flatMap((token) => {
      const fault = faultOf(token);
      return fault ? [`{{${token.token}}}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test("explains each term once, where it is first used", () => {
    const named = tokensOf(blocks).flatMap((token) => (token.kind === "term" ? [termOf(token.name)?.term] : []));
    const again = named.filter((term, at) => named.indexOf(term) !== at);
    expect(again).toEqual([]);
    // What a heading, a link or a title in italics says is left alone.
    const plain = wordsOf(
      blocks.filter(({ kind }) => kind !== "heading"),
      ["outward", "emphasis"],
    );
    const missed = glossaries[language].filter(
      ({ term, found, isEveryday }) => !isEveryday && found.test(plain) && !named.includes(term),
    );
    expect(missed.map(({ term }) => term)).toEqual([]);
  });

  test("names no work that the bibliography does not hold", () => {
    // A text in Cyrillic gives names as the works have them with the year: "Алек Ноув (Nove, 1969)".
    const pattern = language === "en" ? /([^.;:()\n]*)\((\d{4}(?:, \d{4})*)\)/g : /\(([^()\d]*)(\d{4}(?:, \d{4})*)\)/g;
    const cited = [...wordsOf(blocks).matchAll(pattern)].flatMap(([, before = "", years = ""]) => {
      const names = before.match(/\p{Lu}[\p{L}’-]+/gu) ?? [];
      return years.split(", ").map((year) => ({ names, year }));
    });
    const isHeld = ({ names, year }: (typeof cited)[number]): boolean =>
      [...works.values()].some((work) => `${work.year}` === year && names.some((name) => work.author.includes(name)));
    expect(cited.filter((each) => !isHeld(each))).toEqual([]);
  });

  test("has every heading of its template, in order", () => {
    const found = blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [wordsOf([block])] : []));
    expect(found.filter((each) => headings.some((heading) => heading === each))).toEqual([...headings]);
  });

  test("holds no figure but dates, minutes and the names of orders", () => {
    const bare = text
      .replace(/\{\{[^}]*\}\}/g, "")
      .replace(/\]\([^)]*\)/g, "]")
      .replace(/^\d+\. /gm, "")
      .replace(/\b(1[89]|20)\d{2}(s\b|-\d{2,4}\b)?/g, "")
      .replace(
        /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
        "",
      )
      .replace(/\b\d{1,2} (января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)/g, "")
      .replace(/\b\d{1,2} (minutes\b|минут)/g, "")
      .replace(/\border 00\d{3}\b|приказ\p{L}* № 00\d{3}/gu, "");
    expect(bare.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
  });

  test("is neither too short to say something nor too long to be read", () => {
    const count = wordsOf(blocks).split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(words[0]);
    expect(count).toBeLessThanOrEqual(words[1]);
  });
});

test("no text stands on a shelf without an address of its own", () => {
  const found = languageNames.flatMap((language) =>
    filesUnder([`src/web/words/${language}`], /\.md$/).map(({ path }) => path),
  );
  expect(found.sort()).toEqual(texts.map(({ path }) => path).sort());
});

test("each run answers what texts ask of it with a figure", { tags: ["long"] }, () => {
  const engine = openEngine();
  const asked = new Map<string, Map<string, Wanted>>();
  for (const { blocks } of texts) {
    for (const [scenario, wanted] of wantedIn(blocks)) {
      const known = asked.get(scenario) ?? new Map<string, Wanted>();
      asked.set(scenario, known);
      for (const each of wanted) known.set(`${each.id}@${each.place}`, each);
    }
  }
  const lines = new Map<string, Float64Array>();
  for (const [scenario, wanted] of asked) {
    const told = engine.run({ course: courseOf(scenario), seed: 1, oneIn: 20000 }, [...wanted.values()]);
    for (const [at, name] of [...wanted.keys()].entries()) {
      lines.set(`${scenario} ${name}`, told[at]?.years ?? new Float64Array());
    }
  }
  const empty = texts.flatMap(({ path, blocks }) =>
    tokensOf(blocks)
      .filter((token) => {
        if (token.kind !== "run" && token.kind !== "change") return false;
        const years = lines.get(`${token.scenario} ${token.wanted.id}@${token.wanted.place}`);
        return !token.years.every((year) => Number.isFinite(years?.[catalogue.years.indexOf(year)]));
      })
      .map(({ token }) => `${path}: {{${token}}}`),
  );
  expect(empty).toEqual([]);
});

describe("words of the guide", () => {
  const told = filesUnder(["src/web/words/en"], /\.md$/);
  const russian = filesUnder(["src/web/words/ru"], /\.md$/);

  test("make no game of deaths, and weigh none, in Russian", () => {
    const patterns = [
      /спас[её]?н?\p{L}* (люд|человек|жизн|миллион)|(люд|человек|жизн)\p{L}* спас/iu,
      /ценой (\p{L}+ )?(жизн|люд)|цен\p{L} (жизн|челове)|людск\p{L}+ потер|человеческ\p{L}+ потер/iu,
      /победител|выигр|проигр|рейтинг|лучш\p{L}+ (курс|стратеги|политик|расч[её]т)/iu,
      /эффективн|ликвидир/iu,
      /(?<![«{]|term )кулак(?:а|у|ом|е|и|ов|ам|ами|ах)?(?![\p{L}»}])/iu,
    ];
    const found = patterns.flatMap((pattern) => lines(russian, pattern));
    // Said of what must not be said, in notes for teachers and on the words of numbers.
    expect(found.filter((line) => !/не говорите|нельзя говорить|никто не выигрывает/i.test(line))).toEqual([]);
  });

  test.each([
    [
      "people are not counted as gains",
      /\b(people|lives|persons|millions) (were |are )?saved\b|\bsaved? (people|lives|millions)\b/i,
    ],
    [
      "deaths have no price",
      /\b(cost|price)s? (in|of) (lives|people|human)\b|\bhuman costs?\b|\bat the cost of (lives|people|millions)\b/i,
    ],
    [
      "nobody wins, and nothing is the best",
      /\b(scores?|rank(ed|ing)s?|winners?|the best (course|strategy|run|policy))\b/i,
    ],
    ["force is not praised for what it yields", /\befficien(t|cy|tly)\b/i],
    ["the state's words stand in quotation marks", /(?<!["“{m] ?)\bkulaks?\b(?!["”}])/i],
    [
      "nobody is played",
      /\b(you are|imagine you are|put yourself in|play the) (a |an |the )?(peasant|official|leader|prisoner|Stalin)/i,
    ],
  ])("%s", (_what, pattern) => {
    const found = lines(told, pattern).filter((line) => !/row "best"|call a row "best"/.test(line));
    expect(found).toEqual([]);
  });
});

test.each(["en", "ru"])("each page of the guide has a title and a description in %s", (language) => {
  const words: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`src/web/words/${language}/page.json`, "utf8"),
  );
  const pages = (["chapter", "strategy", "lesson"] as const).flatMap((page) =>
    parts[page].map((part) => `${page}.${part}`),
  );
  const keys = [...pages, "guide", "teach"].flatMap((page) => [`title.${page}`, `description.${page}`]);
  expect(keys.filter((key) => !words[key])).toEqual([]);
});

test("whoever wrote alone is named alone, and whoever did not has others", () => {
  const labels = (id: string): readonly string[] =>
    indicators
      .filter((each) => indicatorId(each) === id)
      .flatMap((each) => evidenceOf(each, "USSR").observations.map(({ label }) => label));
  expect(labels("real-wage-index-chapman-1937-weights/actual")).toContain("Chapman 1963");
  expect(labels("grain-procurement/actual")).toContain("Davies et al. 2011");
  expect(labels("industrial-output-index-kaplan-moorsteen/actual")).toContain("Kaplan et al. 1960");
});

describe("a text of the guide", () => {
  test.each([
    ["HTML", "A <b>word</b>."],
    ["a picture", "![words](https://example.org/one.png)"],
    ["a link that is not encrypted", "[words](http://example.org)"],
    ["a token of no kind", "{{sum history deaths@USSR 1933}}"],
    ["a token without its year", "{{run history deaths@USSR}}"],
    ["a year that is none", "{{run history deaths@USSR 33}}"],
    ["a chart within a line", "See {{chart deaths@USSR 1930-1935 history}}."],
  ])("is refused with %s", (_what, text) => {
    expect(() => readText(text)).toThrow();
  });

  test("turns quotation marks by what stands beside them, a token too", () => {
    const [block] = readText('He said "no" to "{{term kulaks}}", and it\'s 1932-33.');
    expect(block).toMatchObject({
      pieces: [
        "He said “no” to ",
        { kind: "glued", pieces: ["“", { kind: "term" }, "”,"] },
        " and it’s 1932\u2060–\u206033.",
      ],
    });
  });

  test("reads an indicator without its ledger as what happened", () => {
    expect(readToken("run history deaths 1933")).toMatchObject({
      wanted: { id: "deaths/actual", place: "USSR" },
      years: [1933, 1933],
    });
    expect(readToken("lab gradual | try it")).toMatchObject({
      page: "lab",
      fragment: "v=2&scenario=gradual",
      says: "try it",
    });
  });
});

test("a strategy has an address of its own below the guide, and no chapter takes it", () => {
  const path = pathOf({ language: "ru", page: "strategy", part: "direct-1924" });
  expect(path).toBe("ru/guide/strategies/direct-1924/");
  expect(readPath(path)).toEqual({ language: "ru", page: "strategy", part: "direct-1924" });
  expect(readPath("guide/famine/")).toEqual({ language: "en", page: "chapter", part: "famine" });
  expect(readPath("guide/strategies/gradual/more/")).toBeUndefined();
});
