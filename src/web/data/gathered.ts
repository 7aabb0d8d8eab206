import type { CitedTold, Convention, Line, ObservationTold } from "../engine/messages.ts";

/** A series of a sheet: what the reader asked for, or what became of people in the same runs. */
export interface GatheredSeries {
  /** As the engine names it: the series and its ledger. */
  readonly id: string;
  readonly series: string;
  readonly ledger: "actual" | "reported";
  readonly place: string;
  readonly placeName: string;
  readonly title: string;
  /** Unit of the data, and how the page writes it. */
  readonly unit: string;
  readonly unitWords: string;
  readonly convention: Convention;
  readonly conventionWords: string;
  /** Whether it stands here as what became of people, beside what was asked for. */
  readonly isBeside: boolean;
  readonly published: readonly (ObservationTold & { readonly definition: string })[];
}

/** A course of a sheet, with all that a reader needs to run it again. */
export interface GatheredCourse {
  readonly id: string;
  readonly name: string;
  /** Options of the command line that give it. */
  readonly options: string;
  /** The same in the library's words: an expression that gives its scenario. */
  readonly expression: string;
  /** A scenario file of it. */
  readonly file: string;
  /** Whether the command line needs that file: it sets what no option can. */
  readonly isOfFile: boolean;
  /** Seeds from 1 to this one. */
  readonly runs: number;
  /** SHA-256 of the first run's figures. */
  readonly hash: string;
  /** Lines of a series, one for each seed. */
  readonly lines: (series: GatheredSeries) => readonly Line[];
}

/** All that stands behind a figure: what every file that leaves the page is made from. */
export interface Gathered {
  readonly title: string;
  readonly series: readonly GatheredSeries[];
  readonly courses: readonly GatheredCourse[];
  readonly years: readonly [from: number, to: number];
  /** Years and months that lines are of. */
  readonly everyYear: readonly number[];
  readonly firstMonth: string;
  readonly cited: CitedTold;
  readonly version: string;
  /** One household of the sample stands for so many. */
  readonly oneIn: number;
  /** Where the page stands, with all that is chosen on it. */
  readonly address: string;
}

/** Seeds of a course as words: "1" or "1 to 12". */
export function seedsOf({ runs }: Pick<GatheredCourse, "runs">): string {
  return runs > 1 ? `1 to ${runs}` : "1";
}
