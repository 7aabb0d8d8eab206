import type { LeverName, MechanismName, ParameterName, ReadingName } from "../generated/names.ts";
import type { Project } from "../sources/industry/projects.ts";
import type { Rule } from "./rule.ts";

/** What differs from a country left to itself: policies by date, mechanisms switched off. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly strategy: Strategy;
  readonly levers: readonly LeverFrom[];
  readonly off: readonly MechanismName[];
  /** Whose estimates the run follows. */
  readonly reading: ReadingName;
  /** Parameters that differ from their best value, by name. */
  readonly parameters?: ParameterValues;
  /** Great works that it plans; the project's own table unless given. */
  readonly projects?: readonly Project[];
  readonly seed?: number;
  /** Last month of its runs, as a month number, where none is asked for. */
  readonly until?: number;
  /** How many real households one of the sample stands for. */
  readonly oneIn?: number;
}

/** Values of parameters by name, each in its unit and within its range. */
export type ParameterValues = Readonly<Partial<Record<ParameterName, number>>>;

/** Who argued for the course that a scenario takes; `history` is the direct one with its dates. */
export type Strategy = "history" | "gradual" | "mixed" | "direct";

/** A lever set to a value from a month on, until its next date. */
export interface LeverFrom {
  readonly lever: LeverName;
  /** Month number. */
  readonly from: number;
  /** What the lever is set to; with a rule, until the first report. */
  readonly value: number;
  /** The least and the most that the value may have been, where that is in doubt: ensembles draw it. */
  readonly range?: readonly [low: number, high: number];
  /** Answers each month what was reported of the month before. */
  readonly rule?: Rule;
}
