import {
  type Citation,
  type Draw,
  draw,
  type Level,
  type Parameter,
  parameter,
  type Stock,
} from "../ground/quantity.ts";
import { assumed } from "../sources/cite.ts";
import { nation } from "./levels.ts";

/** A given number of the whole nation with a best value and the range that it may lie in. */
interface Given<U extends string> {
  readonly symbol: string;
  readonly unit: U;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What a run may be given, where that is wider than what is in doubt: another start than that of history. */
  readonly within?: readonly [number, number];
  readonly says: string;
  readonly source: Citation;
}

/**
 * Declares a parameter with a triangular prior: most likely at its value, impossible beyond its range.
 */
export function given<const U extends string>({ low, high, ...rest }: Given<U>): Parameter<U> {
  return parameter({ within: [low, high], ...rest, level: nation, prior: { shape: "triangular", low, high } });
}

/** Declares a number that holds by definition. */
export function fixed<const U extends string>(
  spec: Omit<Given<U>, "low" | "high" | "within"> & { readonly why: string },
): Parameter<U> {
  const { why, ...rest } = spec;
  return parameter({ ...rest, level: nation, within: [spec.value, spec.value], prior: { shape: "fixed", why } });
}

/** What sibling flows of countable things differ in; their arithmetic is declared once for all of them. */
export interface CountedFlow<U extends string> {
  readonly symbol: string;
  readonly says: string;
  readonly unit: `${U}/month`;
  readonly from: Stock<U>;
  readonly to: Stock<U>;
  readonly lot: Draw;
}

/** Declares luck: a draw of its own for each cell of a level and each month. */
export function chance(level: Level, symbol: string, says: string): Draw {
  return draw({ symbol, level, source: assumed("chance"), says });
}

/** Declares luck that costs no draw: seldom things with one luck between them befall a cell in different months. */
export function turned(of: Draw, by: 0.25 | 0.5 | 0.75, symbol: string, says: string): Draw {
  return { ...chance(of.level, symbol, says), turned: { of, by } };
}
