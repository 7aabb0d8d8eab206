import { observed, openings } from "../evidence/table.ts";
import type { IndicatorName } from "../generated/names.ts";
import { monthName, readMonth } from "../ground/calendar.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import { figure } from "../sources/industry/figures.ts";
import { productIds } from "../sources/industry/names.ts";
import { standardProjects } from "./givenProjects.ts";
import { indicatorNamed } from "./indicatorNamed.ts";
import type { Run } from "./run.ts";
import { growthRate, median } from "./statistics.ts";
import { lookupOf } from "./told.ts";

/** How far one product came by the end of the First Five-Year Plan. */
export interface Fulfilled {
  readonly product: string;
  readonly title: string;
  readonly unit: string;
  /** Output of 1927/28, which the plan started from, and its targets for 1932/33. */
  readonly base: number;
  readonly basic: number;
  readonly optimal: number;
  readonly revised: number;
  /** Output of 1932: the median of the runs, and what was reported at the time, by each who tells it. */
  readonly model: number;
  readonly reported: readonly number[];
}

/** The last year of the plan, which was declared fulfilled in four years and a quarter. */
const lastYear = 1932;

/**
 * The First Five-Year Plan by product: targets, the model's output of 1932, and the figures published for it.
 *
 * @param runs of one scenario, a seed each, to 1932 or later
 * @returns a line a product, in the product's own unit
 * @example
 * fulfilmentOf([run])[0].product; // => "coal"
 */
export function fulfilmentOf(runs: readonly Run[]): readonly Fulfilled[] {
  const lookups = runs.map(lookupOf);
  return productIds.map((product) => {
    const series = `${product}-output` as IndicatorName;
    const { title, unit } = indicatorNamed(series, "actual", "products of the plan");
    const base = figure(product, "base-output");
    const target = (variant: string): number => base * figure(product, `planned-growth-${variant}`);
    const reported = observed(series, "USSR").filter((each) => each.year === lastYear && each.month === null);
    return {
      product,
      title,
      unit,
      base,
      basic: target("basic"),
      optimal: target("optimal"),
      revised: target("revised"),
      model: median(lookups.map((of) => of(series, lastYear))),
      reported: reported.flatMap(({ value }) => (value === null ? [] : [value])),
    };
  });
}

/** Growth of industry in % a year, 1928 to 1940, by one measure of the same output. */
export interface Speed {
  readonly series: string;
  readonly title: string;
  readonly ledger: "actual" | "reported";
  readonly rate: number;
}

const measures = [
  ["industrial-output-index-official-base-1928", "reported"],
  ["industrial-output-index-nutter", "actual"],
  ["industrial-output-index-chained", "actual"],
  ["industrial-output-index-kaplan-moorsteen", "actual"],
  ["national-income-reported", "reported"],
  ["gnp-index-bergson-1928-weights", "actual"],
  ["gnp-index-bergson-1937-weights", "actual"],
] as const;
const [from, to] = [1928, 1940] as const;

/**
 * How fast industry and the nation's product grew, by each measure, from the same runs.
 *
 * @param runs of one scenario, a seed each, to 1940 or later
 * @returns per cent a year, a line a measure
 * @example
 * speedsOf([run]).map(({ ledger }) => ledger); // => ["reported", "actual", "actual", "actual", "reported", "actual", "actual"]
 */
export function speedsOf(runs: readonly Run[]): readonly Speed[] {
  const lookups = runs.map(lookupOf);
  return measures.map(([series, ledger]) => {
    const growth = (of: (typeof lookups)[number]): number =>
      of(series, to, undefined, ledger) / of(series, from, undefined, ledger);
    const { title } = indicatorNamed(series, ledger, "measures of speed");
    return { series, title, ledger, rate: growthRate(median(lookups.map(growth)), to - from) };
  });
}

/** When great works were opened in the model, and when they were. */
export interface Opened {
  readonly project: string;
  readonly decided: string;
  /** The month that the plan allowed for. */
  readonly planned: string;
  /** The median month of the runs; none if it stays unfinished in half of them. */
  readonly model: string | null;
  readonly evidence: string | null;
  /** How much later than it was the model opens it, in months, where the month is known. */
  readonly late: number | null;
}

/**
 * The opening of great works of the project's own table.
 *
 * @param runs of one scenario, a seed each, with the project's own works
 * @returns a line a work; months as `1930-03`
 * @example
 * openingsOf([run])[0].project; // => "dnieper-hydro"
 */
export function openingsOf(runs: readonly Run[]): readonly Opened[] {
  return standardProjects.map(({ project, decided, buildingMonths }, cell) => {
    const months = runs.map((run) => {
      const at = run.series("projectOpen", cell).findIndex((open) => open > 0);
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    });
    const middle = median(months);
    const evidence = openings.find((each) => each.project === project)?.date ?? null;
    const was = evidence === null ? undefined : readMonth(evidence.slice(0, 7));
    return {
      project,
      decided,
      planned: monthName((readMonth(decided) ?? 0) + Math.round(buildingMonths)),
      model: Number.isFinite(middle) ? monthName(firstMonth + Math.round(middle)) : null,
      evidence,
      late: was === undefined || !Number.isFinite(middle) ? null : Math.round(middle) + firstMonth - was,
    };
  });
}
