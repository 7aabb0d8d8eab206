import type { OutcomeFigure } from "../evidence/outcomes/outcome.ts";
import { outcomeFigures } from "../evidence/outcomes.ts";
import type { Run } from "./run.ts";
import { lookupOf } from "./told.ts";

/** A figure on which readings of the record are compared. */
export type Point = OutcomeFigure;

/** The points, output and human toll together; those in persons are told in thousands. */
export const points: readonly Point[] = outcomeFigures
  .filter(({ told }) => told.includes("readings"))
  .map((each) =>
    each.unit === "persons" ? { ...each, unit: "thousand persons", of: (of) => each.of(of) / 1000 } : each,
  );

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
