import { years } from "../history/asked.ts";
import { figure } from "../history/figure.ts";
import { frameOf, type Size } from "../history/frame.ts";
import type { Portrait } from "../history/portrait.ts";
import { colours, signsOf } from "../history/signs.ts";
import { escaped, rounded, textLines } from "../history/svg.ts";
import { percent } from "../history/words.ts";

const columns = 3;
const inset = 6;
const type = { heading: 12, line: 15, small: 10.5 } as const;
const panel: Size = {
  width: 266,
  height: 132,
  margins: { marginTop: 6, marginRight: 8, marginBottom: 20, marginLeft: 62 },
  ticks: { x: [1925, 1930, 1935, 1940], y: 4 },
};
const headingStyle = `font-size="${type.heading}" font-weight="600" fill="${colours.ink}"`;
const smallStyle = `font-size="${type.small}" fill="${colours.muted}"`;
const fonts = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

/** Draws several series as one picture of small charts, each with its definition, unit and gap. */
export function sheetOf(title: string, portraits: readonly Portrait[]): string {
  const rows = rowsOf(portraits);
  const tops: number[] = [];
  let height: number = inset;
  for (const row of rows) {
    tops.push(height);
    height += Math.max(...row.map(headHeight)) + panel.height + inset;
  }
  const width = columns * panel.width;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fonts}">`,
    `<title>${escaped(`${title}, ${years.first} to ${years.last}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...rows.flatMap((row, at) => row.map((each, column) => drawnAt(each, column * panel.width, tops[at] ?? 0, row))),
    "</svg>\n",
  ].join("\n");
}

function rowsOf(portraits: readonly Portrait[]): readonly (readonly Portrait[])[] {
  return Array.from({ length: Math.ceil(portraits.length / columns) }, (_, at) =>
    portraits.slice(at * columns, (at + 1) * columns),
  );
}

function headLines({ title }: Portrait): readonly string[] {
  return textLines(title, panel.width - 2 * inset, type.heading);
}

function smallLines({ unit, fits }: Portrait): readonly string[] {
  const gaps = fits.map(({ gap, role }) => `${percent(gap)} (${role})`).join(", ");
  return [...textLines(unit, panel.width - 2 * inset, type.small), `gap ${gaps === "" ? "unknown" : gaps}`];
}

function headHeight(each: Portrait): number {
  return (headLines(each).length + smallLines(each).length) * type.line + inset;
}

/** A small chart, its words above it; charts of a row stand on one line. */
function drawnAt(each: Portrait, x: number, top: number, row: readonly Portrait[]): string {
  const heading = headLines(each);
  const chartTop = top + Math.max(...row.map(headHeight));
  const texts = [...heading, ...smallLines(each)].map((text, at) => {
    const style = at < heading.length ? headingStyle : smallStyle;
    return `<text x="${x + inset}" y="${top + (at + 1) * type.line - 3}" ${style}>${escaped(text)}</text>`;
  });
  const chart = figure(each, frameOf(each, panel), signsOf(each.rivals));
  return `${texts.join("")}<g transform="translate(${x},${chartTop})">${lean(rounded(chart))}</g>`;
}

/** A drawing without what a picture does not need, and with marks of one kind in one group. */
function lean(drawing: string): string {
  const bare = drawing.replace(/ (?:aria-label|aria-hidden|class|clip-path)="[^"]*"/g, "");
  const alike = /<g ([^>]*)>((?:<(?:circle|path)[^>]*>)+)<\/g><g \1>/g;
  for (let now = bare; ; ) {
    const then = now.replace(alike, "<g $1>$2");
    if (then === now) return now;
    now = then;
  }
}
