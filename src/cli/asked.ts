import type { Command } from "commander";
import {
  endOf,
  Fault,
  firstMonth,
  holdKnown,
  holdParameter,
  lastMonth,
  leverFrom,
  mechanismNames,
  monthName,
  nearest,
  type Project,
  productUnit,
  readingNames,
  readNumber,
  readProjects,
  readScenario,
  type Scenario,
  sampleRange,
  seedRange,
  standardNames,
  standardScenario,
  withLevers,
} from "../index.ts";
import { nameOf, readInput } from "./input.ts";
import { monthOfRun, several, wholeNumber } from "./words.ts";

/** The options of a run as they stand on the command line. */
export interface RunFlags {
  readonly scenario: string;
  readonly set?: readonly string[];
  readonly off?: readonly string[];
  readonly param?: readonly string[];
  readonly projects?: string;
  readonly reading?: string;
  readonly seed?: string;
  readonly sample?: string;
  readonly workers: string;
  readonly from?: string;
  readonly to?: string;
  readonly until?: string;
}

/** A run as it was asked for, checked. */
export interface Asked {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly oneIn: number;
  readonly workers: number;
  /** First month that is written; a run always begins in January 1924. */
  readonly from: number;
  readonly to: number;
  /** What the reader should know before the run. */
  readonly notes: readonly string[];
}

const usualThreads = { says: "threads; the results do not depend on it", unlessGiven: "1" };

/** How a command tells of its threads that takes all cores where it is not told. */
export const allCores = { says: "threads; the results do not depend on it (default: one a core)" };

/** Adds the options that say which luck and which sample runs have. */
export function addLuckOptions(command: Command): Command {
  return command
    .option("--seed <number>", "seed of every draw (default: the scenario's, else 1)")
    .option("--sample <number>", "one household of the sample stands for so many (default: the scenario's, else 2500)");
}

/** The same, and the option that says how many threads make them. */
export function addRunsOptions(command: Command): Command {
  return addLuckOptions(command).option("--workers <number>", allCores.says);
}

/** Adds the options of an indicator that is one figure. */
export function addFigureOptions(command: Command): Command {
  return command
    .option("--years <years>", "of an indicator: 1933, or 1932-1933; flows are added up, all else is a mean")
    .option("--place <name>", "of an indicator: a region, or a group of regions (default: USSR)");
}

/** Adds the options that say what to run, and how many threads it takes. */
export function addRunOptions(
  command: Command,
  threads: { readonly says: string; readonly unlessGiven?: string } = usualThreads,
): Command {
  const before = command
    .option("--scenario <file|name>", "a scenario file, `-` for stdin, or one of `great-turn scenarios`", "history")
    .option("--set <lever=value@month>", "set a lever from a month on; may be repeated", several)
    .option("--off <mechanism>", "switch a mechanism off; may be repeated", several)
    .option("--param <name=value>", "give a parameter another value within its range; may be repeated", several)
    .option("--projects <file>", "CSV: great works in place of the project's own; see docs/model/industry.md")
    .option(
      "--reading <name>",
      `whose estimates the run follows: ${readingNames.join(", ")} (default: the scenario's)`,
    );
  return addLuckOptions(before)
    .option("--workers <number>", threads.says, threads.unlessGiven)
    .option("--from <month>", "first month that is written; the run begins in 1924-01 all the same")
    .option("--to <month>", `last month of the run (default: the scenario's, else ${monthName(lastMonth)})`)
    .option("--until <month>", "the same as --to");
}

/**
 * Checks every option of a run.
 *
 * @param option what names the scenario on the command line, for the error
 * @throws Fault, naming the option, what it holds and how to mend it
 */
export function askedFor(flags: RunFlags, option?: string): Asked {
  const read = scenarioOf(flags.scenario, option);
  const off = (flags.off ?? []).map((name) => holdKnown("mechanism", name, mechanismNames(), `--off ${name}`));
  const changes = (flags.set ?? []).map(settingOf);
  const reading = holdKnown("reading", flags.reading ?? read.reading, readingNames, `--reading ${flags.reading}`);
  const from = flags.from === undefined ? firstMonth : monthOfRun("--from", flags.from);
  const to = endAsked(flags) ?? endOf(read);
  if (from > to) {
    throw new Fault("dates-reversed", {
      what: `--from ${monthName(from)} is after --to ${monthName(to)}`,
      where: "--from and --to",
      mend: "give a first month that is not after the last",
    });
  }
  const given = Object.fromEntries((flags.param ?? []).map(parameterOf));
  const parameters = flags.param === undefined ? {} : { parameters: { ...read.parameters, ...given } };
  const projects = flags.projects === undefined ? {} : { projects: projectsIn(flags.projects) };
  const scenario = {
    ...withLevers(read, changes),
    ...parameters,
    ...projects,
    reading,
    off: [...new Set([...read.off, ...off])],
  };
  return {
    scenario,
    seed: flags.seed === undefined ? (read.seed ?? 1) : wholeNumber("--seed", flags.seed, seedRange),
    oneIn: flags.sample === undefined ? (read.oneIn ?? 2500) : wholeNumber("--sample", flags.sample, sampleRange),
    workers: wholeNumber("--workers", flags.workers, [1, 64]),
    from,
    to,
    notes: changes
      .filter((each) => each.from > to)
      .map((each) => `note: ${each.lever} is set from ${monthName(each.from)}, after the run ends in ${monthName(to)}`),
  };
}

/**
 * The last month that the command line asks for.
 *
 * @throws Fault "date-out-of-range"
 */
export function endAsked({ to, until }: Pick<RunFlags, "to" | "until">): number | undefined {
  if (until !== undefined) return monthOfRun("--until", until);
  return to === undefined ? undefined : monthOfRun("--to", to);
}

/**
 * The scenario that a word names: one of the project, a file, or `-` for what is written to the command.
 *
 * @throws Fault, with file and line
 */
export function scenarioOf(word: string, option = `--scenario ${word}`): Scenario {
  if (standardNames.includes(word)) return standardScenario(word);
  const near = nearest(word, standardNames);
  const mend = near ? `did you mean "${near}"?` : `give a file, or one of ${standardNames.join(", ")}`;
  return readScenario(readInput(word, { option, mend }), nameOf(word));
}

function projectsIn(file: string): readonly Project[] {
  const option = `--projects ${file}`;
  return readProjects(readInput(file, { option, mend: "give a CSV file" }), nameOf(file), productUnit);
}

function parameterOf(text: string): readonly [name: string, value: number] {
  const [, name = "", number = ""] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  const value = readNumber(number);
  const where = `--param ${text}`;
  if (value === undefined) {
    throw new Fault("parameter-malformed", {
      what: `"${text}" gives no parameter a value`,
      where,
      mend: "write name=value, such as landPerHorse=4.5; `great-turn parameters` lists them",
    });
  }
  holdParameter(name, value, where);
  return [name, value];
}

function settingOf(text: string): ReturnType<typeof leverFrom> {
  const [, lever, number, month] = /^([^=@]+)=([^=@]+)@([^=@]+)$/.exec(text) ?? [];
  const value = readNumber(number ?? "");
  if (lever === undefined || month === undefined || value === undefined) {
    throw new Fault("setting-malformed", {
      what: `"${text}" is no setting of a lever`,
      where: `--set ${text}`,
      mend: "write lever=value@month with a number and a month, such as force=0.5@1930-01",
    });
  }
  return leverFrom(lever, month, value, `--set ${text}`);
}
