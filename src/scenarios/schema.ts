import { z } from "zod";
import { scenarioForm } from "./form.ts";
import { leverRanges, mechanismNames, parameterRanges, readingNames, sampleRange, seedRange } from "./known.ts";

/** A month from 1924-01 to 1985-12, as `readScenario` allows it. */
const month = z.string().regex(/^(192[4-9]|19[3-7]\d|198[0-5])-(0[1-9]|1[0-2])$/);

/**
 * The JSON Schema of a scenario file, with every lever, its range and its meaning, and every mechanism.
 *
 * @returns a schema of draft 2020-12
 * @example
 * scenarioSchema().title; // => "A scenario of Great Turn"
 */
export function scenarioSchema(): object {
  const levers = [...leverRanges()].map(([name, { within, says }]) => {
    const [low, high] = within;
    const value = z.number().min(low).max(high);
    return [
      name,
      z
        .record(month, z.union([value, z.string().max(500), z.tuple([value, value, value])]))
        .optional()
        .describe(says),
    ] as const;
  });
  const parameters = [...parameterRanges()].map(([name, { within, says }]) => {
    const [low, high] = within ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return [name, z.number().min(low).max(high).optional().describe(says)] as const;
  });
  const published = scenarioForm.extend({
    levers: z
      .strictObject(Object.fromEntries(levers))
      .default({})
      .describe(scenarioForm.shape.levers.description ?? ""),
    parameters: z
      .strictObject(Object.fromEntries(parameters))
      .optional()
      .describe(scenarioForm.shape.parameters.description ?? ""),
    seed: z
      .int()
      .min(seedRange[0])
      .max(seedRange[1])
      .optional()
      .describe(scenarioForm.shape.seed.description ?? ""),
    sample: z
      .int()
      .min(sampleRange[0])
      .max(sampleRange[1])
      .optional()
      .describe(scenarioForm.shape.sample.description ?? ""),
    until: month.optional().describe(scenarioForm.shape.until.description ?? ""),
    off: z.array(z.enum(mechanismNames())).default([]).describe("Mechanisms switched off."),
    reading: z.enum(readingNames).default("base").describe("Whose estimates the run follows."),
  });
  return { title: "A scenario of Great Turn", ...z.toJSONSchema(published, { io: "input" }) };
}
