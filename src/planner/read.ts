import { Fault, nearest } from "../ground/fault.ts";
import { amountIn, type Line, listed, type Sheet, sheetOf } from "../ground/sheet.ts";
import { holdGood } from "./goods.ts";
import { type Amounts, holdWanted, mostGoods, type Table, tooLarge } from "./table.ts";

/** What a file of amounts tells: its column, by name. */
export type AmountKind = "target" | "capacity" | "stock";

/** Amounts as a file tells them; weights for targets alone, and only where given. */
export interface ReadAmounts {
  readonly amounts: Amounts;
  readonly weights: Amounts;
}

const columns = { name: "good", unit: "unit", weight: "weight", note: "note" } as const;

/**
 * Reads an input-output table: a line for each good, a column for each good that is made.
 *
 * The header is `good`, then, if wished, `unit`, then the goods made. A cell is how much of its line's good goes into
 * one unit of its column's. A good with a line and no column, such as labour, is used and not made.
 *
 * @param text the file's text
 * @param file its name, for errors
 * @returns goods made first, then those that are only used; amounts in the units of the goods
 * @throws Fault, with file and line, for what is no such table
 * @example
 * const table = readTable("good,coal,steel\ncoal,0.1,0.5\nsteel,0.2,0.1\nlabour,2,1\n", "table.csv");
 * table.goods; // => ["coal", "steel", "labour"]
 * table.made; // => 2
 */
export function readTable(text: string, file: string): Table {
  const sheet = sheetOf(text, file);
  const { header, lines } = sheet;
  if (header[0] !== columns.name)
    throw badHeader(sheet, `the first column is "${header[0]}"`, `call it "${columns.name}"`);
  const first = header[1] === columns.unit ? 2 : 1;
  const makes = header.slice(first);
  const named = lines.map(({ cells }) => cells[0] ?? "");
  const size = Math.max(named.length, makes.length);
  if (size > mostGoods) throw tooLarge(size, file);
  holdDistinct(makes, () => `${file}:1`, "two columns make");
  holdDistinct(named, (at) => `${file}:${lines[at]?.number}`, "two lines are of");
  if (makes.length === 0)
    throw badHeader(sheet, "no good is made: there is no column for one", "add a column for each");
  for (const good of makes) holdRow(good, named, sheet);
  const goods = [...new Set([...makes, ...named])];
  const byGood = new Map(lines.map((line, at) => [named[at] ?? "", line]));
  const uses = goods.map((good) => {
    const { cells = [], number = 0 } = byGood.get(good) ?? {};
    return Float64Array.from(cells.slice(first), (cell, at) =>
      amountIn(cell, `the ${good} in a unit of ${makes[at]}`, `${file}:${number}`),
    );
  });
  const units = new Map(first === 1 ? [] : lines.map(({ cells }) => [cells[0] ?? "", cells[1] ?? ""]));
  return { goods, made: makes.length, uses, units, file };
}

function badHeader({ file }: Sheet, what: string, mend: string): Fault {
  return new Fault("header-malformed", { what, where: `${file}:1`, mend });
}

function holdDistinct(names: readonly string[], where: (at: number) => string, words: string): void {
  const at = names.findIndex((name, index) => name === "" || names.indexOf(name) < index);
  if (at < 0) return;
  const what = names[at] === "" ? "a good has no name" : `${words} "${names[at]}"`;
  throw new Fault("good-twice", { what, where: where(at), mend: "give each good one name, and each name once" });
}

function holdRow(good: string, named: readonly string[], { file }: Sheet): void {
  if (named.includes(good)) return;
  const near = nearest(good, named);
  throw new Fault("good-without-line", {
    what: `"${good}" has a column and no line`,
    where: `${file}:1`,
    mend: `add a line that says what ${good} goes into${near === undefined ? "" : `, or call the line "${near}" so`}`,
  });
}

/**
 * Reads amounts of goods: columns `good` and `target`, `capacity` or `stock`, and, if wished, `unit` (the table's own,
 * or
 * the file is refused), `note`, and for targets `weight`.
 *
 * @param text the file's text, CSV
 * @param file its name, for errors
 * @param kind the column that is wanted
 * @param table the goods that may be named
 * @throws Fault, with file and line, for unknown goods, goods named twice, other units, and what is no amount
 * @example
 * const table = readTable("good,coal,steel\ncoal,0.1,0.5\nsteel,0.2,0.1\n", "table.csv");
 * [...readAmounts("good,target\nsteel,10\n", "targets.csv", "target", table).amounts]; // => [["steel", 10]]
 */
export function readAmounts(text: string, file: string, kind: AmountKind, table: Table): ReadAmounts {
  const sheet = sheetOf(text, file);
  const at = columnsOf(sheet, kind);
  const amounts = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const line of sheet.lines) {
    const cell = (column: string): string | undefined => line.cells[at.get(column) ?? -1];
    const good = cell(columns.name) ?? "";
    const where = `${file}:${line.number}`;
    holdGood(good, table.goods, where);
    if (amounts.has(good)) {
      const mend = "give each good one line";
      throw new Fault("good-twice", { what: `two lines are of "${good}"`, where, mend });
    }
    holdUnit(good, cell(columns.unit), table, where);
    amounts.set(good, amountIn(cell(kind) ?? "", `the ${kind} of ${good}`, where));
    holdStockable(kind, good, table, line, file);
    const weight = cell(columns.weight);
    if (weight !== undefined) weights.set(good, amountIn(weight, `the weight of ${good}`, where));
  }
  if (kind === "target") holdWanted(amounts.values(), file);
  return { amounts, weights };
}

/** Where each known column stands. */
function columnsOf(sheet: Sheet, kind: AmountKind): ReadonlyMap<string, number> {
  const { name, unit, weight, note } = columns;
  const known: readonly string[] = [name, kind, unit, note, ...(kind === "target" ? [weight] : [])];
  const at = new Map<string, number>();
  sheet.header.forEach((column, index) => {
    if (at.has(column)) throw badHeader(sheet, `two columns are "${column}"`, "leave one");
    if (!known.includes(column)) {
      const near = nearest(column, known);
      const mend = near === undefined ? `the columns may be ${listed(known)}` : `did you mean "${near}"?`;
      throw badHeader(sheet, `a column is "${column}"`, mend);
    }
    at.set(column, index);
  });
  const missing = [name, kind].find((column) => !at.has(column));
  if (missing !== undefined) throw badHeader(sheet, `there is no column "${missing}"`, "add it");
  return at;
}

function holdUnit(good: string, unit: string | undefined, { units, file }: Table, where: string): void {
  if (unit === undefined || unit === units.get(good)) return;
  const known = units.get(good);
  throw new Fault("unit-differs", {
    what: `${good} is in "${unit}"`,
    where,
    mend: known === undefined ? `say in ${file} what unit it has there` : `give it in "${known}", as ${file} does`,
  });
}

/** Said here rather than when the plan is made, so that the line can be named. */
function holdStockable(kind: AmountKind, good: string, { goods, made }: Table, line: Line, file: string): void {
  if (kind !== "capacity" || goods.indexOf(good) < made) return;
  throw new Fault("good-not-made", {
    what: `${good} has a capacity, but the table has no column that makes it`,
    where: `${file}:${line.number}`,
    mend: `give what there is of ${good} as a stock, or add a column for it to the table`,
  });
}
