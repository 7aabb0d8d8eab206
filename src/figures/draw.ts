/** Pieces of a drawing: lines, words, and marks of evidence. */
export const namespace = "http://www.w3.org/2000/svg";

/** The size of the words in a figure, and the height of a line of them, in pixels. */
export const type = { size: 14, line: 18 } as const;

/** Narrower than so many pixels, a figure has its numbers above its lines and fewer words. */
export const narrow = 520;

/** Puts an element of a drawing into another. */
export function put<K extends keyof SVGElementTagNameMap>(
  parent: SVGElement,
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const drawn = parent.appendChild(parent.ownerDocument.createElementNS(namespace, name));
  for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, String(value));
  return drawn;
}

/** Draws a line between two places, in pixels. */
export function lineIn(
  parent: SVGElement,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
): SVGLineElement {
  const [left, top, right, bottom] = [x1, y1, x2, y2].map((each) => each.toFixed(1));
  return put(parent, "line", { x1: left ?? 0, y1: top ?? 0, x2: right ?? 0, y2: bottom ?? 0, stroke });
}

/** Writes words at a place, in pixels: where they begin, and their foot. */
export function textIn(
  parent: SVGElement,
  [x, y]: readonly [number, number],
  words: string,
  { fill, weight }: { readonly fill: string; readonly weight?: string },
): SVGTextElement {
  const text = put(parent, "text", { x: x.toFixed(1), y: y.toFixed(1), fill, "text-anchor": "start" });
  if (weight) text.setAttribute("font-weight", weight);
  text.append(parent.ownerDocument.createTextNode(words));
  return text;
}

/** Writes more words in a text, in a colour or a weight of their own. */
export function wordsIn(
  text: SVGTextElement,
  words: string,
  attributes: Readonly<Record<string, string>> = {},
): SVGTSpanElement {
  const span = put(text, "tspan", attributes);
  span.textContent = words;
  return span;
}
