import { z } from "zod";
import { figure, list } from "./parts.ts";

const comparison = z.strictObject({
  study: z.string(),
  figure: z.string(),
  what: z.string(),
  published: z.number(),
  ours: figure,
  low: z.number(),
  high: z.number(),
  unit: z.string(),
  source: z.string(),
  locator: z.string(),
  verified: z.string(),
  held: z.boolean(),
  met: z.boolean(),
  note: z.string(),
});
const moved = z.strictObject({
  parameter: z.string(),
  says: z.string(),
  unit: z.string(),
  value: z.number(),
  lines: list(comparison),
});
/** Figures of a year, each under its own name. */
const year = z.object({ year: z.int() }).catchall(figure);
const regime = { name: z.string(), says: z.string(), years: list(year) };
const factors = z.strictObject({ consumption: figure, production: figure, mobility: figure });
const wedges = list(
  z.strictObject({
    year: z.int(),
    farm_productivity: figure,
    other_productivity: figure,
    labour_wedge: figure,
    capital_wedge: figure,
    saving_wedge: figure,
    factors: factors.nullable(),
  }),
);

/** `great-turn reproduce`: a study in full, a regime of Allen's, or wedges of a series. */
export const reproduceForm = z.union([
  z.strictObject({
    study: z.literal("allen"),
    regimes: list(z.strictObject(regime)),
    comparisons: list(comparison),
    moved: list(moved),
    draws: z.int(),
    drawn: list(
      z.strictObject({
        figure: z.string(),
        what: z.string(),
        met: z.number(),
        lowest: figure,
        highest: figure,
      }),
    ),
  }),
  z.strictObject({ study: z.literal("allen"), regime: z.strictObject(regime) }),
  z.strictObject({
    study: z.literal("cheremukhin"),
    wedges,
    comparisons: list(comparison),
    moved: list(moved),
  }),
  z.strictObject({ study: z.literal("cheremukhin"), series: list(year), wedges, welfare: figure }),
]);
