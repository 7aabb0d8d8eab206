import { cpus, release, type as systemName, totalmem } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import { figure } from "../book/figures.ts";
import {
  lastMonth,
  machineFor,
  median,
  type Profile,
  profile,
  type Run,
  sampleRange,
  simulate,
  standardScenario,
} from "../index.ts";
import { crewedMachine } from "../lab/node/crew.ts";
import { ensembleText, timedEnsemble } from "./benchEnsemble.ts";
import type { Results } from "./forms/forms.ts";
import { monthsTo } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples, usualThreads, wholeNumber } from "./words.ts";

interface Flags {
  readonly runs: string;
  readonly sample?: string;
  readonly workers?: string;
  readonly ensemble?: string;
}

interface Case {
  readonly sample: number;
  readonly workers: number;
}

/** What is timed: `history` as a slider moves it on one core, and a million households on two. */
const standardCases: readonly Case[] = [
  { sample: 2500, workers: 1 },
  { sample: 25, workers: 2 },
];

interface Timing {
  readonly sample: number;
  readonly workers: number;
  readonly households: number;
  readonly runs: number;
  readonly least_seconds: number;
  readonly median_seconds: number;
  /** By the median. */
  readonly runs_per_second: number;
  readonly agent_months_per_second: number;
  readonly bytes_per_household: number;
}

/** `great-turn bench`: how quickly the model runs on this machine. */
export function addBench(program: Command, terminal: Terminal): void {
  program
    .command("bench")
    .description("Time the model on this machine.")
    .option("--runs <number>", "how often each case is run", "5")
    .option("--sample <number>", "time this sample alone: one household stands for so many")
    .option("--workers <number>", "threads for that sample, or for an ensemble (default: 1, or one a core)")
    .option("--ensemble <number>", "time an ensemble of so many runs in place of single runs")
    .addHelpText("before", examples("bench", "bench --sample 2500 --runs 2 --json", "bench --ensemble 1000"))
    .action(async (flags: Flags) => {
      if (flags.ensemble !== undefined) return benchEnsemble({ ...flags, ensemble: flags.ensemble }, terminal);
      const times = wholeNumber("--runs", flags.runs, [1, 100]);
      const cases = flags.sample === undefined ? standardCases : [caseOf(flags.sample, flags.workers ?? "1")];
      const timings: Timing[] = [];
      for (const each of cases) timings.push(await timed(each, times, terminal));
      const month = profile(standardScenario("history"), cases[0]?.sample ?? 2500, times, seconds);
      terminal.show(
        { command: "bench", result: { machine: machine(), timings, profile: month, ensemble: null } },
        (width) => [tableFor(timings, width), profileText(month, width), machineText()].join("\n\n"),
      );
    });
}

async function benchEnsemble(
  { ensemble, sample = "2500", workers = String(usualThreads()) }: Flags & { readonly ensemble: string },
  terminal: Terminal,
): Promise<void> {
  const timing = await timedEnsemble(
    { runs: wholeNumber("--ensemble", ensemble, [1, 1_000_000]), ...caseOf(sample, workers) },
    terminal,
  );
  const result = { machine: machine(), timings: [], profile: null, ensemble: timing };
  terminal.show({ command: "bench", result }, () => `${ensembleText(timing)}\n\n${machineText()}`);
}

function seconds(): number {
  return performance.now() / 1000;
}

function caseOf(sample: string, workers: string): Case {
  return {
    sample: wholeNumber("--sample", sample, sampleRange),
    workers: wholeNumber("--workers", workers, [1, 64]),
  };
}

/** Times whole runs of one machine, laid out beforehand, each writing over the record of the one before. */
async function timed({ sample, workers }: Case, runs: number, terminal: Terminal): Promise<Timing> {
  const crewed = workers > 1 ? crewedMachine(sample, workers) : undefined;
  const machine = crewed ?? machineFor(sample);
  const bar = terminal.progress(`1 in ${sample}, ${workers} threads`, runs * monthsTo(lastMonth));
  const history = standardScenario("history");
  const seconds: number[] = [];
  let run: Run | undefined;
  try {
    for (let at = 0; at < runs; at++) {
      const before = performance.now();
      run = simulate(history, { seed: 1, onMonth: () => bar.advance(), ...(run ? { over: run } : {}) }, machine);
      seconds.push((performance.now() - before) / 1000);
      await setImmediate();
    }
  } finally {
    bar.stop();
    await crewed?.dismiss();
  }
  const middle = median(seconds);
  const households = run?.households ?? 0;
  return {
    sample,
    workers,
    households,
    runs,
    least_seconds: Math.min(...seconds),
    median_seconds: middle,
    runs_per_second: 1 / middle,
    agent_months_per_second: (households * (run?.months.length ?? 0)) / middle,
    bytes_per_household: run?.bytesPerHousehold ?? 0,
  };
}

function tableFor(timings: readonly Timing[], width: number): string {
  const heads = ["sample", "threads", "households", "runs", "least, s", "median, s", "runs a second"];
  const rows = timings.map((each) => [
    `1 in ${figure(each.sample)}`,
    figure(each.workers),
    figure(each.households),
    figure(each.runs),
    figure(each.least_seconds),
    figure(each.median_seconds),
    figure(each.runs_per_second),
    figure(each.agent_months_per_second),
    figure(each.bytes_per_household),
  ]);
  return tableOf([...heads, "agent-months a second", "bytes a household"].map(figures), rows, width);
}

const kinds = { upper: "regions and nation", local: "households" } as const;

function profileText({ seconds: whole, phases, beginning, books }: Profile, width: number): string {
  const columns = [
    { head: "part of the run" },
    { head: "runs over" },
    { head: "first law" },
    ...["laws", "ms a run", "share, %"].map(figures),
  ];
  const times = (part: { readonly seconds: number; readonly share: number }): readonly string[] => [
    figure(1000 * part.seconds),
    figure(100 * part.share),
  ];
  const rows = phases.map((each) => [
    `phase ${each.phase} of the month`,
    kinds[each.kind],
    each.first_law,
    figure(each.laws),
    ...times(each),
  ]);
  const rest = [
    ["the beginning", "", "", "", ...times(beginning)],
    ["books and record, not compiled", "", "", "", ...times(books)],
  ];
  return `Where the time goes, one thread, ${figure(1000 * whole)} ms a run:\n${tableOf(columns, [...rows, ...rest], width)}`;
}

function machine(): Results["bench"]["machine"] {
  const [first] = cpus();
  return {
    processor: first?.model ?? "unknown",
    cores: cpus().length,
    memory_gib: Math.round(totalmem() / 2 ** 30),
    system: `${systemName()} ${release()}`,
    node: process.versions.node,
  };
}

function machineText(): string {
  return Object.entries(machine())
    .map(([name, value]) => `${name.replace("_", " ")}: ${value}`)
    .join("\n");
}
