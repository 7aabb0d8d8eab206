import type { QuantityName } from "../../generated/names.ts";
import { type MonthNumber, monthNumber } from "../../ground/calendar.ts";

/** The part of a finished run that is observed. */
export interface Figures {
  readonly months: readonly number[];
  series(name: QuantityName, cell?: number, role?: Part): Float64Array;
  whole(name: QuantityName, role?: Part): Float64Array;
}

/** What is kept of a quantity for each region: its value, what a flow brought, what sampled stocks hold. */
export type Part = "value" | "brought" | "held";

/**
 * How a year's figure is formed from months: added up or averaged over the calendar year, added up from July to June, as it
 * stands on the first day of a month, or as it is in September or December where a month tells of the twelve that end with it.
 */
export type Year =
  | "sum"
  | "mean"
  | "agricultural sum"
  | "january"
  | "july"
  | "october"
  | "year to september"
  | "year to december"
  | "none";

/**
 * How places combine: their figures are added; or each is a ratio of sums, so that a whole lies between its parts; or the
 * figure is of the country alone.
 */
export type Places = "added" | "ratio" | "country";

/**
 * Takes a quantity for the place that is being measured: one region, several, or the country. Cells are added up.
 *
 * @param cells of a level that the model fixes (ages, branches), where not all of them are meant
 * @throws Fault "cells-not-added" where several cells of a share, a rate or a price would be added
 */
export interface Take {
  (name: QuantityName, part?: Part, cells?: readonly number[]): Float64Array;
  /** The months that are told of, in order. */
  readonly months: readonly MonthNumber[];
  /** An amount that is reckoned in each region from its own figures, and then added up. */
  readonly regionByRegion: (measure: (take: Take) => Float64Array) => Float64Array;
}

/** Months of a run that an index is set against: their mean is the height. */
export interface Base {
  readonly from: MonthNumber;
  readonly months: number;
  readonly height: number;
}

/** One thing that a run emits. */
export interface Indicator {
  readonly series: string;
  readonly unit: string;
  readonly year: Year;
  readonly ledger: "actual" | "reported";
  /** Which part of the picture it belongs to; tolls are always shown beside output. */
  readonly group: "countryside" | "state" | "economy" | "toll";
  readonly title: string;
  readonly places: Places;
  /** The place that a figure of the country stands for; `USSR` unless said. */
  readonly geo?: string;
  /** What an index is set against; it is empty until these months are over. */
  readonly base?: Base;
  /** The first month that is counted, where it is counted from a date; it is empty until that month begins. */
  readonly since?: MonthNumber;
  /** How many months a month's figure is made of, itself the last; it is empty until there are as many. */
  readonly over?: number;
  /** How many months, itself the last, a month's figure may be made of where their number differs; `over` unless said. */
  readonly reach?: number;
  /** The figure of each month from that month and those before it: nothing later may enter it. */
  readonly measure: (take: Take) => Float64Array;
}

/** January to December of a year, at 100 or another height. */
export function yearAt(year: number, height = 100): Base {
  return { from: monthNumber(year, 1), months: 12, height };
}

/** The plan year 1927/28, October to September, at 100. */
export const planYear1927: Base = { from: monthNumber(1927, 10), months: 12, height: 100 };

const million = 1e6;
const monthsOfYear = 12;

/** Adds figures month by month. */
export function sum(...parts: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = parts;
  return first.map((each, at) => others.reduce((total, part) => total + (part[at] ?? 0), each));
}

/** Takes one figure from another month by month. */
export function difference(whole: Float64Array, part: Float64Array): Float64Array {
  return whole.map((each, at) => each - (part[at] ?? 0));
}

/** Multiplies figures month by month. */
export function product(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((each, at) => each * (other[at] ?? 0));
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

/** A month's figure and that of the same month a year before: years of these add up to two years. */
export function ofTwoYears(values: Float64Array): Float64Array {
  return values.map((each, at) => each + (values[at - monthsOfYear] ?? 0));
}

/** The sum of the twelve months that end with each; of fewer at the start, which `over: 12` leaves empty. */
export function ofTwelveMonths(values: Float64Array): Float64Array {
  return values.map((_, at) =>
    values.subarray(Math.max(0, at - monthsOfYear + 1), at + 1).reduce((total, each) => total + each, 0),
  );
}

/** What has been added up from a month on; `since` leaves empty what is before. */
export function addedSince(first: MonthNumber, { months }: Take, values: Float64Array): Float64Array {
  let total = 0;
  return values.map((each, at) => {
    if ((months[at] ?? 0) >= first) total += each;
    return total;
  });
}
