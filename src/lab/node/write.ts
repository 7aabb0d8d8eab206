import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { csvFormatRows } from "d3-dsv";
import { monthName } from "../../ground/calendar.ts";
import { Fault } from "../../ground/fault.ts";
import { hashOf } from "../hash.ts";
import type { Row } from "../indicators.ts";
import type { Run } from "../run.ts";

/** A run's rows as CSV text. */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(({ series, geo, year, month, value, unit, ledger }) => [
    series,
    geo,
    String(year),
    month === null ? "" : String(month),
    String(value),
    unit,
    ledger,
  ]);
  return `${csvFormatRows([["series", "geo", "year", "month", "value", "unit", "ledger"], ...lines])}\n`;
}

/**
 * Writes a run's tables into a new folder, whole or not at all.
 *
 * @throws Fault "output-unwritable"
 */
export async function writeRun(folder: string, run: Run, rows: readonly Row[], version: string): Promise<string> {
  const hash = await hashOf(run.record);
  const csv = csvOf(rows);
  const manifest = {
    program: "great-turn",
    version,
    kernels: run.kernels,
    scenario: { ...run.scenario, levers: run.scenario.levers.map((each) => ({ ...each, from: monthName(each.from) })) },
    seed: run.seed,
    sample: run.oneIn,
    households: run.households,
    from: monthName(run.months[0] ?? 0),
    to: monthName(run.months.at(-1) ?? 0),
    largestLedgerGap: run.largestGap,
    hashes: {
      results: hash,
      indicators: createHash("sha256").update(csv).digest("hex"),
      scenario: createHash("sha256").update(JSON.stringify(run.scenario)).digest("hex"),
    },
  };
  const target = resolve(folder);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const draft = mkdtempSync(join(dirname(target), ".great-turn-"));
    try {
      writeFileSync(join(draft, "indicators.csv"), csv);
      writeFileSync(join(draft, "run.json"), `${JSON.stringify(manifest, null, 2)}\n`);
      rmSync(target, { recursive: true, force: true });
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw new Fault("output-unwritable", {
      what: `the folder ${folder} cannot be written: ${(error as Error).message}`,
      where: "the option --out",
      mend: "choose a folder that you may write to",
    });
  }
  return hash;
}
