import type { Remote } from "comlink";
import type {
  Catalogue,
  ClaimTold,
  Course,
  DisputeTold,
  Engine,
  EvidenceTold,
  FitTold,
  Line,
  TollTold,
  VillageTold,
  Wanted,
  WhyAsk,
  WhyTold,
} from "../engine/messages.ts";
import { keyOf } from "./course.ts";
import { Pool } from "./pool.ts";
import { fullSample, usualRuns } from "./sample.ts";

/** Runs of one course with seeds from 1 on, as far as they are done, and what they tell of what is wanted. */
export class Ensemble {
  /** How many runs are wanted, and how many are done. */
  wanted = $state(0);
  done = $state(0);
  /** Lines by indicator and place: one for each run that is done. */
  readonly lines = new Map<string, readonly Line[]>();
  /** Counts what came in, so that a page follows. */
  changes = $state(0);

  readonly course: Course;

  constructor(course: Course) {
    this.course = course;
  }

  /** The lines of an indicator, run by run; those of runs to come are not there yet. */
  of(id: string, place = "USSR"): readonly Line[] {
    void this.changes;
    return this.lines.get(nameOf({ id, place })) ?? [];
  }
}

function nameOf({ id, place }: Wanted): string {
  return `${id}@${place}`;
}

/** What the engine has told so far, and what it is asked next. One for all pages, so that no run is made twice. */
export class Runs {
  readonly firstSeed = 1;
  private readonly pool = new Pool(Math.max(1, Math.min(3, (navigator.hardwareConcurrency ?? 2) - 1)));
  private readonly ensembles = new Map<string, Ensemble>();
  private readonly evidence = new Map<string, Promise<EvidenceTold>>();
  private readonly disputes = new Map<string, Promise<readonly DisputeTold[]>>();
  private readonly tolls = new Map<string, Promise<TollTold>>();
  private readonly followed = new Map<string, Promise<readonly VillageTold[]>>();
  private fit: Promise<readonly FitTold[]> | undefined;
  /** Ensembles that are on screen now come before others. */
  private turn = 0;
  /** Counts courses, so that a page hears of one that it asks for while it is drawn. */
  private known = $state(0);
  private readonly turns = new Map<Ensemble, number>();
  fault = $state.raw<string | undefined>();

  /** What the model has: levers, indicators, places. */
  catalogue(): Promise<Catalogue> {
    return this.pool.ask(
      () => 0,
      (engine) => engine.catalogue(),
    );
  }

  /**
   * Runs a course as often as is wanted, and follows what is wanted of it.
   *
   * @param wanted indicators and places that a page shows
   * @param runs how many seeds, from the first on
   */
  want(course: Course, wanted: readonly Wanted[], runs = usualRuns): void {
    const ensemble = this.ensembleOf(course);
    this.turns.set(ensemble, ++this.turn);
    const missing = wanted.filter((each) => (ensemble.lines.get(nameOf(each))?.length ?? 0) < runs);
    if (missing.length > 0 || ensemble.wanted < runs) void this.guarded(() => this.fill(ensemble, missing, runs));
  }

  private ensembleOf(course: Course): Ensemble {
    const key = keyOf(course);
    const found = this.ensembles.get(key);
    if (found) return found;
    const ensemble = new Ensemble(course);
    this.ensembles.set(key, ensemble);
    this.known += 1;
    return ensemble;
  }

  /** The runs of a course, as far as they are done; nothing before they are wanted. */
  ensemble(course: Course): Ensemble | undefined {
    void this.known;
    return this.ensembles.get(keyOf(course));
  }

  /**
   * The lines of what is wanted, for every seed up to so many: what is missing is run.
   *
   * @returns as many lists of lines as are wanted, in that order
   */
  async all(course: Course, wanted: readonly Wanted[], runs: number): Promise<readonly (readonly Line[])[]> {
    const ensemble = this.ensembleOf(course);
    const missing = wanted.filter(({ id, place }) => (ensemble.lines.get(nameOf({ id, place }))?.length ?? 0) < runs);
    if (missing.length > 0) await this.fill(ensemble, missing, runs);
    return wanted.map(({ id, place }) => ensemble.of(id, place).slice(0, runs));
  }

  /** Gives up runs of a course that have not begun; they are made once they are wanted again. */
  stop(course: Course): void {
    const ensemble = this.ensembles.get(keyOf(course));
    if (ensemble) ensemble.wanted = ensemble.done;
  }

  /** The evidence on an indicator in a place. */
  evidenceOf(wanted: Wanted): Promise<EvidenceTold> {
    const key = nameOf(wanted);
    const known =
      this.evidence.get(key) ??
      this.pool.ask(
        () => -1,
        (engine) => engine.evidence(wanted),
      );
    this.evidence.set(key, known);
    return known;
  }

  /** Asks an engine of what is held, before any run that waits. */
  askOf<T>(work: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    return this.pool.ask(() => -1, work);
  }

  /** Totals that authors dispute, by a definition of the famine or by the series of an indicator. */
  disputesOf(counted: string, place: string): Promise<readonly DisputeTold[]> {
    const key = `${counted}@${place}`;
    const known =
      this.disputes.get(key) ??
      this.pool.ask(
        () => -1,
        (engine) => engine.disputes(counted, place),
      );
    this.disputes.set(key, known);
    return known;
  }

  /** What became of people in the first run of a course. */
  toll(course: Course, place = "USSR"): Promise<TollTold> {
    const key = `${place}@${keyOf(course)}`;
    const known =
      this.tolls.get(key) ??
      this.pool.ask(
        () => 0,
        (engine) => engine.toll(this.first(course), place),
      );
    this.tolls.set(key, known);
    return known;
  }

  /** Takes a change apart over the inputs that differ. */
  why(asked: WhyAsk): Promise<WhyTold> {
    return this.pool.ask(
      () => 300,
      (engine) => engine.why(asked),
    );
  }

  claims(course: Course): Promise<readonly ClaimTold[]> {
    return this.pool.ask(
      () => 1,
      (engine) => engine.claims(this.first(course)),
    );
  }

  /** How near the first run of a course comes to what was published of places. */
  fits(course: Course): Promise<readonly FitTold[]> {
    this.fit ??= this.pool.ask(
      () => 400,
      (engine) => engine.fits(this.first(course)),
    );
    return this.fit;
  }

  /** Households of the sample in some regions, through the first run of a course. */
  villages(course: Course, regions: readonly string[]): Promise<readonly VillageTold[]> {
    const key = `${regions.join(" ")}@${keyOf(course)}`;
    const known =
      this.followed.get(key) ??
      this.pool.ask(
        () => 500,
        (engine) => engine.villages(this.first(course), regions),
      );
    this.followed.set(key, known);
    return known;
  }

  hash(course: Course): Promise<string> {
    return this.pool.ask(
      () => 1,
      (engine) => engine.hash(this.first(course)),
    );
  }

  private first(course: Course): { readonly course: Course; readonly seed: number; readonly oneIn: number } {
    return { course, seed: this.firstSeed, oneIn: fullSample };
  }

  private async fill(ensemble: Ensemble, missing: readonly Wanted[], runs: number): Promise<void> {
    ensemble.wanted = Math.max(ensemble.wanted, runs);
    const every = [
      ...new Map(
        [...ensemble.lines.keys()]
          .map(wantedOf)
          .concat(missing)
          .map((each) => [nameOf(each), each]),
      ).values(),
    ];
    const jobs = Array.from({ length: runs }, (_, at) => async (): Promise<void> => {
      const lacking = every.filter((each) => (ensemble.lines.get(nameOf(each))?.length ?? 0) <= at);
      if (lacking.length === 0) return;
      const seed = this.firstSeed + at;
      const told = await this.pool.ask(
        () => at + (this.turns.get(ensemble) === this.turn ? 0 : 1000),
        (engine) =>
          at < ensemble.wanted ? engine.run({ course: ensemble.course, seed, oneIn: fullSample }, lacking) : never(),
      );
      if (!told) return;
      this.take(ensemble, at, lacking, told);
    });
    await Promise.all(jobs.map((job) => job()));
  }

  private readonly early = new Map<Ensemble, Map<string, Map<number, Line>>>();

  /** Runs may end in any order; lines are kept in the order of seeds. */
  private take(ensemble: Ensemble, at: number, wanted: readonly Wanted[], lines: readonly Line[]): void {
    const waiting = this.early.get(ensemble) ?? new Map<string, Map<number, Line>>();
    this.early.set(ensemble, waiting);
    wanted.forEach((each, index) => {
      const name = nameOf(each);
      const line = lines[index];
      const ahead = waiting.get(name) ?? new Map<number, Line>();
      waiting.set(name, ahead);
      if (line) ahead.set(at, line);
      const known = [...(ensemble.lines.get(name) ?? [])];
      for (let next = ahead.get(known.length); next; next = ahead.get(known.length)) {
        ahead.delete(known.length);
        known.push(next);
      }
      ensemble.lines.set(name, known);
    });
    ensemble.done = Math.max(ensemble.done, ...[...ensemble.lines.values()].map(({ length }) => length));
    ensemble.changes += 1;
  }

  private async guarded(job: () => Promise<void>): Promise<void> {
    try {
      await job();
      this.fault = undefined;
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }
}

function wantedOf(name: string): Wanted {
  const at = name.lastIndexOf("@");
  return { id: name.slice(0, at), place: name.slice(at + 1) };
}

function never(): Promise<undefined> {
  return Promise.resolve(undefined);
}
