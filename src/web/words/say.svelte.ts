import { IntlMessageFormat } from "intl-messageformat";
import { here } from "../address/here.svelte.ts";
import type { Language } from "../address/pages.ts";
import en from "./en/page.json";

/** The key of a message. */
export type Key = keyof typeof en;
/** What a message may be given: figures are written by the rule of the language, words as they are. */
export type Values = Readonly<Record<string, string | number>>;

/** How a language writes numbers, dates and years, and what it calls itself. */
interface Habits {
  readonly tag: string;
  readonly name: string;
  /** Whether the last of several years loses its century: "1932–33". */
  readonly isCenturyOnce: boolean;
}

/** What each language of the lab is used to. */
export const habits: Readonly<Record<Language, Habits>> = {
  en: { tag: "en-GB", name: "English", isCenturyOnce: true },
  ru: { tag: "ru", name: "Русский", isCenturyOnce: false },
};

const messages: Partial<Record<Language, Readonly<Record<Key, string>>>> = $state.raw({ en });
const formats = new Map<string, IntlMessageFormat>();

/** Fetches the words of a language, unless they are here. */
export async function learn(language: Language): Promise<void> {
  if (language !== "ru" || messages.ru) return;
  const [page, model] = await Promise.all([import("./ru/page.json"), import("./ru/model.json")]);
  modelWords.ru = model.default;
  messages.ru = page.default;
}

/** What makes a message more than the words that it stands in: values, choices, tags, or signs quoted. */
const asksForMore = /[{}<>']/;

/** A message in the language of the page. */
export function say(key: Key, values?: Values): string {
  const text = textOf(key);
  // Most messages are said as they are written, and a page says hundreds before its first chart stands.
  if (!asksForMore.test(text)) return held(text);
  const told = formatOf(key).format(values);
  return held(Array.isArray(told) ? told.join("") : String(told));
}

/** A piece of a message: plain words, or words within a tag such as `<b>`. */
export type Piece = string | { readonly tag: string; readonly text: string };

/** A message whose tags the page fills: bold words, links, terms. */
export function pieces(key: Key, values: Values, tagNames: readonly string[]): readonly Piece[] {
  const within = Object.fromEntries(
    tagNames.map((tag) => [tag, (text: readonly unknown[]): Piece => ({ tag, text: text.join("") })]),
  );
  const told: unknown = formatOf(key).format<Piece>({ ...values, ...within });
  const parts = (Array.isArray(told) ? told : [told]) as readonly Piece[];
  return parts.map((each) => (typeof each === "string" ? held(each) : { ...each, text: held(each.text) }));
}

/** Years and ranges never break: a word joiner stands at both sides of a dash between figures. */
function held(text: string): string {
  return text.replace(/(\d)–(?=\d)/g, "$1\u2060–\u2060");
}

function formatOf(key: Key): IntlMessageFormat {
  const { language } = here.address;
  const name = `${language} ${key}`;
  const found = formats.get(name) ?? new IntlMessageFormat(textOf(key), habits[language].tag);
  if (messages[language]) formats.set(name, found);
  return found;
}

/** A message as it is written; in English as long as the words of the language are not here. */
function textOf(key: Key): string {
  return messages[here.address.language]?.[key] ?? en[key];
}

/** The tag of the page's language, by which numbers are written. */
export function localeTag(): string {
  return habits[here.address.language].tag;
}

/** The `lang` of words that stand in English on a page in another language; nothing where the page is English itself. */
export function langOfEnglish(): string | undefined {
  return here.address.language === "en" ? undefined : habits.en.tag;
}

/** Several years as the language writes them: "1932–33" in English, "1932–1933" in Russian. */
export function yearsWords(from: number, until: number): string {
  if (from === until) return String(from);
  return `${from}–${habits[here.address.language].isCenturyOnce ? String(until).slice(2) : until}`;
}

/** What the words of the model in another language are told for; English is the model's own. */
type Kind =
  | "field"
  | "indicator"
  | "lever"
  | "lever-says"
  | "mechanism"
  | "mechanism-says"
  | "place"
  | "reading"
  | "scenario"
  | "spoken"
  | "unit";

const modelWords: Partial<Record<Language, Readonly<Record<string, string>>>> = {};

/**
 * What the model calls a lever, an indicator or a place, in the language of the page; English is the model's own.
 *
 * @param name as the model names it; an indicator by its series or its id, since one series may be measured in two ledgers
 */
export function titleOf(kind: Kind, name: string, english: string): string {
  const words = modelWords[here.address.language];
  const [series] = name.split("/", 1);
  return words?.[`${kind}.${name}`] ?? (kind === "indicator" ? words?.[`indicator.${series}`] : undefined) ?? english;
}

/** A unit as the page writes it. */
export function unitWords(unit: string): string {
  const english = unit
    .replace("persons", "people")
    .replace("rubles", "roubles")
    .replace(/^Mt$/, "million tonnes")
    .replace(/^Mha$/, "million hectares");
  return titleOf("unit", unit, english);
}
