import type { Remote } from "comlink";
import type { Catalogue, Course, Engine, Line, Wanted } from "../engine/messages.ts";
import { history, keyOf } from "./course.ts";
import { startEngine } from "./startEngine.ts";

/** One household of a quick run stands for so many: what moves under a hand must not wait. */
const quickSample = 20000;
/** So many quick runs of history show how far such small samples scatter. */
const quickSeeds = 5;

/** Lines of runs, by indicator and place. */
type Lines = ReadonlyMap<string, readonly Line[]>;

/** What a quick run tells of a course. */
export interface Quick {
  readonly key: string;
  readonly lines: Lines;
}

/** Runs the newest course with a small sample, and drops those that came between. */
export class Live {
  /** The newest course that was told. */
  quick = $state.raw<Quick | undefined>();
  /** Lines of history by seed, with the same small sample: nothing until all are told. */
  past = $state.raw<Lines>(new Map());
  /** How many quick runs of moves were told so far: by it one sees when what a move leads to is on screen. */
  told = $state(0);
  private engine: Remote<Engine> | undefined;
  private isBusy = false;
  /** The newest move; it goes before what is prepared. */
  private waiting: Job | undefined;
  private preparing: Job[] = [];

  /** Runs a course unless a newer one comes first. */
  submit(course: Course, wanted: readonly Wanted[]): void {
    this.waiting = async (engine) => {
      const lines = await engine.show({ course, seed: 1, oneIn: quickSample }, wanted);
      this.quick = { key: keyOf(course), lines: byName(wanted, [lines]) };
      this.told += 1;
    };
    void this.work();
  }

  /**
   * Has history run with the quick sample and several seeds: what is shown in haste must say how far it scatters. The first
   * seed comes last, so that the first move goes on from it.
   */
  prepare(wanted: readonly Wanted[]): void {
    const runs: (readonly Line[])[] = [];
    this.preparing = Array.from({ length: quickSeeds }, (_, at) => async (engine: Remote<Engine>): Promise<void> => {
      runs.push(await engine.show({ course: history, seed: quickSeeds - at, oneIn: quickSample }, wanted));
      if (runs.length === quickSeeds) this.past = byName(wanted, runs);
    });
    void this.work();
  }

  private async work(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.engine ??= startEngine();
    try {
      for (let job = this.next(); job; job = this.next()) await job(this.engine);
    } finally {
      this.isBusy = false;
    }
  }

  private next(): Job | undefined {
    const job = this.waiting;
    this.waiting = undefined;
    return job ?? this.preparing.shift();
  }
}

type Job = (engine: Remote<Engine>) => Promise<void>;

/** @param runs lines of each run, in the order in which they were wanted */
function byName(wanted: readonly Wanted[], runs: readonly (readonly Line[])[]): Lines {
  return new Map(wanted.map((each, at) => [nameOf(each), runs.flatMap((lines) => lines[at] ?? [])]));
}

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
