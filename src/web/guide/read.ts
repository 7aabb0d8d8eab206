import { type Token as Mark, Marked, type Tokens } from "marked";
import type { Language } from "../address/pages.ts";
import type { Term } from "../words/term.ts";
import { explain } from "./explain.ts";
import type { Block, InlineToken, Piece, Token } from "./text.ts";
import { readToken } from "./tokens.ts";

/** What a text is asked for when it is shown stands in double braces, and Markdown must leave it alone. */
const marked = new Marked({
  extensions: [
    {
      name: "filled",
      level: "inline",
      start: (source: string) => source.indexOf("{{"),
      tokenizer(source: string) {
        const found = /^\{\{([^{}]+)\}\}/.exec(source);
        return found ? { type: "filled", raw: found[0], text: (found[1] ?? "").trim() } : undefined;
      },
    },
  ],
});

/** Marks that stand before and behind what they belong to. */
const opening = /[(\u201C\u2018\u00AB]+$/;
const closing = /^[.,;:!?)\u201D\u2019\u00BB]+/;
const blockKinds: readonly Token["kind"][] = ["chart", "settings", "lines"];

/**
 * Reads a text of the guide: Markdown without HTML, with tokens in double braces.
 *
 * @param language whose terms are explained
 * @throws Error for HTML, a picture, code, an unknown token, or a chart within a line
 * @example
 * readText("Grain was *taken*.")[0]; // => { kind: "paragraph", pieces: ["Grain was ", { kind: "emphasis", pieces: ["taken"] }, "."] }
 */
export function readText(text: string, language: Language = "en"): readonly Block[] {
  const explained = new Set<Term>();
  return finished(blocksOf(marked.lexer(text)), explained, language);
}

/** Explains terms at their first use, and glues marks to what they belong to. */
function finished(blocks: readonly Block[], explained: Set<Term>, language: Language): readonly Block[] {
  const line = (pieces: readonly Piece[]): readonly Piece[] => glued(explain(pieces, explained, language));
  return blocks.map((block): Block => {
    if (block.kind === "paragraph") return { ...block, pieces: line(block.pieces) };
    if (block.kind === "list")
      return { ...block, items: block.items.map((item) => finished(item, explained, language)) };
    if (block.kind === "note") return { ...block, blocks: finished(block.blocks, explained, language) };
    return block.kind === "table" ? { ...block, rows: block.rows.map((row) => row.map(line)) } : block;
  });
}

function blocksOf(marks: readonly Mark[]): readonly Block[] {
  return marks.filter(({ type }) => type !== "space").map(blockOf);
}

function blockOf(mark: Mark): Block {
  switch (mark.type) {
    case "heading": {
      const { depth, tokens } = mark as Tokens.Heading;
      return { kind: "heading", level: depth, id: idOf(mark.raw), pieces: piecesOf(tokens) };
    }
    case "paragraph":
    case "text":
      return paragraphOf(mark as Tokens.Paragraph);
    case "list": {
      const { ordered, items } = mark as Tokens.List;
      return { kind: "list", isOrdered: ordered, items: items.map(({ tokens }) => blocksOf(tokens)) };
    }
    case "table": {
      const { header, rows } = mark as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[]): readonly (readonly Piece[])[] =>
        row.map(({ tokens }) => piecesOf(tokens));
      return { kind: "table", head: cells(header), rows: rows.map(cells) };
    }
    case "blockquote":
      return { kind: "note", blocks: blocksOf((mark as Tokens.Blockquote).tokens) };
    case "hr":
      return { kind: "rule" };
    default:
      throw new Error(`a text of the guide holds no ${mark.type}: "${mark.raw.slice(0, 60)}"`);
  }
}

function paragraphOf(mark: Tokens.Paragraph): Block {
  const marks = mark.tokens;
  const [only] = marks;
  if (marks.length === 1 && only?.type === "filled") {
    const token = readToken(String((only as Tokens.Generic)["text"]));
    if (!isInline(token)) return token;
  }
  return { kind: "paragraph", pieces: piecesOf(marks) };
}

function piecesOf(marks: readonly Mark[] = []): readonly Piece[] {
  const pieces = marks.map(pieceOf).reduce<Piece[]>((whole, piece) => {
    const last = whole.at(-1);
    if (typeof piece === "string" && typeof last === "string") whole[whole.length - 1] = last + piece;
    else whole.push(piece);
    return whole;
  }, []);
  return pieces.map((piece, at) => (typeof piece === "string" ? set(piece, at > 0) : piece));
}

/** Browsers break a line beside a button: a term or a figure is held together with the marks at its sides. */
function glued(pieces: readonly Piece[]): readonly Piece[] {
  const isButton = (piece: Piece | undefined): boolean =>
    typeof piece === "object" && ["term", "run", "change"].includes(piece.kind);
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (isButton(piece)) {
      const head = typeof before === "string" ? (opening.exec(before)?.[0] ?? "") : "";
      const tail = typeof after === "string" ? (closing.exec(after)?.[0] ?? "") : "";
      const all = [head, piece, tail].filter((each) => each !== "");
      return all.length === 1 ? all : [{ kind: "glued", pieces: all }];
    }
    if (typeof piece !== "string") return [piece];
    const cut = isButton(after) ? piece.replace(opening, "") : piece;
    const rest = isButton(before) ? cut.replace(closing, "") : cut;
    return rest === "" ? [] : [rest];
  });
}

function pieceOf(mark: Mark): Piece {
  switch (mark.type) {
    case "text":
    case "escape":
      return mark.type === "escape" ? (mark as Tokens.Escape).text : mark.raw;
    case "br":
      return " ";
    case "strong":
      return { kind: "strong", pieces: piecesOf((mark as Tokens.Strong).tokens) };
    case "em":
      return { kind: "emphasis", pieces: piecesOf((mark as Tokens.Em).tokens) };
    case "link": {
      const { href, tokens } = mark as Tokens.Link;
      if (!href.startsWith("https://")) throw new Error(`a link out of the lab begins with https: "${href}"`);
      return { kind: "outward", href, pieces: piecesOf(tokens) };
    }
    case "filled":
      return inlineOf(String((mark as Tokens.Generic)["text"]));
    default:
      throw new Error(`a line of the guide holds no ${mark.type}: "${mark.raw.slice(0, 60)}"`);
  }
}

function inlineOf(text: string): InlineToken {
  const token = readToken(text);
  if (isInline(token)) return token;
  throw new Error(`"{{${text}}}" stands in a paragraph of its own`);
}

function isInline(token: Token): token is InlineToken {
  return !blockKinds.includes(token.kind);
}

/**
 * Sets words as a printer does: turned quotation marks, dashes between years that never break.
 *
 * @param isAfter whether something stands before the words, so that a quotation mark at their head closes
 */
function set(text: string, isAfter: boolean): string {
  const opens = isAfter ? /(?<=[\s([])(["'])/g : /(?<=^|[\s([])(["'])/g;
  return text
    .replaceAll("\n", " ")
    .replace(opens, (mark) => (mark === '"' ? "\u201C" : "\u2018"))
    .replaceAll('"', "\u201D")
    .replaceAll("'", "\u2019")
    .replace(/(\d)-(?=\d)/g, "$1\u2060\u2013\u2060");
}

function idOf(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "");
}
