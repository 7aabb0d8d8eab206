import { IntlMessageFormat } from "intl-messageformat";
import type { Indicator } from "../../index.ts";
import pageEn from "../../web/words/en/page.json" with { type: "json" };
import printEn from "../../web/words/en/print.json" with { type: "json" };
import type { Total } from "./course.ts";

/** The languages that a figure can speak. */
export const languages = ["en", "ru"] as const;
export type Language = (typeof languages)[number];

const words = { ...pageEn, ...prefixed(printEn) };
type Words = Readonly<Record<string, string>>;
type PrintKey = `print.${keyof typeof printEn & string}`;
export type Key = keyof typeof pageEn | PrintKey;

/** What writes a figure's words and numbers in a language. */
export interface Speech {
  readonly language: Language;
  readonly say: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  /** The model's own word for a thing: its kind and name, and how it is called in English. */
  readonly titleOf: (kind: "indicator" | "place" | "scenario" | "unit", name: string, english: string) => string;
  /** A number of an axis as it is; and a number of people who died, with no more digits than it bears. */
  readonly tick: (value: number) => string;
  readonly figureOfToll: (value: number) => string;
  readonly years: (from: number, until: number) => string;
}

/** The words of a language. */
export async function speechIn(language: Language): Promise<Speech> {
  const [page, print, model]: readonly [Words, Words, Words] =
    language === "en" ? [pageEn, printEn, {}] : await russian();
  const all: Words = { ...page, ...prefixed(print) };
  const tag = language === "en" ? "en-GB" : language;
  const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const own = new Intl.NumberFormat(tag, options);
    return (value) => own.format(value);
  };
  return {
    language,
    say: (key, values = {}) => plain(String(new IntlMessageFormat(all[key] ?? words[key], tag).format(values))),
    titleOf: (kind, name, english) => plain(model[`${kind}.${name}`] ?? english),
    figureOfToll: format({ maximumSignificantDigits: 2 }),
    tick: format({ maximumSignificantDigits: 6, signDisplay: "negative" }),
    years: (from, until) => {
      if (from === until) return String(from);
      return `${from}–${language === "en" ? String(until).slice(2) : until}`;
    },
  };
}

async function russian(): Promise<readonly [Words, Words, Words]> {
  const [page, print, model] = await Promise.all([
    import("../../web/words/ru/page.json", { with: { type: "json" } }),
    import("../../web/words/ru/print.json", { with: { type: "json" } }),
    import("../../web/words/ru/model.json", { with: { type: "json" } }),
  ]);
  return [page.default, print.default, model.default];
}

function prefixed<Part extends Words>(
  part: Part,
): { readonly [Name in keyof Part & string as `print.${Name}`]: string } {
  const entries = Object.entries(part).map(([key, text]) => [`print.${key}`, text]);
  return Object.fromEntries(entries) as { readonly [Name in keyof Part & string as `print.${Name}`]: string };
}

/** What joins words on a page has no shape on paper. */
function plain(text: string): string {
  return text.replaceAll("\u2060", "");
}

/** How an indicator is called: what is reported of a thing may have a title of its own. */
export function indicatorWords({ series, ledger, title }: Indicator, { titleOf }: Speech): string {
  return titleOf("indicator", `${series}/${ledger}`, titleOf("indicator", series, title));
}

/** A unit as a figure writes it. */
export function unitWords(unit: string, { titleOf }: Pick<Speech, "titleOf">): string {
  const english = unit
    .replace("persons", "people")
    .replace("rubles", "roubles")
    .replace(/^Mt$/, "million tonnes")
    .replace(/^Mha$/, "million hectares");
  return titleOf("unit", unit, english);
}

/** A scenario as a figure names it: in a few words where it is one of the project's. */
export function courseWords(name: string, title: string, { say, titleOf }: Speech): string {
  const key = `course.${name}`;
  return key in pageEn ? say(key as Key) : titleOf("scenario", name, title);
}

/** A total of people in runs: its range, or that there is none. */
export function totalWords(total: Total, runs: number, { say, figureOfToll: figure }: Speech): string {
  if (runs === 1) return say("range.none", { figure: figure(total.middle) });
  const [from, to] = [figure(total.low), figure(total.high)];
  return from === to ? from : say("range", { from, to });
}

/** How many people a unit counts at once, in million. */
const heads: Readonly<Record<string, number>> = { persons: 1e-6, "thousand persons": 1e-3, "million persons": 1 };

/** A total of people, in million and with no more digits than it bears: both ends where there are several runs. */
export function peopleWords(total: Total, unit: string, { say, figureOfToll }: Speech): string {
  const per = heads[unit] ?? 1;
  const [from, to] = [figureOfToll(total.low * per), figureOfToll(total.high * per)];
  return say("million", { figure: from === to ? from : say("range", { from, to }) });
}

/** Words within a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

/** Words that begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
