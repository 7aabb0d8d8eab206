import type { FamineDefinition, FamineDispute } from "../evidence/famine.ts";
import { grown, type Lookup, years } from "../evidence/measures.ts";
import type { Run } from "./run.ts";
import { lookupOf } from "./score.ts";

/** A figure on which readings of the record are compared. */
export interface Point {
  readonly id: string;
  readonly says: string;
  readonly unit: string;
  readonly of: (of: Lookup) => number;
  /** Series of the evidence that publish it. */
  readonly published: readonly Published[];
}

/** Where the evidence keeps figures of a point. */
export type Published = PublishedSeries | PublishedEstimates;

/** Observations of a series, and how they come to the unit of a point. */
export interface PublishedSeries {
  readonly series: string;
  readonly years: readonly number[];
  /** A month to hold to; else months do not matter. */
  readonly month?: number;
  readonly inUnit?: (value: number) => number;
}

/** Estimates of the famine in the country, by what they count and for which years. */
export interface PublishedEstimates extends Pick<FamineDispute, "from" | "until"> {
  readonly definition: FamineDefinition;
}

const growthOfIndex = (value: number): number => value - 100;
const thousands = (value: number): number => value / 1000;

/** The points, output and human toll together. */
export const points: readonly Point[] = [
  {
    id: "hunger-deaths",
    says: "died of hunger, 1932-33",
    unit: "million persons",
    of: (of) => years(of, "famine-excess-deaths", 1932, 1933),
    published: [{ definition: "famine-deaths", from: 1932, until: 1933 }],
  },
  {
    id: "hunger-deaths-1931-33",
    says: "died of hunger, 1931-33",
    unit: "million persons",
    of: (of) => years(of, "famine-excess-deaths", 1931, 1933),
    published: [{ definition: "famine-deaths", from: 1931, until: 1933 }],
  },
  {
    id: "harvest",
    says: "grain harvest, 1932",
    unit: "Mt",
    of: (of) => of("grain-harvest-low", 1932),
    published: [
      { series: "grain-harvest-low", years: [1932] },
      { series: "grain-harvest-corrected-range", years: [1932] },
    ],
  },
  {
    id: "procured-share",
    says: "part of the harvest procured, 1932",
    unit: "%",
    of: (of) => (100 * of("grain-procurement", 1932)) / of("grain-harvest-low", 1932),
    published: [{ series: "grain-procurement-share", years: [1932] }],
  },
  {
    id: "collectivised",
    says: "households in collective farms, 1 March 1930",
    unit: "%",
    of: (of) => of("collectivised-households", 1930, 3),
    published: [{ series: "collectivised-households", years: [1930], month: 3 }],
  },
  {
    id: "cattle-lost",
    says: "cattle lost, 1928-33",
    unit: "%",
    of: (of) => -grown(of, "livestock-cattle", 1928, 1933),
    published: [],
  },
  {
    id: "industry",
    says: "growth of industry, 1928-40",
    unit: "%",
    of: (of) => grown(of, "industrial-output-index-kaplan-moorsteen", 1928, 1940),
    published: ["kaplan-moorsteen", "nutter", "hodgman"].map((name) => ({
      series: `industrial-output-index-${name}`,
      years: [1940],
      inUnit: growthOfIndex,
    })),
  },
  {
    id: "national-product",
    says: "growth of national product, 1928-37, prices of 1937",
    unit: "%",
    of: (of) => grown(of, "gnp-index-bergson-1937-weights", 1928, 1937),
    published: [{ series: "gnp-index-bergson-1937-weights", years: [1937], inUnit: growthOfIndex }],
  },
  {
    id: "employment",
    says: "workers and employees, 1937",
    unit: "million persons",
    of: (of) => of("workers-employees", 1937),
    published: [],
  },
  {
    id: "real-wage",
    says: "real wage, 1937",
    unit: "index 1928=100",
    of: (of) => of("real-wage-index-chapman-1937-weights", 1937),
    published: [{ series: "real-wage-index-chapman-1937-weights", years: [1937] }],
  },
  {
    id: "deported",
    says: "deported, 1930-31",
    unit: "million persons",
    of: (of) => years(of, "deported-in-month", 1930, 1931),
    published: [{ series: "deported-kulaks", years: [1931] }],
  },
  {
    id: "prisoners",
    says: "held in camps and colonies, end of 1938",
    unit: "thousand persons",
    of: (of) => of("gulag-camps-colonies-total", 1939) / 1000,
    published: [
      { series: "gulag-camps-colonies-total", years: [1939], inUnit: thousands },
      { series: "rival-camp-population", years: [1938], month: 12, inUnit: thousands },
    ],
  },
  {
    id: "shot",
    says: "shot by sentence, 1937-38",
    unit: "thousand persons",
    of: (of) => years(of, "political-sentences-death", 1937, 1938) / 1000,
    published: ["sentences-death-two-years", "rival-executions-1937-38"].map((series) => ({
      series,
      years: [1938],
      inUnit: thousands,
    })),
  },
  {
    id: "held",
    says: "held in camps, prisons and settlements, January 1940",
    unit: "million persons",
    of: (of) => of("held-in-all", 1940),
    published: [{ series: "rival-camp-population", years: [1940], inUnit: (value) => value / 1e6 }],
  },
];

/**
 * The figure of every point in one run, in the order of the table.
 *
 * @returns a figure each, in the unit of its point; `NaN` where a run ends too early for it
 * @example
 * pointFigures(run).length === points.length; // => true
 */
export function pointFigures(run: Run): readonly number[] {
  const lookup = lookupOf(run);
  return points.map(({ of }) => of(lookup));
}
