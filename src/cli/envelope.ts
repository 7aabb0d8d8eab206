import type { Results } from "./forms/forms.ts";
import { version } from "./version.ts";

/** Which runs a result rests on. */
export interface RunsAsked {
  /** Name of the scenario. */
  readonly scenario: string;
  readonly seeds: { readonly first: number; readonly count: number };
  /** One household of the sample stands for so many. */
  readonly sample: number;
}

/** What a command answers: its own part of the envelope, and the runs that it rests on where there are any. */
export type Answer<Command extends keyof Results> = {
  readonly command: Command;
  readonly result: Results[Command];
  readonly runs?: RunsAsked;
};

/** The name of a published JSON Schema; its file is `data/schemas/NAME.schema.json`. */
export function schemaId(name: string): string {
  return `urn:great-turn:schema:${name}`;
}

/** An answer as `--json` prints it: what was found, and what it was found with. A figure that there is none of is null. */
export function envelopeOf<Command extends keyof Results>({ command, runs, result }: Answer<Command>): object {
  return { schema: schemaId(command), program: "great-turn", version, command, ...runs, result };
}

/** A fault as `--json` prints it, to stderr. */
export function faultEnvelope(error: {
  readonly code: string;
  readonly what: string;
  readonly where: string;
  readonly mend: string;
}): object {
  const { code, what, where, mend } = error;
  return { schema: schemaId("error"), program: "great-turn", version, error: { code, what, where, mend } };
}

/** The runs of several seeds, or of one. */
export function runsOf(
  asked: { readonly scenario: { readonly name: string }; readonly seed: number; readonly oneIn: number },
  count = 1,
): RunsAsked {
  return { scenario: asked.scenario.name, seeds: { first: asked.seed, count }, sample: asked.oneIn };
}
