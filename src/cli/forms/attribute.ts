import { z } from "zod";
import { figure, list, month, seen } from "./parts.ts";
import { change, effect, intervalForm, methodForm, partedFigure, source } from "./why.ts";

const question = z.enum(["growth", "deaths"]);

/** `great-turn attribute`: figures put down to groups of levers or to mechanisms. Effects stand in the order of the figures. */
export const attributeForm = z.strictObject({
  sentence: z.string(),
  base: z.string().describe("What the scenario is measured against, in words."),
  other: z.string(),
  over: z.enum(["levers", "mechanisms"]).describe("What it is divided among."),
  than: z
    .string()
    .nullable()
    .describe("The scenario whose levers hold instead; null for the reference policy, and for mechanisms."),
  figures: list(
    z.strictObject({
      ...partedFigure,
      precision: z.strictObject({
        largest: z.number().describe("The size of the largest part, without its sign."),
        widest: figure.describe("How wide the widest interval is, from end to end; null where there is none."),
        share: figure.describe("The one as a part of the other."),
      }),
    }),
  ),
  method: methodForm,
  interval: intervalForm,
  width: z.number().describe("Part of the largest part that no interval of the first figure should be wider than."),
  stopped: z.enum(["narrow enough", "limit reached"]),
  to: month.describe("Last month of the runs."),
  seeds_run: z.int().describe("How many of the seeds were run before it stopped."),
  runs: z.int(),
  parts: list(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      instead: z.string().describe("What holds where it is taken out."),
      why: z.string().describe("Why that; empty where nothing had to be chosen."),
      source: source.nullable(),
      changes: list(change),
      effects: list(effect),
    }),
  ),
  published: list(
    z.strictObject({
      question,
      author: z.string(),
      cause: z.string(),
      says: z.string(),
      source: z.string(),
      locator: z.string(),
      verified: seen,
      note: z.string(),
    }),
  ).describe("What scholars say of the same."),
  not_held: list(z.strictObject({ question, author: z.string() })).describe(
    "Whose answer to the question is not held in the evidence.",
  ),
});
