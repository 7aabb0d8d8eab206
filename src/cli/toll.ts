import type { Command } from "commander";
import {
  type Counted,
  holdKnown,
  machineFor,
  quantile,
  type Rivals,
  type Run,
  regionIds,
  rivals,
  simulate,
  type Toll,
  tollOf,
  yearOf,
} from "../index.ts";
import { addRunOptions, askedFor, type RunFlags } from "./asked.ts";
import { figure, range } from "./figures.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags extends RunFlags {
  readonly seeds: string;
  readonly region?: string;
}

/** Years that are shown together, as far as a run goes. */
const periods = [
  [1924, 1929],
  [1930, 1931],
  [1932, 1933],
  [1934, 1936],
  [1937, 1938],
  [1939, 1940],
  [1941, 1945],
  [1946, 1947],
  [1948, 1953],
  [1954, 1985],
] as const;

/** A figure over seeds: 5 and 95 of a hundred lie below the ends. */
interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

interface Line {
  readonly id: string;
  readonly says: string;
  readonly periods: readonly Spread[];
  readonly whole: Spread;
}

interface Contest extends Spread {
  readonly says: string;
  readonly unit: string;
  readonly published: Rivals["published"];
}

/** `great-turn toll`: what became of people, by cause and place, with rival estimates beside it. */
export function addToll(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("toll")
      .description("Count what became of people: deaths by cause, people deported and imprisoned, births not born."),
  )
    .option("--seeds <number>", "how many seeds to run, from --seed on; ranges are over them", "20")
    .option("--region <id>", "one region, by where people came from")
    .addHelpText("before", examples("toll", "toll --region Kazakhstan", "toll --off dekulakisation --json"))
    .action((flags: Flags) => {
      if (flags.region !== undefined) holdKnown("region", flags.region, regionIds, `--region ${flags.region}`);
      const { runs, notes } = runsOf(flags, terminal);
      for (const note of notes) terminal.say(note);
      const tolls = runs.map((run) => tollOf(run, flags.region));
      const lines = linesOf(tolls);
      const contests = flags.region === undefined ? contestsOf(runs) : [];
      terminal.show({ ...lines, rivals: contests }, () => textOf(lines, contests, runs.length));
    });
}

function runsOf(flags: Flags, terminal: Terminal): { runs: readonly Run[]; notes: readonly string[] } {
  const asked = askedFor(flags);
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const machine = machineFor(asked.oneIn);
  const bar = terminal.progress(`${asked.scenario.name}, ${seeds} seeds`, seeds);
  const { oneIn, to } = asked;
  try {
    const runs = Array.from({ length: seeds }, (_, at) => {
      const run = simulate(asked.scenario, { seed: asked.seed + at, oneIn, to }, machine);
      bar.advance();
      return run;
    });
    return { runs, notes: asked.notes };
  } finally {
    bar.stop();
  }
}

function spreadOf(values: readonly number[]): Spread {
  return { low: quantile(values, 0.05), median: quantile(values, 0.5), high: quantile(values, 0.95) };
}

function periodsOf(years: readonly number[]): readonly (readonly [number, number])[] {
  return periods.filter(([from]) => from <= 1940 || years.includes(from));
}

/** Adds up years of one count over seeds, period by period. */
function lineOf(id: string, says: string, years: readonly number[], runs: readonly (readonly number[])[]): Line {
  const between = (from: number, to: number): Spread =>
    spreadOf(
      runs.map((persons) =>
        persons.reduce((sum, each, at) => {
          const year = years[at] ?? 0;
          return year >= from && year <= to ? sum + each : sum;
        }, 0),
      ),
    );
  return { id, says, periods: periodsOf(years).map(([from, to]) => between(from, to)), whole: between(0, 9999) };
}

function linesOf(tolls: readonly Toll[]): { deaths: readonly Line[]; others: readonly Line[] } {
  const [first] = tolls;
  if (!first) return { deaths: [], others: [] };
  const { years } = first;
  const each = (of: (toll: Toll) => readonly Counted[]): readonly Line[] =>
    of(first).map(({ id, says }, at) =>
      lineOf(
        id,
        says,
        years,
        tolls.map((toll) => of(toll)[at]?.persons ?? []),
      ),
    );
  const excess = lineOf(
    "excess",
    "all deaths above the usual",
    years,
    tolls.map((toll) => toll.excess),
  );
  return { deaths: [...each((toll) => toll.causes), excess], others: each((toll) => toll.others) };
}

function contestsOf(runs: readonly Run[]): readonly Contest[] {
  const last = Math.max(...runs.map(({ months }) => yearOf(months.at(-1) ?? 0)));
  const reached = rivals.filter(({ reach = 0 }) => reach <= last);
  return reached.map(({ says, unit, of, published }) => ({ says, unit, published, ...spreadOf(runs.map(of)) }));
}

function textOf(
  { deaths, others }: { readonly deaths: readonly Line[]; readonly others: readonly Line[] },
  contests: readonly Contest[],
  seeds: number,
): string {
  const parts = [
    `Deaths above the usual, thousand persons, 5 to 95 % of ${seeds} ${seeds === 1 ? "seed" : "seeds"}; each person is counted once.`,
    linesTable(deaths, "cause and place"),
    "Not deaths, and not to be added to them; one person may stand in several lines.",
    linesTable(others, "what happened"),
    "Usual deaths are those of age and illness, among people held too. Ranges are of luck alone: the doubt of laws and sources is larger.",
  ];
  if (contests.length === 0) return parts.join("\n\n");
  return [...parts, "Disputed figures, the model's and those published:", contestsTable(contests)].join("\n\n");
}

function linesTable(lines: readonly Line[], head: string): string {
  const cell = ({ low, high }: Spread): string => range(low / 1000, high / 1000);
  const shown = periods.slice(0, lines[0]?.periods.length);
  const columns = [
    { head, width: 30 },
    ...shown.map(([from, to]) => ({ head: `${from}-${to % 100}`, width: 10, align: "right" as const })),
    { head: "whole run", width: 12, align: "right" as const },
  ];
  return tableOf(
    columns,
    lines.map(({ says, periods: spreads, whole }) => [says, ...spreads.map(cell), cell(whole)]),
  );
}

function contestsTable(contests: readonly Contest[]): string {
  const columns = [
    { head: "figure", width: 34 },
    { head: "unit", width: 16 },
    { head: "the model", width: 20, align: "right" as const },
    { head: "published", width: 24, align: "right" as const },
    { head: "source", width: 28 },
  ];
  const rows = contests.flatMap(({ says, unit, low, high, published }) =>
    published.map((each, at) => [
      at === 0 ? says : "",
      at === 0 ? unit : "",
      at === 0 ? range(low, high) : "",
      each.low === null || each.high === null ? figure(each.value ?? undefined) : range(each.low, each.high),
      `${each.source}${each.verified === "yes" ? "" : ", not yet checked"}`,
    ]),
  );
  return tableOf(columns, rows);
}
