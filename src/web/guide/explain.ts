import type { Language } from "../address/pages.ts";
import { glossaries, termOf } from "../words/glossary.ts";
import type { Term } from "../words/term.ts";
import type { Piece } from "./text.ts";

/**
 * Has every term of the glossary explained where a text first uses it. Titles of works and links are left as they are.
 *
 * @param explained terms that were met before; those met here are added
 */
export function explain(pieces: readonly Piece[], explained: Set<Term>, language: Language): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (typeof piece === "string") return cut(piece, explained, language);
    if (piece.kind === "strong") return [{ ...piece, pieces: explain(piece.pieces, explained, language) }];
    const term = piece.kind === "term" ? termOf(piece.name) : undefined;
    if (term && explained.has(term) && piece.kind === "term") return [piece.name];
    if (term) explained.add(term);
    return [piece];
  });
}

function cut(text: string, explained: Set<Term>, language: Language): readonly Piece[] {
  const first = glossaries[language]
    .filter((term) => !term.isEveryday && !explained.has(term))
    .flatMap((term) => {
      const found = term.found.exec(text);
      return found ? [{ term, from: found.index, name: found[0] }] : [];
    })
    .sort((one, other) => one.from - other.from)[0];
  if (!first) return [text];
  const { term, from, name } = first;
  explained.add(term);
  const before = text.slice(0, from);
  const rest = cut(text.slice(from + name.length), explained, language);
  return [before, { kind: "term", token: `term ${name}`, name } as const, ...rest].filter((each) => each !== "");
}
