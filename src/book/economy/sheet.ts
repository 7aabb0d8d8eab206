import { namespace, put } from "../../figures/draw.ts";
import { linesIn } from "../../figures/key.ts";
import { linesOf } from "../../figures/letters.ts";
import { pressed as palette } from "../../figures/palette.ts";
import { plainDocument } from "../../figures/plain.ts";
import { drawTime } from "../../figures/time.ts";
import { years } from "../history/asked.ts";
import { onPages } from "../history/chart.ts";
import { figureOf, rounded } from "../history/figure.ts";
import type { Portrait } from "../history/portrait.ts";
import { signsOf } from "../history/signs.ts";
import { percent } from "../history/words.ts";

const columns = 3;
const inset = 7;
const panel = { width: 300, height: 160 } as const;
const type = { heading: { size: 14, line: 17 }, small: { size: 12, line: 16 } } as const;

/** Draws several series as one picture of small charts, each with its definition, unit and gap. */
export function sheetOf(title: string, portraits: readonly Portrait[]): string {
  const document = plainDocument();
  const width = columns * panel.width;
  const svg = put(document.createElementNS(namespace, "g"), "svg", {
    xmlns: namespace,
    role: "img",
    "font-family": onPages.fonts,
  });
  put(svg, "title").textContent = `${title}, ${years.first} to ${years.last}`;
  const paper = put(svg, "rect", { width, fill: palette.paper });
  let top: number = inset;
  for (const row of rowsOf(portraits)) {
    const head = Math.max(...row.map(headHeight));
    for (const [column, each] of row.entries()) panelIn(svg, each, { left: column * panel.width, top, head, document });
    top += head + panel.height + inset;
  }
  paper.setAttribute("height", String(top));
  for (const [name, value] of Object.entries({ width, height: top, viewBox: `0 0 ${width} ${top}` })) {
    svg.setAttribute(name, String(value));
  }
  return `${rounded(svg.outerHTML)}\n`;
}

function rowsOf(portraits: readonly Portrait[]): readonly (readonly Portrait[])[] {
  return Array.from({ length: Math.ceil(portraits.length / columns) }, (_, at) =>
    portraits.slice(at * columns, (at + 1) * columns),
  );
}

const room = (panel.width - 2 * inset) / onPages.spare;

function headLines({ title }: Portrait): readonly string[] {
  return linesOf(title, room, type.heading.size, true);
}

function smallLines({ unit, fits }: Portrait): readonly string[] {
  const gaps = fits.map(({ gap, role }) => `${percent(gap)} (${role})`).join(", ");
  return [
    ...linesOf(unit, room, type.small.size),
    ...linesOf(`gap ${gaps === "" ? "unknown" : gaps}`, room, type.small.size),
  ];
}

function headHeight(each: Portrait): number {
  return headLines(each).length * type.heading.line + smallLines(each).length * type.small.line + inset;
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** How high the words of the row are: its charts stand on one line. */
  readonly head: number;
  readonly document: Document;
}

/** A small chart, its words above it. */
function panelIn(svg: SVGElement, each: Portrait, { left, top, head, document }: Place): void {
  const x = left + inset;
  const below = linesIn(svg, headLines(each), [x, top], { ...type.heading, fill: palette.ink, weight: "600" });
  linesIn(svg, smallLines(each), [x, below], { ...type.small, fill: palette.grey });
  const figure = { ...figureOf(each, signsOf(each.rivals)), ...panel, fonts: onPages.fonts, isKeyed: true };
  const drawn = drawTime({ ...figure, width: panel.width - inset }, palette, document).svg;
  drawn.setAttribute("x", String(x));
  drawn.setAttribute("y", String(top + head));
  svg.appendChild(drawn);
}
