import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";

/** A column as a Table Schema declares it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly (string | number)[];
  };
}

/** A table as the data package describes it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** A row of a table, by column. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a file in `data/`, and its header. */
export function rowsOf(path: string): readonly TableRow[] & { readonly columns: readonly string[] } {
  return csvParse(readFileSync(`data/${path}`, "utf8"));
}

/** What is wrong with a cell by its column's type and constraints; nothing when it is sound. */
export function faultOf({ type, constraints = {}, ...field }: Field, text: string): string | undefined {
  if (text === "") return constraints.required ? "is empty" : undefined;
  if (type === "boolean") {
    return field.trueValues?.includes(text) || field.falseValues?.includes(text) ? undefined : "is neither yes nor no";
  }
  const number = Number(text);
  if (type !== "string" && !Number.isFinite(number)) return "is no number";
  if (type === "integer" && !Number.isInteger(number)) return "is no whole number";
  if (constraints.enum && !constraints.enum.map(String).includes(text)) return "is none of the values allowed";
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(text)) return "has not the form wanted";
  if (constraints.minimum !== undefined && number < constraints.minimum) return "is too small";
  if (constraints.maximum !== undefined && number > constraints.maximum) return "is too large";
  return undefined;
}
