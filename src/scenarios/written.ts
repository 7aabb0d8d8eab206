import { scenariosWritten } from "../generated/scenarios.ts";
import { productUnit } from "../sources/industry/figures.ts";
import { cellsOf, type Project, type ProjectLine, projectsOf } from "../sources/industry/projects.ts";
import { holdKnown, holdParameter, holdSample, holdSeed, monthIn } from "./hold.ts";
import { mechanismNames, readingNames } from "./known.ts";
import { leverFrom, type WrittenSetting } from "./lever.ts";
import type { LeverFrom, Scenario, Strategy } from "./scenario.ts";

/** What a scenario file says once it has its form: names, months and values are still to be held. */
export interface WrittenScenario {
  readonly name: string;
  readonly title: string;
  readonly strategy: Strategy;
  /** A scenario of the project whose levers it has too. */
  readonly like?: string | undefined;
  /** For each lever, its values or rules by month; see `WrittenSetting`. */
  readonly levers?: Readonly<Record<string, Readonly<Record<string, WrittenSetting>>>>;
  readonly off?: readonly string[];
  readonly parameters?: Readonly<Record<string, number>> | undefined;
  readonly reading?: string;
  readonly projects?: readonly ProjectLine[] | undefined;
  readonly seed?: number | undefined;
  readonly until?: string | undefined;
  readonly sample?: number | undefined;
}

/** Where a file and its entries stand, for errors. */
export interface Place {
  readonly file: string;
  readonly at: (path: readonly (string | number)[]) => string;
}

/** Where entries of a file of the project stand: it was read at set-up, and its lines are not known any more. */
export function standardPlace(name: string): Place {
  const file = `${name}.yaml`;
  return { file, at: (path) => `${file}, ${path.join(" ")}` };
}

/** The scenarios of the project, as their files were read when the project was set up. */
export const standardWritten: Readonly<Record<string, WrittenScenario>> = scenariosWritten;

/**
 * The scenario that a file describes, whole and checked.
 *
 * @throws Fault "lever-unknown", "lever-out-of-range", "date-out-of-range", "mechanism-unknown", "parameter-unknown",
 *   "parameter-out-of-range", "scenario-unknown", "seed-out-of-range", "sample-out-of-range" or "reading-unknown"
 */
export function scenarioFrom(written: WrittenScenario, { file, at }: Place): Scenario {
  const { name, title, strategy, like, levers = {}, off = [], parameters, projects, seed, until, sample } = written;
  for (const [each, value] of Object.entries(parameters ?? {})) holdParameter(each, value, at(["parameters", each]));
  if (seed !== undefined) holdSeed(seed, at(["seed"]));
  if (sample !== undefined) holdSample(sample, at(["sample"]));
  const reading = holdKnown("reading", written.reading ?? "base", readingNames, at(["reading"]));
  const pulled = Object.entries(levers).flatMap(([lever, dates]) =>
    Object.entries(dates).map(([from, value]) =>
      leverFrom(lever, from, value, at(["levers", lever, from]), at(["levers", lever])),
    ),
  );
  const denied = off.map((each, index) => holdKnown("mechanism", each, mechanismNames(), at(["off", index])));
  return {
    name,
    title,
    strategy,
    reading,
    levers: [...leversLike(like, at(["like"])), ...pulled],
    off: denied,
    ...(parameters === undefined ? {} : { parameters }),
    ...(projects === undefined ? {} : { projects: worksIn(projects, { file, at }) }),
    ...(seed === undefined ? {} : { seed }),
    ...(until === undefined ? {} : { until: monthIn(until, "the end of the run", at(["until"])) }),
    ...(sample === undefined ? {} : { oneIn: sample }),
  };
}

function worksIn(lines: readonly ProjectLine[], { file, at }: Place): readonly Project[] {
  const rows = lines.map((line, index) => ({ cells: cellsOf(line), where: at(["projects", index, "project"]) }));
  return projectsOf(rows, file, productUnit);
}

/** The settings of a scenario of the project that another goes on from; that one goes on from none. */
function leversLike(name: string | undefined, where: string): readonly LeverFrom[] {
  if (name === undefined) return [];
  const origins = Object.keys(standardWritten).filter((each) => standardWritten[each]?.like === undefined);
  return standardFrom(holdKnown("scenario", name, origins, where)).levers;
}

/** A scenario of the project, held anew. */
export function standardFrom(name: string): Scenario {
  const written = standardWritten[name];
  if (!written) throw new Error(`the file of the scenario "${name}" was not read`);
  return scenarioFrom(written, standardPlace(name));
}
