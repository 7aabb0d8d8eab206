import type { Remote } from "comlink";
import type { Catalogue, Course, Engine, Line, Wanted } from "../engine/messages.ts";
import { history, keyOf } from "./course.ts";
import { startEngine } from "./startEngine.ts";

/** One household of a quick run stands for so many: what moves under a hand must not wait. */
const quickSample = 20000;
/** So many quick runs of history show how far such small samples scatter. */
const quickSeeds = 5;

/** What a quick run tells, and how far runs of its kind scatter. */
export interface Quick {
  readonly key: string;
  readonly lines: ReadonlyMap<string, Line>;
}

/** Runs the newest course with a small sample, and drops those that came between. */
export class Live {
  quick = $state.raw<Quick | undefined>();
  /** Lines of history by seed, with the same small sample. */
  past = $state.raw<ReadonlyMap<string, readonly Line[]>>(new Map());
  private engine: Remote<Engine> | undefined;
  private isBusy = false;
  private waiting: (() => Promise<void>) | undefined;

  /** Runs a course unless a newer one comes first. */
  submit(course: Course, wanted: readonly Wanted[]): void {
    this.waiting = async () => {
      const engine = this.open();
      const { lines } = await engine.replay({ course, seed: 1, oneIn: quickSample }, wanted);
      this.quick = { key: keyOf(course), lines: new Map(wanted.map((each, at) => [nameOf(each), lines[at] ?? none])) };
    };
    if (!this.isBusy) void this.work();
  }

  /** Has history run with the quick sample and several seeds: what is shown in haste must say how far it scatters. */
  async prepare(wanted: readonly Wanted[]): Promise<void> {
    const engine = this.open();
    const runs: (readonly Line[])[] = [];
    for (let seed = quickSeeds; seed > 0; seed--) {
      runs.push((await engine.replay({ course: history, seed, oneIn: quickSample }, wanted)).lines);
    }
    this.past = new Map(wanted.map((each, at) => [nameOf(each), runs.map((lines) => lines[at] ?? none)]));
  }

  private open(): Remote<Engine> {
    this.engine ??= startEngine();
    return this.engine;
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    try {
      while (this.waiting) {
        const job = this.waiting;
        this.waiting = undefined;
        await job();
      }
    } finally {
      this.isBusy = false;
    }
  }
}

const none: Line = { months: new Float64Array(), years: new Float64Array() };

/** How an indicator in a place is named among lines. */
export function nameOf({ id, place }: Wanted): string {
  return `${id}@${place}`;
}

/**
 * How far quick runs lie apart in a year, as a part of their middle: a rough doubt for what is shown in haste.
 *
 * @returns nothing before history has run so often
 */
export function scatterOf(past: readonly Line[], catalogue: Catalogue, year: number): number | undefined {
  const at = catalogue.years.indexOf(year);
  const values = past.map(({ years }) => years[at] ?? Number.NaN).filter(Number.isFinite);
  if (values.length < quickSeeds) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const middle = (low + high) / 2;
  return middle === 0 ? 0 : (high - low) / 2 / Math.abs(middle);
}
