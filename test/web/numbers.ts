import type { Page } from "playwright-core";

/** A number on a page: where it stands, what it says, and what stands around it. */
export interface Seen {
  /** Its words, or a description that a screen reader says. */
  readonly text: string;
  /** The nearest `data-figure` around it. */
  readonly figure: string | null;
  /** What the nearest `data-count` says that it counts. */
  readonly count: string | null;
  /** Whether it only says the place of something in a list. */
  readonly isOrdinal: boolean;
  /** Whether it is a command or an address. */
  readonly isCode: boolean;
  /** Whether it stands in a drawing or at a scale. */
  readonly isAxis: boolean;
  /** Tags and classes around it, for who has to mend it. */
  readonly path: string;
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|" +
  "январ[ея]|феврал[ея]|марта?|апрел[ея]|ма[ейя]|июн[ея]|июл[ея]|август[ае]?|сентябр[ея]|октябр[ея]|ноябр[ея]|декабр[ея]";

/** What digits may be without a card of their own: dates, and numbers that are part of a name or of a unit. */
const letThrough: readonly (readonly [why: string, pattern: RegExp])[] = [
  ["a day of a month", new RegExp(`(?<!\\d)\\d{1,2}( |\\u00a0)(${months})(?![\\p{L}])`, "giu")],
  ["a year, or years", /(?<![\d.,])(1[789]\d\d|20[0-3]\d)([–/-](\d{4}|\d{2}))?(s|-е|-х|-го|-м)?(?!\d|[.,]\d)/gu],
  ["the base of an index", /\b1\d{3}(\/\d\d)?( |\u00a0)?=( |\u00a0)?100\b/g],
  [
    "what a rate is of",
    /\b(of|for|per)( every| each)?( |\u00a0)(1,?000|100,000|100)\b|(на|из каждой)( |\u00a0)(100(?:( |\u00a0)?000)?|1000)(?!\d)/gi,
  ],
  [
    "the version of the program",
    /Great Turn( |\u00a0)\d+\.\d+\.\d+|(version|версия|версию|версии),?( |\u00a0)\d+\.\d+\.\d+/g,
  ],
  ["a licence", /CC BY 4\.0/g],
  ["a numbered order", /(order|приказ\p{L}*)( |\u00a0)(№( |\u00a0)?)?0\d{4}/giu],
];

/** Minutes and ages, in plans of lessons alone. */
const ofLessons = /\d+( |\u00a0)(minutes?|минут\p{L}*)|(age|от)( |\u00a0)\d+|\d+( |\u00a0)лет/giu;

/** What is left of a text when all that may stand by itself is taken out. */
export function leftOf(text: string, isLesson: boolean): string {
  const plain = text.replaceAll("\u2060", "");
  // An index's base goes before its year does.
  const order = [...letThrough].sort(([one], [other]) => Number(other.includes("base")) - Number(one.includes("base")));
  const rest = order.reduce((left, [, pattern]) => left.replace(pattern, ""), plain);
  return isLesson ? rest.replace(ofLessons, "") : rest;
}

/** How many numbers a text holds. */
function numbersIn(text: string): number {
  return text.match(/\d+([.,\u00a0\u202f ]\d+)*/g)?.length ?? 0;
}

/** Messages that tell a range, or that there is none. */
const rangeKeys = [
  "range",
  "range.signed",
  "range.none",
  "range.ungiven",
  "at-least",
  "at-most",
  "places.under",
  "places.up-to",
  "places.over",
  "places.alone",
] as const;

/** Whether a text tells a range, or says that there is none; numbers of an axis alone need not. */
export function hasRange(
  { text, isAxis }: Pick<Seen, "text" | "isAxis">,
  words: Readonly<Record<string, string>>,
): boolean {
  const left = leftOf(text, false);
  if (numbersIn(left) === 0 || (isAxis && /^[\d.,\s\u00a0\u202f−-]+( ?(k|m|тыс\.?|млн))?$/.test(text))) return true;
  return rangeKeys.some((key) => {
    const parts = (words[key] ?? "").split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
    return parts.length > 1 && new RegExp(parts.join("\\S.*?")).test(left);
  });
}

/** Why a number is no orphan, or that it is one. */
export function standingOf(
  { text, figure, count, isOrdinal, isCode }: Seen,
  isLesson: boolean,
): "card" | "passed" | "orphan" {
  if (figure !== null) return "card";
  const left = leftOf(text, isLesson);
  if (numbersIn(left) === 0 || isOrdinal || isCode) return "passed";
  return count !== null && numbersIn(left) <= count.split(" ").length ? "passed" : "orphan";
}

/** Every number of a page: in text, in charts and their descriptions, in tables, in what a screen reader says. */
export async function numbersOn(page: Page): Promise<readonly Seen[]> {
  return await page.evaluate<readonly Seen[]>(scan);
}

/** Every `data-figure` of a page, whether its number is there yet or not. */
export async function figuresOn(page: Page): Promise<readonly string[]> {
  const all = `[...document.querySelectorAll("[data-figure]")].map((each) => each.getAttribute("data-figure"))`;
  return await page.evaluate<readonly string[]>(all);
}

/** What runs in the page; a text, as the tests know nothing of a browser's types. */
const scan = `(() => {
  const found = [];
  const digit = /\\p{Nd}/u;
  const told = (element, text) => {
    const path = [];
    for (let each = element; each && path.length < 4; each = each.parentElement) {
      path.unshift([each.tagName.toLowerCase(), ...each.classList].filter((name) => !name.startsWith("svelte")).join("."));
    }
    const near = element.closest("[data-figure], [data-count]");
    found.push({
      text: text.trim(),
      figure: near?.getAttribute("data-figure") ?? null,
      count: near?.getAttribute("data-count") ?? null,
      isOrdinal: element.closest("[data-ordinal]") !== null,
      isCode: element.closest("code") !== null,
      isAxis: element.closest("svg[aria-hidden], .scale, .axis") !== null,
      path: path.join(" > "),
    });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (digit.test(node.data) && !parent.closest("script, style")) told(parent, node.data);
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      const text = element.getAttribute(name);
      if (text && digit.test(text)) told(element, text);
    }
  }
  return found;
})()`;
