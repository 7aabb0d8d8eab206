import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { type Answer, endForClaims, Fault, type Scored, scored, tidy } from "../index.ts";
import { askEach } from "../lab/node/pool.ts";
import { readRun } from "../lab/node/read.ts";
import { type Asked, addRunOptions, askedFor, endAsked, type RunFlags } from "./asked.ts";
import { figure, figureBeside, range } from "./figures.ts";
import { type Answered, countsLine, type Score, scoreOf } from "./scoring.ts";
import { monthsTo, simulateAsked } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags extends Omit<RunFlags, "workers"> {
  readonly workers?: string;
  readonly seeds: string;
}

/** `great-turn score`: holds a run, or many seeds of a scenario, against claims and evidence. */
export function addScore(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("score")
      .description("Hold a run, or many seeds of a scenario, against the claims and the evidence.")
      .argument("[folder]", "a folder written by `great-turn run --out`; without one, a scenario is run"),
    { says: "threads; the results do not depend on it (default: one a core)" },
  )
    .option("--seeds <number>", "how many seeds to run, from --seed on; the median is held against the range", "20")
    .addHelpText(
      "before",
      examples("score", "score --scenario history --seeds 100", "score runs/history", "score runs/history --json"),
    )
    .action(async (folder: string | undefined, flags: Flags, command: Command) => {
      if (folder !== undefined) holdAlone(folder, command);
      const score = scoreOf(folder === undefined ? await seedsScored(flags, terminal) : [ofFolder(folder, terminal)]);
      terminal.show(score, () => textOf(score));
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

function ofFolder(folder: string, terminal: Terminal): Scored {
  const { rows, notes } = readRun(folder, version);
  for (const note of notes) terminal.say(note);
  return scored(rows);
}

/** Many seeds are shared out among threads, a run each; a single one may itself be shared out. */
async function seedsScored(flags: Flags, terminal: Terminal): Promise<readonly Scored[]> {
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const usual = seeds === 1 ? 1 : Math.min(availableParallelism(), 64);
  const asked = farEnough({ ...flags, workers: flags.workers ?? String(usual) });
  for (const note of asked.notes) terminal.say(note);
  if (seeds === 1) {
    const run = await simulateAsked(asked, terminal.progress(asked.scenario.name, monthsTo(asked.to)));
    return [scored(tidy(run))];
  }
  const bar = terminal.progress(`${asked.scenario.name}, ${seeds} seeds`, seeds);
  const errands = Array.from({ length: seeds }, (_, at) => ({ ...asked, seed: asked.seed + at }));
  try {
    return await askEach("score", errands, { workers: asked.workers, onDone: bar.advance });
  } finally {
    bar.stop();
  }
}

/** What was asked; unless it says how far to run, as far as the claims look. */
function farEnough(flags: RunFlags): Asked {
  const asked = askedFor(flags);
  return endAsked(flags) === undefined ? { ...asked, to: Math.max(asked.to, endForClaims()) } : asked;
}

function textOf(score: Score): string {
  return [claimsTable(score), countsLine(score.claims), systemsTable(score), fitTables(score)].join("\n\n");
}

function claimsTable({ claims, runs }: Score): string {
  const columns = [
    { head: "claim" },
    { head: "what it says", width: 44 },
    { head: "range", width: 18, align: "right" as const },
    { head: runs > 1 ? `median of ${runs} seeds` : "the run", width: 12, align: "right" as const },
    ...(runs > 1
      ? [{ head: "5 to 95 % of seeds", width: 18, align: "right" as const }, figures("seeds inside, %")]
      : []),
    { head: "verdict", width: 17 },
  ];
  const rows = claims.map((each) => [
    each.claim.id,
    `${each.claim.claim} (${each.claim.unit})`,
    range(each.low, each.high),
    figureBeside(each.value, each.low, each.high),
    ...(runs > 1 ? spreadCells(each) : []),
    wordsOf(each.verdict),
  ]);
  return tableOf(columns, rows);
}

function spreadCells({ spread, share_inside: inside }: Answered): readonly string[] {
  return [spread ? range(...spread) : "–", inside === undefined ? "–" : figure(100 * inside)];
}

function wordsOf(verdict: Answer["verdict"]): string {
  return verdict === "not answered" ? "not yet answered" : `${verdict} the range`;
}

function systemsTable({ counts }: Score): string {
  const columns = [{ head: "claims about" }, ...["inside", "outside", "not yet answered"].map(figures)];
  const rows = Object.entries(counts.by_system).map(([system, each]) => [
    system,
    String(each.inside),
    String(each.outside),
    String(each.not_answered),
  ]);
  return tableOf(columns, rows);
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
