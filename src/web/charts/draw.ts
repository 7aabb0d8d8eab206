import uPlot from "uplot";
import type { Gauge } from "../engine/messages.ts";
import type { Span } from "../state/band.ts";
import { tick } from "../words/figure.ts";
import type { Look } from "./look.svelte.ts";
import { shapesOf } from "./shapes.ts";

/** What a chart draws. */
export interface Drawn {
  readonly gauge: Gauge;
  readonly history: Float64Array;
  readonly other: Float64Array;
  readonly historySpan: Span | undefined;
  readonly otherSpan: Span | undefined;
}

/** Columns of a chart: places, two bands, two lines. Whatever is no number is a gap. */
export function columnsOf({ gauge, history, other, historySpan, otherSpan }: Drawn): uPlot.AlignedData {
  const gaps = (values: Float64Array | undefined): (number | null)[] =>
    Array.from(gauge.at, (_, at) => {
      const value = values?.[at];
      return value === undefined || !Number.isFinite(value) ? null : value;
    });
  return [
    Array.from(gauge.at),
    gaps(historySpan?.low),
    gaps(historySpan?.high),
    gaps(otherSpan?.low),
    gaps(otherSpan?.high),
    gaps(history),
    gaps(other),
  ];
}

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Lines that move less than this part of their height may leave the zero out, if they are no toll. */
const flatFrom = 0.6;

/** The range of a chart's axis: one for both runs and all evidence, from zero unless that would flatten it. */
export function rangeOf(columns: uPlot.AlignedData, gauge: Gauge): readonly [number, number] {
  const marks = gauge.marks.flatMap(({ value, low, high }) => [value, low, high]);
  const known = [...columns.slice(1).flatMap((each) => [...each]), ...marks].filter((each) => typeof each === "number");
  const high = known.reduce((most, each) => Math.max(most, each), 0);
  const low = known.reduce((least, each) => Math.min(least, each), high);
  const top = roundUp(high || 1);
  const isFlat = gauge.group !== "toll" && low > flatFrom * high;
  return [isFlat ? Math.floor((low - (high - low) * 0.2) / (top / 20)) * (top / 20) : Math.min(0, low), top];
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = steps.find((each) => each * power >= value * 1.02);
  return (step ?? 10) * power;
}

/** What a chart tells when the reader points at a year. */
export type PointAt = (year: number) => void;

/** Options of a chart. */
export function optionsOf(
  gauge: Gauge,
  look: Look,
  size: { readonly width: number; readonly height: number },
  ask: { readonly range: () => readonly [number, number]; readonly years: readonly number[]; readonly point: PointAt },
): uPlot.Options {
  const font = '11px system-ui, "Segoe UI", sans-serif';
  const axis: uPlot.Axis = { stroke: look.ink, font, ticks: { show: false }, grid: { stroke: look.rule, width: 1 } };
  const edge = (stroke: string): uPlot.Series => ({ stroke, width: 0, points: { show: false } });
  return {
    ...size,
    pxAlign: 0,
    padding: [6, 8, 0, 0],
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { show: false }, y: false, x: true },
    scales: {
      x: { time: false, range: () => [ask.years[0] ?? 0, (ask.years.at(-1) ?? 0) + 1] },
      y: { range: () => [...ask.range()] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 26,
        gap: 6,
        space: 36,
        incrs: [1, 2, 4, 5, 10],
        values: (_, ticks) => ticks.map(String),
      },
      { ...axis, size: 38, gap: 4, space: 28, values: (_, ticks) => ticks.map(tick) },
    ],
    series: [
      {},
      edge(look.historyBand),
      edge(look.historyBand),
      edge(look.otherBand),
      edge(look.otherBand),
      { stroke: look.history, width: 1.75, points: { show: false } },
      { stroke: look.other, width: 1.75, dash: [6, 4], points: { show: false } },
    ],
    bands: [
      { series: [2, 1], fill: look.historyBand },
      { series: [4, 3], fill: look.otherBand },
    ],
    hooks: {
      draw: [(plot) => drawMarks(plot, gauge, look)],
      setCursor: [
        (plot) => {
          const { left } = plot.cursor;
          if (left !== undefined && left >= 0) ask.point(Math.floor(plot.posToVal(left, "x")));
        },
      ],
    },
  };
}

/** Draws the evidence: a shape for each source, hollow where not yet checked, a bar from low to high. */
function drawMarks(plot: uPlot, gauge: Gauge, look: Look): void {
  const { ctx } = plot;
  const shapes = shapesOf(gauge.marks.map((each) => each.label));
  ctx.save();
  ctx.strokeStyle = look.mark;
  ctx.lineWidth = 1.2 * uPlot.pxRatio;
  for (const { x, value, low, high, label, isChecked } of gauge.marks) {
    const left = plot.valToPos(x, "x", true);
    const top = (of: number): number => plot.valToPos(of, "y", true);
    const ends = low !== null && high !== null ? [low, high] : [];
    if (ends.length === 2) ctx.stroke(new Path2D(`M${left} ${ends.map(top).join("V")}`));
    // A range without a middle is given none: its source's shape stands at both ends.
    for (const at of value === null ? ends : [value]) {
      drawShape(ctx, [left, top(at)], shapes.get(label) ?? "", isChecked ? look.mark : look.paper);
    }
  }
  ctx.restore();
}

function drawShape(ctx: CanvasRenderingContext2D, [x, y]: readonly [number, number], path: string, fill: string): void {
  const radius = 3.4 * uPlot.pxRatio;
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(radius, radius);
  ctx.lineWidth /= radius;
  ctx.fillStyle = fill;
  const shape = new Path2D(path);
  ctx.fill(shape);
  ctx.stroke(shape);
  ctx.restore();
}
