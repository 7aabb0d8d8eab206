import { z } from "zod";
import { list, part } from "./parts.ts";

const doubt = z.enum(["chance", "parameters", "structure", "together"]);

/** `great-turn ensemble` and `merge`: bands of each doubt, and claims. */
export const ensembleForm = z.strictObject({
  folder: z.string(),
  design: z.strictObject({
    scenario: z.string(),
    runs: z.int(),
    over: list(z.string()),
    points: z.string(),
    seed: z.int(),
    sample: z.int(),
    identity: z.string().describe("SHA-256 of the design, and of all that its runs are made from."),
  }),
  hash: z.string().describe("SHA-256 of every figure of every run."),
  broken: list(z.strictObject({ run: z.int(), fault: z.string() })),
  headlines: list(
    z.strictObject({
      series: z.string(),
      part,
      year: z.int(),
      doubt,
      runs: z.int(),
      lowest: z.number(),
      p05: z.number(),
      p25: z.number(),
      median: z.number(),
      p75: z.number(),
      p95: z.number(),
      highest: z.number(),
    }),
  ),
  claims: list(
    z.strictObject({ claim: z.string(), doubt, runs: z.int(), inside: z.int(), low: z.number(), high: z.number() }),
  ),
});

/** `great-turn shard`: one part that was made, or was there. */
export const shardForm = z.strictObject({ folder: z.string(), index: z.int(), made: z.boolean() });
