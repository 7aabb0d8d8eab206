import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { Fault } from "../../ground/fault.ts";
import { textOfBytes } from "../../ground/text.ts";
import type { Row } from "../indicators.ts";
import { mendFolder } from "./draft.ts";
import { alteredIn, manifestIn, program } from "./manifest.ts";
import { columns, inputHashes, runFolder } from "./write.ts";

/** A run as it was read from its folder. */
export interface ReadRun {
  readonly rows: readonly Row[];
  /** What the reader should know: that it was made by another version, or from other inputs. */
  readonly notes: readonly string[];
}

/**
 * Reads a run from its folder, as it was written; what an earlier process could not end there is ended.
 *
 * @param version of the program that reads
 * @throws Fault "run-missing" where there is none; "run-unreadable" with file and line; "run-altered" with the file that
 *   is not as it was written
 */
export function readRun(folder: string, version: string): ReadRun {
  mendFolder(folder, runFolder);
  const rows = rowsIn(folder);
  if (!existsSync(join(folder, runFolder.manifest))) {
    throw altered(`it has no ${runFolder.manifest}`, folder, "figures that nothing tells of are not taken for a run");
  }
  const file = alteredIn(folder, runFolder);
  if (file !== undefined) {
    throw altered(
      `${file} is not as great-turn wrote it`,
      join(folder, file),
      "its hash differs from that in run.json",
    );
  }
  const { versions = {}, hashes } = manifestIn(folder, runFolder) ?? {};
  const madeBy = versions[program] ?? "";
  const other = Object.entries(inputHashes()).flatMap(([name, hash]) => (hashes?.inputs[name] === hash ? [] : [name]));
  return {
    rows,
    notes: [
      ...(madeBy === version
        ? []
        : [`note: the run in ${folder} was made by great-turn ${madeBy}; this is ${version}`]),
      ...(other.length === 0
        ? []
        : [`note: the run in ${folder} was made from other inputs than these: ${other.join(", ")}`]),
    ],
  };
}

function altered(what: string, where: string, why: string): Fault {
  return new Fault("run-altered", {
    what: `the figures are not those of a run: ${what}`,
    where,
    mend: `${why}; make the run again with \`great-turn run --out\``,
  });
}

function rowsIn(folder: string): readonly Row[] {
  const file = join(folder, "indicators.csv");
  if (!existsSync(file)) {
    throw new Fault("run-missing", {
      what: `there is no run in ${folder}: it has no indicators.csv`,
      where: folder,
      mend: `make one with \`great-turn run --out ${folder}\``,
    });
  }
  const table = csvParse(textOfBytes(readFileSync(file), file));
  const missing = columns.filter((each) => !table.columns.includes(each));
  if (missing.length > 0) throw unreadable(`${file}:1`, `it has no column ${missing.join(", ")}`);
  if (table.length === 0) throw unreadable(file, "it has no rows");
  return table.map((cells, at) => rowOf(cells, `${file}:${at + 2}`));
}

function rowOf(cells: Readonly<{ [column: string]: string | undefined }>, where: string): Row {
  const text = (column: (typeof columns)[number]): string => cells[column] ?? "";
  const number = (column: "year" | "month" | "value", from: number, to: number): number => {
    const value = text(column).trim() === "" ? Number.NaN : Number(text(column));
    if (value >= from && value <= to && (column === "value" || Number.isInteger(value))) return value;
    throw unreadable(where, `its ${column} is "${text(column)}"`);
  };
  const ledger = text("ledger");
  if (ledger !== "actual" && ledger !== "reported") throw unreadable(where, `its ledger is "${ledger}"`);
  return {
    series: text("series"),
    geo: text("geo"),
    year: number("year", 1000, 9999),
    month: text("month") === "" ? null : number("month", 1, 12),
    value: text("value") === "" ? Number.NaN : number("value", -Number.MAX_VALUE, Number.MAX_VALUE),
    unit: text("unit"),
    ledger,
  };
}

function unreadable(where: string, what: string): Fault {
  return new Fault("run-unreadable", {
    what: `the figures of the run cannot be read: ${what}`,
    where,
    mend: `wanted the columns ${columns.join(", ")} as \`great-turn run --out\` writes them; make the run again`,
  });
}
