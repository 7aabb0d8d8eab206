/** The part of a finished run that is observed. */
export interface Figures {
  readonly months: readonly number[];
  readonly series: (name: string, cell?: number, role?: Part) => Float64Array;
  readonly whole: (name: string, role?: Part) => Float64Array;
}

/** What is kept of a quantity for each region: its value, what a flow brought, what sampled stocks hold. */
export type Part = "value" | "brought" | "held";

/** How a year's figure is formed from months. */
export type Year = "sum" | "agricultural sum" | "mean" | "january" | "july" | "october" | "none";

/**
 * Takes a quantity for the place that is being measured: one region, several, or the country.
 *
 * @param cells of a level that the model fixes (ages, branches), where not all of them are meant
 */
export type Take = (name: string, part?: Part, cells?: readonly number[]) => Float64Array;

/** One thing that a run emits. */
export interface Indicator {
  readonly series: string;
  readonly unit: string;
  readonly year: Year;
  readonly ledger: "actual" | "reported";
  /** Which part of the picture it belongs to; tolls are always shown beside output. */
  readonly group: "countryside" | "state" | "economy" | "toll";
  readonly title: string;
  /** Whether regions are emitted beside the country. */
  readonly regional: boolean;
  /** The place that a figure of the country stands for; `USSR` unless said. */
  readonly geo?: string;
  readonly measure: (take: Take) => Float64Array;
}

const million = 1e6;

/** Adds figures month by month. */
export function sum(...parts: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = parts;
  return first.map((each, at) => others.reduce((total, part) => total + (part[at] ?? 0), each));
}

/** Divides figures by a number. */
export function scaled(values: Float64Array, by: number): Float64Array {
  return values.map((each) => each / by);
}

/** Figures in millions. */
export function millions(...parts: readonly Float64Array[]): Float64Array {
  return scaled(sum(...parts), million);
}

/** One figure for so many of another; 0 where there is none of it. */
export function per(part: Float64Array, whole: Float64Array, unit = 1): Float64Array {
  return part.map((each, at) => ((whole[at] ?? 0) > 0 ? (unit * each) / (whole[at] ?? 1) : 0));
}

/** Figures against the mean of some months, which is 100. */
export function indexed(values: Float64Array, from: number, months: number): Float64Array {
  const base = values.subarray(from, from + months).reduce((total, each) => total + each, 0) / months;
  return values.map((each) => (base > 0 ? (100 * each) / base : 0));
}
