import { here } from "../address/here.svelte.ts";
import type { Course } from "../engine/messages.ts";
import type { Bench, Stage } from "./bench.ts";
import { courseOf } from "./course.ts";
import type { Guess } from "./task.ts";

/** How long a hand must rest, in milliseconds, before what it has moved is run in full and kept. */
export const rest = 300;
/** Steps that can be undone. */
const mostSteps = 100;
/** What the browser keeps of the lab with its entry of this page. */
interface Kept {
  readonly bench: Bench;
  readonly past: readonly Bench[];
  readonly future: readonly Bench[];
  readonly stages: readonly Stage[];
  readonly answers: Answers;
}

/** What a pupil answered to the task of a class: what follows is shown once the guess is made. */
export interface Answers {
  readonly guess: Guess | undefined;
  readonly reason: string;
  readonly seen: string;
}

const unanswered: Answers = { guess: undefined, reason: "", seen: "" };

/** What the reader has chosen, every step of the way there, and stages that were given a name. */
export class History {
  bench: Bench = $state.raw() as Bench;
  past: readonly Bench[] = $state.raw([]);
  future: readonly Bench[] = $state.raw([]);
  stages: readonly Stage[] = $state.raw([]);
  answers: Answers = $state.raw(unanswered);

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
    if (isSameStep) this.keepSoon();
    else this.keep();
  }

  /** Puts another course in the place of the one that the rail changes. */
  changeCourse(course: Course, isSameStep = false): void {
    const { courses, active } = this.bench;
    this.change({ courses: courses.map((each, at) => (at === active ? course : each)) }, isSameStep);
  }

  /** Shows the same in another way: on a wall, or without the task of a class. No step to undo. */
  show(part: Pick<Partial<Bench>, "screen" | "task">): void {
    this.bench = { ...this.bench, ...part };
    this.keep();
  }

  answer(part: Partial<Answers>): void {
    this.answers = { ...this.answers, ...part };
    this.keep();
  }

  /** Takes up a link: what was answered before was answered to something else. */
  open(bench: Bench): void {
    this.answers = unanswered;
    this.change(bench);
  }

  undo(): void {
    const before = this.past.at(-1);
    if (!before) return;
    this.past = this.past.slice(0, -1);
    this.future = [this.bench, ...this.future];
    this.bench = this.shownAsNow(before);
    this.keep();
  }

  redo(): void {
    const [next, ...rest] = this.future;
    if (!next) return;
    this.past = [...this.past, this.bench];
    this.future = rest;
    this.bench = this.shownAsNow(next);
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

  private shownAsNow(bench: Bench): Bench {
    const { screen, task } = this.bench;
    return { ...bench, screen, task };
  }

  /** The browser keeps it with its entry of this page, so that a reload loses nothing; nothing is stored elsewhere. */
  private keep(): void {
    clearTimeout(this.timer);
    // A reader who has gone on to another page has another entry by now.
    if (here.address.page !== "lab") return;
    const { bench, past, future, stages, answers } = this;
    const kept: Kept = { bench, past, future, stages, answers };
    globalThis.history.replaceState({ lab: kept }, "");
    // A link that was opened no longer says what is chosen.
    if (here.address.fragment !== "") here.write("");
  }

  /** All of it is copied each time, which would hold up a drag. */
  private keepSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), rest);
  }

  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes up what the browser kept of this page, if it kept anything. */
  recall(): boolean {
    const kept: Kept | undefined = globalThis.history.state?.lab;
    if (!kept) return false;
    this.bench = kept.bench;
    this.past = kept.past;
    this.future = kept.future;
    this.stages = kept.stages;
    this.answers = kept.answers;
    return true;
  }
}
