/**
 * Runs scenarios that chance puts together, anywhere within what may be asked for, and prints how they ended.
 *
 * Every lever, mechanism, reading, rule, great work and parameter may be in one, at the ends of its range as often
 * as between; a quarter go to 1953 or 1985. None may crash, hang, find what is no number, break its books, overdraw a
 * stock or take more than five seconds of processor time. The trial of run number i is that of the seed S + i, so
 * that one alone is run again by `--runs 1`. What fails is made as small as it can be, and printed as a file.
 *
 *     npx tsx scripts/fuzz.ts --runs 2000 --seed 1
 */

import { parseArgs } from "node:util";
import { trialOf } from "./fuzzing/drawing.ts";
import { isFailure, limit, type Outcome, outcomeOf } from "./fuzzing/outcome.ts";
import { shrunk } from "./fuzzing/shrinking.ts";
import { projectsTextOf, type Trial, yamlOf } from "./fuzzing/trial.ts";

const { values: flags } = parseArgs({
  options: { runs: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const [runs, seed] = [Number(flags.runs), Number(flags.seed)];
/** Failures that are made small; more are only counted. */
const shrunken = 8;
/** Slowest runs that are listed. */
const slowest = 3;

interface Done {
  readonly seed: number;
  readonly until: string;
  readonly outcome: Outcome;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a trial as the files and the command that run it again. */
function tell(trial: Trial, of: number, outcome: Outcome): void {
  const projects = projectsTextOf(trial);
  say(`\nseed ${of}: ${outcome.end}, ${outcome.says}`);
  say(`--- trial.yaml\n${yamlOf(trial).trimEnd()}`);
  if (projects !== undefined) say(`--- trial.csv\n${projects}`);
  say(`--- great-turn run --scenario trial.yaml${projects === undefined ? "" : " --projects trial.csv"}`);
}

const done: Done[] = [];
let told = 0;
for (let at = 0; at < runs; at++) {
  const trial = trialOf(seed + at);
  const found = outcomeOf(trial, 2 * limit);
  const outcome = found.end === "fine" && found.seconds > limit ? { ...found, end: "slow" } : found;
  done.push({ seed: seed + at, until: trial.until, outcome });
  if (isFailure(outcome) && told++ < shrunken) {
    const least = shrunk(trial, outcome, 2 * limit);
    tell(least, seed + at, outcomeOf(least, 2 * limit));
  }
}

const ends = new Map<string, number>();
for (const { outcome } of done) ends.set(outcome.end, (ends.get(outcome.end) ?? 0) + 1);
const late = done.filter(({ until }) => until === "1953-12" || until === "1985-12").length;
const times = done.map(({ outcome }) => outcome.seconds).sort((one, other) => one - other);
say(`\n${runs} runs from seed ${seed}, ${late} of them to 1953 or 1985`);
for (const [end, count] of ends) say(`${String(count).padStart(6)} ${end}`);
say(`processor time of a run: median ${(times[Math.floor(runs / 2)] ?? 0).toFixed(2)} s; slowest`);
for (const each of done.toSorted((one, other) => other.outcome.seconds - one.outcome.seconds).slice(0, slowest)) {
  say(`  ${each.outcome.seconds.toFixed(2)} s, seed ${each.seed}, to ${each.until}`);
}
process.exitCode = done.some(({ outcome }) => isFailure(outcome)) ? 1 : 0;
