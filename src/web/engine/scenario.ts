import { scenariosWritten } from "../../generated/scenarios.ts";
import {
  holdKnown,
  leverFrom,
  mechanismNames,
  readingNames,
  type Scenario,
  standardNames,
  standardScenario,
} from "../../index.ts";
import type { Course } from "./messages.ts";

/**
 * The scenario that a course describes.
 *
 * @throws Fault for a lever, mechanism or reading that there is not, or a value out of range
 */
export function scenarioOf(course: Course): Scenario {
  const { scenario, levers, off, reading, parameters } = course;
  const base = standardScenario(scenario);
  const kept = base.levers.filter(({ lever }) => levers[lever] === undefined);
  const set = Object.entries(levers).flatMap(([lever, timeline]) =>
    timeline.map(({ from, value }) => leverFrom(lever, from, value, "the levers of a course")),
  );
  const idle = off.map((name) => holdKnown("mechanism", name, mechanismNames(), "the mechanisms of a course"));
  return {
    ...base,
    levers: [...kept, ...set],
    off: [...new Set([...base.off, ...idle])],
    reading: holdKnown("reading", reading, readingNames, "the reading of a course"),
    parameters: { ...base.parameters, ...parameters },
  };
}

interface Written {
  readonly levers?: Readonly<Record<string, object>>;
  readonly off?: readonly string[];
  readonly parameters?: object;
}

/**
 * A course as the text of a scenario file, which the command line runs to the same bits.
 *
 * @param name a short name for the file
 * @returns JSON, which is YAML too
 */
export function scenarioFileOf({ scenario, levers, off, reading, parameters }: Course, name: string): string {
  const known: Readonly<Record<string, Written>> = scenariosWritten;
  const base = known[holdKnown("scenario", scenario, standardNames, "the scenario of a course")];
  const set = Object.entries(levers).map(([lever, timeline]) => [
    lever,
    Object.fromEntries(timeline.map(({ from, value }) => [from, value])),
  ]);
  const written = {
    ...base,
    name,
    title: `${name}, after ${scenario}`,
    levers: { ...base?.levers, ...Object.fromEntries(set) },
    off: [...new Set([...(base?.off ?? []), ...off])],
    reading,
    parameters: { ...base?.parameters, ...parameters },
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
