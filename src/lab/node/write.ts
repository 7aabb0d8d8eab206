import { csvFormatRows } from "d3-dsv";
import { kernelsHash } from "../../generated/kernels.ts";
import { monthName } from "../../ground/calendar.ts";
import type { WrittenSetting } from "../../scenarios/lever.ts";
import { underReading } from "../../scenarios/reading.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { productUnit } from "../../sources/industry/figures.ts";
import { lineOf, type ProjectLine } from "../../sources/industry/projects.ts";
import { entering } from "../entering.ts";
import { hashOf } from "../hash.ts";
import type { Row } from "../indicators.ts";
import type { Run } from "../run.ts";
import { writeFolder } from "./folder.ts";
import { type Made, type OwnFolder, sha256 } from "./manifest.ts";

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

const files = { figures: "indicators.csv", manifest: "run.json" } as const;
/** A folder that holds a run. */
export const runFolder: OwnFolder = { holds: "run", files: [files.figures], manifest: files.manifest };
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
 * Writes a run's figures and what they were made from into a folder, whole or not at all.
 *
 * @returns the hash of the run's figures
 * @throws Fault "output-unnamed", "output-in-the-way", "output-unwritable" or "output-full"
 */
export async function writeRun(folder: string, record: RunFolder): Promise<string> {
  const hash = await hashOf(record.run.record);
  writeFolder(folder, runFolder, { [files.figures]: csvOf(record.rows) }, madeOf(record, hash));
  return hash;
}

function madeOf({ run, from, version, command }: RunFolder, hash: string): Made {
  const scenario = asFile(run.scenario);
  return {
    version,
    says: {
      command,
      scenario,
      seed: run.seed,
      sample: run.oneIn,
      households: run.households,
      from: monthName(from),
      to: monthName(run.months.at(-1) ?? 0),
      largest_ledger_gap: run.largestGap,
    },
    inputs: {
      ...inputHashes(),
      scenario: sha256(JSON.stringify(scenario)),
      reading: sha256(JSON.stringify(choicesUnder(run.scenario))),
    },
    results: { run: hash },
  };
}

/** Fingerprints of all that enters every run, by name. */
export function inputHashes(): Readonly<Record<string, string>> {
  const tables = Object.entries(entering()).map(([name, table]) => [name, sha256(JSON.stringify(table))]);
  return { kernels: kernelsHash, ...Object.fromEntries(tables) };
}

/** Values of parameters and mechanisms denied as the run had them: those of its reading, and the scenario's own before them. */
function choicesUnder(scenario: Scenario): object {
  const { parameters: values, off } = underReading(scenario);
  return { parameters: values ?? {}, off };
}

/** What a scenario file says; a month is written as in `1930-01`. */
export interface ScenarioFile extends Pick<Scenario, "name" | "title" | "strategy" | "off" | "reading"> {
  readonly levers: { [lever: string]: { [month: string]: WrittenSetting } };
  readonly parameters?: Record<string, number>;
  readonly projects?: readonly ProjectLine[];
}

/** A scenario in the form of its file. */
export function asFile({ name, title, strategy, levers, off, reading, parameters, projects }: Scenario): ScenarioFile {
  const byLever: ScenarioFile["levers"] = {};
  for (const { lever, from, value, range, rule } of levers) {
    const set = range ? ([range[0], value, range[1]] as const) : value;
    byLever[lever] = { ...byLever[lever], [monthName(from)]: rule?.text ?? set };
  }
  return {
    name,
    title,
    strategy,
    levers: byLever,
    off,
    reading,
    ...(parameters ? { parameters } : {}),
    ...(projects ? { projects: projects.map((each) => lineOf(each, productUnit)) } : {}),
  };
}
