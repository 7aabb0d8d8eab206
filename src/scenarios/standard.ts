import { scenarioTexts } from "../generated/scenarios.ts";
import { holdKnown } from "./hold.ts";
import { readScenario } from "./read.ts";
import type { Scenario } from "./scenario.ts";

/** Names of the scenarios that come with the project. */
export const standardNames: readonly string[] = Object.keys(scenarioTexts);

/** What has been read: a long file takes a tenth of a second. */
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
  const scenario = known.get(name) ?? readScenario(standardText(name), `${name}.yaml`);
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
  holdKnown("scenario", name, standardNames, "the name of a scenario");
  return scenarioTexts[name] ?? "";
}
