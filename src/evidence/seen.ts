import { bibliography, type KindPassingOn, type SourceKind, sourceKinds } from "../sources/bibliography.ts";

/** How a figure was seen, in words for a reader, best first. */
export const seenWords = {
  work: "read in the work",
  citation: "read in a scholarly citation",
  copy: "read in a copy on the web",
  no: "not yet checked",
} as const;

/** How a figure was seen. */
export type Seen = keyof typeof seenWords;

/** A figure, by the work that it comes from and how it was seen there. */
export interface Cited {
  readonly source: string;
  readonly verified: Seen;
}

/**
 * Kinds of sources that nothing is checked by, however plainly the figure stands there, since they pass on what others
 * found; and where such a figure was read.
 */
const passingOn: { readonly [Kind in SourceKind]?: string } = {
  reference: "read in a work of reference",
  popular: "read in a popular book",
  partisan: "read in a partisan text",
  web: "read on a page of the web",
  own: seenWords.copy,
} satisfies Readonly<Record<KindPassingOn, string>>;

function kindOf(source: string): SourceKind {
  return bibliography.get(source)?.kind ?? "own";
}

/**
 * Whether a figure was seen, and in a source that stands for it: never in an encyclopedia, a popular or partisan text,
 * or a page on the web.
 *
 * @param cited as for `howSeen`
 * @example
 * isChecked({ source: "davies-1980a", verified: "no" }); // => false
 */
export function isChecked({ source, verified }: Cited): boolean {
  return verified !== "no" && passingOn[kindOf(source)] === undefined;
}

/**
 * How a figure was seen, and the kind of source where that says more; empty where the work itself was read.
 *
 * @param cited a figure of the evidence: the key of its work, and how it was seen there
 * @example
 * howSeen({ source: "davies-1980a", verified: "citation" }); // => "read in a scholarly citation"
 */
export function howSeen({ source, verified }: Cited): string {
  if (verified === "work") return "";
  return (verified === "copy" ? passingOn[kindOf(source)] : undefined) ?? seenWords[verified];
}

/**
 * Where a source stands among others: documents of the time first, pages on the web last.
 *
 * @param source a key of the bibliography; one that is not in it stands behind all others
 * @example
 * rankOf("davies-1980a") < rankOf("no-such-work"); // => true
 */
export function rankOf(source: string): number {
  const kind = bibliography.get(source)?.kind;
  return kind === undefined ? sourceKinds.length : sourceKinds.indexOf(kind);
}
