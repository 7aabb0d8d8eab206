import { z } from "zod";
import { byName, claim, ends, figure, indicator, list, month, published, rivalFigure } from "./parts.ts";

const explainedIndicator = z.strictObject({
  sentence: z.string().describe("What is measured, or what it came to, in one sentence."),
  ...indicator,
  year: z.string(),
  group: z.string(),
  places: z.enum(["added", "ratio", "country"]),
  geo: z.string(),
  place: z.string(),
  takes: list(z.strictObject({ name: z.string(), role: z.string() })),
  evidence: list(z.strictObject({ ...published, work: z.string() })),
  estimates: list(z.strictObject({ from: z.int(), until: z.int(), ...rivalFigure })).describe(
    "What authors say of several years together.",
  ),
  laws: list(
    z.strictObject({
      name: z.string(),
      distance: z.int(),
      kind: z.string(),
      level: z.string(),
      unit: z.string(),
      says: z.string(),
      equation: z.string(),
      source: z.strictObject({ key: z.string(), locator: z.string() }),
      traced: z
        .strictObject({ cells: z.int(), values: z.record(z.string(), figure), answer: figure })
        .nullable()
        .describe("What went in and what came out in the month that was asked for."),
    }),
  ),
  ends: list(z.string()),
  beyond: list(z.string()),
  traced: z.strictObject({ month, value: figure }).nullable(),
});

const explainedClaim = z.strictObject({
  sentence: z.string().describe("What the model answers, in one sentence."),
  ...claim,
  pages: list(z.string()).describe("Pages of the documents that treat the claim."),
  not_borne_out: list(z.strictObject({ page: z.string(), says: z.string() })).describe(
    "What a page says that the model does not bear out, or cannot test.",
  ),
  model: z
    .strictObject({ value: figure, spread: ends.nullable(), verdict: z.enum(["inside", "outside", "not answered"]) })
    .nullable(),
  bearing: z
    .enum(["bears out", "bears out in part", "says otherwise", "no clear effect"])
    .nullable()
    .describe("How the effects together bear on the claim."),
  effects: list(
    z.strictObject({
      figure: z.string(),
      unit: z.string(),
      taken_out: z.strictObject({
        off: list(z.string()).optional(),
        levers: list(z.tuple([z.string(), month, z.number()]).readonly()).optional(),
      }),
      says: z.string(),
      moves: z.enum(["up", "down"]),
      with: figure,
      without: figure,
      difference: figure,
      spread: ends,
      share_as_claimed: figure,
      as_claimed: z.boolean(),
      clear: z.boolean().describe("False where the spread spans nought, or the difference is under 2 % of the figure."),
    }),
  ),
  trials: list(
    z.strictObject({
      title: z.string(),
      variants: list(
        z.strictObject({
          says: z.string(),
          scenario: z.string(),
          parameters: byName,
          figures: list(
            z.strictObject({ figure: z.string(), unit: z.string(), value: figure, spread: ends.nullable() }),
          ),
        }),
      ),
    }),
  ),
});

/** `great-turn explain`: the indicators of a series, or a claim. */
export const explainForm = z.union([list(explainedIndicator), explainedClaim]);
