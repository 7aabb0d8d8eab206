import { csvParseRows } from "d3-dsv";
import { Fault } from "./fault.ts";
import { readNumber } from "./number.ts";
import { holdPlainText } from "./text.ts";

/** A CSV file: its header, its other lines, and where each stands. */
export interface Sheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly lines: readonly Line[];
}

/** A line of a sheet, as many cells as the header has. */
export interface Line {
  /** Number in the file; the header is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV: commas, a header, lines as long as the header. Spaces around a cell do not count, nor do empty lines.
 *
 * @param file its name, for errors
 * @param each what a line is of, for errors
 * @throws Fault "text-unreadable", "sheet-unreadable" or "sheet-ragged", with file and line
 */
export function sheetOf(text: string, file: string, each = "good"): Sheet {
  const refuse = (what: string, mend: string, line = 1): Fault =>
    new Fault("sheet-unreadable", { what, where: `${file}:${line}`, mend });
  holdPlainText(text, file);
  const [header = [], ...rest] = csvParseRows(text.replace(/^\uFEFF/, "")).map((row) => row.map((cell) => cell.trim()));
  if (header.every((cell) => cell === "")) throw refuse("the file begins with no header", "name the columns in line 1");
  if (header.length === 1 && /[;\t]/.test(header[0] ?? "")) {
    throw refuse("its columns are not set apart by commas", "save it with commas, and with points in numbers");
  }
  const lines = rest
    .map((cells, at) => ({ number: at + 2, cells }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== "");
  const rows = [{ number: 1, cells: header }, ...lines];
  // While no cell runs over several lines, the number of a row is that of its line.
  const running = rows.find(({ cells }) => cells.some((cell) => /[\r\n]/.test(cell)));
  if (running) throw refuse("a cell runs on into the next line", "close its quotation mark", running.number);
  if (lines.length === 0) throw refuse("the file has a header and nothing below it", `add a line for each ${each}`);
  for (const { number, cells } of lines) {
    if (cells.length === header.length) continue;
    throw new Fault("sheet-ragged", {
      what: `the line has ${cells.length} cells, the header ${header.length}`,
      where: `${file}:${number}`,
      mend: "give every line as many cells as the header has",
    });
  }
  return { file, header, lines };
}

/**
 * Reads a cell that is an amount: a number, not below nought.
 *
 * @param name what the number is, for errors
 * @throws Fault "number-malformed" or "number-negative"
 */
export function amountIn(text: string, name: string, where: string): number {
  const value = readNumber(text);
  if (value === undefined) {
    throw new Fault("number-malformed", {
      what: `${name} is ${text === "" ? "empty" : `"${text}"`}`,
      where,
      mend: "write a plain number with a point, such as 1250.5; nothing is 0",
    });
  }
  if (value < 0) {
    throw new Fault("number-negative", { what: `${name} is ${value}`, where, mend: "give 0 or more" });
  }
  return value;
}

/** Names in a sentence; of many, the first few and how many more. */
export function listed(names: readonly string[], most = 8): string {
  if (names.length > most) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
