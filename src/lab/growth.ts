import { growth } from "../generated/growth.ts";
import type { QuantityName } from "../generated/names.ts";
import { monthNumber } from "../ground/calendar.ts";
import { withLevers } from "../scenarios/change.ts";
import { leverFrom } from "../scenarios/lever.ts";
import type { ParameterValues, Scenario } from "../scenarios/scenario.ts";
import { standardScenario } from "../scenarios/standard.ts";
import type { Run } from "./run.ts";
import { growthRate } from "./statistics.ts";

/** A published rate of growth of the country's product over a period, per cent a year. */
export interface PublishedGrowth {
  readonly estimate: string;
  readonly from: number;
  readonly until: number;
  readonly value: number;
  /** Whether it was reckoned from figures that were seen. */
  readonly isSeen: boolean;
}

const publishedGrowth: readonly PublishedGrowth[] = growth;
/** Whose estimates of growth over long periods are known; rivals stay rivals. */
export const growthEstimates: readonly string[] = [...new Set(publishedGrowth.map(({ estimate }) => estimate))];
/**
 * What an estimate says of the period that begins with a year, if anything.
 *
 * @param estimate one of `growthEstimates`
 * @param from a year
 * @example
 * publishedGrowthOf("nobody", 1928); // => undefined
 */
export function publishedGrowthOf(estimate: string, from: number): PublishedGrowth | undefined {
  return publishedGrowth.find((each) => each.estimate === estimate && each.from === from);
}

/** Periods that growth is told by: before the war, by decade, and to the end. */
export const growthPeriods: readonly (readonly [from: number, until: number])[] = [
  [1928, 1940],
  [1950, 1960],
  [1960, 1970],
  [1970, 1980],
  [1980, 1985],
];

/**
 * Growth of a flow of the whole country from one year to another, per cent a year; `NaN` where a run does not cover
 * them.
 *
 * @param name a flow that a run records
 * @param from a year
 * @param until a later year
 * @throws Fault "quantity-unknown" or "role-unrecorded", "month-malformed" for a year that is none
 * @example
 * growthIn(run, "harvest", 1928, 1950); // => NaN
 */
export function growthIn(run: Run, name: QuantityName, from: number, until: number): number {
  const values = run.whole(name);
  const inYear = (year: number): number => {
    const start = monthNumber(year, 1) - (run.months[0] ?? 0);
    const months = values.subarray(start, start + 12);
    return !(start >= 0) || months.length < 12 ? Number.NaN : months.reduce((sum, each) => sum + each, 0);
  };
  return growthRate(inYear(until) / inYear(from), until - from);
}

/** The long run, and the same with a cause of its slowing taken out. */
export interface GrowthVariant {
  readonly id: string;
  readonly says: string;
  readonly scenario: Scenario;
  readonly parameters?: ParameterValues;
}

/**
 * What is asked of the claim that growth by more of everything slows as reserves run out.
 *
 * @example
 * growthVariants().map(({ id }) => id); // => ["long-run", "cobb-douglas", "hands-spared", "endless-reserves", "no-technique"]
 */
export function growthVariants(): readonly GrowthVariant[] {
  const scenario = standardScenario("long-run");
  const stopped = leverFrom("innovation", "1950-01", 0, "a variant");
  return [
    { id: "long-run", says: "plant and hands hard to replace (elasticity 0.4)", scenario },
    { id: "cobb-douglas", says: "elasticity 1 (Cobb and Douglas)", scenario, parameters: { substitution: 1 } },
    {
      id: "hands-spared",
      says: "output hardly needs hands (elasticity 1, exponent 0.05 for 0.4)",
      scenario,
      parameters: { substitution: 1, labourOnOutput: 0.05 },
    },
    {
      id: "endless-reserves",
      says: "villages give hands without end, families as large as in the 1930s",
      scenario: { ...scenario, off: [...scenario.off, "village-reserves", "fertility-transition"] },
    },
    { id: "no-technique", says: "no new technique from 1950 on", scenario: withLevers(scenario, [stopped]) },
  ];
}
