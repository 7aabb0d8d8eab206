import type { Command } from "commander";
import { figure } from "../book/figures.ts";
import {
  type Fulfilled,
  fulfilmentOf,
  machineFor,
  type Opened,
  openingsOf,
  type Run,
  type Speed,
  simulate,
  speedsOf,
} from "../index.ts";
import { type Asked, addRunOptions, askedFor, type RunFlags } from "./asked.ts";
import { runsOf } from "./envelope.ts";
import { monthsTo } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags extends RunFlags {
  readonly seeds: string;
}

/** `great-turn fulfilment`: what the First Five-Year Plan asked, what was made of it, what was reported. */
export function addFulfilment(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("fulfilment")
      .description("Hold the First Five-Year Plan against what was made: by product, by index, by great works."),
  )
    .option("--seeds <number>", "how many seeds to run, from --seed on; figures are their medians", "5")
    .addHelpText("before", examples("fulfilment", "fulfilment --off shortages", "fulfilment --off great-works --json"))
    .action((flags: Flags) => {
      const { runs, asked } = runsFor(flags, terminal);
      const [products, speeds, works] = [fulfilmentOf(runs), speedsOf(runs), openingsOf(runs)];
      terminal.show(
        { command: "fulfilment", runs: runsOf(asked, runs.length), result: { products, speeds, works } },
        (width) => textOf(runs, products, speeds, works, width),
      );
    });
}

function runsFor(flags: Flags, terminal: Terminal): { readonly runs: readonly Run[]; readonly asked: Asked } {
  const asked = askedFor(flags);
  const { scenario, seed, oneIn, to, notes } = asked;
  for (const note of notes) terminal.say(note);
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const machine = machineFor(oneIn);
  const bar = terminal.progress(`${scenario.name}, ${seeds} seeds`, seeds * monthsTo(to));
  try {
    const onMonth = (): void => bar.advance();
    const runs = Array.from({ length: seeds }, (_, at) =>
      simulate(scenario, { seed: seed + at, oneIn, to, onMonth }, machine),
    );
    return { runs, asked };
  } finally {
    bar.stop();
  }
}

function textOf(
  runs: readonly Run[],
  products: readonly Fulfilled[],
  speeds: readonly Speed[],
  works: readonly Opened[],
  width: number,
): string {
  return [
    `The First Five-Year Plan, targets of 1932/33 and output of 1932; medians of ${runs.length} ${runs.length === 1 ? "seed" : "seeds"}. Columns in % are of the optimal variant.`,
    productsTable(products, width),
    "Growth from 1928 to 1940, % a year, by each measure of the same output:",
    speedsTable(speeds, width),
    "Great works, month of opening:",
    worksTable(works, width),
  ].join("\n\n");
}

function percent(part: number | undefined, whole: number): string {
  return part === undefined ? "–" : figure((100 * part) / whole);
}

function productsTable(products: readonly Fulfilled[], width: number): string {
  const heads = ["1927/28", "basic", "optimal", "raised", "model", "reported", "model %", "reported %"];
  return tableOf(
    [{ head: "product" }, { head: "unit" }, ...heads.map(figures)],
    products.map(({ title, unit, base, basic, optimal, revised, model, reported }) => [
      title,
      unit,
      ...[base, basic, optimal, revised, model].map((each) => figure(each)),
      reported.map((each) => figure(each)).join(", ") || "–",
      percent(model, optimal),
      percent(reported[0], optimal),
    ]),
    width,
  );
}

function speedsTable(speeds: readonly Speed[], width: number): string {
  return tableOf(
    [{ head: "measure" }, { head: "ledger" }, figures("% a year")],
    speeds.map(({ title, ledger, rate }) => [title, ledger, figure(rate)]),
    width,
  );
}

function worksTable(works: readonly Opened[], width: number): string {
  return tableOf(
    [
      { head: "project" },
      { head: "decided" },
      { head: "planned" },
      { head: "model" },
      { head: "was" },
      figures("months late"),
    ],
    works.map(({ project, decided, planned, model, evidence, late }) => [
      project,
      decided,
      planned,
      model ?? "unfinished",
      evidence ?? "–",
      late === null ? "–" : String(late),
    ]),
    width,
  );
}
