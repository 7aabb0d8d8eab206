import type { Language } from "../address/pages.ts";
import type { Block } from "./text.ts";

/** Texts by language, folder and name: each comes when it is asked for. */
const texts = import.meta.glob<readonly Block[]>("../words/*/{guide,strategies,teach}/*.md", { import: "default" });

/** Where the texts of a kind of page stand. */
export type Shelf = "guide" | "strategies" | "teach";

/** A text, and the language that it is in: English where it is not yet written in another. */
export interface Found {
  readonly blocks: readonly Block[];
  readonly language: Language;
}

/** Fetches a text. */
export async function textOf(shelf: Shelf, name: string, language: Language): Promise<Found> {
  const own = texts[`../words/${language}/${shelf}/${name}.md`];
  const found = own ?? texts[`../words/en/${shelf}/${name}.md`];
  if (!found) throw new Error(`there is no text "${shelf}/${name}"`);
  return { blocks: await found(), language: own ? language : "en" };
}
