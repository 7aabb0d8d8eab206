import type { Language } from "../address/pages.ts";
import { glossary as en } from "./en/glossary.ts";
import { glossary as ru } from "./ru/glossary.ts";
import type { Term } from "./term.ts";

/** Terms of each language. */
export const glossaries: Readonly<Record<Language, readonly Term[]>> = { en, ru };

/**
 * The term that a word names, in whatever language: a page may show a text that is not yet in its own.
 *
 * @example
 * termOf("kolkhoz")?.term; // => "collective farm (kolkhoz)"
 * termOf("колхоз")?.term; // => "колхоз"
 */
export function termOf(word: string): Term | undefined {
  return Object.values(glossaries)
    .flat()
    .find(({ found }) => found.exec(word)?.[0] === word);
}
