import { z } from "zod";
import {
  byName,
  countsApart,
  ends,
  figure,
  indicator,
  ledger,
  list,
  month,
  part,
  rivalFigure,
  slack,
  spread,
} from "./parts.ts";

const verdict = z.enum(["inside", "outside", "not answered"]);

/** `great-turn start`: history beside the evidence. */
export const startForm = z.strictObject({
  indicators: list(
    z.strictObject({
      ...indicator,
      part,
      years: list(z.strictObject({ year: z.int(), value: figure, evidence: ends.nullable() })),
    }),
  ),
  claims: z.strictObject(countsApart),
  hash: z.string(),
});

/** `great-turn run`: headline indicators of one run. */
export const runForm = z.strictObject({
  from: month,
  to: month,
  households: z.int(),
  indicators: list(
    z.strictObject({ ...indicator, part, years: list(z.strictObject({ year: z.int(), value: figure })) }),
  ),
  hash: z.string().describe("SHA-256 of every recorded bit."),
  folder: z.string().nullable().describe("Where the figures were written, if anywhere."),
});

/** `great-turn score`: claims and series of the evidence beside runs. */
export const scoreForm = z.strictObject({
  runs: z.int(),
  folder: z.string().nullable().describe("The folder that was scored, if one was."),
  claims: list(
    z.strictObject({
      id: z.string(),
      system: z.string(),
      claim: z.string(),
      unit: z.string(),
      low: z.number(),
      high: z.number(),
      value: figure,
      slack,
      verdict,
      spread: ends.nullable(),
      share_inside: figure,
    }),
  ),
  counts: z.strictObject({ ...countsApart, by_system: z.record(z.string(), z.strictObject(countsApart)) }),
  fits: list(
    z.strictObject({ series: z.string(), role: z.string(), places: z.int(), points: z.number(), gap: z.number() }),
  ),
});

const tollLine = z.strictObject({
  id: z.string(),
  says: z.string(),
  periods: list(z.strictObject({ from: z.int(), to: z.int(), ...spread })),
  whole: z.strictObject(spread),
});

/** `great-turn toll`: persons, over seeds. */
export const tollForm = z.strictObject({
  place: z.string(),
  deaths: list(tollLine),
  others: list(tollLine),
  rivals: list(
    z.strictObject({
      says: z.string(),
      place: z.string(),
      definition: z.string().nullable().describe("What estimates of the famine count, the same for all of them."),
      unit: z.string(),
      ...spread,
      published: list(z.strictObject(rivalFigure)),
    }),
  ),
});

/** `great-turn fulfilment`: the First Five-Year Plan and what was made of it. */
export const fulfilmentForm = z.strictObject({
  products: list(
    z.strictObject({
      product: z.string(),
      title: z.string(),
      unit: z.string(),
      base: z.number(),
      basic: z.number(),
      optimal: z.number(),
      revised: z.number(),
      model: figure,
      reported: list(z.number()),
    }),
  ),
  speeds: list(z.strictObject({ series: z.string(), title: z.string(), ledger, rate: figure })),
  works: list(
    z.strictObject({
      project: z.string(),
      decided: month,
      planned: month,
      model: month.nullable(),
      evidence: z.string().nullable().describe("As exact as it is known."),
      late: figure,
    }),
  ),
});

const choice = { parameter: z.string().optional(), value: z.number().optional(), mechanism: z.string().optional() };

/** `great-turn readings`: readings of the record side by side. */
export const readingsForm = z.strictObject({
  readings: list(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      says: z.string(),
      cites: list(z.string()),
      parameters: byName,
      off: list(z.string()),
    }),
  ),
  points: list(
    z.strictObject({
      id: z.string(),
      says: z.string(),
      unit: z.string(),
      figures: z.record(z.string(), figure),
      spread: figure,
      lowest: z.string(),
      highest: z.string(),
      published: list(
        z.strictObject({
          reading: z.string(),
          by: z.string().describe("Whose figure it is; empty where it is that of the source."),
          low: z.number(),
          high: z.number(),
          source: z.string(),
          checked: z.boolean(),
        }),
      ),
    }),
  ),
  partings: list(
    z.strictObject({
      point: z.string(),
      relative_spread: figure,
      causes: list(z.strictObject({ reading: z.string(), ...choice, moves: figure })),
    }),
  ),
});
