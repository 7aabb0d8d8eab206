import type { Told } from "../engine/messages.ts";

/** How far runs of one scenario lie apart that differ only by chance: lowest and highest at each point. */
export interface Band {
  readonly runs: number;
  readonly spans: ReadonlyMap<string, Span>;
}

/** The lowest and highest of a gauge over the runs. */
export interface Span {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly yearLow: Float64Array;
  readonly yearHigh: Float64Array;
}

/** A band of no runs. */
export const noBand: Band = { runs: 0, spans: new Map() };

/** A band with one more run in it. */
export function widened(band: Band, run: Told): Band {
  const spans = new Map<string, Span>();
  for (const [id, { line, years }] of run.figures) {
    const span = band.spans.get(id);
    spans.set(id, {
      low: extreme(span?.low, line, Math.min),
      high: extreme(span?.high, line, Math.max),
      yearLow: extreme(span?.yearLow, years, Math.min),
      yearHigh: extreme(span?.yearHigh, years, Math.max),
    });
  }
  return { runs: band.runs + 1, spans };
}

function extreme(
  known: Float64Array | undefined,
  values: Float64Array,
  of: (one: number, other: number) => number,
): Float64Array {
  return known ? values.map((value, at) => of(value, known[at] ?? value)) : values;
}
