import { Fault } from "../ground/fault.ts";
import { shown } from "../ground/shown.ts";
import { readRule } from "./expression.ts";
import { holdKnown, holdLever, holdParameter, holdSample, holdSeed } from "./hold.ts";
import { farthestMonth, firstMonth, holdEnd } from "./horizon.ts";
import { leverRanges, mechanismNames, readingNames } from "./known.ts";
import { holdRange } from "./lever.ts";
import type { Rule } from "./rule.ts";
import type { LeverFrom, ParameterValues, Scenario } from "./scenario.ts";

/**
 * Holds that a scenario made by hand is one that a file could have given: what the compiler cannot see, or was not asked.
 *
 * @throws Fault "scenario-malformed", "lever-unknown", "lever-out-of-range", "range-malformed", "date-out-of-range", "rule-malformed",
 *   "mechanism-unknown", "parameter-unknown", "parameter-out-of-range", "reading-unknown", "seed-out-of-range" or
 *   "sample-out-of-range"
 */
export function holdScenario(scenario: Scenario): void {
  if (!isRecord(scenario)) throw malformed(`${shown(scenario)} is no scenario`, "what is run");
  const { name, title, levers, off, reading, parameters = {}, seed, until, oneIn } = scenario;
  if (typeof name !== "string") throw malformed(`its name is ${shown(name)}`, "a scenario");
  const where = `the scenario ${shown(name)}`;
  if (typeof title !== "string") throw malformed(`its title is ${shown(title)}`, where);
  for (const setting of listOf(levers, "levers", where)) holdSetting(setting, where);
  for (const mechanism of listOf(off, "off", where))
    holdKnown("mechanism", textOf(mechanism, "off", where), mechanismNames(), where);
  holdKnown("reading", textOf(reading, "reading", where), readingNames, where);
  holdParameters(parameters, where);
  if (seed !== undefined) holdSeed(seed, where);
  if (oneIn !== undefined) holdSample(oneIn, where);
  if (until !== undefined) holdEnd(until, `the end of a run of ${shown(name)}`);
}

/**
 * Holds that each parameter is known, and its value within its range.
 *
 * @throws Fault "scenario-malformed", "parameter-unknown" or "parameter-out-of-range"
 */
export function holdParameters(parameters: ParameterValues, where: string): void {
  if (!isRecord(parameters)) throw malformed(`its parameters are ${shown(parameters)}`, where);
  for (const [name, value] of Object.entries(parameters)) holdParameter(name, numberOf(value), where);
}

function holdSetting(setting: LeverFrom, where: string): void {
  if (!isRecord(setting)) throw malformed(`a setting of a lever is ${shown(setting)}`, where);
  const { lever, from, value, range, rule } = setting;
  holdLever(textOf(lever, "levers", where), numberOf(value), where);
  if (range !== undefined) holdRangeOf(range, setting, where);
  if (!(Number.isInteger(from) && from >= firstMonth && from <= farthestMonth)) {
    throw new Fault("date-out-of-range", {
      what: `${lever} is set from month ${shown(from)}`,
      where,
      mend: `give a month number from ${firstMonth}, January 1924, to ${farthestMonth}, as \`monthNumber\` gives it`,
    });
  }
  if (rule !== undefined) holdRule(rule, lever, where);
}

function holdRangeOf(range: readonly number[], { lever, value }: LeverFrom, where: string): void {
  const [low, high] = listOf(range, "ranges", where).map((each) => numberOf(each));
  for (const each of [low, high]) holdLever(lever, each ?? Number.NaN, where);
  holdRange(low ?? Number.NaN, value, high ?? Number.NaN, where);
}

/** A rule is what its text says: it was checked when that was read. */
function holdRule(rule: Rule, lever: string, where: string): void {
  const text = isRecord(rule) ? rule.text : undefined;
  const read = typeof text === "string" ? readRule(text, where, [...leverRanges().keys()]) : undefined;
  if (read && JSON.stringify(read.amount) === JSON.stringify(rule.amount)) return;
  throw new Fault("rule-malformed", {
    what: `the rule of ${lever} is ${read ? "another than its text" : shown(rule)}`,
    where,
    mend: "make rules with `leverFrom`, which reads them from their text",
  });
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf<T>(value: readonly T[], what: string, where: string): readonly T[] {
  if (Array.isArray(value)) return value;
  throw malformed(`its ${what} are ${shown(value)}`, where);
}

function textOf(value: unknown, what: string, where: string): string {
  if (typeof value === "string") return value;
  throw malformed(`a name in its ${what} is ${shown(value)}`, where);
}

/** A number, or what lies in no range. */
function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

function malformed(what: string, where: string): Fault {
  return new Fault("scenario-malformed", {
    what,
    where,
    mend: "begin with `standardScenario` or `readScenario`, and change what they give",
  });
}
