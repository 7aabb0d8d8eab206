import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { Fault, type TwoSectorYear } from "../index.ts";

/** Columns of the file, and what they become. */
const columns = {
  year: "year",
  people_million: "people",
  farm_output_bn: "farmOutput",
  other_output_bn: "otherOutput",
  farm_workers_million: "farmWorkers",
  other_workers_million: "otherWorkers",
  farm_capital_bn: "farmCapital",
  other_capital_bn: "otherCapital",
  farm_consumption_bn: "farmConsumption",
  other_consumption_bn: "otherConsumption",
  investment_bn: "investment",
} as const satisfies Readonly<Record<string, keyof TwoSectorYear>>;
const optional = { terms_of_trade: "terms", wage_ratio: "wageRatio" } as const;

type Cells = Readonly<{ [column: string]: string | undefined }>;

/**
 * Reads a two-sector economy, one row a year, in billions of roubles of one year's prices and millions of people.
 *
 * @throws Fault "series-unreadable" with file and line
 */
export function readTwoSectors(file: string): readonly TwoSectorYear[] {
  const table = csvParse(textOf(file));
  const missing = Object.keys(columns).filter((each) => !table.columns.includes(each));
  if (missing.length > 0) throw unreadable(`${file}:1`, `it has no column ${missing.join(", ")}`);
  if (table.length < 2) throw unreadable(file, "it has fewer than two years");
  const years = table.map((cells, at) => yearOf(cells, `${file}:${at + 2}`));
  years.forEach(({ year }, at) => {
    const before = years[at - 1];
    if (before && year !== before.year + 1)
      throw unreadable(`${file}:${at + 2}`, `${year} does not follow ${before.year}`);
  });
  return years;
}

function yearOf(cells: Cells, where: string): TwoSectorYear {
  const read = (column: string): number => {
    const text = (cells[column] ?? "").trim();
    const value = text === "" ? Number.NaN : Number(text);
    if (!(value > 0 && Number.isFinite(value))) throw unreadable(where, `its ${column} is "${text}"`);
    return column.endsWith("_bn") ? value * 1e9 : column.endsWith("_million") ? value * 1e6 : value;
  };
  const known = Object.entries(columns).map(([column, name]) => [name, read(column)]);
  const beside = Object.entries(optional)
    .filter(([column]) => (cells[column] ?? "") !== "")
    .map(([column, name]) => [name, read(column)]);
  return Object.fromEntries([...known, ...beside]) as TwoSectorYear;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw unreadable(`--series ${file}`, "there is no such file that can be read");
  }
}

function unreadable(where: string, what: string): Fault {
  return new Fault("series-unreadable", {
    what: `the series cannot be taken: ${what}`,
    where,
    mend: `wanted one row a year, each number above nothing, in the columns ${Object.keys(columns).join(", ")}`,
  });
}
