import type { Command } from "commander";
import { figure, span } from "../book/figures.ts";
import { claims, Fault, holdKnown } from "../index.ts";
import { designOf } from "../lab/design/design.ts";
import { type Axis, axes, type Doubt, doubtWords } from "../lab/design/doubts.ts";
import { pointKinds } from "../lab/design/points.ts";
import type { Target } from "../lab/design/targets.ts";
import type { Band } from "../lab/ensemble/bands.ts";
import { makeHere } from "../lab/node/engines/local.ts";
import { makeBySlurm } from "../lab/node/engines/slurm.ts";
import { beginEnsemble, type EnsembleFolder, ensembleIn } from "../lab/node/store/ensembleFolder.ts";
import { type Merged, mergeEnsemble } from "../lab/node/store/merge.ts";
import { addRunOptions, allCores, askedFor, type RunFlags } from "./asked.ts";
import type { Results } from "./forms/forms.ts";
import { headed } from "./headline.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { examples, several, usualThreads, wholeNumber } from "./words.ts";

const engines = ["local", "slurm"] as const;

interface Flags extends Omit<RunFlags, "workers" | "from"> {
  readonly workers?: string;
  readonly runs: string;
  readonly over: string;
  readonly points: string;
  readonly shard: string;
  readonly keep?: readonly string[];
  readonly monthly?: readonly string[];
  readonly place?: readonly string[];
  readonly out?: string;
  readonly resume?: string;
  readonly engine: string;
}

/** `great-turn ensemble`: many runs of a scenario over what is in doubt. */
export function addEnsemble(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("ensemble")
      .description("Run a scenario many times over what is in doubt: chance, parameters, structure, kept apart."),
    allCores,
  )
    .option("--runs <number>", "how many runs, shared out among the doubts", "1000")
    .option(
      "--over <axes>",
      `what is varied, parted by commas: ${axes.join(", ")}`,
      "seeds,parameters,settings,readings",
    )
    .option("--points <kind>", `how runs are spread over numbers in doubt: ${pointKinds.join(", ")}`, "sobol")
    .option("--shard <number>", "runs of one part: what is lost at most when a run is killed", "50")
    .option("--keep <series>", "keep the yearly figures of an indicator; may be repeated (default: all)", several)
    .option("--monthly <series>", "keep the months of an indicator too; may be repeated", several)
    .option("--place <place>", "keep them for a region or a group of regions; may be repeated (default: USSR)", several)
    .option("--out <folder>", "the ensemble's folder; where it was begun already it is gone on with")
    .option("--resume <folder>", "go on with the ensemble of a folder, as it was asked for there")
    .option("--engine <name>", `what makes the runs: ${engines.join(", ")}`, "local")
    .addHelpText(
      "before",
      examples(
        "ensemble --scenario history --runs 1000 --out ensembles/history",
        "ensemble --resume ensembles/history",
        "ensemble --over parameters --keep grain-harvest-low --out harvest",
        "ensemble --runs 100000 --engine slurm --out /shared/history",
      ),
    )
    .action((flags: Flags, command: Command) => ensemble(flags, command, terminal));
}

async function ensemble(flags: Flags, command: Command, terminal: Terminal): Promise<void> {
  const workers = wholeNumber("--workers", flags.workers ?? String(usualThreads()), [1, 64]);
  const engine = holdKnown("engine", flags.engine, engines, `--engine ${flags.engine}`);
  const begun = flags.resume === undefined ? begunFor(flags, workers) : resumed(flags.resume, command);
  const bar = terminal.progress(`${begun.design.scenario.name}, ${begun.design.runs} runs`, begun.design.runs);
  try {
    const making = { workers, version, onRuns: bar.advance };
    if (engine === "slurm") await makeBySlurm(begun, { ...making, command: ownCommand() });
    else await makeHere(begun, making);
  } finally {
    bar.stop();
  }
  showMerged(begun, await mergeEnsemble(begun, version), "ensemble", terminal);
}

/** What an ensemble comes to, as text and as data. */
export function showMerged(
  ensemble: EnsembleFolder,
  merged: Merged,
  command: "ensemble" | "merge",
  terminal: Terminal,
): void {
  terminal.show({ command, result: jsonOf(ensemble, merged) }, (width) => textOf(ensemble, merged, width));
  terminal.say(`written to ${ensemble.folder}: parts, results/bands.csv, claims.csv, runs.csv, ensemble.json`);
}

/** The words that start this program again, on a machine with the same disk. */
function ownCommand(): readonly string[] {
  return [process.execPath, ...process.execArgv, process.argv[1] ?? "great-turn"];
}

function begunFor(flags: Flags, workers: number): EnsembleFolder {
  const { out } = flags;
  if (out === undefined) {
    throw new Fault("output-unnamed", {
      what: "an ensemble has no folder",
      where: "ensemble",
      mend: "name one with --out, such as --out ensembles/history",
    });
  }
  const { scenario, seed, oneIn, to } = askedFor({ ...flags, workers: String(workers) });
  const keeps = keepsOf(flags);
  const design = designOf({
    scenario,
    runs: wholeNumber("--runs", flags.runs, [1, 10_000_000]),
    over: flags.over.split(",").map((axis) => holdKnown("axis", axis.trim(), axes, `--over ${flags.over}`)) as Axis[],
    points: holdKnown("points", flags.points, pointKinds, `--points ${flags.points}`),
    seed,
    oneIn,
    to,
    shard: wholeNumber("--shard", flags.shard, [1, 10_000]),
    ...(keeps === undefined ? {} : { keeps }),
  });
  return beginEnsemble(out, design, version);
}

function keepsOf({ keep, monthly = [], place: places = ["USSR"] }: Flags): readonly Target[] | undefined {
  if (keep === undefined && monthly.length === 0) return undefined;
  const targets = (every: "year" | "month", names: readonly string[]): readonly Target[] =>
    names.flatMap((series) => places.map((place) => ({ series, place, every })));
  return [...targets("year", keep ?? []), ...targets("month", monthly)];
}

function resumed(folder: string, command: Command): EnsembleFolder {
  const free = new Set(["resume", "workers", "engine"]);
  const given = command.options.find(
    (each) => !free.has(each.attributeName()) && command.getOptionValueSource(each.attributeName()) === "cli",
  );
  if (given) {
    throw new Fault("design-twice", {
      what: `${given.long} cannot change an ensemble that was begun`,
      where: `--resume ${folder} ${given.long}`,
      mend: `leave out ${given.long}, or begin another ensemble with --out`,
    });
  }
  return ensembleIn(folder, version);
}

/** Years that a table shows: those of the first plan, of the famine, and the last. */
const shownYears = [1928, 1930, 1932, 1933, 1937, 1940];

function headlinesIn({
  bands,
}: Merged): readonly (Band & { readonly short: string; readonly part: "output" | "toll" })[] {
  return headed().flatMap(({ short, part, indicator: { series, ledger } }) =>
    bands
      .filter((each) => each.series === series && each.ledger === ledger && each.geo === "USSR" && each.month === null)
      .filter(({ year }) => year !== null && shownYears.includes(year))
      .map((band) => ({ ...band, short, part })),
  );
}

function jsonOf(ensemble: EnsembleFolder, merged: Merged): Results["ensemble"] {
  const { design, folder, identity } = ensemble;
  const numbers = ({ lowest, p05, p25, median, p75, p95, highest }: Band) => ({
    lowest,
    p05,
    p25,
    median,
    p75,
    p95,
    highest,
  });
  return {
    folder,
    design: {
      scenario: design.scenario.name,
      runs: design.runs,
      over: design.over,
      points: design.points,
      seed: design.seed,
      sample: design.oneIn,
      identity,
    },
    hash: merged.hash,
    broken: merged.broken,
    headlines: headlinesIn(merged).map((band) => ({
      series: band.series,
      part: band.part,
      year: band.year ?? 0,
      doubt: band.doubt,
      runs: band.runs,
      ...numbers(band),
    })),
    claims: merged.standings,
  };
}

function textOf(ensemble: EnsembleFolder, merged: Merged, width: number): string {
  const { broken, hash } = merged;
  const parts = [
    headlineTable(merged, width),
    caption,
    claimsTable(merged, width),
    ...(broken.length > 0 ? [`${broken.length} of ${ensemble.design.runs} runs broke, and are counted nowhere.`] : []),
    `results ${hash}`,
  ];
  return parts.filter((each) => each !== "").join("\n\n");
}

const caption =
  "Chance is what another seed would bring, parameters are numbers and strengths of decisions that no source fixes, structure is historians' readings of the record. Of each the values between which nine runs in ten lie; of structure the lowest and the highest.";

function headlineTable(merged: Merged, width: number): string {
  const all = headlinesIn(merged);
  const doubts = (Object.keys(doubtWords) as Doubt[]).filter((doubt) => all.some((each) => each.doubt === doubt));
  const lines = [...new Set(all.map(({ short, year }) => `${short}|${year}`))];
  const rows = lines.map((line) => {
    const own = all.filter(({ short, year }) => `${short}|${year}` === line);
    const [first] = own;
    const best = own.find(({ doubt }) => doubt === "together") ?? first;
    return [
      `${first?.short} ${first?.year}`,
      figure(best?.median),
      ...doubts.map((doubt) => bandText(own.find((each) => each.doubt === doubt))),
    ];
  });
  if (rows.length === 0) return "";
  const columns = [{ head: "" }, figures("median"), ...doubts.map((doubt) => figures(doubtWords[doubt]))];
  return tableOf(columns, rows, width);
}

function bandText(band: Band | undefined): string {
  if (!band) return "–";
  return band.doubt === "structure" ? span(band.lowest, band.highest) : span(band.p05, band.p95);
}

/** In how many runs each claim stands inside its range, all doubts together. */
function claimsTable({ standings }: Merged, width: number): string {
  const last = standings.some(({ doubt }) => doubt === "together") ? "together" : standings[0]?.doubt;
  const rows = standings
    .filter(({ doubt }) => doubt === last)
    .map(({ claim, runs, inside, low, high }) => [
      claim,
      claims.find(({ id }) => id === claim)?.claim ?? "",
      span(low, high),
      `in ${inside} of ${runs} runs`,
    ]);
  if (rows.length === 0) return "";
  return tableOf([{ head: "claim" }, { head: "what it says" }, figures("range"), figures("inside")], rows, width);
}
