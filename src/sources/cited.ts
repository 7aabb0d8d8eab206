import { citation } from "../generated/citation.ts";
import type { Work } from "./bibliography.ts";

/** What every form of a citation is made from. */
export interface Citable {
  readonly key: string;
  readonly type: "software" | "document" | "webpage";
  readonly author: string;
  readonly title: string;
  readonly year: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly version?: string;
}

/** A citation as data: CSL-JSON, which reference managers read. */
export type CslItem = {
  readonly id: string;
  readonly type: Citable["type"];
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly publisher?: string;
  readonly URL?: string;
  readonly version?: string;
};

/**
 * What a work of the bibliography is cited by.
 *
 * @example
 * workCited({ key: "a", author: "B", year: "1930", title: "C", kind: "web", publisher: "", url: "" }).type; // => "webpage"
 */
export function workCited({ key, author, title, year, publisher, url, kind }: Work): Citable {
  const type = kind === "web" ? "webpage" : "document";
  return { key, type, author, title, year, ...(publisher ? { publisher } : {}), ...(url ? { url } : {}) };
}

/**
 * What the program is cited by.
 *
 * @param version the one that was run
 * @example
 * programCited("0.1.0").key; // => "great-turn"
 */
export function programCited(version: string): Citable {
  return { key: "great-turn", type: "software", ...citation, version };
}

/**
 * A citation as CSL-JSON.
 *
 * @example
 * cslOf({ key: "a", type: "document", author: "B", title: "C", year: "1930" }).id; // => "a"
 */
export function cslOf({ key, type, author, title, year, publisher, url, version }: Citable): CslItem {
  return {
    id: key,
    type,
    title,
    ...(author ? { author: authorsOf(author).map((literal) => ({ literal })) } : {}),
    ...(/^\d{4}$/.test(year) ? { issued: { "date-parts": [[Number(year)]] } } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { URL: url } : {}),
    ...(version ? { version } : {}),
  };
}

function authorsOf(author: string): readonly string[] {
  return author.split(/;\s*/).filter((each) => each !== "");
}

/**
 * A citation as BibTeX: braces keep capitals and names of institutions as they are; "Surname, Name" is left to be read as such.
 *
 * @example
 * bibtexOf({ key: "a", type: "document", author: "B", title: "C", year: "1930" }).startsWith("@misc{a,"); // => true
 */
export function bibtexOf({ key, type, author, title, year, publisher, url, version }: Citable): string {
  const escaped = (text: string): string => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");
  const names = authorsOf(author).map((each) => (/^[^,]+, [^,]+$/.test(each) ? escaped(each) : `{${escaped(each)}}`));
  const by = names.length > 0 ? [`  author = {${names.join(" and ")}}`] : [];
  const rest = Object.entries({ title, year, publisher, version }).flatMap(([name, text]) =>
    text ? [`  ${name} = {{${escaped(text)}}}`] : [],
  );
  const address = url ? [`  url = {${url}}`] : [];
  return `@${type === "software" ? "software" : "misc"}{${key},\n${[...by, ...rest, ...address].join(",\n")}\n}`;
}

/**
 * Author, year, title, as the American Psychological Association sets them.
 *
 * @example
 * citationOf({ key: "a", type: "document", author: "B", title: "C", year: "1930" }); // => "B (1930). C."
 */
export function citationOf({ type, author, title, year, publisher, url, version }: Citable): string {
  const named = `${title}${version ? ` (Version ${version})` : ""}${type === "software" ? " [Computer software]" : ""}`;
  const parts = [
    `${author || title} (${year || "n.d."})`,
    ...(author ? [named] : []),
    ...(publisher ? [publisher] : []),
  ];
  return `${parts.map((each) => each.replace(/\.$/, "")).join(". ")}.${url ? ` ${url}` : ""}`;
}
