/** Pages of the lab, each with the path of its address; `:part` names one of several of a kind. */
export const pages = {
  start: "",
  questions: "questions/",
  question: "questions/:part/",
  lab: "lab/",
  places: "places/",
  evidence: "evidence/",
  claims: "claims/",
  guide: "guide/",
  chapter: "guide/:part/",
  strategy: "guide/strategies/:part/",
  teach: "teach/",
  lesson: "teach/:part/",
  about: "about/",
} as const;

/** A kind of page. */
export type PageName = keyof typeof pages;

/** Languages that the lab speaks, each by the first part of its addresses; English has none. */
export const languages = { en: "", ru: "ru/" } as const;

/** A language of the lab, by its ISO 639-1 code. */
export type Language = keyof typeof languages;

/** What an address names. */
export interface Address {
  readonly language: Language;
  readonly page: PageName;
  /** Which question, chapter or lesson; empty where a page is one of its kind. */
  readonly part: string;
  /** What stands behind the `#`, without it: the state of the lab, a series, a place, a claim. */
  readonly fragment: string;
}

/**
 * The path of an address below the root of the lab, without its fragment.
 *
 * @example
 * pathOf({ language: "ru", page: "question", part: "famine" }); // => "ru/questions/famine/"
 */
export function pathOf({ language, page, part }: Omit<Address, "fragment">): string {
  return `${languages[language]}${pages[page].replace(":part", encodeURIComponent(part))}`;
}

/**
 * Reads a path below the root of the lab.
 *
 * @returns nothing where there is no such page
 * @example
 * readPath("ru/questions/famine/index.html"); // => { language: "ru", page: "question", part: "famine" }
 * readPath("nowhere/"); // => undefined
 */
export function readPath(path: string): Omit<Address, "fragment"> | undefined {
  const words = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter((each) => each !== "");
  const language = languageNames.find((each) => each !== "en" && each === words[0]) ?? "en";
  const asked = language === "en" ? words : words.slice(1);
  const found = pageNames.find((each) => {
    const form = pages[each].split("/").filter((word) => word !== "");
    return form.length === asked.length && form.every((word, at) => word === ":part" || word === asked[at]);
  });
  if (!found) return undefined;
  return { language, page: found, part: pages[found].includes(":part") ? decoded(asked.at(-1) ?? "") : "" };
}

/** Every kind of page. */
export const pageNames = Object.keys(pages).filter((each): each is PageName => each in pages);
/** Every language, the first the one that words are written in. */
export const languageNames = Object.keys(languages).filter((each): each is Language => each in languages);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
