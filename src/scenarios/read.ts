import { documentOf, lineOf, plainOf } from "./document.ts";
import { projectForm, scenarioForm } from "./form.ts";
import { malformed } from "./malformed.ts";
import type { Scenario } from "./scenario.ts";
import { type Place, scenarioFrom } from "./written.ts";

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
  const at: Place["at"] = (path) => `${file}:${lineOf(document, lines, path)}`;
  const read = scenarioForm.safeParse(plainOf(document, file));
  if (!read.success) throw malformed(read.error.issues, at, scenarioKind);
  return scenarioFrom(read.data, { file, at });
}
