import { z } from "zod";
import { projectForm } from "../../scenarios/form.ts";
import { seriesForm } from "./looks.ts";
import { byName, claim, ends, indicator, list, month } from "./parts.ts";

/** `great-turn claims`. */
export const claimsForm = list(z.strictObject(claim));

/** `great-turn levers`. */
export const leversForm = list(
  z.strictObject({
    name: z.string(),
    title: z.string().describe("What a reader calls it."),
    field: z.string().describe("The field of policy that it belongs to."),
    within: ends,
    value: z.number(),
    says: z.string(),
  }),
);

/** `great-turn mechanisms`. */
export const mechanismsForm = list(z.strictObject({ name: z.string(), says: z.string() }));

/** `great-turn indicators`: all that there is, or some of it as a run has it. */
export const indicatorsForm = list(
  z.union([
    seriesForm,
    z.strictObject({
      ...indicator,
      year: z.string().describe("How a year's figure is formed from months."),
      group: z.string(),
      places: z.enum(["added", "ratio", "country"]),
      geo: z.string().describe("The place that a figure of the country stands for."),
    }),
  ]),
);

const strategy = z.enum(["history", "gradual", "mixed", "direct"]);

/** A scenario in the form of its file. */
const scenarioFile = z.strictObject({
  name: z.string(),
  title: z.string(),
  strategy,
  levers: z.record(
    z.string(),
    z.record(month, z.union([z.number(), z.string(), z.tuple([z.number(), z.number(), z.number()]).readonly()])),
  ),
  off: list(z.string()),
  reading: z.string(),
  parameters: byName.optional(),
  projects: list(projectForm).optional(),
});

/** `great-turn scenarios`: all, or one in full. */
export const scenariosForm = z.union([
  list(z.strictObject({ name: z.string(), title: z.string(), strategy })),
  scenarioFile,
]);

/** `great-turn book`. */
export const bookForm = z.strictObject({
  current: z.boolean().describe("Whether the book says what the code says."),
  written: list(z.string()).describe("Files that were written."),
});

const rest = z.strictObject({ seconds: z.number(), share: z.number() });

/** `great-turn bench`. */
export const benchForm = z.strictObject({
  machine: z.strictObject({
    processor: z.string(),
    cores: z.int(),
    memory_gib: z.number(),
    system: z.string(),
    node: z.string(),
  }),
  timings: list(
    z.strictObject({
      sample: z.int(),
      workers: z.int(),
      households: z.int(),
      runs: z.int(),
      least_seconds: z.number(),
      median_seconds: z.number(),
      runs_per_second: z.number(),
      agent_months_per_second: z.number(),
      bytes_per_household: z.number(),
    }),
  ),
  profile: z
    .strictObject({
      seconds: z.number(),
      phases: list(
        z.strictObject({
          phase: z.int(),
          kind: z.enum(["local", "upper"]),
          first_law: z.string(),
          laws: z.int(),
          seconds: z.number(),
          share: z.number(),
        }),
      ),
      beginning: rest,
      books: rest,
    })
    .nullable(),
  ensemble: z
    .strictObject({
      runs: z.int(),
      sample: z.int(),
      workers: z.int(),
      figures: z.int(),
      seconds: z.number(),
      of_these_merging: z.number(),
      processor_seconds: z.number(),
      peak_memory_mb: z.number(),
    })
    .nullable(),
});
