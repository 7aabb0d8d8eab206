import { z } from "zod";

/** A list that is only read. */
export function list<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z.array(item).readonly();
}

/** A figure; null where there is none. */
export const figure = z.number().nullable();
/** Two ends, the lower first. */
export const ends = z.tuple([z.number(), z.number()]).readonly();
/** A month. */
export const month = z.string().regex(/^\d{4}-\d{2}$/);
/** A figure by the name of what it is a figure of. */
export const byName = z.record(z.string(), z.number().optional());
/** Which of two books an indicator is kept in. */
export const ledger = z.enum(["actual", "reported"]);
/** A part of the picture that heads a table. */
export const part = z.enum(["output", "toll"]);
/** What 5 % of the runs lie below, their median, and what 95 % lie below. */
export const spread = { low: z.number(), median: z.number(), high: z.number() };

/** What an indicator is. */
export const indicator = {
  series: z.string(),
  title: z.string(),
  unit: z.string(),
  ledger,
};

/** A claim of the literature. */
export const claim = {
  id: z.string().regex(/^C\d{3}$/),
  system: z.string(),
  kind: z.enum(["dispute", "mechanism", "quantity", "shape"]),
  claim: z.string(),
  period: z.string(),
  essay_value: z.string().describe("The figure as the essay words it."),
  low: figure,
  high: figure,
  unit: z.string(),
  set_by: z.string().describe("The lever that sets the model's answer, where one does and no law."),
  evidence_verdict: z.string(),
  evidence_note: z.string(),
};

/** How many claims stand how. */
export const counts = { inside: z.int(), outside: z.int(), not_answered: z.int() };
/** The same, with those apart that little could fail. */
export const countsApart = {
  ...counts,
  inside_loosely: z
    .int()
    .describe(
      "Of those inside: how many have a range so wide, or an answer so set by a lever, that little could fail.",
    ),
};

/** Why little could fail the range of a claim. */
export const slack = z
  .enum(["wide", "from nought", "lever"])
  .nullable()
  .describe("Why little could fail: the range spans a factor of two, or begins at nought, or a lever sets the answer.");

/** How a figure was seen. */
export const seen = z
  .enum(["work", "citation", "copy", "no"])
  .describe("Where the figure was read: in the work, in a scholarly citation, in a copy on the web, or not yet.");

/** A published figure, with the work that it was read in. */
export const published = {
  year: z.int(),
  month: z.int().nullable(),
  value: figure,
  low: figure,
  high: figure,
  unit: z.string(),
  source: z.string(),
  locator: z.string(),
  basis: z.string(),
  verified: seen,
  role: z.string(),
  note: z.string(),
};

/** A published figure of what is disputed, with whose it is and what it was read in. */
export const rivalFigure = {
  by: z.string().describe("Whose figure it is; empty where it is that of the source."),
  value: figure,
  low: figure.describe("Without the others: at least so many."),
  high: figure.describe("Without the others: at most so many."),
  unit: z.string(),
  source: z.string(),
  locator: z.string(),
  verified: seen,
  note: z.string(),
};
