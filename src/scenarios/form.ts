import { z } from "zod";

const month = z.string("wanted a month such as 1930-01");
const number = z.number("wanted a number");

/** A line of a table of great works, with the columns of such a table. */
export const projectForm = z.strictObject({
  project: z.string().describe("A name of its own."),
  branch: z.string().describe("The branch of industry that it belongs to, or `transport`."),
  plan: z.string().optional().describe("The variant of a five-year plan that it belongs to."),
  decided: month.describe("Month of the decision."),
  building_months: number.describe("Months that the plan allows for building."),
  cost_million_rubles: number.describe("Planned cost, in million roubles."),
  imported_percent: number.optional().describe("Part of the cost that is equipment of foreign make."),
  product: z.string().optional().describe("The product that it alone makes in quantity."),
  capacity: number.optional().describe("Its yearly capacity, in the unit of the product."),
  unit: z.string().optional().describe("The unit of the capacity."),
  mastery_months: number.optional().describe("Months from opening to the run that was designed."),
  changed: month.optional().describe("Month in which it is set to another model."),
});

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
    .record(
      z.string(),
      z.record(
        z.string(),
        z.union(
          [z.number(), z.string(), z.tuple([z.number(), z.number(), z.number()])],
          "wanted a number, a rule, or the least, the best and the highest value as [0.4, 0.5, 0.7]",
        ),
      ),
    )
    .default({})
    .describe(
      "For each lever, its values or rules from given months on; or the least, the best and the highest value, of which a run takes the best and an ensemble draws.",
    ),
  off: z.array(z.string()).default([]).describe("Mechanisms switched off."),
  parameters: z
    .record(z.string(), z.number())
    .optional()
    .describe("Parameters that differ from their best value, such as figures of the start."),
  reading: z.string().default("base").describe("Whose estimates the run follows."),
  projects: z
    .array(projectForm)
    .optional()
    .describe("Great works that are planned in place of those of the project's own table."),
  seed: number.optional().describe("Seed of all draws."),
  until: month.optional().describe("Last month of its runs, where none is asked for; else 1940-12."),
  sample: number.optional().describe("How many real households one of the sample stands for."),
});
