import { lineIn, namespace, put } from "./draw.ts";
import type { TimeFigure } from "./figure.ts";
import { frameOf } from "./frame.ts";
import { type KeyEntry, type KeyLayout, keyIn, keyType, layKey, linesIn } from "./key.ts";
import { linesOf } from "./letters.ts";
import type { Palette } from "./palette.ts";
import { drawTime } from "./time.ts";

/** A figure before it has a place on paper. */
export type Unplaced = Omit<TimeFigure, "width" | "height" | "fonts" | "isKeyed">;

/** What stands around the lines of a printed figure, so that it can be read wherever it ends up. */
export interface Told {
  readonly title: string;
  /** Unit, place and years. */
  readonly note: string;
  /** What is said where the axis begins above nought: from where. */
  readonly raised: (from: number) => string;
  /** Courses, their bands, and every hand with its sign. */
  readonly key: readonly KeyEntry[];
  /** Sources, runs, what became of people in them, and how to make them again: a paragraph each. */
  readonly foot: readonly string[];
}

/** How wide a printed figure is, in millimetres: a column of a journal, or its page. */
export type Width = 85 | 170;

/** A figure as it stands on paper: a drawing of no size of its own, and how large it is to be. */
export interface Pressed {
  readonly svg: SVGSVGElement;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
}

/** How much of a drawing's pixels a millimetre holds: words of 14 come out at seven and a half points. */
const perMillimetre = 450 / 85;
/** Height of the lines by the width of the figure, and columns of the key, in pixels. */
const shapes: Readonly<Record<Width, { readonly height: number; readonly columns: number }>> = {
  85: { height: 250, columns: 1 },
  170: { height: 400, columns: 2 },
};
const margin = 10;
const type = { title: { size: 17, line: 22 }, note: { size: 14, line: 18 }, foot: { size: 12.5, line: 16 } } as const;
const gaps = { head: 6, key: 8, foot: 10, paragraph: 3 } as const;

/** Where a figure is pressed. */
export interface Press {
  readonly width: Width;
  readonly palette: Palette;
  readonly fonts: string;
  readonly document: Document;
  /** How much wider words may come out than they are measured: more than 1 where the fonts are not sure. */
  readonly spare?: number;
}

/** Draws a figure with its key and all that it tells, at a width on paper. */
export function press(figure: Unplaced, told: Told, { width, palette, fonts, document, spare = 1 }: Press): Pressed {
  const { height, columns } = shapes[width];
  const sheet = Math.round(width * perMillimetre);
  const room = sheet - 2 * margin;
  const lines = (text: string, size: number, isBold = false): readonly string[] =>
    linesOf(text, room / spare, size, isBold);
  const key = layKey(told.key, { width: room, columns, spare });
  const placed: TimeFigure = { ...figure, width: room, height, fonts, isKeyed: true };
  const [from] = frameOf(placed).domain;
  const note = from > 0 ? `${told.note} ${told.raised(from)}` : told.note;
  const svg = sheetIn(document, { ...told, note }, fonts);
  const paper = put(svg, "rect", { fill: palette.paper });
  let y = linesIn(svg, lines(told.title, type.title.size, true), [margin, margin], {
    ...type.title,
    fill: palette.ink,
    weight: "600",
  });
  y = linesIn(svg, lines(note, type.note.size), [margin, y], { ...type.note, fill: palette.grey }) + gaps.head;
  const inner = drawTime(placed, palette, document).svg;
  inner.setAttribute("x", String(margin));
  inner.setAttribute("y", String(y));
  svg.appendChild(inner);
  y = keyAndRule(svg, key, { room, top: y + height, isToll: figure.isToll, palette });
  for (const each of told.foot) {
    y = linesIn(svg, lines(each, type.foot.size), [margin, y + gaps.paragraph], { ...type.foot, fill: palette.grey });
  }
  const end = y + margin;
  svg.setAttribute("viewBox", `0 0 ${sheet} ${end}`);
  paper.setAttribute("width", String(sheet));
  paper.setAttribute("height", String(end));
  return { svg, width, height: Number((end / perMillimetre).toFixed(3)) };
}

/** The key below the lines, and a rule below the key; returns where the foot begins. */
function keyAndRule(
  svg: SVGElement,
  key: KeyLayout,
  {
    room,
    top,
    isToll,
    palette,
  }: { readonly room: number; readonly top: number; readonly isToll: boolean; readonly palette: Palette },
): number {
  keyIn(svg, key, { left: margin, top: top + gaps.key, isToll, palette });
  const below = top + gaps.key + key.height + gaps.foot - 4;
  lineIn(svg, [margin, below, margin + room, below], palette.rule);
  return below + 4;
}

/** An empty sheet that tells in words what it shows. */
function sheetIn(document: Document, { title, note, key, foot }: Told, fonts: string): SVGSVGElement {
  const svg = put(document.createElementNS(namespace, "g"), "svg", {
    xmlns: namespace,
    role: "img",
    "font-family": fonts,
    "font-size": keyType.size,
  });
  put(svg, "title").textContent = title;
  put(svg, "desc").textContent = [note, ...key.map(({ words }) => words), ...foot].join("\n");
  return svg;
}

/** The text of a pressed figure, in its own size or in another: so many units to a millimetre. */
export function textOf({ svg, width, height }: Pressed, unit: "mm" | "px" | "" = "mm", perMillimetre = 1): string {
  const sized = (millimetres: number): string => `${Number((millimetres * perMillimetre).toFixed(3))}${unit}`;
  svg.setAttribute("width", sized(width));
  svg.setAttribute("height", sized(height));
  return svg.outerHTML;
}
