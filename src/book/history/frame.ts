import { years } from "./asked.ts";
import type { Portrait } from "./portrait.ts";

/** The space of a chart: its size, and what its axes span. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly x: Span;
  readonly y: Span;
  /** The years that the axis names, and about how many heights. */
  readonly ticks: Ticks;
  readonly tick: (value: number) => string;
}

interface Margins {
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

type Span = readonly [from: number, to: number];

interface Ticks {
  readonly x: readonly number[];
  readonly y: number;
}

/** How much room a chart has. */
export type Size = Pick<Frame, "width" | "height" | "margins" | "ticks">;

/** A chart that stands by itself. */
const alone: Size = {
  width: 400,
  height: 210,
  margins: { marginTop: 10, marginRight: 14, marginBottom: 26, marginLeft: 48 },
  ticks: { x: [1925, 1930, 1935, 1940], y: 5 },
};
/** A scale begins at zero unless everything lies in its upper part. */
const upperPart = 0.6;
const headroom = 1.06;
/** The last agricultural year ends half a year after the last year; its mark needs room. */
const beyond = 1.5;

/** Fits the axes to everything that a series shows. */
export function frameOf({ lines, marks }: Portrait, size: Size = alone): Frame {
  const values = [
    ...lines.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])),
    ...marks.flatMap((mark) => [...mark.values, ...(mark.range ?? [])]),
  ];
  const highest = Math.max(...values, 0) * headroom || 1;
  const lowest = Math.min(...values);
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  const raised = lowest > upperPart * highest ? Math.floor((lowest * 0.97) / step) * step : 0;
  const from = lowest < 0 ? lowest * headroom : raised;
  return { ...size, x: [years.first, years.last + beyond], y: [from, highest], tick: tickText };
}

/** A figure of an axis, with thin spaces between thousands. */
function tickText(value: number): string {
  return String(Number(value.toPrecision(6))).replace(/\B(?=(\d{3})+$)/g, "\u2009");
}

/** How many pixels one unit of each axis takes. */
export function scaleOf({
  width,
  height,
  margins: { marginLeft, marginRight, marginTop, marginBottom },
  x,
  y,
}: Frame): {
  readonly x: number;
  readonly y: number;
} {
  return {
    x: (width - marginLeft - marginRight) / (x[1] - x[0]),
    y: (height - marginTop - marginBottom) / (y[1] - y[0]),
  };
}
