import type { Catalogue, Course } from "../engine/messages.ts";
import { scenarioOf, timelineOf, withTimeline } from "../state/course.ts";

/** The policies that the lab shows first, each by the lever that carries it; repression has no dial. */
export const policies = ["force", "collectivise", "relief", "grainExport", "investment"] as const;

/** A measure of repression: dated decisions of levers that stand or fall together. */
export interface Measure {
  readonly id: string;
  readonly decisions: readonly (readonly [lever: string, from: string, until: string])[];
}

/** Measures of repression, in the order of their dates. They can be struck out, and nothing else. */
export const measures: readonly Measure[] = [
  { id: "deportations", decisions: [["expropriate", "1930-01", "1931-12"]] },
  { id: "theft-law", decisions: [["theftLaw", "1932-08", "1940-12"]] },
  { id: "blacklists", decisions: [["blacklists", "1932-11", "1933-12"]] },
  { id: "town-sweeps", decisions: [["clearTowns", "1932-12", "1936-12"]] },
  { id: "limits-of-1937", decisions: [["operationLimits", "1937-08", "1938-12"]] },
  { id: "national-operations", decisions: [["albumOperations", "1937-08", "1938-12"]] },
  { id: "duress", decisions: [["duress", "1937-07", "1938-12"]] },
  { id: "labour-law", decisions: [["labourLaw", "1940-07", "1940-12"]] },
];

/** When a measure begins in a scenario; nothing where the scenario has none of it. */
export function beginningOf({ decisions }: Measure, course: Course, catalogue: Catalogue): string | undefined {
  const own = scenarioOf(course, catalogue).levers;
  const months = decisions.flatMap(([lever, from, until]) =>
    (own[lever] ?? []).filter((each) => each.from >= from && each.from <= until).map((each) => each.from),
  );
  return months.sort()[0];
}

/** Whether a course has struck a measure out. */
export function isStruck({ decisions }: Measure, course: Course, catalogue: Catalogue): boolean {
  return decisions.every(([lever, from, until]) =>
    timelineOf(course, lever, catalogue).every((each) => each.from < from || each.from > until),
  );
}

/** A course in which a measure is struck out, or stands again as in its scenario. */
export function struck(measure: Measure, course: Course, catalogue: Catalogue, isOut: boolean): Course {
  const own = scenarioOf(course, catalogue).levers;
  return measure.decisions.reduce((changed, [lever, from, until]) => {
    const isOfIt = (month: string): boolean => month >= from && month <= until;
    const others = timelineOf(changed, lever, catalogue).filter((each) => !isOfIt(each.from));
    const again = isOut ? [] : (own[lever] ?? []).filter((each) => isOfIt(each.from));
    return withTimeline(changed, lever, [...others, ...again], catalogue);
  }, course);
}
