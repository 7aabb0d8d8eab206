import { untrack } from "svelte";
import type { Catalogue, Course, Line, Wanted } from "../engine/messages.ts";
import { keyOf, history as past } from "../state/course.ts";
import { type History, rest } from "../state/history.svelte.ts";
import { Live, nameOf, type Quick, scatterOf } from "../state/live.svelte.ts";
import { indicatorIn, runs } from "../state/model.ts";
import type { Ensemble } from "../state/runs.svelte.ts";
import { say } from "../words/say.svelte.ts";
import { type Look, looks } from "./courses.ts";
import { reportedOf, type Shown } from "./drawn.ts";
import { isWaiting } from "./opened.ts";
import { people, tolls, unborn } from "./tolls.ts";

const nothing: readonly Line[] = [];

/** Runs in full of a course, or the quick run of a move. */
type Teller = Ensemble | Quick;

/**
 * What stands on screen of the courses on a bench: which figures, and who tells of each course.
 *
 * Lists stay the same objects as long as nothing else is to be seen, so that what hangs on them is not drawn again with each
 * move of a hand.
 */
export class Screen {
  private readonly history: History;
  private readonly catalogue: Catalogue;
  private readonly live = new Live();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What stands of each course: as long as a move is not told, what was told before it. */
  private readonly standing = new Map<string, { readonly teller: Teller | undefined; readonly shown: Shown }>();
  private before: readonly Shown[] = [];
  /** The courses whose full runs are wanted: those on the bench, once the hand rests. */
  settled: readonly Course[] = $state.raw([]);

  constructor(history: History, catalogue: Catalogue) {
    this.history = history;
    this.catalogue = catalogue;
    this.settled = history.bench.courses;
  }

  private readonly lead = $derived.by(() => this.history.bench.lead);
  /** The indicators of the strip, and the place of all charts. */
  readonly strip = $derived.by(() => this.history.bench.strip);
  readonly place = $derived.by(() => this.history.bench.place);
  private readonly wanted = $derived.by(() => this.wantedOf());
  private readonly count = $derived.by(() => this.history.bench.runs);
  /** History and the courses on the bench, by what is told of each. */
  readonly shown = $derived.by(() => this.shownOf());
  /** Whether a hand moves a course, or the last of its moves is still told in haste. */
  readonly isInHand = $derived.by(
    () =>
      this.shown.some(({ isQuick }) => isQuick) || !this.history.bench.courses.every((each) => this.isSettled(each)),
  );
  /** Runs that are done of each course. */
  readonly done = $derived.by(() => Math.min(...this.shown.map(({ lines }) => lines(this.lead).length)));

  /** Whether runs of what is shown are still to come. */
  readonly isUnderWay = $derived.by(() =>
    this.shown.some(({ course }) => {
      const ensemble = runs.ensemble(course);
      return ensemble !== undefined && ensemble.done < ensemble.wanted;
    }),
  );

  /** How many moves were told so far: by it one sees when what a move leads to is on screen. */
  get told(): number {
    return this.live.told;
  }

  /** How far the quick sample scatters about a year's figure of the chart, as a part of it; nothing while too few runs tell. */
  scatter(year: number): number | undefined {
    return scatterOf(this.live.past.get(nameOf({ id: this.lead, place: this.place })) ?? [], this.catalogue, year);
  }

  /** Has history told with the quick sample too: how far it scatters must be known before a hand moves. */
  prepare(): void {
    this.live.prepare(this.wanted);
  }

  /** Runs the course in hand at once with the quick sample, and all of them in full when the hand rests. */
  follow(): void {
    const { courses } = this.history.bench;
    // A hand that came back to where it rested has nothing more to wait for.
    clearTimeout(this.timer);
    if (courses.every((each) => this.isSettled(each))) return;
    this.live.submit(this.history.course, this.wanted);
    this.timer = setTimeout(() => {
      this.settled = courses;
    }, rest);
  }

  /** Has the courses that a hand rests on run in full; that in hand comes last, and what was asked for last is run first. */
  settle(): void {
    const { settled, wanted, count } = this;
    // What a reader stops stays so until something else is wanted.
    untrack(() => {
      for (const course of [past, ...settled]) runs.want(course, wanted, count);
    });
  }

  /** Gives up the runs of what is shown that have not begun. */
  stop(): void {
    for (const { course } of this.shown) runs.stop(course);
  }

  private isSettled(course: Course): boolean {
    return [past, ...this.settled].some((each) => keyOf(each) === keyOf(course));
  }

  private wantedOf(): readonly Wanted[] {
    const reported = reportedOf(indicatorIn(this.catalogue, this.lead), this.catalogue)?.id;
    const toll = [...tolls.map(({ id }) => id), unborn, people];
    return [
      ...toll.map((id) => ({ id, place: "USSR" })),
      ...[...new Set([this.lead, ...(reported ? [reported] : []), ...this.strip])].map((id) => ({
        id,
        place: this.place,
      })),
    ];
  }

  private shownOf(): readonly Shown[] {
    const { courses, task } = this.history.bench;
    const isOwn = !isWaiting(this.history) && courses.some((each) => keyOf(each) !== keyOf(past));
    const all = (isOwn ? [past, ...courses] : [past]).map((course, at) => {
      if (at === 0) return this.shownAs("history", say("course.history"), "history", course);
      const name =
        courses.length > 1 ? say("course.numbered", { number: at }) : say(task ? "task.course" : "course.yours");
      return this.shownAs(`course-${at}`, name, looks[at] ?? "fourth", course);
    });
    const isSame = all.length === this.before.length && all.every((each, at) => each === this.before[at]);
    if (!isSame) this.before = all;
    return this.before;
  }

  private shownAs(id: string, name: string, look: Look, course: Course): Shown {
    const before = this.standing.get(id);
    const told = this.tellerOf(course);
    const teller = told ?? before?.teller;
    // Figures belong to the course that they were told of, which may be that before the move.
    const of = told ? course : (before?.shown.course ?? course);
    if (before?.teller === teller && before?.shown.name === name && before.shown.course === of) return before.shown;
    const lines = (each: string): readonly Line[] => (teller ? this.linesOf(teller, each) : nothing);
    const shown = { id, name, look, course: of, lines, isQuick: teller !== undefined && !("of" in teller) };
    this.standing.set(id, { teller, shown });
    return shown;
  }

  /** Who tells of a course: its runs in full as soon as there is one, before that the quick run of a move. */
  private tellerOf(course: Course): Teller | undefined {
    const ensemble = this.isSettled(course) ? runs.ensemble(course) : undefined;
    if (ensemble && this.linesOf(ensemble, this.lead).length > 0) return ensemble;
    const { quick } = this.live;
    return quick?.key === keyOf(course) ? quick : undefined;
  }

  private linesOf(teller: Teller, id: string): readonly Line[] {
    const place = this.wanted.find((each) => each.id === id)?.place ?? "USSR";
    return "of" in teller ? teller.of(id, place) : (teller.lines.get(nameOf({ id, place })) ?? nothing);
  }
}
