import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { csvFormatRows } from "d3-dsv";
import { aggregates, inputs, regions } from "../../generated/inputs.ts";
import { monthName } from "../../ground/calendar.ts";
import { Fault } from "../../ground/fault.ts";
import { model } from "../../laws/month.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { hashOf } from "../hash.ts";
import type { Row } from "../indicators.ts";
import type { Run } from "../run.ts";

/** What a run's folder tells beside its figures. */
export interface RunFolder {
  readonly run: Run;
  readonly rows: readonly Row[];
  /** First month that the rows hold. */
  readonly from: number;
  /** Version of the program. */
  readonly version: string;
  /** The command that made the run, to be given again. */
  readonly command: string;
}

const program = "great-turn";
const files = { figures: "indicators.csv", manifest: "run.json" } as const;
/** Columns of the tidy table, in order. */
export const columns = ["series", "geo", "year", "month", "value", "unit", "ledger"] as const;

/** A run's rows as CSV text; a month is empty for a year's figure, a value for a gap. */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(({ series, geo, year, month, value, unit, ledger }) => [
    series,
    geo,
    String(year),
    month === null ? "" : String(month),
    Number.isFinite(value) ? String(value) : "",
    unit,
    ledger,
  ]);
  return `${csvFormatRows([[...columns], ...lines])}\n`;
}

/**
 * Holds that a folder may be written: it is not there, is empty, or holds an earlier run and nothing else.
 *
 * @throws Fault "output-in-the-way"
 */
export function holdWritable(folder: string): void {
  const refuse = (what: string): Fault =>
    new Fault("output-in-the-way", {
      what: `${folder} ${what}`,
      where: `--out ${folder}`,
      mend: "choose a new folder, or one that holds an earlier run of great-turn and nothing else",
    });
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw refuse("is a file, not a folder");
  const found = readdirSync(folder);
  const known: readonly string[] = Object.values(files);
  const strange = found.find((each) => !known.includes(each));
  if (strange !== undefined) throw refuse(`holds "${strange}", which is no part of a run`);
  if (found.length > 0 && !isOurs(join(folder, files.manifest)))
    throw refuse("holds files that great-turn did not write");
}

function isOurs(manifest: string): boolean {
  try {
    const read: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof read === "object" && read !== null && "program" in read && read.program === program;
  } catch {
    return false;
  }
}

/**
 * Writes a run's figures and what they were made from into a folder, whole or not at all.
 *
 * @returns the hash of the run's figures
 * @throws Fault "output-in-the-way" or "output-unwritable"
 */
export async function writeRun(folder: string, record: RunFolder): Promise<string> {
  const hash = await hashOf(record.run.record);
  const csv = csvOf(record.rows);
  const manifest = `${JSON.stringify(manifestOf(record, hash, csv), null, 2)}\n`;
  holdWritable(folder);
  try {
    replaceFolder(resolve(folder), { [files.figures]: csv, [files.manifest]: manifest });
  } catch (error) {
    throw new Fault("output-unwritable", {
      what: `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      where: `--out ${folder}`,
      mend: "choose a folder that you may write to",
    });
  }
  return hash;
}

/** Files are written beside the target and take its place in one move. */
function replaceFolder(target: string, texts: Readonly<{ [file: string]: string }>): void {
  mkdirSync(dirname(target), { recursive: true });
  const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-draft-`));
  const earlier = `${draft}-earlier`;
  try {
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(draft, file), text);
    if (existsSync(target)) renameSync(target, earlier);
    renameSync(draft, target);
  } finally {
    if (existsSync(earlier) && !existsSync(target)) renameSync(earlier, target);
    rmSync(draft, { recursive: true, force: true });
    rmSync(earlier, { recursive: true, force: true });
  }
}

function manifestOf({ run, from, version, command }: RunFolder, hash: string, csv: string): object {
  const scenario = asFile(run.scenario);
  return {
    program,
    versions: { [program]: version, node: process.versions.node },
    command,
    scenario,
    seed: run.seed,
    sample: run.oneIn,
    households: run.households,
    from: monthName(from),
    to: monthName(run.months.at(-1) ?? 0),
    largest_ledger_gap: run.largestGap,
    hashes: {
      inputs: {
        kernels: run.kernels,
        parameters: sha256(JSON.stringify(parameters())),
        data: sha256(JSON.stringify({ regions, aggregates, inputs })),
        scenario: sha256(JSON.stringify(scenario)),
      },
      results: { run: hash, [files.figures]: sha256(csv) },
    },
  };
}

/** A scenario in the form of its file. */
export function asFile({ name, title, strategy, levers, off, reading }: Scenario): object {
  const byLever: { [lever: string]: { [month: string]: number } } = {};
  for (const { lever, from, value } of levers) byLever[lever] = { ...byLever[lever], [monthName(from)]: value };
  return { name, title, strategy, levers: byLever, off, reading };
}

function parameters(): readonly (readonly [string, number])[] {
  const given: [string, number][] = [];
  for (const [name, quantity] of model.quantities) if ("value" in quantity) given.push([name, Number(quantity.value)]);
  return given;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
