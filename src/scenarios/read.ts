import { z } from "zod";
import { readingTexts } from "../generated/readings.ts";
import { scenarioTexts } from "../generated/scenarios.ts";
import { monthName, readMonth } from "../ground/calendar.ts";
import { Fault, nearest } from "../ground/fault.ts";
import type { Lever } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { documentOf, lineOf, plainOf } from "./document.ts";
import { readRule } from "./expression.ts";
import { farthestMonth, firstMonth, readEnd } from "./horizon.ts";
import { malformed } from "./malformed.ts";
import type { LeverFrom, Scenario } from "./scenario.ts";

/** A month as a scenario file writes it. */
const scenarioMonth = z.string().regex(/^\d{4}-\d{2}$/, "wanted a month such as 1930-01");

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
    .record(z.string(), z.record(scenarioMonth, z.union([z.number(), z.string()])))
    .default({})
    .describe("For each lever, its values or rules from given months on."),
  off: z.array(z.string()).default([]).describe("Mechanisms switched off."),
  parameters: z
    .record(z.string(), z.number())
    .optional()
    .describe("Parameters that differ from their best value, such as figures of the start."),
  reading: z.string().default("base").describe("Whose estimates the run follows."),
  seed: z.int().min(0).max(2147483647).optional().describe("Seed of all draws."),
  until: scenarioMonth.optional().describe("Last month of its runs, where none is asked for; else 1940-12."),
  sample: z.number().min(1).max(20000).optional().describe("How many real households one of the sample stands for."),
});

const scenarioKind = {
  kind: "scenario",
  entries: Object.keys(scenarioForm.shape),
  mend: "see `great-turn scenarios --schema` for the form",
} as const;

/** Names that a scenario may give as its reading: `base`, the best value of every parameter, and those of the project. */
export const readingNames: readonly string[] = ["base", ...Object.keys(readingTexts)];

/** Names of every lever, and its range. */
export function leverRanges(): ReadonlyMap<string, Lever> {
  const levers = [...model.quantities].filter(([, each]) => each.kind === "lever");
  return new Map(levers.map(([name, each]) => [name, each as Lever]));
}

/** Names of every parameter. */
export function parameterNames(): readonly string[] {
  return [...model.quantities].filter(([, each]) => each.kind === "parameter").map(([name]) => name);
}

/** Names of every mechanism. */
export function mechanismNames(): readonly string[] {
  return model.mechanisms.map((each) => each.name);
}

/**
 * Reads a scenario from YAML.
 *
 * @param text the file's text
 * @param file its name, for errors
 * @throws Fault "scenario-unreadable", "scenario-malformed", "lever-unknown", "lever-out-of-range",
 *   "date-out-of-range", "mechanism-unknown" or "reading-unknown", each with file and line
 */
export function readScenario(text: string, file: string): Scenario {
  const { document, lines } = documentOf(text, file);
  const at = (path: readonly (string | number)[]): string => `${file}:${lineOf(document, lines, path)}`;
  const read = scenarioForm.safeParse(plainOf(document, file));
  if (!read.success) throw malformed(read.error.issues[0], at, scenarioKind);
  const { levers, like, off, sample, seed, parameters, until, ...rest } = read.data;
  for (const name of Object.keys(parameters ?? {})) {
    holdKnown("parameter", name, parameterNames(), at(["parameters", name]));
  }
  holdKnown("reading", rest.reading, readingNames, at(["reading"]));
  const pulled = Object.entries(levers).flatMap(([lever, dates]) =>
    Object.entries(dates).map(([from, value]) =>
      leverFrom(lever, from, value, at(["levers", lever, from]), at(["levers", lever])),
    ),
  );
  off.forEach((name, index) => {
    holdKnown("mechanism", name, mechanismNames(), at(["off", index]));
  });
  return {
    ...rest,
    levers: [...leversLike(like, at(["like"])), ...pulled],
    off,
    ...(parameters === undefined ? {} : { parameters }),
    ...(seed === undefined ? {} : { seed }),
    ...(until === undefined ? {} : { until: readEnd(until, at(["until"])) }),
    ...(sample === undefined ? {} : { oneIn: sample }),
  };
}

/** The settings of a scenario of the project that another goes on from; that one goes on from none. */
function leversLike(name: string | undefined, where: string): readonly LeverFrom[] {
  if (name === undefined) return [];
  const origins = Object.keys(scenarioTexts).filter((each) => !/^like:/m.test(scenarioTexts[each] ?? ""));
  holdKnown("scenario", name, origins, where);
  return readScenario(scenarioTexts[name] ?? "", `${name}.yaml`).levers;
}

/**
 * One setting of a lever, checked.
 *
 * @throws Fault "lever-unknown", "date-out-of-range" or "lever-out-of-range"
 */
export function leverFrom(
  lever: string,
  from: string,
  value: number | string,
  where: string,
  whereName = where,
): LeverFrom {
  const ranges = leverRanges();
  holdKnown("lever", lever, [...ranges.keys()], whereName);
  const month = readMonth(from);
  if (month === undefined || month < firstMonth || month > farthestMonth) {
    throw new Fault("date-out-of-range", {
      what: `the date is "${from}"`,
      where,
      mend: `write a month from ${monthName(firstMonth)} to ${monthName(farthestMonth)}`,
    });
  }
  const { within: [low, high] = [0, 0], value: usual = 0 } = ranges.get(lever) ?? {};
  if (typeof value === "string") {
    return { lever, from: month, value: usual, rule: readRule(value, where, [...ranges.keys()]) };
  }
  if (!(value >= low && value <= high)) {
    throw new Fault("lever-out-of-range", {
      what: `${lever} is ${value}`,
      where,
      mend: `choose a value from ${low} to ${high}`,
    });
  }
  return { lever, from: month, value };
}

/** Holds that a name is known, and offers the nearest when it is not. */
export function holdKnown(kind: string, name: string, known: readonly string[], where: string): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  throw new Fault(`${kind}-unknown`, {
    what: `there is no ${kind} "${name}"`,
    where,
    mend: near ? `did you mean "${near}"?` : `choose one of ${known.join(", ")}`,
  });
}
