import { type Line, sheetOf } from "../ground/sheet.ts";
import { Fault, readNumber, type TwoSectorYear } from "../index.ts";
import { nameOf, readInput } from "./input.ts";

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

const known: readonly string[] = [...Object.keys(columns), ...Object.keys(optional)];

/**
 * Reads a two-sector economy, one row a year, in billions of roubles of one year's prices and millions of people.
 *
 * @param file its name, or `-` for what is written to the command
 * @throws Fault "series-unreadable" and those of a sheet, with file and line
 */
export function readTwoSectors(file: string): readonly TwoSectorYear[] {
  const option = `--series ${file}`;
  const name = nameOf(file);
  const { header, lines } = sheetOf(readInput(file, { option, mend: "give a CSV file" }), name, "year");
  const missing = Object.keys(columns).filter((each) => !header.includes(each));
  if (missing.length > 0) throw unreadable(`${name}:1`, `it has no column ${missing.join(", ")}`);
  const strange = header.find((each, at) => !known.includes(each) || header.indexOf(each) < at);
  if (strange !== undefined) throw unreadable(`${name}:1`, `its column "${strange}" is unknown, or there twice`);
  if (lines.length < 2) throw unreadable(name, "it has fewer than two years");
  const years = lines.map((line) => yearOf(header, line, `${name}:${line.number}`));
  years.forEach(({ year }, at) => {
    const before = years[at - 1];
    if (before && year !== before.year + 1)
      throw unreadable(`${name}:${lines[at]?.number}`, `${year} does not follow ${before.year}`);
  });
  return years;
}

function yearOf(header: readonly string[], { cells }: Line, where: string): TwoSectorYear {
  const textIn = (column: string): string => cells[header.indexOf(column)] ?? "";
  const read = (column: string): number => {
    const text = textIn(column);
    const value = readNumber(text);
    if (!(value !== undefined && value > 0)) throw unreadable(where, `its ${column} is "${text}"`);
    return column.endsWith("_bn") ? value * 1e9 : column.endsWith("_million") ? value * 1e6 : value;
  };
  const wanted = Object.entries(columns).map(([column, name]) => [name, read(column)]);
  const beside = Object.entries(optional)
    .filter(([column]) => textIn(column) !== "")
    .map(([column, name]) => [name, read(column)]);
  return Object.fromEntries([...wanted, ...beside]) as TwoSectorYear;
}

function unreadable(where: string, what: string): Fault {
  return new Fault("series-unreadable", {
    what: `the series cannot be taken: ${what}`,
    where,
    mend: `wanted one row a year, each number above nothing, in the columns ${Object.keys(columns).join(", ")}; if wished, ${Object.keys(optional).join(", ")}`,
  });
}
