import { years } from "./asked.ts";
import { figure } from "./figure.ts";
import { frameOf } from "./frame.ts";
import { keyLines, keySigns, lineHeight } from "./key.ts";
import type { Portrait } from "./portrait.ts";
import { colours, signsOf } from "./signs.ts";
import { escaped, rounded, textLines } from "./svg.ts";

const type = { heading: 15, key: 12 } as const;
const margin = 12;
const headingHeight = 19;
/** Where the words of the key begin, right of its signs. */
const indent = 36;
const fonts = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

/** Draws a series as a picture that stands by itself: definition, unit, range, sources and gap are in it. */
export function chart(portrait: Portrait): string {
  const frame = frameOf(portrait);
  const signs = signsOf(portrait.rivals);
  const heading = textLines(`${portrait.title}, ${portrait.unit}`, frame.width - 2 * margin, type.heading);
  const top = margin + heading.length * headingHeight;
  const key = [...keyLines(portrait, frame), "Great Turn, scenario history"];
  const keyTop = top + frame.height + 4;
  const height = keyTop + key.length * lineHeight + margin / 2;
  const { width } = frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fonts}">`,
    `<title>${escaped(`${portrait.title}, ${years.first} to ${years.last}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...heading.map((text, at) => words(text, margin, top - margin + 3 - (heading.length - 1 - at) * headingHeight)),
    `<g transform="translate(0,${top})">${rounded(figure(portrait, frame, signs))}</g>`,
    `<g transform="translate(0,${keyTop})">${rounded(keySigns(portrait, signs))}</g>`,
    ...key.map((text, at) => small(text, indent, keyTop + (at + 0.5) * lineHeight + 4)),
    "</svg>\n",
  ].join("\n");
}

function words(text: string, x: number, y: number): string {
  return `<text x="${x}" y="${y}" font-size="${type.heading}" font-weight="600" fill="${colours.ink}">${escaped(text)}</text>`;
}

function small(text: string, x: number, y: number): string {
  return `<text x="${x}" y="${y}" font-size="${type.key}" fill="${colours.muted}">${escaped(text)}</text>`;
}
