import type { Scenario } from "../../scenarios/scenario.ts";
import type { Difference } from "./differences.ts";
import type { FigureTold } from "./figures.ts";

/** A change of figures from one scenario to another, and what it is divided among. */
export interface Division {
  readonly base: Scenario;
  readonly other: Scenario;
  /** What makes the one into the other, each credited with its part. */
  readonly differences: readonly Difference[];
  readonly figures: readonly FigureTold[];
  /** One household of the sample stands for so many. */
  readonly oneIn: number;
  /** Last month of the runs, a month number. */
  readonly to: number;
}

/** How many runs it is divided by. */
export interface Extent {
  readonly seeds: readonly number[];
  /** How many orders, each with its reverse, are drawn for a seed where not every combination is run. */
  readonly pairs: number;
}
