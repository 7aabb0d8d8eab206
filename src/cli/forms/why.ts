import { z } from "zod";
import { figure, indicator, list, month, part } from "./parts.ts";

/** Where something was read. */
export const source = z.strictObject({ key: z.string(), locator: z.string() });

/** What a part does to a figure. */
export const effect = z.strictObject({
  value: z.number().describe("The mean over seeds."),
  low: figure.describe("Ends of the interval of 90 %; null where one value alone gives none."),
  high: figure,
  clear: z
    .boolean()
    .nullable()
    .describe(
      "False where the interval spans nought, or the effect is under 2 % of the figure; null without interval.",
    ),
});

const law = z.strictObject({
  name: z.string(),
  says: z.string(),
  equation: z.string(),
  unit: z.string(),
  source,
  mechanism: z.string().nullable(),
  page: z.string().describe("Page and place under docs/book."),
});

/** One thing that is set otherwise. */
export const change = z.strictObject({
  kind: z.enum(["lever", "mechanism", "reading", "parameter", "projects"]),
  name: z.string().nullable(),
  title: z.string(),
  from: month.nullable().describe("First and last month in which a lever is set otherwise."),
  until: month.nullable(),
  base: z.string().describe("What the base has, in words."),
  other: z.string(),
});

/** A figure that is taken apart. */
export const partedFigure = {
  ...indicator,
  part,
  place: z.string(),
  from: z.int(),
  until: z.int(),
  outcome: z.string().nullable().describe("The id of an outcome, whose years are its own."),
  over: z.enum(["one year", "sum of years", "mean of years", "growth", "as it says"]),
  base: z.number(),
  other: z.number(),
  whole: effect.describe("The other less the base; the parts sum to it."),
};

/** How parts were found. */
export const methodForm = z.enum(["every combination", "orders drawn"]);
export const intervalForm = z
  .enum(["seeds", "orders", "seeds and orders", "none"])
  .describe("What the intervals tell of.");

/** `great-turn why`: a change taken apart. Effects stand in the order of the figures. */
export const whyForm = z.strictObject({
  sentence: z.string(),
  base: z.string(),
  other: z.string(),
  figures: list(z.strictObject(partedFigure)),
  method: methodForm,
  interval: intervalForm,
  by: z.enum(["span", "lever", "field"]).describe("How finely settings of levers are told apart."),
  to: month.describe("Last month of the runs."),
  runs: z.int(),
  parts: list(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      changes: list(change),
      effects: list(effect),
      laws: list(law).describe("Laws and totals that read it first, in the order in which they run."),
    }),
  ),
});

const sign = z.enum(["+", "-", "?"]).describe("How the effect moves when the cause alone rises: up, down, either way.");

/** `great-turn causes`: nodes nearest first, and the steps between them. */
export const causesForm = list(
  z.strictObject({
    ...indicator,
    nodes: list(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        title: z.string(),
        unit: z.string(),
        level: z.string(),
        source: source.nullable(),
        page: z.string().nullable().describe("Page and place under docs/book."),
        distance: z.int(),
        beyond: z.int().describe("How many causes lie beyond the depth."),
      }),
    ),
    edges: list(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        sign,
        way: z.enum([
          "measured",
          "taken",
          "taken of last month",
          "runs where",
          "flows in",
          "flows out",
          "becomes",
          "added up",
        ]),
        mechanism: z.string().nullable(),
      }),
    ),
  }),
);
