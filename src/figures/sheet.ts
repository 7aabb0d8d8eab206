import { lineIn, put, textIn } from "./draw.ts";
import type { TimeFigure } from "./figure.ts";
import type { Palette } from "./palette.ts";
import { drawTime } from "./time.ts";

/** What stands in a picture around its lines, so that it can be read wherever it ends up. */
export interface Told {
  readonly title: string;
  /** Unit, population, and what the band is. */
  readonly note: string;
  /** Definition, sources, scenario, seeds, version and hash: a line each, cut where it is too long. */
  readonly foot: readonly string[];
}

const margin = 16;
const sizes = { title: 20, note: 14, foot: 12 } as const;
const lines = { title: 26, note: 20, foot: 16 } as const;

/**
 * A figure as a picture that stands by itself: definition, range, sources and run are in it.
 *
 * @returns the text of an SVG file, with what it tells among its metadata too
 */
export function sheetOf(figure: TimeFigure, told: Told, palette: Palette, document: Document): string {
  const width = figure.width + 2 * margin;
  const title = inLines(told.title, figure.width, sizes.title);
  const note = inLines(told.note, figure.width, sizes.note);
  const foot = told.foot.flatMap((each) => inLines(each, figure.width, sizes.foot));
  const head = margin + title.length * lines.title + note.length * lines.note + 8;
  const height = head + figure.height + foot.length * lines.foot + 2 * margin;
  const holder = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const svg = put(holder, "svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "font-family": figure.fonts,
  });
  put(svg, "title").textContent = told.title;
  put(svg, "desc").textContent = [told.note, ...told.foot].join("\n");
  put(svg, "rect", { width, height, fill: palette.paper });
  words(svg, title, margin, { fill: palette.ink, size: sizes.title, step: lines.title, weight: "600" });
  words(svg, note, margin + title.length * lines.title, { fill: palette.grey, size: sizes.note, step: lines.note });
  const inner = drawTime(figure, palette, document).svg;
  inner.setAttribute("x", String(margin));
  inner.setAttribute("y", String(head));
  svg.appendChild(inner);
  const below = head + figure.height + margin;
  lineIn(svg, [margin, below - 8, width - margin, below - 8], palette.rule);
  words(svg, foot, below, { fill: palette.grey, size: sizes.foot, step: lines.foot });
  return holder.innerHTML;
}

function words(
  svg: SVGElement,
  text: readonly string[],
  top: number,
  {
    fill,
    size,
    step,
    weight,
  }: { readonly fill: string; readonly size: number; readonly step: number; readonly weight?: string },
): void {
  for (const [row, each] of text.entries()) {
    const line = textIn(svg, [margin, top + (row + 1) * step - 6], each, weight ? { fill, weight } : { fill });
    line.setAttribute("font-size", String(size));
  }
}

/** Words in as many lines as their width asks for; a letter is half as wide as it is high, or a little more. */
function inLines(text: string, room: number, size: number): readonly string[] {
  const most = Math.floor(room / (0.52 * size));
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}
