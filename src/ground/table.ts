import { Fault } from "./fault.ts";
import { level, type Spec, type Table } from "./quantity.ts";

/**
 * Declares a table of one level by another, both of a number of cells that the model fixes.
 *
 * @throws Fault "table-unbounded" or "table-ragged"
 */
export function table<const U extends string>(spec: Spec<Table<U>, "level">): Table<U> {
  const { rows, columns, values, symbol } = spec;
  const where = level({
    name: `${rows.name} by ${columns.name}`,
    bytes: 8,
    cells: (rows.cells ?? 0) * (columns.cells ?? 0),
  });
  if (!where.cells) {
    throw new Fault("table-unbounded", {
      what: `the table ${symbol} stands over ${where.name}, of which one has no fixed number of cells`,
      where: "the declarations",
      mend: "choose levels that say how many cells they have",
    });
  }
  if (values && values.length !== where.cells) {
    throw new Fault("table-ragged", {
      what: `the table ${symbol} of ${where.name} has ${values.length} values, and ${where.cells} places`,
      where: "the declarations",
      mend: "give one value for each row and column",
    });
  }
  return { kind: "table", level: where, ...spec };
}
