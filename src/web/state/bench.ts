import type { Catalogue, Course } from "../engine/messages.ts";
import { history } from "./course.ts";
import { usualRuns } from "./sample.ts";
import type { Screen, Task } from "./task.ts";

/** How the courses on screen are set against each other. */
export const looks = ["lines", "difference", "inputs"] as const;
export type Look = (typeof looks)[number];

/** Which of the two ledgers is shown: what happened, what was reported of it, or both. */
export const ledgers = ["actual", "reported", "both"] as const;
export type Ledger = (typeof ledgers)[number];

/** Most courses beside history: more lines than these cannot be told apart. */
export const mostCourses = 3;
/** Most runs of an ensemble. */
export const mostRuns = 100;

/** Everything that a reader has chosen in the lab: what a link carries. */
export interface Bench {
  /** Courses beside history, at least one. */
  readonly courses: readonly Course[];
  /** Which of them the rail changes. */
  readonly active: number;
  /** The indicator of the large chart, and those of the strip. */
  readonly lead: string;
  readonly strip: readonly string[];
  readonly place: string;
  readonly look: Look;
  readonly ledger: Ledger;
  readonly runs: number;
  readonly screen: Screen;
  /** What a class is given to do, if this is for one. */
  readonly task: Task | undefined;
}

/** A state of the lab that the reader gave a name. */
export interface Stage {
  readonly name: string;
  readonly bench: Bench;
}

/** Indicators that the lab opens with, so far as the model has them. */
const opening = [
  "industrial-output-index-kaplan-moorsteen/actual",
  "grain-harvest-low/actual",
  "grain-procurement/actual",
  "grain-exports/actual",
  "rural-food-consumption/actual",
  "livestock-cattle/actual",
  "collectivised-households/actual",
  "real-wage-index-chapman-1937-weights/actual",
  "steel-output/actual",
];
const stripLength = 8;

/** What the lab opens with: history, and a course that is history still. */
export function openingBench(catalogue: Catalogue): Bench {
  const known = opening.filter((id) => catalogue.indicators.some((each) => each.id === id));
  const headlines = catalogue.indicators
    .filter(({ isHeadline, group }) => isHeadline && group !== "toll")
    .map(({ id }) => id);
  const [lead = "", ...strip] = [...new Set([...known, ...headlines])];
  return {
    courses: [history],
    active: 0,
    lead,
    strip: strip.slice(0, stripLength),
    place: "USSR",
    look: "lines",
    ledger: "actual",
    runs: usualRuns,
    screen: "desk",
    task: undefined,
  };
}
