import { holdKnown, leverFrom, mechanismNames, readingNames, type Scenario, standardScenario } from "../../index.ts";
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
