import * as Plot from "@observablehq/plot";
import { lineIn, narrow, put, textIn, type as words, wordsIn } from "./draw.ts";
import type { Decision, TimeFigure } from "./figure.ts";
import type { Frame } from "./frame.ts";
import type { Palette } from "./palette.ts";

/** The least room that a year's number takes, in pixels. */
const roomOfYear = 44;

/** Hairlines across, the numbers of the axis, and the years below it. */
export function axes(figure: TimeFigure, frame: Frame, palette: Palette): readonly Plot.Markish[] {
  const years = yearsOf(figure, figure.width - frame.left - frame.right);
  const [ground = 0, ...above] = frame.ticks;
  return [
    Plot.gridY({ ticks: [...above], stroke: palette.rule, strokeOpacity: 1 }),
    numbers(figure, frame, palette),
    Plot.ruleX(years.ticks, { y1: ground, y2: ground, stroke: palette.grey, insetBottom: -5 }),
    Plot.text(years.labels, {
      x: ({ at }: YearLabel) => at,
      y: () => frame.domain[0],
      text: ({ text }: YearLabel) => text,
      dy: 17,
      fill: palette.grey,
    }),
  ];
}

function numbers(figure: TimeFigure, frame: Frame, palette: Palette): Plot.Markish {
  const [, ...above] = frame.ticks;
  if (figure.width >= narrow) {
    return Plot.axisY({
      ticks: [...frame.ticks],
      tickFormat: figure.tick,
      tickSize: 0,
      label: null,
      fill: palette.grey,
    });
  }
  const shown = above.length > 4 ? above.filter((_, at) => at % 2 === 1) : above;
  return Plot.text(shown, {
    x: () => figure.from,
    y: (value: number) => value,
    text: figure.tick,
    textAnchor: "start",
    dy: -9,
    fill: palette.grey,
  });
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
