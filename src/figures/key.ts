import { lineIn, put, textIn, type as words } from "./draw.ts";
import type { Course, Doubt, Sign } from "./figure.ts";
import { linesOf } from "./letters.ts";
import { bandLook, dashOf } from "./lines.ts";
import type { Palette } from "./palette.ts";
import { shapeIn } from "./signs.ts";
import { colourOf } from "./time.ts";

/** What stands before the words of a key: the line of a course, the band of a doubt about it, the sign of a hand, or nothing. */
export type KeySign =
  | { readonly line: Pick<Course, "look" | "isReported"> }
  | { readonly band: Doubt; readonly look: Course["look"] }
  | { readonly sign: Sign & { readonly isChecked: boolean } }
  | "none";

/** A line of a key. */
export interface KeyEntry {
  readonly before: KeySign;
  readonly words: string;
}

/** The size of the words of a key, how high a line of them is, and where they begin behind their signs, in pixels. */
export const keyType = { size: 13, line: 17, indent: 30 } as const;
/** Between two columns, and between two entries, in pixels. */
const gaps = { column: 24, entry: 2 } as const;

interface Laid {
  readonly entry: KeyEntry;
  readonly rows: readonly string[];
}

/** A key in columns, each filled before the next. */
export interface KeyLayout {
  readonly columns: readonly (readonly Laid[])[];
  /** How wide a column is, and how high the highest, in pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Lays a key out in columns of about the same height.
 *
 * @param width of all columns, in pixels
 * @param spare how much wider words may come out than they are measured, such as 1.1
 */
export function layKey(
  entries: readonly KeyEntry[],
  { width, columns: many, spare }: { readonly width: number; readonly columns: number; readonly spare: number },
): KeyLayout {
  const column = (width - (many - 1) * gaps.column) / many;
  const laid = entries.map((entry) => ({
    entry,
    rows: linesOf(entry.words, (column - keyType.indent) / spare, keyType.size),
  }));
  const whole = laid.reduce((sum, each) => sum + heightOf(each), 0);
  const columns: Laid[][] = [[]];
  let filled = 0;
  for (const each of laid) {
    if (filled >= (whole / many) * columns.length && columns.length < many) columns.push([]);
    columns.at(-1)?.push(each);
    filled += heightOf(each);
  }
  const heights = columns.map((its) => its.reduce((sum, each) => sum + heightOf(each), 0));
  return { columns, width: column, height: Math.max(...heights) };
}

function heightOf({ rows }: Pick<Laid, "rows">): number {
  return rows.length * keyType.line + gaps.entry;
}

/** Draws a key, from a place on. */
export function keyIn(
  svg: SVGElement,
  { columns, width }: KeyLayout,
  {
    left,
    top,
    isToll,
    palette,
  }: { readonly left: number; readonly top: number; readonly isToll: boolean; readonly palette: Palette },
): void {
  for (const [at, column] of columns.entries()) {
    const x = left + at * (width + gaps.column);
    let y = top;
    for (const each of column) {
      signIn(svg, [x, y + keyType.line / 2], { sign: each.entry.before, isToll, palette });
      for (const [row, text] of each.rows.entries()) {
        const place = [x + keyType.indent, y + (row + 1) * keyType.line - 4] as const;
        textIn(svg, place, text, { fill: palette.ink }).setAttribute("font-size", String(keyType.size));
      }
      y += heightOf(each);
    }
  }
}

function signIn(
  svg: SVGElement,
  [x, y]: readonly [number, number],
  { sign, isToll, palette }: { readonly sign: KeySign; readonly isToll: boolean; readonly palette: Palette },
): void {
  if (sign === "none") return;
  if ("sign" in sign) {
    shapeIn(svg, [x + 11, y], sign.sign, palette);
  } else if ("band" in sign) {
    const look = bandLook(sign.band, colourOf(sign.look, isToll, palette));
    put(svg, "rect", { x, y: y - 5, width: 22, height: 10, ...look });
  } else {
    const line = lineIn(svg, [x, y, x + 22, y], colourOf(sign.line.look, isToll, palette));
    line.setAttribute("stroke-width", "2");
    const dash = dashOf(sign.line);
    if (dash !== "") line.setAttribute("stroke-dasharray", dash);
  }
}

/** Draws lines of words, from a place on; returns where they end. */
export function linesIn(
  svg: SVGElement,
  rows: readonly string[],
  [left, top]: readonly [number, number],
  {
    fill,
    size,
    line = words.line,
    weight,
  }: { readonly fill: string; readonly size: number; readonly line?: number; readonly weight?: string },
): number {
  for (const [at, row] of rows.entries()) {
    const text = textIn(svg, [left, top + (at + 1) * line - 5], row, weight ? { fill, weight } : { fill });
    text.setAttribute("font-size", String(size));
  }
  return top + rows.length * line;
}
