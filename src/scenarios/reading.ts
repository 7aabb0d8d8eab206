import { z } from "zod";
import type { MechanismName } from "../generated/names.ts";
import { readingTexts } from "../generated/readings.ts";
import { bibliography } from "../sources/bibliography.ts";
import { documentOf, lineOf, plainOf } from "./document.ts";
import { holdKnown, holdParameter } from "./hold.ts";
import { mechanismNames, readingNames } from "./known.ts";
import { malformed } from "./malformed.ts";

import type { ParameterValues, Scenario } from "./scenario.ts";

/** How a school of historians reads the record: its choices within what is uncertain, and the figures that it holds. */
export interface Reading {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Keys of the bibliography. */
  readonly cites: readonly string[];
  /** Parameters that it sets other than at their best value, by name. */
  readonly parameters: ParameterValues;
  /** Mechanisms that it denies. */
  readonly off: readonly MechanismName[];
  /** For a series of the evidence, or a definition of estimates of the famine, whose figure it holds. */
  readonly estimates: Readonly<Record<string, Held>>;
}

/** A published figure that a reading holds: the work, and words of its note, or its author, where one work carries several. */
export interface Held {
  readonly source: string;
  readonly note?: string | undefined;
}

/** The form of a reading file. */
const readingForm = z.strictObject({
  name: z.string().min(1).describe("A short name."),
  title: z.string().min(1).describe("Whose reading it is."),
  says: z.string().min(1).describe("What it holds, in two sentences."),
  cites: z.array(z.string()).min(1).describe("Works that it comes from."),
  parameters: z.record(z.string(), z.number()).default({}).describe("Parameters other than at their best value."),
  off: z.array(z.string()).default([]).describe("Mechanisms that it denies."),
  estimates: z
    .record(z.string(), z.strictObject({ source: z.string(), note: z.string().optional() }))
    .default({})
    .describe("For a series of the evidence, or a definition of estimates of the famine, whose figure it holds."),
});

const readingKind = {
  kind: "reading",
  entries: Object.keys(readingForm.shape),
  mend: "see data/readings for files of this form",
} as const;

/**
 * Reads a reading from YAML.
 *
 * @param text the file's text
 * @param file its name, for errors
 * @throws Fault "reading-malformed", "parameter-unknown", "parameter-out-of-range", "mechanism-unknown" or
 *   "source-unknown", with file and line
 * @example
 * const text = "name: mine\ntitle: Mine\nsays: As it was.\ncites: [davies-1980a]\n";
 * readReading(text, "mine.yaml").off; // => []
 */
export function readReading(text: string, file: string): Reading {
  const { document, lines } = documentOf(text, file);
  const at = (path: readonly (string | number)[]): string => `${file}:${lineOf(document, lines, path)}`;
  const read = readingForm.safeParse(plainOf(document, file));
  if (!read.success) throw malformed(read.error.issues, at, readingKind);
  const { parameters, off, cites, estimates } = read.data;
  const works = [...bibliography.keys()];
  for (const [name, value] of Object.entries(parameters)) holdParameter(name, value, at(["parameters", name]));
  const denied = off.map((name, index) => holdKnown("mechanism", name, mechanismNames(), at(["off", index])));
  for (const [index, key] of cites.entries()) holdKnown("source", key, works, at(["cites", index]));
  for (const [series, { source }] of Object.entries(estimates)) {
    holdKnown("source", source, works, at(["estimates", series]));
  }
  return { ...read.data, off: denied };
}

/** Names of the readings that come with the project. */
export const standardReadingNames: readonly string[] = Object.keys(readingTexts);

/**
 * A reading that comes with the project.
 *
 * @param name one of `standardReadingNames`
 * @param where where the name stands, for the error
 * @throws Fault "reading-unknown"
 * @example
 * standardReading("conquest").name; // => "conquest"
 */
export function standardReading(name: string, where = "the name of a reading"): Reading {
  holdKnown("reading", name, standardReadingNames, where);
  return readReading(readingTexts[name] ?? "", `${name}.yaml`);
}

/**
 * A scenario with the choices of its reading written out; what the scenario itself sets goes before them.
 *
 * @throws Fault "reading-unknown"
 * @example
 * underReading({ ...history, reading: "conquest" }).reading; // => "base"
 */
export function underReading(scenario: Scenario): Scenario {
  if (scenario.reading === "base") return scenario;
  holdKnown("reading", scenario.reading, readingNames, `the scenario ${scenario.name}`);
  const { parameters, off } = standardReading(scenario.reading);
  return {
    ...scenario,
    reading: "base",
    parameters: { ...parameters, ...scenario.parameters },
    off: [...new Set([...off, ...scenario.off])],
  };
}
