import { z } from "zod";

/** The form of a scenario file; its JSON Schema is published beside the scenarios. */
export const scenarioForm = z.strictObject({
  name: z.string().min(1).describe("A short name."),
  title: z.string().min(1).describe("What it asks, in a sentence."),
  strategy: z.enum(["history", "gradual", "mixed", "direct"]).describe("Whose course it takes."),
  like: z
    .string()
    .optional()
    .describe("A scenario of the project whose levers it has too: its own dates are added, and go before the other's."),
  levers: z
    .record(z.string(), z.record(z.string(), z.union([z.number(), z.string()], "wanted a number or a rule")))
    .default({})
    .describe("For each lever, its values or rules from given months on."),
  off: z.array(z.string()).default([]).describe("Mechanisms switched off."),
  parameters: z
    .record(z.string(), z.number())
    .optional()
    .describe("Parameters that differ from their best value, such as figures of the start."),
  reading: z.string().default("base").describe("Whose estimates the run follows."),
  seed: z.number("wanted a number").optional().describe("Seed of all draws."),
  until: z
    .string("wanted a month such as 1930-01")
    .optional()
    .describe("Last month of its runs, where none is asked for; else 1940-12."),
  sample: z.number("wanted a number").optional().describe("How many real households one of the sample stands for."),
});
