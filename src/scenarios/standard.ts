import { scenarioTexts } from "../generated/scenarios.ts";
import { holdKnown } from "./hold.ts";
import type { Scenario } from "./scenario.ts";
import { standardFrom, standardWritten } from "./written.ts";

/** Names of the scenarios that come with the project. */
export const standardNames: readonly string[] = Object.keys(standardWritten);

/** What has been held already: a long scenario has hundreds of settings. */
const known = new Map<string, Scenario>();

/**
 * A scenario that comes with the project.
 *
 * @param name one of `standardNames`
 * @returns a copy of one's own
 * @throws Fault "scenario-unknown"
 * @example
 * standardScenario("history").name; // => "history"
 */
export function standardScenario(name: string): Scenario {
  const found = known.get(held(name));
  if (found) return structuredClone(found);
  const scenario = standardFrom(name);
  known.set(name, scenario);
  return structuredClone(scenario);
}

/**
 * The file of a scenario that comes with the project, as it is written.
 *
 * @param name one of `standardNames`
 * @returns YAML
 * @throws Fault "scenario-unknown"
 * @example
 * readScenario(standardText("history"), "history.yaml").name; // => "history"
 */
export function standardText(name: string): string {
  return scenarioTexts[held(name)] ?? "";
}

function held(name: string): string {
  return holdKnown("scenario", name, standardNames, "the name of a scenario");
}
