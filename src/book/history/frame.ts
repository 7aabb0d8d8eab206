import { years } from "./asked.ts";
import type { Portrait } from "./portrait.ts";

/** The space of a chart: its size, and what its axes span. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly x: Span;
  readonly y: Span;
  readonly tick: (value: number) => string;
}

interface Margins {
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

type Span = readonly [from: number, to: number];

const size = { width: 400, height: 210 } as const;
const margins: Margins = { marginTop: 10, marginRight: 14, marginBottom: 26, marginLeft: 48 };
/** A scale begins at zero unless everything lies in its upper part. */
const upperPart = 0.6;
const headroom = 1.06;
/** The last agricultural year ends half a year after the last year; its mark needs room. */
const beyond = 1.5;

/** Fits the axes to everything that a series shows. */
export function frameOf({ lines, marks }: Portrait): Frame {
  const values = [
    ...lines.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])),
    ...marks.flatMap((mark) => [...mark.values, ...(mark.range ?? [])]),
  ];
  const highest = Math.max(...values, 0) * headroom || 1;
  const lowest = Math.min(...values);
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  const from = lowest > upperPart * highest ? Math.floor((lowest * 0.97) / step) * step : 0;
  return { ...size, margins, x: [years.first, years.last + beyond], y: [from, highest], tick: tickText };
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
