import { z } from "zod";
import { counts, figure, list, part } from "./parts.ts";

const version = z.strictObject({
  version: z.string(),
  seeds: z.strictObject({ first: z.int(), count: z.int() }),
  sample: z.int(),
  counts: z.strictObject(counts).describe("How its claims stand."),
});

const answer = z.strictObject({
  answer: z.number(),
  low: z.number(),
  high: z.number(),
  verdict: z.enum(["inside", "outside", "not answered"]),
});

const size = z.number().describe("The difference, as a part of the largest figure.");

/** `great-turn changes`: two versions side by side, or what was kept. */
export const changesForm = z.union([
  z.strictObject({
    one: version,
    other: version,
    scenarios: list(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        same: z.boolean().describe("Whether the run of the first seed is the same to the last bit."),
        moved: list(
          z.strictObject({
            series: z.string(),
            title: z.string(),
            unit: z.string(),
            part,
            year: z.int().describe("The year in which it moved most."),
            one: figure,
            other: figure,
            size,
            years: z.strictObject({ moved: z.int(), of: z.int() }),
          }),
        ),
        still: list(z.string()).describe("Titles of figures that moved in no year by more than luck."),
        apart: list(z.string()).describe("Titles of figures that only one of the versions gives."),
      }),
    ),
    only: z.strictObject({ one: list(z.string()), other: list(z.string()) }),
    claims: list(
      z.strictObject({
        id: z.string(),
        claim: z.string(),
        unit: z.string(),
        one: answer.nullable(),
        other: answer.nullable(),
        reworded: z.boolean().describe("Whether its words, its unit or its range are no longer the same."),
        size,
        moved: z.boolean().describe("Whether the answer moved by more than luck."),
      }),
    ),
  }),
  z.strictObject({ version: z.string(), file: z.string().describe("Where its results were kept.") }),
]);
