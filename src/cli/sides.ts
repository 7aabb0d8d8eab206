import { statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { jsonIn } from "../ground/text.ts";
import { Fault, machineFor, median, monthName, type Row, simulate, tidy } from "../index.ts";
import { readRun } from "../lab/node/read.ts";
import { asFile, type ScenarioFile } from "../lab/node/write.ts";
import type { Asked } from "./asked.ts";
import { readInput } from "./input.ts";
import { monthsTo } from "./simulating.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/** One of two things that are compared. */
export interface Side {
  /** As the command line names it. */
  readonly named: string;
  readonly scenario: { readonly name: string };
  readonly seeds: { readonly first: number; readonly count: number };
  readonly sample: number;
  readonly to: string;
  /** Every input by name, as text. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Figures of the country by year: medians over seeds. */
  readonly years: (series: string) => ReadonlyMap<number, number>;
}

/** Runs or reads both sides; what is run takes seed, sample and end of a folder beside it. */
export function sidesOf(
  [one, other]: readonly [string, string],
  asked: (scenario: string) => Asked,
  seeds: number,
  terminal: Terminal,
): readonly [Side, Side] {
  const read = [one, other].map((word) => (isFolder(word) ? sideRead(word, terminal) : undefined));
  const [like] = read.filter((each) => each !== undefined);
  const sides = [one, other].map(
    (word, at) => read[at] ?? sideRun(word, asked(word), like ? 1 : seeds, like, terminal),
  );
  const [first, second] = sides;
  if (!first || !second) throw new Error("two words make two sides");
  return [first, second];
}

function isFolder(word: string): boolean {
  return statSync(word, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const manifestForm = z.object({
  scenario: z.looseObject({ name: z.string() }),
  seed: z.int(),
  sample: z.int(),
  to: z.string(),
});

function sideRead(folder: string, terminal: Terminal): Side {
  const file = join(folder, "run.json");
  const { rows, notes } = readRun(folder, version);
  for (const note of notes) terminal.say(note);
  const text = readInput(file, { option: `compare ${folder}`, mend: "make the run again with `great-turn run --out`" });
  const read = manifestForm.safeParse(jsonIn(text));
  if (!read.success) {
    throw new Fault("run-unreadable", {
      what: "the run.json of the run cannot be read",
      where: file,
      mend: "make the run again with `great-turn run --out`",
    });
  }
  const { scenario, seed, sample, to } = read.data;
  const seeds = { first: seed, count: 1 };
  return {
    named: folder,
    scenario,
    seeds,
    sample,
    to,
    inputs: inputsOf(scenario, seeds, sample, to),
    years: yearsIn([rows]),
  };
}

function sideRun(named: string, asked: Asked, count: number, like: Side | undefined, terminal: Terminal): Side {
  const oneIn = like?.sample ?? asked.oneIn;
  const first = like?.seeds.first ?? asked.seed;
  const { scenario, to } = asked;
  const bar = terminal.progress(named, count * monthsTo(to));
  const machine = machineFor(oneIn);
  const onMonth = (): void => bar.advance();
  try {
    const rows = Array.from({ length: count }, (_, at) =>
      tidy(simulate(scenario, { seed: first + at, oneIn, to, onMonth }, machine), ["USSR"]),
    );
    const seeds = { first, count };
    const inputs = inputsOf(asFile(scenario), seeds, oneIn, monthName(to));
    return { named, scenario, seeds, sample: oneIn, to: monthName(to), inputs, years: yearsIn(rows) };
  } finally {
    bar.stop();
  }
}

/** Medians of years over runs. */
function yearsIn(runs: readonly (readonly Row[])[]): Side["years"] {
  return (series) => {
    const found = new Map<number, number[]>();
    for (const rows of runs) {
      for (const { series: of, geo, year, month, value, ledger } of rows) {
        if (of !== series || geo !== "USSR" || month !== null || ledger !== "actual" || !Number.isFinite(value))
          continue;
        found.set(year, [...(found.get(year) ?? []), value]);
      }
    }
    return new Map([...found].map(([year, values]) => [year, median(values)]));
  };
}

/** What a run was made from, entry by entry. */
function inputsOf(
  scenario: Partial<ScenarioFile> | Record<string, unknown>,
  seeds: Side["seeds"],
  sample: number,
  to: string,
): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const [entry, value] of Object.entries(scenario)) {
    if (entry === "name" || entry === "title") continue;
    if (entry !== "levers" && entry !== "parameters") inputs.set(entry, textOf(value));
    else for (const [name, each] of Object.entries(value ?? {})) inputs.set(`${entry} ${name}`, textOf(each));
  }
  return inputs.set("seeds", `${seeds.first}, ${seeds.count} of them`).set("sample", String(sample)).set("to", to);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(textOf).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${textOf(each)}`)
    .join(", ");
}
