import Table from "cli-table3";
import { seen, wrapped } from "./lines.ts";

/** One column of a printed table. */
export interface Column {
  readonly head: string;
  /** Figures stand to the right and are never broken; words stand to the left and are. */
  readonly align?: "left" | "right";
  /** What the column belongs to: a table that must be cut in two is cut between parts first. */
  readonly part?: string;
}

/** A column of figures. */
export function figures(head: string): Column {
  return { head, align: "right" };
}

type Row = readonly string[];

const plain = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "─",
  "mid-mid": "─",
  right: "",
  "right-mid": "",
  middle: "  ",
};
const between = plain.middle.length;
/** Lines of a head of figures, where there is room. */
const tallest = 3;
/** No column of words is made narrower than this while a table can be cut in two. */
const narrowest = 14;
/** No column of figures is narrower than this, so that heads are not broken into single words without need. */
const narrowestFigures = 7;

/**
 * Lays rows out under heads, with one line between.
 *
 * What is too wide gives way in this order: long cells of words are broken, the widest first; long ids are broken; columns are
 * set in tables one below the other, each with the first column again.
 *
 * @param width characters of a line
 */
export function tableOf(columns: readonly Column[], rows: readonly Row[], width: number): string {
  const cells = [columns.map(({ head }) => head), ...rows];
  for (const least of [leastOfWords, leastOfParts]) {
    const widths = widthsWithin(columns, cells, width, least);
    if (widths) return drawn(columns, cells, widths);
  }
  return piecesOf(columns, cells, width)
    .map((piece) => {
      const picked = piece.map((at) => columns[at] ?? { head: "" });
      const [head = [], ...others] = cells.map((row) => piece.map((at) => row[at] ?? ""));
      // A corner that holds no word says which part the piece is of.
      const own = [[head[0] || (picked[1]?.part ?? ""), ...head.slice(1)], ...others];
      const widths = widthsWithin(picked, own, width, leastOfParts) ?? forced(picked, own, width);
      return drawn(picked, own, widths);
    })
    .join("\n\n");
}

/** The widths of columns that fit together, the widest cut down to one measure; nothing if the least of each is too much. */
function widthsWithin(
  columns: readonly Column[],
  cells: readonly Row[],
  width: number,
  leastOf: (column: Column, texts: readonly string[]) => number,
): readonly number[] | undefined {
  const textsOf = (at: number): readonly string[] => cells.map((row) => row[at] ?? "");
  const least = columns.map((column, at) => leastOf(column, textsOf(at)));
  const most = columns.map((column, at) => Math.max(least[at] ?? 0, mostOf(column, textsOf(at))));
  const room = width - between * (columns.length - 1);
  const cutTo = (measure: number): readonly number[] =>
    most.map((each, at) => Math.min(each, Math.max(least[at] ?? 0, measure)));
  if (total(least) > room) return undefined;
  let measure = Math.max(...most);
  while (total(cutTo(measure)) > room) measure--;
  return cutTo(measure);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0);
}

function longest(texts: readonly string[], separator: RegExp): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(separator)).map(seen));
}

/** What a column takes if it has all the room it wants: a head of figures is broken all the same, into few lines. */
function mostOf(column: Column, [head = "", ...texts]: readonly string[]): number {
  if (column.align !== "right") return longest([head, ...texts], /\n/);
  let width = leastOfWords(column, [head, ...texts]);
  while (wrapped(head, width).length > tallest) width++;
  return width;
}

/** Figures are kept whole, words are not broken. */
function leastOfWords({ align }: Column, [head = "", ...texts]: readonly string[]): number {
  if (align !== "right") return longest([head, ...texts], /\s(?!%)/);
  return Math.max(Math.min(narrowestFigures, seen(head)), longest([head], /\s(?!%)/), longest(texts, /\n/));
}

/** Figures are kept whole, long words are broken. */
function leastOfParts(column: Column, texts: readonly string[]): number {
  const words = leastOfWords(column, texts);
  return column.align === "right" ? words : Math.min(narrowest, words);
}

/** Columns by tables that are set one below the other: the first with some of the others, parts apart where they fit. */
function piecesOf(columns: readonly Column[], cells: readonly Row[], width: number): readonly (readonly number[])[] {
  const fits = (piece: readonly number[]): boolean => {
    const picked = piece.map((at) => columns[at] ?? { head: "" });
    const own = cells.map((row) => piece.map((at) => row[at] ?? ""));
    return widthsWithin(picked, own, width, leastOfParts) !== undefined;
  };
  const pieces: (readonly number[])[] = [];
  for (const group of joined(byPart(columns), fits)) {
    const size = Math.max(1, group.length - overflow(group, fits));
    // Even pieces: five columns of which four fit are set as three and two.
    const each = Math.ceil(group.length / Math.ceil(group.length / size));
    for (let at = 0; at < group.length; at += each) pieces.push([0, ...group.slice(at, at + each)]);
  }
  return pieces;
}

/** Parts that fit beside each other are set in one table. */
function joined(
  parts: readonly (readonly number[])[],
  fits: (piece: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && fits([0, ...last, ...part])) groups[groups.length - 1] = [...last, ...part];
    else groups.push(part);
  }
  return groups;
}

/** How many columns too many a group has for any run of so many of them to fit. */
function overflow(group: readonly number[], fits: (piece: readonly number[]) => boolean): number {
  for (let size = group.length; size > 1; size--) {
    const runs = Array.from({ length: group.length - size + 1 }, (_, at) => group.slice(at, at + size));
    if (runs.every((run) => fits([0, ...run]))) return group.length - size;
  }
  return group.length - 1;
}

function byPart(columns: readonly Column[]): readonly (readonly number[])[] {
  const rest = columns.map((_, at) => at).slice(1);
  const parts = [...new Set(rest.map((at) => columns[at]?.part))];
  return parts.map((part) => rest.filter((at) => columns[at]?.part === part));
}

/** Where nothing else helps, figures are broken too. */
function forced(columns: readonly Column[], cells: readonly Row[], width: number): readonly number[] {
  const room = Math.max(columns.length, width - between * (columns.length - 1));
  const own = columns.map((column, at) =>
    mostOf(
      column,
      cells.map((row) => row[at] ?? ""),
    ),
  );
  return own.map((each) => Math.max(1, Math.min(each, Math.floor(room / columns.length))));
}

function drawn(columns: readonly Column[], [head = [], ...rows]: readonly Row[], widths: readonly number[]): string {
  const broken = (text: string, at: number): readonly string[] => wrapped(text, widths[at] ?? 1);
  // Each line goes in as a row of its own: for every line it draws, cli-table3 measures the whole of a cell anew.
  const linesOf = (row: Row): readonly Row[] => {
    const cells = columns.map((_, at) => broken(row[at] ?? "", at));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ""));
  };
  const table = new Table({
    head: head.map((text, at) => broken(text, at).join("\n")),
    colAligns: columns.map((each) => each.align ?? "left"),
    colWidths: [...widths],
    chars: plain,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
  });
  table.push(...rows.flatMap((row) => linesOf(row).map((line) => [...line])));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
