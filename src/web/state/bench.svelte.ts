import type { Catalogue, Course } from "../engine/messages.ts";
import { courseOf, history } from "./course.ts";
import { fullSample, usualRuns } from "./runs.svelte.ts";

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
  const headlines = catalogue.indicators.filter(({ isHeadline, group }) => isHeadline && group !== "toll").map(({ id }) => id);
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
  };
}

/** Steps that can be undone. */
const mostSteps = 100;
/** What the browser keeps of the lab with its entry of this page. */
interface Kept {
  readonly bench: Bench;
  readonly past: readonly Bench[];
  readonly future: readonly Bench[];
  readonly stages: readonly Stage[];
}

/** What the reader has chosen, every step of the way there, and stages that were given a name. */
export class History {
  bench: Bench = $state.raw() as Bench;
  past: readonly Bench[] = $state.raw([]);
  future: readonly Bench[] = $state.raw([]);
  stages: readonly Stage[] = $state.raw([]);

  constructor(bench: Bench) {
    this.bench = bench;
  }

  /** The course that the rail changes. */
  get course(): Course {
    return this.bench.courses[this.bench.active] ?? courseOf("history");
  }

  /**
   * Changes part of what is chosen. Steps of one drag are one step to undo.
   *
   * @param isSameStep whether it goes on with the step before
   */
  change(part: Partial<Bench>, isSameStep = false): void {
    const next = { ...this.bench, ...part };
    if (JSON.stringify(next) === JSON.stringify(this.bench)) return;
    if (!isSameStep) this.past = [...this.past, this.bench].slice(-mostSteps);
    this.future = [];
    this.bench = next;
    this.keep();
  }

  /** Puts another course in the place of the one that the rail changes. */
  changeCourse(course: Course, isSameStep = false): void {
    const { courses, active } = this.bench;
    this.change({ courses: courses.map((each, at) => (at === active ? course : each)) }, isSameStep);
  }

  undo(): void {
    const before = this.past.at(-1);
    if (!before) return;
    this.past = this.past.slice(0, -1);
    this.future = [this.bench, ...this.future];
    this.bench = before;
    this.keep();
  }

  redo(): void {
    const [next, ...rest] = this.future;
    if (!next) return;
    this.past = [...this.past, this.bench];
    this.future = rest;
    this.bench = next;
    this.keep();
  }

  /** Gives what is chosen a name, to come back to. */
  stage(name: string): void {
    this.stages = [...this.stages.filter((each) => each.name !== name), { name, bench: this.bench }];
    this.keep();
  }

  drop(name: string): void {
    this.stages = this.stages.filter((each) => each.name !== name);
    this.keep();
  }

  /** The browser keeps it with its entry of this page, so that a reload loses nothing; nothing is stored elsewhere. */
  private keep(): void {
    const { bench, past, future, stages } = this;
    const kept: Kept = { bench, past, future, stages };
    history_.replaceState({ lab: kept }, "", location.href.replace(/#v=.*$/, ""));
  }

  /** Takes up what the browser kept of this page, if it kept anything. */
  recall(): boolean {
    const kept: Kept | undefined = history_.state?.lab;
    if (!kept) return false;
    this.bench = kept.bench;
    this.past = kept.past;
    this.future = kept.future;
    this.stages = kept.stages;
    return true;
  }
}

const history_ = globalThis.history;

/** The sample of every run that is shown, once a hand rests. */
export const sample = fullSample;
