import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { Fault } from "../../ground/fault.ts";
import type { Row } from "../indicators.ts";
import { columns } from "./write.ts";

/**
 * Reads the figures of a run from its folder.
 *
 * @throws Fault "run-missing" where there is none; "run-unreadable" with file and line
 */
export function readRows(folder: string): readonly Row[] {
  const file = join(folder, "indicators.csv");
  if (!existsSync(file)) {
    throw new Fault("run-missing", {
      what: `there is no run in ${folder}: it has no indicators.csv`,
      where: folder,
      mend: `make one with \`great-turn run --out ${folder}\``,
    });
  }
  const table = csvParse(readFileSync(file, "utf8"));
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
