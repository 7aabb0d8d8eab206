import { IntlMessageFormat } from "intl-messageformat";
import { here } from "../address/here.svelte.ts";
import type { Language } from "../address/pages.ts";
import en from "./en/page.json";

/** The key of a message. */
export type Key = keyof typeof en;
/** What a message may be given: figures are written by the rule of the language, words as they are. */
export type Values = Readonly<Record<string, string | number>>;

/** How languages write numbers and dates, and what they call themselves. */
export const tags: Readonly<Record<Language, { readonly tag: string; readonly name: string }>> = {
  en: { tag: "en-GB", name: "English" },
  ru: { tag: "ru", name: "Русский" },
};

const messages: Partial<Record<Language, Readonly<Record<Key, string>>>> = $state.raw({ en });
const formats = new Map<string, IntlMessageFormat>();

/** Fetches the words of a language, unless they are here. */
export async function learn(language: Language): Promise<void> {
  if (language === "ru" && !messages.ru) messages.ru = (await import("./ru/page.json")).default;
}

/** A message in the language of the page. */
export function say(key: Key, values?: Values): string {
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
  const found = formats.get(name) ?? new IntlMessageFormat(messages[language]?.[key] ?? en[key], tags[language].tag);
  if (messages[language]) formats.set(name, found);
  return found;
}

/** The tag of the page's language, by which numbers are written. */
export function localeTag(): string {
  return tags[here.address.language].tag;
}

/** What the model calls a lever, an indicator or a place, in the language of the page; English is the model's own. */
export function titleOf(
  kind: "lever" | "lever-says" | "indicator" | "place" | "mechanism",
  name: string,
  english: string,
): string {
  return modelWords[here.address.language]?.[`${kind}.${name}`] ?? english;
}
const modelWords: Partial<Record<Language, Readonly<Record<string, string>>>> = $state.raw({});

/** A unit as the page writes it. */
export function unitWords(unit: string): string {
  return unit
    .replace("persons", "people")
    .replace("rubles", "roubles")
    .replace(/^Mt$/, "million tonnes")
    .replace(/^Mha$/, "million hectares");
}
