import { scenarioTexts } from "../generated/scenarios.ts";
import { productUnit } from "../sources/industry/figures.ts";
import { cellsOf, type Project, type ProjectLine, projectsOf } from "../sources/industry/projects.ts";
import { documentOf, lineOf, plainOf } from "./document.ts";
import { readRule } from "./expression.ts";
import { projectForm, scenarioForm } from "./form.ts";
import { holdKnown, holdLever, holdParameter, holdSample, holdSeed, monthIn } from "./hold.ts";
import { leverRanges, mechanismNames, readingNames } from "./known.ts";
import { malformed } from "./malformed.ts";
import type { LeverFrom, Scenario } from "./scenario.ts";

const scenarioKind = {
  kind: "scenario",
  entries: Object.keys(scenarioForm.shape),
  within: { projects: Object.keys(projectForm.shape) },
  mend: "see `great-turn scenarios --schema` for the form",
} as const;

/**
 * Reads a scenario from YAML.
 *
 * @param text the file's text
 * @param file its name, for errors
 * @returns a scenario, whole and checked
 * @throws Fault "scenario-unreadable", "scenario-malformed", "lever-unknown", "lever-out-of-range",
 *   "date-out-of-range", "mechanism-unknown", "parameter-unknown", "parameter-out-of-range" or "reading-unknown", each
 *   with file and line
 * @example
 * readScenario("name: mine\ntitle: Mine\nstrategy: direct\n", "mine.yaml").name; // => "mine"
 */
export function readScenario(text: string, file: string): Scenario {
  const { document, lines } = documentOf(text, file);
  const at = (path: readonly (string | number)[]): string => `${file}:${lineOf(document, lines, path)}`;
  const read = scenarioForm.safeParse(plainOf(document, file));
  if (!read.success) throw malformed(read.error.issues, at, scenarioKind);
  const { levers, like, off, sample, seed, parameters, projects, until, ...rest } = read.data;
  for (const [name, value] of Object.entries(parameters ?? {})) holdParameter(name, value, at(["parameters", name]));
  if (seed !== undefined) holdSeed(seed, at(["seed"]));
  if (sample !== undefined) holdSample(sample, at(["sample"]));
  const reading = holdKnown("reading", rest.reading, readingNames, at(["reading"]));
  const pulled = Object.entries(levers).flatMap(([lever, dates]) =>
    Object.entries(dates).map(([from, value]) =>
      leverFrom(lever, from, value, at(["levers", lever, from]), at(["levers", lever])),
    ),
  );
  const denied = off.map((name, index) => holdKnown("mechanism", name, mechanismNames(), at(["off", index])));
  return {
    ...rest,
    reading,
    levers: [...leversLike(like, at(["like"])), ...pulled],
    off: denied,
    ...(parameters === undefined ? {} : { parameters }),
    ...(projects === undefined ? {} : { projects: worksIn(projects, file, at) }),
    ...(seed === undefined ? {} : { seed }),
    ...(until === undefined ? {} : { until: monthIn(until, "the end of the run", at(["until"])) }),
    ...(sample === undefined ? {} : { oneIn: sample }),
  };
}

function worksIn(
  lines: readonly ProjectLine[],
  file: string,
  at: (path: readonly (string | number)[]) => string,
): readonly Project[] {
  const rows = lines.map((line, index) => ({ cells: cellsOf(line), where: at(["projects", index, "project"]) }));
  return projectsOf(rows, file, productUnit);
}

/** The settings of a scenario of the project that another goes on from; that one goes on from none. */
function leversLike(name: string | undefined, where: string): readonly LeverFrom[] {
  if (name === undefined) return [];
  const origins = Object.keys(scenarioTexts).filter((each) => !/^like:/m.test(scenarioTexts[each] ?? ""));
  holdKnown("scenario", name, origins, where);
  return readScenario(scenarioTexts[name] ?? "", `${name}.yaml`).levers;
}

/**
 * One setting of a lever, checked.
 *
 * @param lever a name of `leverRanges`
 * @param from a month, such as `1930-01`
 * @param value in the lever's unit, or a rule as text
 * @param where where the setting stands, for errors
 * @throws Fault "lever-unknown", "date-out-of-range" or "lever-out-of-range"
 * @example
 * leverFrom("force", "1930-01", 0.2, "mine"); // => { lever: "force", from: 23160, value: 0.2 }
 */
export function leverFrom(
  lever: string,
  from: string,
  value: number | string,
  where: string,
  whereName = where,
): LeverFrom {
  const ranges = leverRanges();
  const known = holdKnown("lever", lever, [...ranges.keys()], whereName);
  const month = monthIn(from, "the date", where);
  if (typeof value === "string") {
    const usual = ranges.get(known)?.value ?? 0;
    return { lever: known, from: month, value: usual, rule: readRule(value, where, [...ranges.keys()]) };
  }
  return { lever: holdLever(known, value, where), from: month, value };
}
