import { stringify } from "yaml";
import { productUnit, readProjects, readScenario, type Scenario } from "../../src/index.ts";

/** One choice of a trial that can be left out alone. */
export type Part =
  | { readonly kind: "lever"; readonly name: string; readonly from: string; readonly value: number | string }
  | { readonly kind: "off"; readonly name: string }
  | { readonly kind: "parameter"; readonly name: string; readonly value: number }
  | { readonly kind: "project"; readonly cells: Readonly<Record<string, string>> };

/** A scenario that chance has put together, as a user might write it. */
export interface Trial {
  readonly seed: number;
  /** Last month, such as `1953-12`. */
  readonly until: string;
  readonly strategy: Scenario["strategy"];
  /** A scenario of the project whose settings it has too. */
  readonly like?: string;
  readonly reading: string;
  /** Whether it has a table of great works of its own: its parts of that kind, and none else. */
  readonly ownProjects: boolean;
  readonly parts: readonly Part[];
}

/** One household of a trial's sample stands for so many. */
export const sampleOfTrials = 20_000;

function ofKind<Kind extends Part["kind"]>({ parts }: Trial, kind: Kind): readonly Extract<Part, { kind: Kind }>[] {
  return parts.filter((each): each is Extract<Part, { kind: Kind }> => each.kind === kind);
}

/** The scenario file of a trial. */
export function yamlOf(trial: Trial): string {
  const levers: Record<string, Record<string, number | string>> = {};
  for (const { name, from, value } of ofKind(trial, "lever")) levers[name] = { ...levers[name], [from]: value };
  const parameters = Object.fromEntries(ofKind(trial, "parameter").map(({ name, value }) => [name, value]));
  const off = ofKind(trial, "off").map(({ name }) => name);
  return stringify({
    name: "trial",
    title: "A trial",
    strategy: trial.strategy,
    ...(trial.like === undefined ? {} : { like: trial.like }),
    ...(Object.keys(levers).length === 0 ? {} : { levers }),
    ...(off.length === 0 ? {} : { off }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    reading: trial.reading,
    seed: trial.seed,
    until: trial.until,
    sample: sampleOfTrials,
  });
}

/** The table of great works of a trial, where it has one of its own. */
export function projectsTextOf(trial: Trial): string | undefined {
  if (!trial.ownProjects) return undefined;
  const rows = ofKind(trial, "project").map(({ cells }) => cells);
  const header = Object.keys(rows[0] ?? {});
  return [header.join(","), ...rows.map((row) => header.map((column) => row[column] ?? "").join(","))].join("\n");
}

/**
 * A trial as the command line reads it.
 *
 * @throws Fault where the trial is none that may be asked for
 */
export function scenarioOfTrial(trial: Trial): Scenario {
  const scenario = readScenario(yamlOf(trial), "trial.yaml");
  const text = projectsTextOf(trial);
  if (text === undefined) return scenario;
  const projects = ofKind(trial, "project").length === 0 ? [] : readProjects(text, "trial.csv", productUnit);
  return { ...scenario, projects };
}
