import type { Wanted } from "../engine/messages.ts";
import type { Block, Piece, Token } from "./text.ts";

/** Every token of a text, in its order. */
export function tokensOf(blocks: readonly Block[]): readonly Token[] {
  return blocks.flatMap(tokensOfBlock);
}

function tokensOfBlock(block: Block): readonly Token[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return tokensOfPieces(block.pieces);
    case "list":
      return block.items.flatMap(tokensOf);
    case "table":
      return [block.head, ...block.rows].flat().flatMap(tokensOfPieces);
    case "note":
      return tokensOf(block.blocks);
    case "rule":
      return [];
    default:
      return [block];
  }
}

function tokensOfPieces(pieces: readonly Piece[]): readonly Token[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [];
    return "pieces" in piece ? tokensOfPieces(piece.pieces) : [piece];
  });
}

/** What a text asks of the runs: indicators and places by scenario, history first. */
export function wantedIn(blocks: readonly Block[]): ReadonlyMap<string, readonly Wanted[]> {
  const wanted = new Map<string, Map<string, Wanted>>();
  const want = (scenario: string, each: Wanted): void => {
    const known = wanted.get(scenario) ?? new Map<string, Wanted>();
    wanted.set(scenario, known.set(`${each.id}@${each.place}`, each));
  };
  for (const token of tokensOf(blocks)) {
    if (token.kind === "run") want(token.scenario, token.wanted);
    if (token.kind === "change") for (const scenario of ["history", token.scenario]) want(scenario, token.wanted);
    if (token.kind === "chart") for (const scenario of token.scenarios) want(scenario, token.wanted);
  }
  return new Map([...wanted].map(([scenario, known]) => [scenario, [...known.values()]]));
}
