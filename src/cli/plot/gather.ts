import { z } from "zod";
import { hashOf, type Row, type Run, tidy } from "../../index.ts";
import { manifestIn, program } from "../../lab/node/manifest.ts";
import { readRun } from "../../lab/node/read.ts";
import { runFolder } from "../../lab/node/write.ts";
import { commandOf } from "../again.ts";
import type { Asked, RunFlags } from "../asked.ts";
import { monthsTo, simulateAsked } from "../simulating.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import type { Course } from "./course.ts";
import { courseOfRuns, type SeedRuns } from "./runs.ts";

/** One run, and what tells whether another is of the same scenario. */
interface OneRun {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly seed: number;
  readonly sample: number;
  readonly version: string;
  readonly hash: string;
  readonly command: string;
  readonly alike: string;
}

/** What a figure takes from the record of a run. */
const record = z.object({
  command: z.string(),
  scenario: z.object({ name: z.string(), title: z.string() }),
  seed: z.int(),
  sample: z.int(),
  versions: z.record(z.string(), z.string()),
  hashes: z.object({ inputs: z.record(z.string(), z.string()), results: z.record(z.string(), z.string()) }),
});

/**
 * The courses in folders: runs of one scenario that differ by their seeds are one course.
 *
 * @throws Fault as `readRun`
 */
export function coursesIn(folders: readonly string[], say: Terminal["say"]): readonly Course[] {
  return coursesOf(
    folders.map((folder) => {
      const { rows, notes } = readRun(folder, version);
      for (const note of notes) say(note);
      const { command, scenario, seed, sample, versions, hashes } = record.parse(manifestIn(folder, runFolder));
      const hash = hashes.results["run"] ?? "";
      const madeBy = versions[program] ?? "";
      const alike = JSON.stringify([hashes.inputs, sample, madeBy]);
      return { ...scenario, rows, seed, sample, version: madeBy, hash, command, alike };
    }),
  );
}

/** A scenario that is to be run now, and the places that figures of it are wanted for. */
interface ToRun {
  readonly asked: Asked;
  readonly flags: RunFlags;
  readonly seeds: number;
  readonly places: readonly string[];
}

/** The course of a scenario that is run now, with so many seeds. */
export async function courseFor({ asked, flags, seeds, places }: ToRun, terminal: Terminal): Promise<Course> {
  const runs: OneRun[] = [];
  const bar = terminal.progress(asked.scenario.name, seeds * monthsTo(asked.to));
  for (let at = 0; at < seeds; at++) {
    const own = { ...asked, seed: asked.seed + at };
    const run = await simulateAsked(own, { advance: bar.advance, stop: () => {} });
    runs.push(await oneRunOf(run, commandOf(flags, own), places));
  }
  bar.stop();
  const [course] = coursesOf(runs);
  if (!course) throw new Error("there is no run");
  return course;
}

async function oneRunOf(run: Run, command: string, places: readonly string[]): Promise<OneRun> {
  const { name, title } = run.scenario;
  return {
    name,
    title,
    rows: tidy(run, [...new Set(places)]),
    seed: run.seed,
    sample: run.oneIn,
    version,
    hash: await hashOf(run.record),
    command,
    alike: "",
  };
}

function coursesOf(runs: readonly OneRun[]): readonly Course[] {
  const groups = new Map<string, OneRun[]>();
  for (const each of runs) groups.set(each.alike, [...(groups.get(each.alike) ?? []), each]);
  return [...groups.values()].map((group) => courseOfRuns(seedRunsOf(group)));
}

function seedRunsOf(group: readonly OneRun[]): SeedRuns {
  const runs = [...new Map(group.map((each) => [each.hash, each])).values()].sort(
    (one, other) => one.seed - other.seed,
  );
  const [first] = runs;
  if (!first) throw new Error("a group has no run");
  const { name, title, sample, command } = first;
  const hashes = runs.map(({ hash }) => hash);
  const seeds = seedWords(runs.map(({ seed }) => seed));
  return {
    name,
    title,
    tables: runs.map(({ rows }) => rows),
    made: { seeds, sample, version: first.version, hashes, command },
  };
}

/** "1", "1–20", or "1, 4, 9". */
function seedWords(seeds: readonly number[]): string {
  const [first = 0] = seeds;
  const last = seeds.at(-1) ?? first;
  return seeds.length > 2 && last - first === seeds.length - 1 ? `${first}–${last}` : seeds.join(", ");
}
