import { ageBands, schedules } from "../generated/schedules.ts";
import type { SourceKey } from "../generated/sources.ts";
import type { Citation } from "../ground/quantity.ts";

/** Name of a schedule by age. */
export type ScheduleName = keyof typeof schedules;

export { ageBands };

/** How many bands of age there are: 0-4, 5-9, ... 65-69, and 70 and over. */
export const bands = ageBands.length;

/** A number for each band of age, men first: the same for both sexes where the table makes no difference, none for a sex that it has no row of. */
export function ofCohorts(name: ScheduleName): readonly number[] {
  const { men, women, both }: Sexes = schedules[name];
  const none = new Array<number>(bands).fill(0);
  return [...(both ?? men ?? none), ...(both ?? women ?? none)];
}

/** A number for each band of age, of a schedule that makes no difference between the sexes. */
export function ofBothSexes(name: ScheduleName): readonly number[] {
  return ofCohorts(name).slice(0, bands);
}

/** Where a schedule was read, or why it was assumed. */
export function readIn(name: ScheduleName): Citation & { readonly key: SourceKey } {
  return schedules[name].source;
}

interface Sexes {
  readonly men?: readonly number[];
  readonly women?: readonly number[];
  readonly both?: readonly number[];
}
