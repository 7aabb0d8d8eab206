import type { LeverName, MechanismName, ParameterName } from "../../generated/names.ts";
import { policyFields } from "../../ledger/policy.ts";
import { holdKnown } from "../../scenarios/hold.ts";
import { holdEnd } from "../../scenarios/horizon.ts";
import { leverRanges, mechanismNames, parameterRanges } from "../../scenarios/known.ts";
import { standardReading, underReading } from "../../scenarios/reading.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { holdScenario } from "../../scenarios/sound.ts";
import { endOf } from "../asked.ts";
import { standardProjects } from "../givenProjects.ts";
import { numberWords, type Span, settingsWith, spansBetween, wordsOfPath } from "./path.ts";

/** One thing that is set otherwise in two scenarios. */
export type Change = LeverChange | MechanismChange | ReadingChange | ParameterChange | ProjectsChange;

interface Said {
  /** What a reader calls it. */
  readonly title: string;
  /** What each of the two scenarios has, in words. */
  readonly base: string;
  readonly other: string;
}

/** A lever, in the months from the first to the last in which its settings differ without a break; months are month numbers. */
export interface LeverChange extends Said, Span {
  readonly kind: "lever";
  readonly name: LeverName;
}

/** A mechanism that only one of the two switches off. */
export interface MechanismChange extends Said {
  readonly kind: "mechanism";
  readonly name: MechanismName;
}

/** The reading of the record, with all its choices. */
export interface ReadingChange extends Said {
  readonly kind: "reading";
}

/** A parameter that the scenarios themselves set. */
export interface ParameterChange extends Said {
  readonly kind: "parameter";
  readonly name: ParameterName;
}

/** The table of great works. */
export interface ProjectsChange extends Said {
  readonly kind: "projects";
}

/** What is credited together: one change, or several that are not told apart. */
export interface Difference {
  /** The same for the same changes, and another for others. */
  readonly id: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

/** How finely the settings of levers are told apart: each run of months, each lever, or each field of policy. */
export type Fineness = (typeof finenesses)[number];

/** All of them, finest first. */
export const finenesses = ["span", "lever", "field"] as const;

/**
 * Everything in which two scenarios differ and that a run to a month can tell: levers, mechanisms, readings, parameters, great
 * works. What is set for later months is left out, and so are the seed, the sample and the end, which are those of the runs.
 *
 * @param options the last month of the runs, a month number (that of the other scenario unless given), and how finely levers are
 *   told apart (by lever unless given)
 * @returns groups of changes: levers in the order in which lists show them, then mechanisms, reading, parameters and great works
 * @throws Fault as `simulate` does for a scenario or an end that is no good, and "fineness-unknown"
 * @example
 * const relief = withLevers(history, [leverFrom("relief", "1932-08", 0.5, "mine")]);
 * differencesBetween(history, relief).map(({ title }) => title); // => ["Relief"]
 * differencesBetween(history, relief, { to: monthNumber(1931, 12) }); // => []
 */
export function differencesBetween(
  base: Scenario,
  other: Scenario,
  options: { readonly to?: number; readonly by?: Fineness } = {},
): readonly Difference[] {
  const { to, by = "lever" } = options;
  holdScenario(base);
  holdScenario(other);
  holdKnown("fineness", by, finenesses, "how finely levers are told apart");
  return grouped(changesBetween(base, other, holdEnd(to ?? endOf(other), "the end of the runs")), by);
}

function changesBetween(base: Scenario, other: Scenario, to: number): readonly Change[] {
  // Under one reading, what a scenario sets as that reading does is no difference.
  const [ours, theirs] = base.reading === other.reading ? [underReading(base), underReading(other)] : [base, other];
  return [
    ...[...leverRanges().keys()].flatMap((lever) => leverChanges(base, other, lever, to)),
    ...mechanismNames().flatMap((name) => mechanismChange(ours, theirs, name)),
    ...readingChange(base, other),
    ...[...parameterRanges().keys()].flatMap((name) => parameterChange(ours, theirs, name)),
    ...projectsChange(base, other),
  ];
}

function leverChanges(base: Scenario, other: Scenario, name: LeverName, to: number): readonly LeverChange[] {
  const title = leverRanges().get(name)?.title ?? name;
  return spansBetween(base, other, name, to).map((span) => ({
    kind: "lever",
    name,
    title,
    ...span,
    base: wordsOfPath(base, name, span),
    other: wordsOfPath(other, name, span),
  }));
}

function mechanismChange(base: Scenario, other: Scenario, name: MechanismName): readonly MechanismChange[] {
  const isOff = ({ off }: Scenario): boolean => off.includes(name);
  if (isOff(base) === isOff(other)) return [];
  const words = (scenario: Scenario): string => (isOff(scenario) ? "switched off" : "at work");
  return [{ kind: "mechanism", name, title: `Mechanism: ${wordsOf(name)}`, base: words(base), other: words(other) }];
}

function wordsOf(name: string): string {
  return name.replaceAll("-", " ");
}

function readingChange(base: Scenario, other: Scenario): readonly ReadingChange[] {
  if (base.reading === other.reading) return [];
  const words = ({ reading }: Scenario): string =>
    reading === "base" ? "the best value of every parameter" : standardReading(reading).title;
  return [{ kind: "reading", title: "Reading of the record", base: words(base), other: words(other) }];
}

function parameterChange(base: Scenario, other: Scenario, name: ParameterName): readonly ParameterChange[] {
  const parameter = parameterRanges().get(name);
  if (base.parameters?.[name] === other.parameters?.[name]) return [];
  const [ours, theirs] = [base, other].map((each) => underReading(each).parameters?.[name] ?? parameter?.value);
  if (base.reading === other.reading && ours === theirs) return [];
  const words = (value: number | undefined): string => numberWords(value ?? Number.NaN, parameter?.unit ?? "1");
  const title = `Parameter: ${parameter?.says ?? name}`;
  return [{ kind: "parameter", name, title, base: words(ours), other: words(theirs) }];
}

function projectsChange(base: Scenario, other: Scenario): readonly ProjectsChange[] {
  const [ours, theirs] = [base, other].map(({ projects = standardProjects }) => projects);
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
  const words = (of: typeof ours): string =>
    of === standardProjects ? "those of the project's table" : `${of?.length}`;
  return [{ kind: "projects", title: "Great works", base: words(ours), other: words(theirs) }];
}

function grouped(changes: readonly Change[], by: Fineness): readonly Difference[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const id = idOf(change, by);
    groups.set(id, [...(groups.get(id) ?? []), change]);
  }
  return [...groups].map(([id, each]) => ({ id, title: titleOf(each, by), changes: each }));
}

function idOf(change: Change, by: Fineness): string {
  if (!("name" in change)) return change.kind;
  if (change.kind !== "lever") return `${change.kind} ${change.name}`;
  if (by === "field") return `field ${leverRanges().get(change.name)?.field}`;
  return by === "span" ? `lever ${change.name} ${change.from}` : `lever ${change.name}`;
}

function titleOf([first]: readonly Change[], by: Fineness): string {
  if (first?.kind !== "lever" || by !== "field") return first?.title ?? "";
  const field = leverRanges().get(first.name)?.field;
  return Object.entries(policyFields).find(([name]) => name === field)?.[1] ?? "";
}

/**
 * A scenario as a base, but for some of its differences from another, which are had from there.
 *
 * @param taken some of the differences between the two
 * @returns the other scenario, as far as a run can tell, where all are taken; the base where none are
 * @example
 * const relief = withLevers(history, [leverFrom("relief", "1932-08", 0.5, "mine")]);
 * const all = differencesBetween(history, relief);
 * differencesBetween(scenarioBetween(history, relief, all), relief); // => []
 * differencesBetween(history, scenarioBetween(history, relief, [])); // => []
 */
export function scenarioBetween(base: Scenario, other: Scenario, taken: readonly Difference[]): Scenario {
  const changes = taken.flatMap((each) => each.changes);
  const isTaken = (kind: Change["kind"], name?: string): boolean =>
    changes.some((each) => each.kind === kind && ("name" in each ? each.name === name : true));
  const { projects: _, parameters: __, ...rest } = base;
  const projects = (isTaken("projects") ? other : base).projects;
  return {
    ...rest,
    levers: leversBetween(base, other, changes),
    off: mechanismNames().filter((name) => (isTaken("mechanism", name) ? other : base).off.includes(name)),
    reading: (isTaken("reading") ? other : base).reading,
    parameters: parametersBetween(base, other, (name) => isTaken("parameter", name)),
    ...(projects ? { projects } : {}),
  };
}

/** Levers stand in the order of the other scenario: a rule that asks for another lever finds it set, or not yet, as there. */
function leversBetween(base: Scenario, other: Scenario, changes: readonly Change[]): Scenario["levers"] {
  const names = [...new Set([...other.levers, ...base.levers].map(({ lever }) => lever))];
  return names.flatMap((lever) => {
    const taken = changes.filter((each) => each.kind === "lever").filter(({ name }) => name === lever);
    return settingsWith(base, other, lever, taken);
  });
}

function parametersBetween(
  base: Scenario,
  other: Scenario,
  isTaken: (name: ParameterName) => boolean,
): NonNullable<Scenario["parameters"]> {
  const names = [...parameterRanges().keys()];
  const values = names.map((name) => [name, (isTaken(name) ? other : base).parameters?.[name]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
