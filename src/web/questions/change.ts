import type { Catalogue, Course } from "../engine/messages.ts";
import { timelineOf, withTimeline } from "../state/course.ts";

/** One dated change of a lever: decisions struck out, or one held in their place. */
export interface Change {
  readonly lever: string;
  readonly from: string;
  /** The last month whose decisions fall away; the end of the run unless given. */
  readonly until?: string;
  /** What the lever is set to from the first month on; without it, its decisions are struck out and no more. */
  readonly to?: number;
  /** Or a month of the same course whose setting goes on. */
  readonly as?: string;
}

/** A course with a change made. */
export function changed(course: Course, change: Change, catalogue: Catalogue): Course {
  const { lever, from, until = catalogue.lastMonth, to, as } = change;
  const timeline = timelineOf(course, lever, catalogue);
  const kept = timeline.filter((each) => each.from < from || each.from > until);
  const rest = catalogue.levers.find(({ name }) => name === lever)?.rest ?? 0;
  const before = timeline.filter((each) => as !== undefined && each.from <= as).at(-1)?.value ?? rest;
  const value = to ?? (as === undefined ? undefined : before);
  return withTimeline(course, lever, value === undefined ? kept : [...kept, { from, value }], catalogue);
}

/** A course with several changes made, one after another. */
export function changedBy(course: Course, changes: readonly Change[], catalogue: Catalogue): Course {
  return changes.reduce((made, change) => changed(made, change, catalogue), course);
}
