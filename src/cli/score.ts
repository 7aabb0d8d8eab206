import type { Command } from "commander";
import { figure, figureBeside, span } from "../book/figures.ts";
import { endForClaims, Fault, type Scored, scored } from "../index.ts";
import { askEach, monthsOf, withSeeds } from "../lab/node/pool.ts";
import { readRun } from "../lab/node/read.ts";
import { type Answered, countsLine, type Score, scoreOf } from "../lab/scoring.ts";
import type { Slack } from "../lab/slack.ts";
import { type Asked, addRunOptions, allCores, askedFor, endAsked, type RunFlags } from "./asked.ts";
import { type RunsAsked, runsOf } from "./envelope.ts";
import type { Results } from "./forms/forms.ts";
import { monthsTo, simulateAsked } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { examples, usualThreads, wholeNumber } from "./words.ts";

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
    allCores,
  )
    .option("--seeds <number>", "how many seeds to run, from --seed on; the median is held against the range", "20")
    .addHelpText(
      "before",
      examples("score", "score --scenario history --seeds 100", "score runs/history", "score runs/history --json"),
    )
    .action(async (folder: string | undefined, flags: Flags, command: Command) => {
      if (folder !== undefined) holdAlone(folder, command);
      const { runs, answers } = folder === undefined ? await seedsScored(flags, terminal) : scoredOf(folder, terminal);
      const score = scoreOf(answers);
      terminal.show({ command: "score", ...(runs ? { runs } : {}), result: jsonOf(score, folder) }, (width) =>
        textOf(score, width),
      );
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

/** Scored runs, and what was run for them. */
interface SeedsScored {
  readonly runs?: RunsAsked;
  readonly answers: readonly Scored[];
}

function scoredOf(folder: string, terminal: Terminal): SeedsScored {
  const { rows, notes } = readRun(folder, version);
  for (const note of notes) terminal.say(note);
  return { answers: [scored(rows)] };
}

/** Many seeds are shared out among threads, a run each; a single one may itself be shared out. */
async function seedsScored(flags: Flags, terminal: Terminal): Promise<SeedsScored> {
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const usual = seeds === 1 ? 1 : usualThreads();
  const asked = farEnough({ ...flags, workers: flags.workers ?? String(usual) });
  for (const note of asked.notes) terminal.say(note);
  const runs = runsOf(asked, seeds);
  if (seeds === 1) {
    const run = await simulateAsked(asked, terminal.progress(asked.scenario.name, monthsTo(asked.to)));
    return { runs, answers: [scored(run)] };
  }
  const errands = withSeeds(asked, seeds);
  const bar = terminal.progress(`${asked.scenario.name}, ${seeds} seeds`, monthsOf(errands));
  try {
    return { runs, answers: await askEach("score", errands, { workers: asked.workers, onMonths: bar.advance }) };
  } finally {
    bar.stop();
  }
}

/** What was asked; unless it says how far to run, as far as the claims look. */
function farEnough(flags: RunFlags): Asked {
  const asked = askedFor(flags);
  return endAsked(flags) === undefined ? { ...asked, to: Math.max(asked.to, endForClaims()) } : asked;
}

/** A score as data. */
function jsonOf({ claims, ...rest }: Score, folder: string | undefined): Results["score"] {
  return {
    ...rest,
    folder: folder ?? null,
    claims: claims.map(({ claim, value, slack, spread, share_inside: inside, ...each }) => ({
      id: claim.id,
      system: claim.system,
      claim: claim.claim,
      unit: claim.unit,
      ...each,
      value: value ?? null,
      slack: slack ?? null,
      spread: spread ?? null,
      share_inside: inside ?? null,
    })),
  };
}

function textOf(score: Score, width: number): string {
  const tables = [claimsTable, ({ claims }: Score) => countsLine(claims), systemsTable, fitTables];
  return tables.map((table) => table(score, width)).join("\n\n");
}

function claimsTable({ claims, runs }: Score, width: number): string {
  const columns = [
    { head: "claim" },
    { head: "what it says" },
    figures("range"),
    figures(runs > 1 ? `median of ${runs} seeds` : "the run"),
    ...(runs > 1 ? [figures("chance alone, 5 to 95 %"), figures("seeds inside, %")] : []),
    { head: "stands" },
  ];
  const rows = claims.map((each) => [
    each.claim.id,
    `${each.claim.claim} (${each.claim.unit})`,
    span(each.low, each.high),
    figureBeside(each.value, each.low, each.high),
    ...(runs > 1 ? spreadCells(each) : []),
    standing(each),
  ]);
  return tableOf(columns, rows, width);
}

const slackWords: { readonly [Word in Slack]: string } = {
  wide: "inside a wide range",
  "from nought": "inside a wide range",
  lever: "as a lever sets it",
};

function standing({ verdict, slack }: Answered): string {
  if (verdict === "inside" && slack !== undefined) return slackWords[slack];
  return verdict === "not answered" ? "not yet answered" : verdict;
}

function spreadCells({ spread, share_inside: inside }: Answered): readonly string[] {
  return [spread ? span(...spread) : "–", inside === undefined ? "–" : figure(100 * inside)];
}

function systemsTable({ counts }: Score, width: number): string {
  const columns = [{ head: "claims about" }, ...["inside", "outside", "not yet answered"].map(figures)];
  const rows = Object.entries(counts.by_system).map(([system, each]) => [
    system,
    String(each.inside),
    String(each.outside),
    String(each.not_answered),
  ]);
  return tableOf(columns, rows, width);
}

const roles = {
  calibrate: "Series that the model may be calibrated to: closeness here is no test of it",
  validate: "Series that the model was never shown: closeness here is a test",
} as const;

function fitTables({ fits }: Score, width: number): string {
  return (["calibrate", "validate"] as const)
    .map((role) => {
      const rows = fits
        .filter((each) => each.role === role)
        .map((each) => [each.series, String(each.places), String(Math.round(each.points)), figure(100 * each.gap)]);
      const columns = [{ head: "series" }, figures("places"), figures("points"), figures("median gap, %")];
      return `${roles[role]}:\n${rows.length === 0 ? "none" : tableOf(columns, rows, width)}`;
    })
    .join("\n\n");
}
