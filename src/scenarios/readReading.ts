import { z } from "zod";
import { documentOf, lineOf, plainOf } from "./document.ts";
import { malformed } from "./malformed.ts";
import { type Reading, readingFrom } from "./reading.ts";
import type { Place } from "./written.ts";

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
  const at: Place["at"] = (path) => `${file}:${lineOf(document, lines, path)}`;
  const read = readingForm.safeParse(plainOf(document, file));
  if (!read.success) throw malformed(read.error.issues, at, readingKind);
  return readingFrom(read.data, { file, at });
}
