import { monthName } from "../index.ts";
import type { Asked, RunFlags } from "./asked.ts";

/** The command that makes the same figures again. */
export function commandOf(flags: RunFlags, { scenario, seed, oneIn, from, to }: Asked): string {
  const words = ["great-turn run", `--scenario ${quoted(flags.scenario)}`];
  for (const each of flags.set ?? []) words.push(`--set ${quoted(each)}`);
  for (const each of flags.off ?? []) words.push(`--off ${quoted(each)}`);
  for (const each of flags.param ?? []) words.push(`--param ${quoted(each)}`);
  if (flags.projects !== undefined) words.push(`--projects ${quoted(flags.projects)}`);
  if (flags.reading !== undefined) words.push(`--reading ${flags.reading}`);
  words.push(`--seed ${seed}`, `--sample ${oneIn}`, `--from ${monthName(from)}`, `--to ${monthName(to)}`);
  if (scenario.name !== flags.scenario) words.push(`# the scenario "${scenario.name}" stands in run.json`);
  return words.join(" ");
}

function quoted(word: string): string {
  return /^[\w@=.,:/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
