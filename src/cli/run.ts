import type { Command } from "commander";
import { figure } from "../book/figures.ts";
import {
  growthEstimates,
  growthIn,
  growthPeriods,
  hashOf,
  monthName,
  publishedGrowthOf,
  type Row,
  type Run,
  tidy,
  yearOf,
} from "../index.ts";
import { holdWritable } from "../lab/node/folder.ts";
import { runFolder, writeRun } from "../lab/node/write.ts";
import { commandOf } from "./again.ts";
import { type Asked, addRunOptions, askedFor, type RunFlags } from "./asked.ts";
import { runsOf } from "./envelope.ts";
import type { Results } from "./forms/forms.ts";
import { headlinesOf } from "./headline.ts";
import { monthsTo, simulateAsked } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { examples } from "./words.ts";

interface Flags extends RunFlags {
  readonly out?: string;
}

/** `great-turn run`: runs a scenario; a table, or a folder of figures. */
export function addRun(program: Command, terminal: Terminal): void {
  addRunOptions(
    program.command("run").description("Run a scenario: a table of headline indicators, or a folder of figures."),
  )
    .option("--out <folder>", "write indicators.csv and run.json into a folder, whole or not at all")
    .addHelpText(
      "before",
      examples(
        "run --scenario history --seed 1",
        "run --scenario gradual --to 1934-12",
        "run --set force=0.2@1930-01 --off slaughter",
        "run --reading naumenko",
        "run --sample 250 --workers 2 --out runs/history",
      ),
    )
    .action((flags: Flags) => run(flags, terminal));
}

async function run(flags: Flags, terminal: Terminal): Promise<void> {
  const asked = askedFor(flags);
  if (flags.out !== undefined) holdWritable(flags.out, runFolder);
  for (const note of asked.notes) terminal.say(note);
  const done = await simulateAsked(asked, terminal.progress(asked.scenario.name, monthsTo(asked.to)));
  const hash =
    flags.out === undefined
      ? await hashOf(done.record)
      : await writeRun(flags.out, {
          run: done,
          rows: rowsFrom(tidy(done), asked.from),
          from: asked.from,
          version,
          command: commandOf(flags, asked),
        });
  const { out } = flags;
  terminal.show(
    { command: "run", runs: runsOf(asked), result: { ...summaryOf(done, asked), hash, folder: out ?? null } },
    (width) => (out === undefined ? `${headlineTable(done, asked.from, width)}\n\nresults ${hash}` : `results ${hash}`),
  );
  terminal.say(out === undefined ? captionOf(done) : `written to ${out}: indicators.csv, run.json`);
}

/** Months from one on, and the years that begin in or after it. */
function rowsFrom(rows: readonly Row[], from: number): readonly Row[] {
  return rows.filter(({ year, month }) => year * 12 + (month === null ? 0 : month - 1) >= from);
}

function captionOf({ scenario, seed, oneIn }: Run): string {
  return `${scenario.title}: one run, seed ${seed}, 1 household in ${figure(oneIn)}. One run establishes no range: see great-turn score --seeds 20.`;
}

function headlineTable(run: Run, from: number, width: number): string {
  const headlines = headlinesOf(run);
  const years = [...new Set(run.months.map(yearOf))].filter((year) => year * 12 >= from && isShown(year));
  const table = tableOf(
    [
      { head: "" },
      ...headlines.map(({ short, part, indicator }) => ({ ...figures(`${short} ${indicator.unit}`), part })),
    ],
    years.map((year) => [String(year), ...headlines.map((each) => figure(each.years.get(year)))]),
    width,
  );
  const growth = growthTable(run, width);
  return growth === undefined ? table : `${table}\n\n${growth}`;
}

/** Every year to 1953; beyond that a run shows directions, and every fifth year is enough for them. */
function isShown(year: number): boolean {
  return year <= 1953 || year % 5 === 0;
}

/** Growth by period of a run that goes far beyond the war, beside what was published. */
function growthTable(run: Run, width: number): string | undefined {
  const last = yearOf(run.months.at(-1) ?? 0);
  const periods = growthPeriods.filter(([, until]) => until <= last);
  if (periods.length < 2) return undefined;
  const ofRun = ["nationalProduct", "industrialOutput", "allCapital", "jobs"] as const;
  const words = {
    nationalProduct: "product",
    industrialOutput: "industry",
    allCapital: "plant",
    jobs: "jobs",
  } as const;
  const rows = periods.map(([from, until]) => [
    `${from}-${until % 100}`,
    ...ofRun.map((name) => figure(growthIn(run, name, from, until))),
    ...growthEstimates.map((estimate) => figure(publishedGrowthOf(estimate, from)?.value)),
  ]);
  const columns = [
    ...ofRun.map((name) => `${words[name]} % a year`),
    ...growthEstimates.map((estimate) => `product, ${estimate}`),
  ];
  return tableOf([{ head: "growth" }, ...columns.map(figures)], rows, width);
}

function summaryOf(run: Run, asked: Asked): Omit<Results["run"], "hash" | "folder"> {
  return {
    from: monthName(asked.from),
    to: monthName(asked.to),
    households: run.households,
    indicators: headlinesOf(run).map(({ indicator: { series, title, unit, ledger }, part, years }) => ({
      series,
      title,
      unit,
      ledger,
      part,
      years: [...years].filter(([year]) => year * 12 >= asked.from).map(([year, value]) => ({ year, value })),
    })),
  };
}
