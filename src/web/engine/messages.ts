/** What the page asks of the engine, and what it is told: plain data that crosses to a worker and back. */

import type {
  ClaimTold,
  DecisionTold,
  DisputeTold,
  EvidenceTold,
  FitTold,
  SeriesOfPlace,
  SeriesTold,
  WorkTold,
} from "./published.ts";
import type { WalkTold } from "./walked.ts";

export type * from "./published.ts";

/** A lever set to a value from a month on; the month is written `1930-01`. */
export interface Setting {
  readonly from: string;
  readonly value: number;
  /** Whether a rule answers reports from then on, and the value holds until the first of them. */
  readonly isRule?: boolean;
}

/** Settings of levers by name, each in order of time. */
export type Timelines = Readonly<Record<string, readonly Setting[]>>;

/** A policy that a reader may set by date. */
export interface LeverTold {
  readonly name: string;
  readonly title: string;
  /** The field of policy that lists show it under. */
  readonly field: string;
  readonly says: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Its value when nothing sets it. */
  readonly rest: number;
  /** Whether it belongs to the police, the courts or the camps: only its dated decisions can be struck out. */
  readonly isTerror: boolean;
  /** Whether the project's own course of history sets it in the years that the lab runs. */
  readonly isOfTheseYears: boolean;
}

/** A part of the model that can be switched off. */
export interface MechanismTold {
  readonly name: string;
  readonly says: string;
}

/** A scenario that comes with the project. */
export interface ScenarioTold {
  readonly name: string;
  readonly title: string;
  readonly levers: Timelines;
  readonly off: readonly string[];
}

/** A parameter of the model, and the range that it may be set within. */
export interface ParameterTold {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** A reading of the record: whose, and what it holds. */
export interface ReadingTold {
  readonly name: string;
  readonly title: string;
  readonly says: string;
}

/** A region, or a named group of regions. */
export interface PlaceTold {
  readonly id: string;
  readonly name: string;
  /** Regions that make up a group; a region has none. */
  readonly of: readonly string[];
  /** Place on the map of tiles; groups have none. */
  readonly tile: readonly [column: number, row: number] | null;
}

/** Which part of the picture an indicator belongs to. */
export type Group = "countryside" | "state" | "economy" | "toll";

/** One thing that a run measures. */
export interface IndicatorTold {
  readonly id: string;
  readonly series: string;
  readonly title: string;
  readonly unit: string;
  readonly group: Group;
  readonly isReported: boolean;
  readonly isRegional: boolean;
  readonly isHeadline: boolean;
  /** Whether its line has a point for each month: stocks have, yearly sums and means have not. */
  readonly isMonthly: boolean;
  /** Whether months may be added up: what happens in a month, as deaths do. */
  readonly isFlow: boolean;
  /** How a year's figure is formed. */
  readonly convention: Convention;
  /** Where in its year the figure of a year stands, 0 to 1. */
  readonly middle: number;
}

/** How a year's figure is formed from months. */
export type Convention =
  | "sum"
  | "agricultural sum"
  | "mean"
  | "january"
  | "july"
  | "october"
  | "year to september"
  | "year to december"
  | "none";

/** Everything that the page needs before the first run. */
export interface Catalogue {
  readonly levers: readonly LeverTold[];
  readonly mechanisms: readonly MechanismTold[];
  readonly scenarios: readonly ScenarioTold[];
  readonly readings: readonly ReadingTold[];
  readonly parameters: readonly ParameterTold[];
  readonly places: readonly PlaceTold[];
  readonly indicators: readonly IndicatorTold[];
  readonly years: readonly number[];
  /** As months are written. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** The part of a figure that an effect must reach to be spoken of. */
  readonly leastEffect: number;
}

/** A course of events: a scenario, and what a reader changes in it. */
export interface Course {
  readonly scenario: string;
  /** Levers whose dated settings are other than the scenario's: all of theirs. */
  readonly levers: Timelines;
  /** Mechanisms switched off beyond the scenario's. */
  readonly off: readonly string[];
  readonly reading: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** A run that is wanted. */
export interface Ask {
  readonly course: Course;
  readonly seed: number;
  /** How many real households one of the sample stands for. */
  readonly oneIn: number;
}

/** An indicator in a place. */
export interface Wanted {
  readonly id: string;
  readonly place: string;
}

/** A run's figures of an indicator in a place; what a run does not tell is not a number. */
export interface Line {
  /** By month of the run. */
  readonly months: Float64Array;
  /** By year of the catalogue. */
  readonly years: Float64Array;
}

/** What became of people in a run: persons by year. */
export interface TollTold {
  readonly years: readonly number[];
  readonly causes: readonly CountedTold[];
  readonly excess: readonly number[];
  readonly others: readonly CountedTold[];
}

/** Persons by year, of one cause. */
export interface CountedTold {
  readonly id: string;
  readonly says: string;
  readonly persons: readonly number[];
}

/** A household of the sample at the end of a year; it is nobody, and stands for some thousands. */
export interface HouseholdTold {
  readonly people: number;
  /** Tonnes in its barn. */
  readonly grain: number;
  readonly horses: number;
  readonly cattle: number;
  readonly sheep: number;
  readonly standing: "own" | "collective" | "gone";
  /** Food of its leanest month of the year, as a part of what a villager of the 1920s ate. */
  readonly leastFood: number;
  /** Whether that was less than people bear before they leave. */
  readonly isHungry: boolean;
}

/** A village of the sample through the years. */
export interface VillageTold {
  readonly region: string;
  readonly isHerding: boolean;
  readonly years: readonly number[];
  /** By year, the same households in the same order. */
  readonly households: readonly (readonly HouseholdTold[])[];
}

/** A change that is to be taken apart: a figure in two courses. */
export interface WhyAsk {
  readonly base: Course;
  readonly other: Course;
  readonly series: string;
  readonly place: string;
  /** Years that are added up, or one. */
  readonly years: readonly [from: number, to: number];
}

/** How far a part moves a figure: the mean over seeds, and where it lies with a probability of nine in ten. */
export interface EffectTold {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** False where the interval spans nought or the effect is small; nothing where there is no interval. */
  readonly clear: boolean | null;
}

/** What drove a change: parts that sum to the whole. */
export interface WhyTold {
  readonly whole: EffectTold;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    /** Names of the levers or mechanisms that it stands for. */
    readonly names: readonly string[];
    /** Where the book prints the equation of the law that reads it first. */
    readonly page: string;
    readonly effect: EffectTold;
  }[];
  readonly runs: number;
  /** Whether every combination was run, or orders were drawn. */
  readonly isExact: boolean;
}

/** The program and works, as reference managers read them. */
export interface CitedTold {
  readonly bibtex: string;
  readonly csl: readonly object[];
}

/** What a worker offers. */
export interface Engine {
  readonly catalogue: () => Catalogue;
  readonly evidence: (wanted: Wanted) => EvidenceTold;
  /** Every series of the evidence, by title. */
  readonly series: () => readonly SeriesTold[];
  /** What is held of a series in a place. */
  readonly held: (series: string, place: string) => SeriesOfPlace;
  /** Every work, documents of the time first. */
  readonly works: () => readonly WorkTold[];
  /** The program of this version and works by their keys, to be cited. */
  readonly cited: (keys: readonly string[], version: string) => CitedTold;
  /** A course as a scenario file of a short name. */
  readonly scenarioFile: (course: Course, name: string) => string;
  /** Totals that authors dispute, by a definition of the famine or by the series of an indicator. */
  readonly disputes: (counted: string, place: string) => readonly DisputeTold[];
  /**
   * Runs what is asked; the run is kept for what else may be asked of it.
   *
   * @returns lines in the order in which they were wanted
   */
  readonly run: (ask: Ask, wanted: readonly Wanted[]) => readonly Line[];
  /**
   * The same lines for what moves under a reader's hand: run again from the January before a course parts from the one
   * before it, with nothing kept but what is wanted, and not audited.
   */
  readonly show: (ask: Ask, wanted: readonly Wanted[]) => readonly Line[];
  readonly hash: (ask: Ask) => Promise<string>;
  readonly toll: (ask: Ask, place: string) => TollTold;
  /** Decisions of the timeline, by their dates. */
  readonly decisions: (dates: readonly string[]) => readonly DecisionTold[];
  /** Takes a change apart over the inputs that differ. */
  readonly why: (asked: WhyAsk) => Promise<WhyTold>;
  /** A step of the walk through declared signs: what moves a thing behind an indicator. */
  readonly causes: (indicator: string, thing: string) => WalkTold;
  readonly claims: (ask: Ask) => readonly ClaimTold[];
  /** How near a run comes to what was published of places, and why it misses what it is known to miss. */
  readonly fits: (ask: Ask) => readonly FitTold[];
  /** Runs a course once more and follows some households of the sample in these regions. */
  readonly villages: (ask: Ask, regions: readonly string[]) => readonly VillageTold[];
}
