import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { type Language, languageNames, type PageName, pageNames, pathOf } from "../../src/web/address/pages.ts";
import { parts } from "../../src/web/address/parts.ts";
import { tolls } from "../../src/web/lab/tolls.ts";
import { bannedIn } from "./banned.ts";
import { benchForTests, browserPath, openPage, visit } from "./browse.ts";
import { figuresOn, hasRange, leftOf, numbersOn, type Seen, standingOf } from "./numbers.ts";
import { resolve } from "./origins.ts";

type Words = Readonly<Record<string, string>>;
const wordsOf = (language: Language): Words => JSON.parse(readFileSync(`src/web/words/${language}/page.json`, "utf8"));

/** What is found wrong in a view of a page, a line each. */
interface Faults {
  readonly orphans: readonly string[];
  /** Numbers whose card is of nothing that there is. */
  readonly lost: readonly string[];
  readonly bare: readonly string[];
  readonly banned: readonly string[];
  /** Counts of the toll that are missing beside output. */
  readonly untold: readonly string[];
}

/** How long a page may take to run what it first shows, in milliseconds: a net, not a measure. */
const patience = 120_000;

describe.skipIf(!browserPath)("every page of the lab", { tags: ["long"] }, () => {
  const bench = benchForTests();
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(bench));
  });

  const views = languageNames.flatMap((language) =>
    pageNames.flatMap((name) =>
      (name in parts ? parts[name as keyof typeof parts] : [""]).map((part) => ({ language, name, part })),
    ),
  );

  async function go({ language, name, part }: (typeof views)[number], fragment = ""): Promise<void> {
    await visit(bench, page, `${pathOf({ language, page: name, part })}${fragment}`);
    await settled();
  }

  /** Waits until nothing on the page says that it is being loaded or run for the first time. */
  async function settled(): Promise<void> {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      const busy = await page.evaluate<number>(
        `document.querySelectorAll('.waiting, main [role="status"].notes:not(:empty)').length`,
      );
      if (busy === 0) break;
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(200);
  }

  async function faultsOf({
    language,
    name,
  }: {
    readonly language: Language;
    readonly name: PageName;
  }): Promise<Faults> {
    const seen = await numbersOn(page);
    const isLesson = name === "lesson" || name === "teach";
    const words = wordsOf(language);
    const where = ({ path, text }: Seen): string => `${path}: ${text.slice(0, 100)}`;
    const told = seen.flatMap((each) => (each.figure === null ? [] : [{ each, to: resolve(each.figure) }]));
    const ids = new Set((await figuresOn(page)).flatMap((each) => resolve(each)?.ids ?? []));
    const isOutput = name === "claims" || told.some(({ to }) => to?.isOutput);
    const text = await page.evaluate<string>("document.body.innerText");
    return {
      orphans: seen.filter((each) => standingOf(each, isLesson) === "orphan").map(where),
      lost: told.filter(({ to }) => !to).map(({ each }) => `${each.figure} at ${where(each)}`),
      bare: told.filter(({ each, to }) => to?.isToll && !hasRange(each, words)).map(({ each }) => where(each)),
      banned: bannedIn(text, language),
      untold: isOutput ? tolls.flatMap(({ id }) => (ids.has(id) ? [] : [id])) : [],
    };
  }

  const none: Faults = { orphans: [], lost: [], bare: [], banned: [], untold: [] };

  test.each(views)(
    "$language $name $part has no number without a card, no deaths without a range, no output without the toll",
    async (view) => {
      await go(view);
      expect(await faultsOf(view)).toEqual(none);
      if (view.name !== "question") return;
      await page.locator(".first .choices button").first().click();
      await page.locator(".answer").waitFor();
      await settled();
      expect(await faultsOf(view)).toEqual(none);
    },
  );

  test.each(languageNames)("of the lab in %s holds to it in each of its looks, and on a card", async (language) => {
    const view = { language, name: "lab", part: "" } as const;
    await go(view, "#v=2&scenario=history&set=relief:1932-02=0.5&lead=grain-procurement/actual&look=inputs");
    expect(await faultsOf(view)).toEqual(none);
    await go(
      view,
      "#v=2&scenario=history&set=relief:1932-02=0.5&lead=grain-procurement/actual&look=difference&ledger=both",
    );
    await page.locator(".find button").click();
    await page.locator(".strip .num").first().click();
    await page.locator("dialog[open] dl").waitFor();
    expect(await faultsOf(view)).toEqual(none);
    await page.keyboard.press("Escape");
  });

  test.each(languageNames)("of places in %s holds to it on tiles, for output and in a village", async (language) => {
    const view = { language, name: "places", part: "" } as const;
    await go(view);
    await page.locator(".looks button").last().click();
    await page.locator(".what select").selectOption("harvest");
    await page.locator(".place select").selectOption("Kazakhstan");
    await page.locator("section[aria-labelledby=village] button").last().click();
    await page.locator("section[aria-labelledby=village] table").waitFor();
    await settled();
    expect(await faultsOf(view)).toEqual(none);
  });

  test.each(languageNames)(
    "of the evidence in %s holds to it for deaths, for what is unanswered, and for works",
    async (language) => {
      const view = { language, name: "evidence", part: "" } as const;
      for (const series of ["famine-excess-deaths", "political-sentences-death", "deaths-in-custody"]) {
        await go(view, `#${series}`);
        expect([series, await faultsOf(view)]).toEqual([series, none]);
      }
      // A page stands when it is read in another language, and its list of works with it.
      const closed = page.locator('section > button[aria-expanded="false"]');
      if ((await closed.count()) > 0) await closed.click();
      await page.locator(".works").first().waitFor();
      expect(await faultsOf(view)).toEqual(none);
    },
  );
});

describe("numbers that may stand without a card", () => {
  test.each([
    ["dates", "On 7 August 1932 and in 1930–33, in the 1930s; 5 января 1930 года"],
    ["what a rate is of, and the base of an index", "of every 1,000 people; 1928 = 100; на 1000 человек"],
    ["names of the program, of licences and of orders", "Great Turn 0.1.0, CC BY 4.0, order 00447"],
  ])("are %s", (_, text) => {
    expect(leftOf(text, false)).not.toMatch(/\d/);
  });

  test.each([
    "6528 disturbances",
    "1.9 million",
    "5 to 7",
    "12 runs",
    "1,932 people",
    "in 75 of 100 villages",
    "45 minutes",
  ])("%s is none of them", (text) => {
    expect(leftOf(text, false)).toMatch(/\d/);
  });

  test("count no more than they say that they count", () => {
    const seen = {
      text: "12 runs, 4 million people",
      figure: null,
      count: "runs",
      isOrdinal: false,
      isCode: false,
      isAxis: false,
      path: "",
    };
    expect(standingOf(seen, false)).toBe("orphan");
    expect(standingOf({ ...seen, text: "12 runs" }, false)).toBe("passed");
  });
});

describe("people who died are told with a range, or with the words for its absence", () => {
  const told = (text: string, language: Language): boolean => hasRange({ text, isAxis: false }, wordsOf(language));
  test.each([
    ["en", "5 to 7 million", "7 million", "7, range not established", "6, no range given"],
    ["ru", "5–7 млн", "7 млн", "7, размах не установлен", "6, размах не указан"],
  ] as const)("in %s", (language, ranged, bare, alone, ungiven) => {
    expect([ranged, bare, alone, ungiven].map((text) => told(text, language))).toEqual([true, false, true, true]);
  });
});

describe("a card that is of nothing", () => {
  test.each([
    'runs:["history",[],[],"base",[]]:no-such-series/actual@USSR:1932-1933',
    "chart:steel-output/actual@Atlantis",
    "claim:C999",
    "lever:no-such-lever",
    "published:no-such-work:1932",
    "12",
  ])("%s is found out", (figure) => {
    expect(resolve(figure)).toBeUndefined();
  });
});
