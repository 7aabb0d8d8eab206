import type { PageName } from "../address/pages.ts";
import type { Wanted } from "../engine/messages.ts";

/** The first and the last year that a figure covers. */
export type Span = readonly [from: number, until: number];

/** A figure that is reckoned when the page is shown: nothing of it stands in the text. */
export type FigureToken =
  | {
      readonly kind: "run" | "change";
      readonly token: string;
      readonly scenario: string;
      readonly wanted: Wanted;
      readonly years: Span;
    }
  /** Published figures: of a year, or of a month that is written `1930-02`. */
  | { readonly kind: "seen"; readonly token: string; readonly wanted: Wanted; readonly when: string }
  /** Totals that authors dispute: of a definition of the famine, or of an indicator's series. */
  | {
      readonly kind: "estimates";
      readonly token: string;
      readonly counted: string;
      readonly place: string;
      readonly years: Span;
    };

/** A term that is explained where it stands. */
export interface TermToken {
  readonly kind: "term";
  readonly token: string;
  readonly name: string;
}

/** A link to another page of the lab; without words of its own it bears that page's title. */
export interface PageToken {
  readonly kind: "page";
  readonly token: string;
  readonly page: PageName;
  readonly part: string;
  readonly fragment: string;
  readonly says: string;
}

/** A link to a claim. */
export interface ClaimToken {
  readonly kind: "claim";
  readonly token: string;
  readonly id: string;
}

/** A chart, in a paragraph of its own. */
export interface ChartToken {
  readonly kind: "chart";
  readonly token: string;
  readonly wanted: Wanted;
  readonly years: Span;
  readonly scenarios: readonly string[];
}

/** A table of what a scenario sets, beside history. */
export interface SettingsToken {
  readonly kind: "settings";
  readonly token: string;
  readonly scenario: string;
}

/** Ruled lines to write on, so many of them. */
export interface LinesToken {
  readonly kind: "lines";
  readonly token: string;
  readonly count: number;
}

/** What stands in a line of text. */
export type InlineToken = FigureToken | TermToken | PageToken | ClaimToken;
/** What stands in a paragraph of its own. */
export type BlockToken = ChartToken | SettingsToken | LinesToken;
export type Token = InlineToken | BlockToken;

/** A piece of a line: plain words, marked words, a link out of the lab, or what is filled when the page is shown. */
export type Piece =
  | string
  | { readonly kind: "strong"; readonly pieces: readonly Piece[] }
  | { readonly kind: "emphasis"; readonly pieces: readonly Piece[] }
  /** A token and the marks beside it, which no line may part. */
  | { readonly kind: "glued"; readonly pieces: readonly Piece[] }
  | { readonly kind: "outward"; readonly href: string; readonly pieces: readonly Piece[] }
  | InlineToken;

/** A piece of a page. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly id: string; readonly pieces: readonly Piece[] }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Piece[])[];
      readonly rows: readonly (readonly (readonly Piece[])[])[];
    }
  | { readonly kind: "note"; readonly blocks: readonly Block[] }
  | { readonly kind: "rule" }
  | BlockToken;
