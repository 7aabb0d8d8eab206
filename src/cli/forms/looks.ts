import { z } from "zod";
import { byName, ends, figure, indicator, list, month, part } from "./parts.ts";

/** A series of a run, for `great-turn indicators NAME`. */
export const seriesForm = z.strictObject({
  ...indicator,
  part,
  place: z.string(),
  figures: list(
    z.strictObject({
      date: z.string().regex(/^\d{4}(-\d{2})?$/),
      value: figure,
      evidence: ends.nullable().describe("Lowest and highest figure that the evidence gives."),
    }),
  ),
});

/** `great-turn parameters`. */
export const parametersForm = list(
  z.strictObject({
    name: z.string(),
    says: z.string(),
    unit: z.string(),
    value: z.number(),
    low: figure.describe("Null where nothing about it is uncertain."),
    high: figure,
    distribution: z.enum(["uniform", "triangular", "lognormal", "fixed"]),
    source: z.string().nullable().describe("Key of the work; null where it is assumed."),
    locator: z.string().describe("The place in the work, or why it is assumed."),
    read_by: list(z.string()).describe("Laws that take it."),
  }),
);

const setting = z.strictObject({ lever: z.string(), from: month, value: z.union([z.number(), z.string()]) });

/** `great-turn check`. */
export const checkForm = z.strictObject({
  name: z.string(),
  title: z.string(),
  strategy: z.string(),
  until: month,
  reading: z.string(),
  levers: list(setting),
  off: list(z.string()),
  parameters: byName,
  warnings: list(z.string()),
});

const side = z.strictObject({
  named: z.string(),
  scenario: z.string(),
  seeds: z.strictObject({ first: z.int(), count: z.int() }),
  sample: z.int(),
  to: month,
});

/** `great-turn compare`. */
export const compareForm = z.strictObject({
  one: side,
  other: side,
  inputs: list(z.strictObject({ input: z.string(), one: z.string().nullable(), other: z.string().nullable() })),
  indicators: list(
    z.strictObject({
      ...indicator,
      parts_in: z.int().nullable().describe("The first year in which they differ by more than 1 %."),
      years: list(z.strictObject({ year: z.int(), one: figure, other: figure, difference: figure })),
    }),
  ),
});

/** `great-turn cite`: CSL-JSON, and the same as BibTeX and as a line of text. */
export const citeForm = z.strictObject({
  csl: z.looseObject({ id: z.string(), type: z.string(), title: z.string() }),
  bibtex: z.string(),
  text: z.string(),
});

/** `great-turn export`. */
export const exportForm = z.strictObject({ folder: z.string(), files: list(z.string()) });

/** `great-turn plot`: the figures that were written. */
export const plotForm = z.strictObject({
  figures: list(
    z.strictObject({
      ...indicator,
      place: z.string(),
      file: z.string(),
      format: z.enum(["svg", "png", "pdf"]),
      width: z.union([z.literal(85), z.literal(170)]).describe("In millimetres."),
      height: z.number().describe("In millimetres."),
      sha256: z.string().describe("SHA-256 of the file."),
    }),
  ),
  runs: list(z.string()).describe("SHA-256 of every recorded bit of each run that is drawn."),
  sources: list(z.string()).describe("Works that published figures were read in, by their keys."),
});
