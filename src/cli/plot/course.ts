import type { Band, Doubt } from "../../figures/figure.ts";
import type { Indicator } from "../../index.ts";

/** A figure that is asked of a course of events. */
export interface Wanted {
  readonly indicator: Indicator;
  readonly place: string;
}

/** Where a course stands at a moment: its figure, or the median of its figures. */
export interface Moment {
  readonly at: number;
  readonly value: number;
}

/** A course as it is drawn: its line, and how far each doubt lets it reach. */
export interface Line {
  readonly points: readonly Moment[];
  readonly bands: readonly Band[];
}

/** A total over years: the median, and the lowest and the highest where there are several runs. */
export interface Total {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What a band of a course is made of. */
export interface BandMade {
  readonly doubt: Doubt;
  readonly runs: number;
  /** From which to which part of the runs it reaches: 0 to 1, or 0.05 to 0.95. */
  readonly from: number;
  readonly to: number;
}

/** A course of events that a figure can draw: one run, several seeds of a scenario, or an ensemble. */
export interface Course {
  /** The scenario's name, and its title in English. */
  readonly name: string;
  readonly title: string;
  /** How many runs it is made of. */
  readonly runs: number;
  /** The first and the last year that they tell of. */
  readonly years: readonly [from: number, to: number];
  readonly bands: readonly BandMade[];
  readonly line: (wanted: Wanted, isMonthly: boolean) => Line;
  /** A flow added up over years; nothing where a run does not tell of all of them. */
  readonly total: (wanted: Wanted, years: readonly [from: number, to: number]) => Total | undefined;
  readonly made: Made;
}

/** What is needed to make the runs of a course again. */
export interface Made {
  /** Seeds in words: "1", "1 to 20" or "1, 4". */
  readonly seeds: string;
  /** One household of the sample stands for so many. */
  readonly sample: number;
  /** The version that ran. */
  readonly version: string;
  /** The identity of each run: the hash of its figures. */
  readonly hashes: readonly string[];
  /** The command that gives the first run again. */
  readonly command: string;
}
