import { type Observation, observed } from "../evidence/table.ts";
import type { Run } from "./run.ts";
import { median } from "./statistics.ts";
import { lookupOf } from "./told.ts";

/** A count of the evidence, and what runs give for the same place and date. */
export interface CustodyFigure {
  readonly observation: Observation;
  /** Median over runs. */
  readonly found: number;
  /** Distance from the count, as a part of it. */
  readonly gap: number;
}

/** Series of people held by the state, and of those who died, fled or were released there; nothing is left out that the model measures. */
export const custodySeries = [
  "gulag-camps-population",
  "gulag-colonies-population",
  "gulag-camps-colonies-total",
  "prisons-population",
  "special-settlers-population",
  "gulag-camps-deaths",
  "gulag-deaths",
  "gulag-death-rate",
  "gulag-death-rate-penal-system",
  "gulag-camps-escapes",
  "gulag-colonies-releases",
] as const;

/**
 * Every count of people held, by series and date, beside the median of runs.
 *
 * @param to the last year
 * @param runs of one scenario, a seed each
 * @returns persons, or the unit of the observation
 * @example
 * custodyFigures([run], 1940).every(({ gap }) => gap >= 0); // => true
 */
export function custodyFigures(runs: readonly Run[], to: number): readonly CustodyFigure[] {
  const lookups = runs.map(lookupOf);
  const counted = custodySeries.flatMap((series) =>
    observed(series, "USSR")
      .filter(({ role, year }) => role !== "initial" && year <= to)
      .sort((one, other) => one.year - other.year)
      .map((observation) => [series, observation] as const),
  );
  return counted.flatMap(([series, observation]) => {
    const { year, month, value } = observation;
    if (value === null || value === 0) return [];
    const found = median(lookups.map((of) => of(series, year, month ?? undefined)));
    return Number.isFinite(found) ? [{ observation, found, gap: Math.abs(found / value - 1) }] : [];
  });
}

/**
 * The median gap of figures of one role.
 *
 * @param role such as `calibration` or `validation`
 * @returns a share of the count; `NaN` when no figure has the role
 * @example
 * gapOf(custodyFigures([run], 1940), "no such role"); // => NaN
 */
export function gapOf(figures: readonly CustodyFigure[], role: string): number {
  return median(figures.filter(({ observation }) => observation.role === role).map(({ gap }) => gap));
}
