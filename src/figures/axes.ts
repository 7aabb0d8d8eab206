import { lineIn, narrow, put, textIn, type as words, wordsIn } from "./draw.ts";
import type { Decision, TimeFigure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { Palette } from "./palette.ts";

/** The least room that a year's number takes, in pixels. */
const roomOfYear = 44;
/** How far the line of a year reaches below the axis, and where its number stands, in pixels. */
const below = { line: 5, number: 17 } as const;
/** From the numbers of the axis to the lines that they are of, in pixels: beside them, or above. */
const gaps = { beside: 9, above: 9 } as const;
/** What brings the middle of a line of words to the height that it is written at. */
const middle = "0.32em";

/** The axis, and, where there is room for words, hairlines across, its numbers, and the years below it. */
export function axesIn(svg: SVGElement, layout: Layout): void {
  const { figure, frame, palette, y } = layout;
  if (!figure.isSmall) {
    const [, ...above] = frame.ticks;
    hairlinesIn(svg, { layout, values: above, stroke: palette.rule });
    numbersIn(svg, layout);
    yearsIn(svg, layout, y(frame.domain[0]));
  }
  hairlinesIn(svg, { layout, values: [frame.domain[0]], stroke: palette.grey });
}

/** Where the screen has no finer pixels a hairline lies on a row of them, and not between two. */
function crisp({ ownerDocument }: SVGElement): number {
  return (ownerDocument.defaultView?.devicePixelRatio ?? 2) > 1 ? 0 : 0.5;
}

function hairlinesIn(
  svg: SVGElement,
  {
    layout: { figure, frame, y },
    values,
    stroke,
  }: { readonly layout: Layout; readonly values: readonly number[]; readonly stroke: string },
): void {
  const group = put(svg, "g", { stroke });
  const [x1, x2, shift] = [frame.left, figure.width - frame.right, crisp(svg)];
  for (const value of values) put(group, "line", { x1, x2, y1: y(value) + shift, y2: y(value) + shift });
}

function numbersIn(svg: SVGElement, { figure, frame, palette, y }: Layout): void {
  const isNarrow = figure.width < narrow && !figure.isKeyed;
  const [, ...above] = frame.ticks;
  const few = above.length > 4 ? above.filter((_, at) => at % 2 === 1) : above;
  const group = put(svg, "g", {
    fill: palette.grey,
    "text-anchor": isNarrow ? "start" : "end",
    ...(isNarrow ? {} : { "font-variant": "tabular-nums" }),
  });
  const shift = crisp(svg);
  const left = (isNarrow ? frame.left : frame.left - gaps.beside) + shift;
  for (const value of isNarrow ? few : frame.ticks) {
    const at = y(value) - (isNarrow ? gaps.above : 0) + shift;
    put(group, "text", { x: left, y: at, dy: middle }).textContent = figure.tick(value);
  }
}

function yearsIn(svg: SVGElement, { figure, frame, palette, x }: Layout, ground: number): void {
  const { ticks, labels } = yearsOf(figure, figure.width - frame.left - frame.right);
  const shift = crisp(svg);
  const lines = put(svg, "g", { stroke: palette.grey });
  for (const year of ticks) {
    put(lines, "line", { x1: x(year) + shift, x2: x(year) + shift, y1: ground, y2: ground + below.line });
  }
  const numbers = put(svg, "g", { fill: palette.grey, "text-anchor": "middle" });
  for (const { at, text } of labels) {
    const place = { x: x(at) + shift, y: ground + below.number + shift, dy: middle };
    put(numbers, "text", place).textContent = text;
  }
}

interface YearLabel {
  readonly at: number;
  readonly text: string;
}

/** Years stand centred under their span, as many as there is room for. */
function yearsOf(
  { from, to }: TimeFigure,
  room: number,
): { readonly ticks: readonly number[]; readonly labels: readonly YearLabel[] } {
  const each = room / (to - from);
  const step = [1, 2, 4, 5, 10].find((many) => many * each >= roomOfYear) ?? 20;
  const first = Math.ceil(from);
  const ticks = Array.from({ length: Math.floor(to) - first + 1 }, (_, at) => first + at);
  const labelled = ticks.filter((year) => year < to && year % step === 0);
  return { ticks, labels: labelled.map((year) => ({ at: year + 0.5, text: String(year) })) };
}

/** A dated decision: a dotted line from the axis, its words at the head, each a step below the one before. */
export function decisionIn(
  layer: SVGElement,
  decision: Decision,
  {
    left,
    row,
    ground,
    right,
  }: { readonly left: number; readonly row: number; readonly ground: number; readonly right: number },
  palette: Palette,
): void {
  const head = 12 + row * words.line;
  const ink = decision.isChanged || decision.isStruck ? palette.blue : palette.grey;
  const group = put(layer, "g");
  lineIn(group, [left, head - 8, left, ground], ink).setAttribute("stroke-dasharray", "1 3");
  const text = textIn(group, [left + 6, head + 1], "", { fill: ink });
  wordsIn(text, `${decision.when} `, { "font-weight": "600" });
  wordsIn(text, decision.what);
  // Words that would run over the edge stand left of their line.
  if (left > 0.72 * right) {
    text.setAttribute("text-anchor", "end");
    text.setAttribute("x", (left - 6).toFixed(1));
  }
}
