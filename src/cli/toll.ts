import type { Command } from "commander";
import { bounded, span } from "../book/figures.ts";
import {
  type Counted,
  holdKnown,
  howSeen,
  quantile,
  type RivalFigure,
  type Rivals,
  regionIds,
  rivals,
  type Toll,
} from "../index.ts";
import { askEach, monthsOf, withSeeds } from "../lab/node/pool.ts";
import type { TollReply } from "../lab/questions.ts";
import { type Asked, addRunOptions, allCores, askedFor, type RunFlags } from "./asked.ts";
import { runsOf } from "./envelope.ts";
import type { Results } from "./forms/forms.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples, usualThreads, wholeNumber } from "./words.ts";

interface Flags extends Omit<RunFlags, "workers"> {
  readonly workers?: string;
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

interface Lines {
  readonly deaths: readonly Line[];
  readonly others: readonly Line[];
}

interface Contest extends Spread, Pick<Rivals, "says" | "place" | "definition" | "unit" | "published"> {}

/** `great-turn toll`: what became of people, by cause and place, with rival estimates beside it. */
export function addToll(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("toll")
      .description("Count what became of people: deaths by cause, people deported and imprisoned, births not born."),
    allCores,
  )
    .option("--seeds <number>", "how many seeds to run, from --seed on; ranges are over them", "20")
    .option("--region <id>", "one region, by where people came from")
    .addHelpText("before", examples("toll", "toll --region Kazakhstan", "toll --off dekulakisation --json"))
    .action((flags: Flags) => toll(flags, terminal));
}

async function toll(flags: Flags, terminal: Terminal): Promise<void> {
  const { seeds, region } = flags;
  if (region !== undefined) holdKnown("region", region, regionIds, `--region ${region}`);
  const workers = flags.workers ?? String(usualThreads());
  const asked = askedFor({ ...flags, workers });
  for (const note of asked.notes) terminal.say(note);
  const replies = await askSeeds(asked, wholeNumber("--seeds", seeds, [1, 1000]), terminal);
  const lines = linesOf(replies.flatMap(({ places }) => places[region ?? "USSR"] ?? []));
  const contests = contestsOf(replies).filter(({ place }) => region === undefined || place === region);
  const result = jsonOf(region ?? "USSR", lines, contests);
  terminal.show({ command: "toll", runs: runsOf(asked, replies.length), result }, (width) =>
    textOf(lines, contests, replies.length, width),
  );
}

/** Asks seeds from that of the run on for their toll, spread over threads. */
async function askSeeds(asked: Asked, seeds: number, terminal: Terminal): Promise<readonly TollReply[]> {
  const { scenario, seed, oneIn, to, workers } = asked;
  const errands = withSeeds({ scenario, seed, oneIn, to }, seeds);
  const bar = terminal.progress(`${scenario.name}, ${seeds} seeds`, monthsOf(errands));
  try {
    return await askEach("toll", errands, { workers, onMonths: bar.advance });
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

function linesOf(tolls: readonly Toll[]): Lines {
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

function contestsOf(replies: readonly TollReply[]): readonly Contest[] {
  const last = Math.max(...replies.map(({ places }) => places["USSR"]?.years.at(-1) ?? 0));
  const contests = rivals.map(({ of: _, reach = 0, ...rest }, at) => {
    const figures = replies.map(({ disputed }) => disputed[at] ?? Number.NaN);
    return { reach, contest: { ...rest, ...spreadOf(figures) } };
  });
  return contests.filter(({ reach }) => reach <= last).map(({ contest }) => contest);
}

/** A toll as data, each period with its years. */
function jsonOf(place: string, { deaths, others }: Lines, contests: readonly Contest[]): Results["toll"] {
  const dated = (line: Line): Results["toll"]["deaths"][number] => ({
    ...line,
    periods: line.periods.map((each, at) => {
      const [from, to] = periods[at] ?? [0, 0];
      return { from, to, ...each };
    }),
  });
  return {
    place,
    deaths: deaths.map(dated),
    others: others.map(dated),
    rivals: contests,
  };
}

function textOf({ deaths, others }: Lines, contests: readonly Contest[], seeds: number, width: number): string {
  const parts = [
    `Deaths above the usual, thousand persons, 5 to 95 % of ${seeds} ${seeds === 1 ? "seed" : "seeds"}; each person is counted once.`,
    linesTable(deaths, "cause and place", width),
    "Not deaths, and not to be added to them; one person may stand in several lines.",
    linesTable(others, "what happened", width),
    "Usual deaths are those of age and illness, among people held too. Ranges are of luck alone: the doubt of laws and sources is larger.",
  ];
  if (contests.length === 0) return parts.join("\n\n");
  return [
    ...parts,
    "Disputed figures, the model's and those published, each of the same thing, place and years:",
    contestsTable(contests, width),
  ].join("\n\n");
}

function linesTable(lines: readonly Line[], head: string, width: number): string {
  const cell = ({ low, high }: Spread): string => span(low / 1000, high / 1000);
  const shown = periods.slice(0, lines[0]?.periods.length);
  const columns = [{ head }, ...shown.map(([from, to]) => figures(`${from}-${to % 100}`)), figures("whole run")];
  return tableOf(
    columns,
    lines.map(({ says, periods: spreads, whole }) => [says, ...spreads.map(cell), cell(whole)]),
    width,
  );
}

function contestsTable(contests: readonly Contest[], width: number): string {
  const columns = [
    { head: "figure" },
    { head: "unit" },
    figures("the model"),
    figures("published"),
    { head: "source" },
  ];
  const rows = contests.flatMap(({ says, unit, low, high, published }) =>
    published.map((each, at) => [
      at === 0 ? says : "",
      at === 0 ? unit : "",
      at === 0 ? span(low, high) : "",
      bounded(each),
      sourceOf(each),
    ]),
  );
  return tableOf(columns, rows, width);
}

/** Whose figure it is, what it was read in, and how it was seen. */
function sourceOf({ by, ...cited }: RivalFigure): string {
  return [by, cited.source, howSeen(cited)].filter((word) => word !== "").join(", ");
}
