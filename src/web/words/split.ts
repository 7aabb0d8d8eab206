import { glossary, type Term } from "./glossary.ts";

/** A piece of text, with the term that it names. */
export interface Piece {
  readonly text: string;
  readonly term?: Term;
}

/** Cuts a text at the first use of each term of the glossary. */
export function split(text: string): readonly Piece[] {
  const found = glossary
    .map((term) => ({ term, match: term.found.exec(text) }))
    .flatMap(({ term, match }) => (match ? [{ term, from: match.index, to: match.index + match[0].length }] : []))
    .sort((one, other) => one.from - other.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { term, from, to } of found) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: text.slice(from, to), term });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
