import type { Command } from "commander";
import { type Answer, answerClaims, Fault, type Fit, fitTo, median, type Row, tidy } from "../index.ts";
import { readRows } from "../lab/node/read.ts";
import { type Asked, addRunOptions, askedFor, type RunFlags } from "./asked.ts";
import { figure, figureBeside, range } from "./figures.ts";
import { monthsTo, simulateAsked } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags extends RunFlags {
  readonly seeds: string;
}

/** How one run, or several that differ by seed, answers the claims and follows the evidence. */
export interface Score {
  readonly claims: readonly Answered[];
  readonly fits: readonly SeriesFit[];
  readonly runs: number;
}

/** The answer to a claim: the median over runs, and the lowest and highest. */
export interface Answered extends Answer {
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
}

/** How well a series is followed, over places and runs. */
export interface SeriesFit {
  readonly series: string;
  readonly role: string;
  readonly places: number;
  readonly points: number;
  /** Median gap, as a share of the observed figure. */
  readonly gap: number;
}

/** `great-turn score`: holds a run, or many seeds of a scenario, against claims and evidence. */
export function addScore(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("score")
      .description("Hold a run against the claims and the evidence.")
      .argument("[folder]", "a folder written by `great-turn run --out`; without one, a scenario is run"),
  )
    .option("--seeds <number>", "how many seeds to run, from --seed on; the median is held against the range", "1")
    .addHelpText(
      "before",
      examples("score runs/history", "score --scenario history --seeds 20", "score runs/history --json"),
    )
    .action(async (folder: string | undefined, flags: Flags, command: Command) => {
      if (folder !== undefined) holdAlone(folder, command);
      const score = scoreOf(folder === undefined ? await rowsOfSeeds(flags, terminal) : [readRows(folder)]);
      terminal.show(score, () => `${claimsTable(score)}\n\n${countsLine(score.claims)}\n\n${fitTables(score)}`);
    });
}

/** A folder was run already: options of a run would say nothing about it. */
function holdAlone(folder: string, command: Command): void {
  const given = command.options.find((each) => command.getOptionValueSource(each.attributeName()) === "cli");
  if (!given) return;
  throw new Fault("score-twice", {
    what: `${given.long} cannot change the run in ${folder}`,
    where: `score ${folder} ${given.long}`,
    mend: `leave out the folder to run a scenario, or leave out ${given.long}`,
  });
}

async function rowsOfSeeds(flags: Flags, terminal: Terminal): Promise<readonly (readonly Row[])[]> {
  const asked: Asked = askedFor(flags);
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  for (const note of asked.notes) terminal.say(note);
  const bar = terminal.progress(`${asked.scenario.name}, ${seeds} seeds`, seeds * monthsTo(asked.to));
  const rows: (readonly Row[])[] = [];
  try {
    for (let seed = asked.seed; seed < asked.seed + seeds; seed++) {
      rows.push(tidy(await simulateAsked({ ...asked, seed }, { advance: bar.advance, stop: () => {} })));
    }
  } finally {
    bar.stop();
  }
  return rows;
}

/** Scores runs of one scenario together. */
export function scoreOf(runs: readonly (readonly Row[])[]): Score {
  const answers = runs.map(answerClaims);
  const claims = (answers[0] ?? []).map((first, at): Answered => {
    const values = answers.map((each) => each[at]?.value).filter((each) => each !== undefined);
    const value = values.length === 0 ? undefined : median(values);
    const inside = value !== undefined && value >= first.low && value <= first.high;
    const verdict = value === undefined ? "not answered" : inside ? "inside" : "outside";
    const [lowest, highest] = value === undefined ? [] : [Math.min(...values), Math.max(...values)];
    return { ...first, value, verdict, lowest, highest };
  });
  return { claims, fits: bySeries(runs.flatMap(fitTo), runs.length), runs: runs.length };
}

function bySeries(fits: readonly Fit[], runs: number): readonly SeriesFit[] {
  const groups = new Map<string, Fit[]>();
  for (const fit of fits) {
    const key = `${fit.series} ${fit.role}`;
    groups.set(key, [...(groups.get(key) ?? []), fit]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const points = group.reduce((sum, each) => sum + each.points, 0) / runs;
    const places = new Set(group.map((each) => each.geo)).size;
    return [{ series: first.series, role: first.role, places, points, gap: median(group.map((each) => each.gap)) }];
  });
}

function claimsTable({ claims, runs }: Score): string {
  const columns = [
    { head: "claim" },
    { head: "what it says", width: 50 },
    { head: "range", width: 18, align: "right" as const },
    { head: runs > 1 ? `median of ${runs} runs` : "the run", width: 12, align: "right" as const },
    ...(runs > 1 ? [{ head: "lowest to highest", width: 16, align: "right" as const }] : []),
    { head: "verdict", width: 20 },
  ];
  const rows = claims.map(({ claim, low, high, value, lowest, highest, verdict }) => [
    claim.id,
    `${claim.claim} (${claim.unit})`,
    range(low, high),
    figureBeside(value, low, high),
    ...(runs > 1 ? [value === undefined ? "–" : range(lowest ?? value, highest ?? value)] : []),
    wordsOf(verdict),
  ]);
  return tableOf(columns, rows);
}

function wordsOf(verdict: Answer["verdict"]): string {
  return verdict === "not answered" ? "not yet answered" : `${verdict} the range`;
}

/** How many claims stand inside their range, outside, and open. */
export function countsOf(claims: readonly Answer[]): { inside: number; outside: number; not_answered: number } {
  const count = (verdict: Answer["verdict"]): number => claims.filter((each) => each.verdict === verdict).length;
  return { inside: count("inside"), outside: count("outside"), not_answered: count("not answered") };
}

/** The same in a sentence. */
export function countsLine(claims: readonly Answer[]): string {
  const { inside, outside, not_answered: open } = countsOf(claims);
  return `Of ${claims.length} claims with a range, ${inside} inside it, ${outside} outside, ${open} not yet answered.`;
}

const roles = {
  calibrate: "Series that the model may be calibrated to: closeness here is no test of it",
  validate: "Series that the model was never shown: closeness here is a test",
} as const;

function fitTables({ fits }: Score): string {
  return (["calibrate", "validate"] as const)
    .map((role) => {
      const rows = fits
        .filter((each) => each.role === role)
        .map((each) => [each.series, String(each.places), String(Math.round(each.points)), figure(100 * each.gap)]);
      const columns = [{ head: "series", width: 46 }, figures("places"), figures("points"), figures("median gap, %")];
      return `${roles[role]}:\n${rows.length === 0 ? "none" : tableOf(columns, rows)}`;
    })
    .join("\n\n");
}
