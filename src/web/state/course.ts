import type { Catalogue, Course, ScenarioTold, Setting, Timelines } from "../engine/messages.ts";
import { memory } from "./memory.ts";

/** A course that a page shows, under the name that it gives it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly course: Course;
}

/** A scenario as it comes with the project. */
export function courseOf(scenario: string): Course {
  return { scenario, levers: {}, off: [], reading: "base", parameters: {} };
}

/** History as the project tells it: what everything else is set beside. */
export const history: Course = courseOf("history");

const keys = memory<Course, string>();

/** What a course is called by, so that two of the same inputs are one. */
export function keyOf(course: Course): string {
  return keys(course, "", () => keyIn(course));
}

function keyIn({ scenario, levers, off, reading, parameters }: Course): string {
  const sorted = <T>(of: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
    Object.entries(of).sort(([one], [other]) => one.localeCompare(other));
  return JSON.stringify([scenario, sorted(levers), [...off].sort(), reading, sorted(parameters)]);
}

/** The scenario that a course begins from. */
export function scenarioOf(course: Course, { scenarios }: Catalogue): ScenarioTold {
  const found = scenarios.find(({ name }) => name === course.scenario);
  return found ?? { name: course.scenario, title: course.scenario, levers: {}, off: [] };
}

/** The settings of a lever in a course, in order of time: the same list as long as they are not others. */
export function timelineOf(course: Course, lever: string, catalogue: Catalogue): readonly Setting[] {
  return course.levers[lever] ?? ownTimelineOf(course, lever, catalogue);
}

/** The settings of a lever in the scenario that a course begins from. */
export function ownTimelineOf(course: Course, lever: string, catalogue: Catalogue): readonly Setting[] {
  return scenarioOf(course, catalogue).levers[lever] ?? unset;
}

const unset: readonly Setting[] = [];

/** Gives a lever other settings; those of the scenario itself are no change. */
export function withTimeline(
  course: Course,
  lever: string,
  timeline: readonly Setting[],
  catalogue: Catalogue,
): Course {
  const sorted = [...timeline].sort((one, other) => one.from.localeCompare(other.from));
  const own = ownTimelineOf(course, lever, catalogue);
  const { [lever]: _, ...others } = course.levers;
  const levers: Timelines = isSame(sorted, own) ? others : { ...others, [lever]: sorted };
  return { ...course, levers };
}

function isSame(one: readonly Setting[], other: readonly Setting[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, value }, at) => from === other[at]?.from && value === other[at]?.value)
  );
}

/** A dated decision of a course, beside that of the scenario that it was before. */
export interface DecisionOf {
  /** The setting in the scenario; none where the reader added it. */
  readonly was: Setting | undefined;
  /** The setting in the course; none where it is struck out. */
  readonly is: Setting | undefined;
}

/** How decisions of a lever differ from those of its scenario: struck out, added, or set otherwise at the same month. */
export function decisionsOf(before: readonly Setting[], after: readonly Setting[]): readonly DecisionOf[] {
  const months = [...new Set([...before, ...after].map(({ from }) => from))].sort();
  return months.map((month) => ({
    was: before.find(({ from }) => from === month),
    is: after.find(({ from }) => from === month),
  }));
}

/** The month in which two courses part; nothing where they are one. */
export function partingOf(one: Course, other: Course, catalogue: Catalogue): string | undefined {
  const isOfAllTime =
    JSON.stringify([[...one.off].sort(), one.reading, one.parameters]) !==
    JSON.stringify([[...other.off].sort(), other.reading, other.parameters]);
  if (isOfAllTime) return catalogue.firstMonth;
  const months = catalogue.levers.flatMap(({ name }) => {
    const [first, second] = [timelineOf(one, name, catalogue), timelineOf(other, name, catalogue)];
    const at = Array.from({ length: Math.max(first.length, second.length) }, (_, place) => place).find(
      (place) => first[place]?.from !== second[place]?.from || first[place]?.value !== second[place]?.value,
    );
    return at === undefined ? [] : [first[at]?.from, second[at]?.from].filter((each) => each !== undefined);
  });
  return months.sort()[0];
}
