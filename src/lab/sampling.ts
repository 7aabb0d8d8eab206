import type { Indicator } from "../evidence/observe/figures.ts";
import { indicators } from "../evidence/observe.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { measuredYears } from "./indicators.ts";
import { type Machine, machineFor, simulate } from "./run.ts";
import { mean } from "./statistics.ts";

/** What the size of the sample does to one indicator of the country. */
export interface SamplingGap {
  readonly indicator: Indicator;
  /** Mean of the years' figures in the finer sample, without sign. */
  readonly level: number;
  /** Standard error of one year's figure in the coarser sample, as a share of the level. */
  readonly error: number;
  /** Mean of coarse less fine over years and seeds, as a share of the level: what does not average out. */
  readonly shift: number;
}

/**
 * Measures the error of sampling: runs of one seed have the same weather, whatever their sample, so that what differs
 * between a coarse and a fine sample of one seed is the lot of households alone.
 *
 * @param coarse how many real households one of the coarser sample stands for
 * @param fine the same of the finer sample, smaller than `coarse`
 */
export function samplingGaps(
  scenario: Scenario,
  seeds: readonly number[],
  coarse: number,
  fine: number,
): readonly SamplingGap[] {
  const [coarseRuns, fineRuns] = [coarse, fine].map((oneIn) => figuresOf(scenario, seeds, oneIn, machineFor(oneIn)));
  return indicators.map((indicator, at) => {
    const column = (runs: readonly (readonly Figures[])[] | undefined): readonly Figures[] =>
      (runs ?? []).map((run) => run[at] ?? []);
    // The finer sample errs too, by its share of the variance.
    return gapOf(indicator, column(coarseRuns), column(fineRuns), Math.sqrt(1 + fine / coarse));
  });
}

/** Figures of one indicator, year by year. */
type Figures = readonly number[];

function figuresOf(
  scenario: Scenario,
  seeds: readonly number[],
  oneIn: number,
  machine: Machine,
): readonly (readonly Figures[])[] {
  return seeds.map((seed) => {
    const run = simulate(scenario, { seed, oneIn }, machine);
    return indicators.map((indicator) => {
      const byYear = indicator.year === "none" ? ({ ...indicator, year: "mean" } as const) : indicator;
      return [...measuredYears(run, byYear, "USSR").values()];
    });
  });
}

function gapOf(
  indicator: Indicator,
  coarse: readonly Figures[],
  fine: readonly Figures[],
  inflation: number,
): SamplingGap {
  const gaps = coarse.map((figures, seed) => figures.map((each, year) => each - (fine[seed]?.[year] ?? Number.NaN)));
  const years = (gaps[0] ?? []).map((_, year) => gaps.map((each) => each[year] ?? Number.NaN));
  const level = mean(fine.flat().map(Math.abs));
  const spread = years.flatMap((each) => each.map((gap) => (gap - mean(each)) ** 2 / (each.length - 1)));
  return {
    indicator,
    level,
    error: Math.sqrt(spread.reduce((sum, each) => sum + each, 0) / years.length) / inflation / level,
    shift: mean(gaps.flat()) / level,
  };
}
