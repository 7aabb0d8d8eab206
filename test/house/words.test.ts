import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { filesUnder, lines, pages, code as source, written } from "./files.ts";

/** Files that name what is forbidden. */
const rules = /^(CONTRIBUTING\.md|test\/house\/\w+\.test\.ts)$/;
const elsewhere = written.filter(({ path }) => !rules.test(path));
/** Texts of the lab's own pages, in every language. */
const told = filesUnder(["src/web/words"], /\.(md|json)$/);
const read = [...pages, ...source, ...told].filter(({ path }) => !rules.test(path));

describe("words for people", () => {
  test.each([
    [
      "of play",
      /\b(high.?score|leader.?board|medals?|trophy|player|game over|you (win|won|lose|lost)|winner|best run)\b/i,
    ],
    [
      "of a ledger for the dead",
      /\b(human|population|demographic) loss(es)?\b|\bcasualt(y|ies)\b|\bkill(ed)? count\b/i,
    ],
    [
      "that weigh a life",
      /\blives saved\b|\bcost in lives\b|\b(price|value) of a life\b|efficien\w* of (coercion|repression|terror)/i,
    ],
    ["that rank suffering", /\bworst hit nation\b|\bbody.?count\b|\bdeath league\b/i],
  ])("no words %s", (_what, pattern) => {
    expect(lines(read, pattern)).toEqual([]);
  });

  test('"liquidated" stands only in quotation marks', () => {
    expect(lines(read, /(?<!["'“«\w])liquidat(ed|ion)\b/i)).toEqual([]);
  });

  test("deaths are not called losses", () => {
    expect(lines(read, /\bloss(es)? of (life|lives|people|persons)\b|\b(people|persons|deaths) lost\b/i)).toEqual([]);
  });
});

describe("pages say what a teacher would say", () => {
  /** What readers see: pages, scenarios, and the texts in code from which pages are printed. */
  const shown = [
    ...read.filter(({ path }) => !path.startsWith("docs/api/")),
    ...filesUnder(["scripts", "data/scenarios"], /\.(ts|ya?ml)$/),
    ...filesUnder(["data/claims.csv", "data/failures.csv"], /\.csv$/),
  ];

  test.each([
    [
      "regions do not starve, people do",
      /\b(Volga|Steppe|Ukraine|Kazakhstan|Caucasus|Earth|Leningrad|country|region|towns?|villages?) (still )?starv(e|es|ed|ing)\b/,
    ],
    [
      "no target is met over deaths",
      /\b(toll|famine|deaths?)\b[^.|]{0,60}\b(goals?|target)\b|\bgap met\b|\bbest fit of (the )?deaths\b/i,
    ],
    ["no place or year is ranked by its dead", /\bdeadli(er|est)\b/i],
    ["hunger is not the one who kills", /\bhunger kill(s|ed)\b|\bdead of hunger\b/i],
    [
      "people starve, and not the places where they are held",
      /\b(settlements?|camps?) (that |near a famine )?starv(e|es|ed)\b/i,
    ],
    [
      "what becomes of people is not done by the model",
      /\bthe model (shoots|kills|starves|deports|arrests|passes more people)\b/i,
    ],
    ["weather is not said to act alone where relief does too", /\bweather alone\b/i],
    [
      "no private idiom",
      /\bfiles (are|were) spent\b|\bby mouths\b|\bowns to\b|\bwith less without\b|\bgreen hands\b|\be-fold\b|\blate fruit\b/i,
    ],
    [
      "no idiom of those who build models, where plain words do",
      /\bshort side (trades|rules)\b|\ba modest claim\b|\btyp(e|ing) the outcome in\b|\bodds of all branches\b|\bis a prior and not\b|\bdraught power bounding\b/i,
    ],
    [
      "no turn of phrase that must be read twice",
      /\bto the knife\b|\bsat on it\b|\bbore they\b|: by heads\b|\bwhat provokes is\b|\bwith it camps\b|\bmoney he has not\b|\bran away with\b|\bstand still before June\b/i,
    ],
    ["no name of a lever broken into words", /\b(Let leave|Womens work)\b/],
  ])("%s", (_what, pattern) => {
    expect(lines(shown, pattern)).toEqual([]);
  });
});

test("a reason for a miss stands by itself, and does not send to another", () => {
  const [reasons] = filesUnder(["data/failures.csv"], /\.csv$/);
  expect(lines(reasons ? [reasons] : [], /,"?as for (?!means)/)).toEqual([]);
});

describe("titles of series", () => {
  const [table] = filesUnder(["data/series.csv"], /\.csv$/);
  const rows = csvParse(table?.text ?? "");
  /** Names that are plain words already. */
  const plain = new Set(
    "blast-furnaces engineers foreign-specialists foreign-workers grain-yield life-expectancy-at-birth new-large-enterprises peasant-households radio-receivers radio-stations rolling-mills strikers strikes births deaths workers-in-industry".split(
      " ",
    ),
  );

  test("are words that a teacher would use, and not names with the strokes taken out", () => {
    const raw = rows.filter(({ series = "", title = "" }) => title.toLowerCase() === series.replaceAll("-", " "));
    expect(raw.map(({ series = "" }) => series).filter((each) => !plain.has(each))).toEqual([]);
    const cut = /\b(cat[12]|vuz|tfp|nkvm|oso|kpk|cc|recalled|1926 39)\b/i;
    expect(rows.map(({ title = "" }) => title).filter((title) => cut.test(title))).toEqual([]);
  });

  test("tell each series from every other", () => {
    const titles = rows.map(({ title = "" }) => title);
    expect(titles.filter((each, at) => titles.indexOf(each) !== at)).toEqual([]);
  });
});

describe("the project speaks of itself alone", () => {
  test.each([
    ["no page of the workplace", /\b(issue|ticket|pull request|PR) #?\d+|(?<![\w&])#\d{1,4}\b(?!\s*[;{,])|\bgh-\d+/],
    [
      "no worker but its authors",
      /\b(sub-?agents?|co-?pilot|chat ?bot|LLMs?|language model|assistant|the lead|helpers?)\b/i,
    ],
    ["no note to self", /\b(TODO|FIXME|XXX|HACK|WIP)\b/],
    ["no path of one machine", /(?<![\w.])\/(work|tmp|root|home|Users)\/\w|\.\.\/shared\b|[A-Z]:\\Users/],
    ["no address of one network", /\b(localhost:\d{4}\/[a-z]|verdaccio|artifactory|nexus\/repository)\b/i],
  ])("%s", (_what, pattern) => {
    expect(lines(elsewhere, pattern)).toEqual([]);
  });
});
