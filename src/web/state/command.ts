import type { Catalogue, Course, Setting } from "../engine/messages.ts";
import { scenarioOf } from "./course.ts";

/**
 * Settings of a course as the command line and the library take them: they keep a scenario's settings before the first
 * that is given, so where these are struck out they are told so.
 */
function settingsOf(
  course: Course,
  catalogue: Catalogue,
): readonly (readonly [lever: string, timeline: readonly Setting[]])[] {
  const own = scenarioOf(course, catalogue).levers;
  return Object.entries(course.levers).map(([lever, timeline]) => {
    const rest = catalogue.levers.find(({ name }) => name === lever)?.rest ?? 0;
    const first = (own[lever] ?? [])[0]?.from;
    const isBefore = first !== undefined && first < (timeline[0]?.from ?? catalogue.lastMonth);
    return [lever, isBefore ? [{ from: first, value: rest }, ...timeline] : timeline] as const;
  });
}

/** Whether the command line needs a scenario file: no option sets a parameter. */
export function isOfFile({ parameters }: Course): boolean {
  return Object.keys(parameters).length > 0;
}

/** The options of the command line that give a course. */
export function optionsOf(course: Course, catalogue: Catalogue, id = "course"): string {
  if (isOfFile(course)) return `--scenario ${id}.json`;
  return [
    `--scenario ${course.scenario}`,
    ...settingsOf(course, catalogue).flatMap(([lever, timeline]) =>
      timeline.map(({ from, value }) => `--set ${lever}=${value}@${from}`),
    ),
    ...course.off.map((name) => `--off ${name}`),
    ...(course.reading === "base" ? [] : [`--reading ${course.reading}`]),
  ].join(" ");
}

/** A course in the library's words: an expression that gives its scenario. */
export function expressionOf(course: Course, catalogue: Catalogue): string {
  const text = JSON.stringify;
  const settings = settingsOf(course, catalogue).flatMap(([lever, timeline]) =>
    timeline.map(({ from, value }) => `leverFrom(${text(lever)}, ${text(from)}, ${value}, "this figure")`),
  );
  const standard = `standardScenario(${text(course.scenario)})`;
  const base = settings.length === 0 ? standard : `withLevers(${standard}, [${settings.join(", ")}])`;
  const others = [
    ...(course.off.length > 0
      ? [`off: [...${standard}.off, ${course.off.map((name) => `${text(name)} as const`).join(", ")}]`]
      : []),
    ...(course.reading === "base" ? [] : [`reading: ${text(course.reading)} as const`]),
    ...(isOfFile(course) ? [`parameters: ${text(course.parameters)}`] : []),
  ];
  return others.length === 0 ? base : `{ ...${base}, ${others.join(", ")} }`;
}
