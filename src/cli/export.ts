import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { csvFormatRows } from "d3-dsv";
import { indicators, type Row, type Run, tidy } from "../index.ts";
import { holdWritable, writeFolder } from "../lab/node/folder.ts";
import type { OwnFolder } from "../lab/node/manifest.ts";
import { readRun } from "../lab/node/read.ts";
import { csvOf } from "../lab/node/write.ts";
import { addRunOptions, askedFor, type RunFlags } from "./asked.ts";
import { runsOf } from "./envelope.ts";
import { monthsTo, simulateAsked } from "./simulating.ts";
import type { Terminal } from "./terminal.ts";
import { packageFolder, version } from "./version.ts";
import { examples } from "./words.ts";

interface Flags extends RunFlags {
  readonly out: string;
  readonly evidence?: true;
}

/** The files of a package, and what its description says of them. */
interface Packed {
  readonly texts: Readonly<Record<string, string>>;
  readonly says: object;
}

const manifest = "datapackage.json";
const licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

/** `great-turn export`: figures of a run, or the evidence, as a Frictionless data package. */
export function addExport(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("export")
      .description("Write the figures of a run, or the evidence, into a folder as a Frictionless data package.")
      .argument("[folder]", "a folder written by `run --out`; without one, a scenario is run"),
  )
    .requiredOption("--out <folder>", "where to: tidy CSV, datapackage.json and a README, whole or not at all")
    .option("--evidence", "the evidence in place of a run: observations, sources, claims and what belongs to them")
    .addHelpText(
      "before",
      examples(
        "export runs/history --out packages/history",
        "export --scenario gradual --seed 2 --out packages/gradual",
        "export --evidence --out packages/evidence",
      ),
    )
    .action((folder: string | undefined, flags: Flags) => exportTo(folder, flags, terminal));
}

async function exportTo(folder: string | undefined, flags: Flags, terminal: Terminal): Promise<void> {
  const { out } = flags;
  const own = ownFolder(flags.evidence ? evidencePacked() : runPacked([], ""));
  holdWritable(out, own);
  const run = flags.evidence || folder !== undefined ? undefined : await runFor(flags, terminal);
  const { texts, says } = flags.evidence
    ? evidencePacked()
    : run
      ? packedOf(run)
      : folderPacked(folder ?? "", terminal);
  writeFolder(out, own, texts, { version, says, inputs: {} });
  const files = [...Object.keys(texts), manifest];
  terminal.show(
    { command: "export", ...(run ? { runs: runsOf(run) } : {}), result: { folder: out, files } },
    () => `written to ${out}: ${files.join(", ")}`,
  );
}

function ownFolder({ texts }: Packed): OwnFolder {
  return { holds: "data package", files: Object.keys(texts), manifest };
}

function folderPacked(folder: string, terminal: Terminal): Packed {
  const { rows, notes } = readRun(folder, version);
  for (const note of notes) terminal.say(note);
  return runPacked(rows, `the run in ${folder}`);
}

async function runFor(flags: Flags, terminal: Terminal): Promise<Run> {
  const asked = askedFor(flags);
  for (const note of asked.notes) terminal.say(note);
  return await simulateAsked(asked, terminal.progress(asked.scenario.name, monthsTo(asked.to)));
}

function packedOf(run: Run): Packed {
  const { scenario, seed, oneIn } = run;
  return runPacked(tidy(run), `${scenario.title} (${scenario.name}), seed ${seed}, 1 household in ${oneIn}`);
}

const text = (name: string, description: string): object => ({ name, type: "string", description });
const integer = (name: string, description: string): object => ({ name, type: "integer", description });
const figureFields = [
  text("series", "Name of the series; see indicators.csv."),
  text("geo", "Place."),
  integer("year", "Year."),
  integer("month", "Month; empty for a year's figure."),
  { name: "value", type: "number", description: "The figure; empty for a gap." },
  text("unit", "Unit."),
  text("ledger", "actual, or reported for what officials claimed."),
];
const indicatorFields = ["series", "ledger", "title", "unit", "year"] as const;

/** The files of a run's package. */
function runPacked(rows: readonly Row[], told: string): Packed {
  const described = indicators.map((each) => indicatorFields.map((field) => String(each[field])));
  const meanings: Readonly<Record<(typeof indicatorFields)[number], string>> = {
    series: "Name of the series.",
    ledger: "actual or reported.",
    title: "What it measures.",
    unit: "Unit.",
    year: "How a year's figure is formed from months.",
  };
  const says = packageOf("great-turn-run", `Great Turn: ${told}`, [
    resourceOf("figures", "figures.csv", figureFields),
    resourceOf(
      "indicators",
      "indicators.csv",
      indicatorFields.map((field) => text(field, meanings[field])),
    ),
  ]);
  const texts = {
    "figures.csv": csvOf(rows),
    "indicators.csv": `${csvFormatRows([[...indicatorFields], ...described])}\n`,
    "README.md": readme(
      `Great Turn: ${told}`,
      "Figures of a model, not of history: `figures.csv` has a row for each series, place and month or year, `indicators.csv` says what the series are. One run establishes no range.",
    ),
  };
  return { texts, says };
}

function packageOf(name: string, title: string, resources: readonly object[]): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    version,
    licenses: [licence],
    resources,
  };
}

function resourceOf(name: string, path: string, fields: readonly object[]): object {
  const schema = { fields, missingValues: [""] };
  return { name, path, format: "csv", mediatype: "text/csv", encoding: "utf-8", schema };
}

function readme(title: string, says: string): string {
  return `# ${title}

${says}

Every column is described in \`datapackage.json\`, a [Frictionless data package](https://datapackage.org).

Made by great-turn ${version}; \`great-turn cite\` tells how to cite it, \`great-turn cite SOURCE\` a work that a figure was
read in. Licence: ${licence.title} (${licence.path}).
`;
}

/** The files of the evidence's package: those of \`data/\`, all in one folder. */
function evidencePacked(): Packed {
  const data = new URL("data/", packageFolder);
  const described = packaged(readFileSync(new URL(manifest, data), "utf8"));
  const flat = (path: string): string => path.replace("/", "-");
  const files = described.resources.map(({ path }) => [flat(path), readFileSync(new URL(path, data), "utf8")]);
  const resources = described.resources.map((each) => ({ ...each, path: flat(each.path) }));
  const texts = {
    ...Object.fromEntries(files),
    "README.md": readme(
      "Great Turn: the evidence",
      "Observations with their source, role and doubt, and the claims, decisions, places and works that belong to them. Rival estimates stand side by side and are never averaged; `verified` says whether a figure was seen in its source. The works are listed in `sources.csv`; no file of theirs is here.",
    ),
  };
  return { texts, says: { ...described, resources } };
}

interface Packaged {
  readonly resources: readonly { readonly path: string }[];
}

/** The project's own description of its data, which a test holds to the profile of such packages. */
function packaged(json: string): Packaged {
  return JSON.parse(json) as Packaged;
}
