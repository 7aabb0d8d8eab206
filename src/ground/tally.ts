/** Rows that are asked for while somebody listens. */
let heard: Set<object> | undefined;

/** Hands on a row of a table, if there is one; it is noted where somebody listens. */
export function noted<Row extends object | undefined>(row: Row): Row {
  if (row) heard?.add(row);
  return row;
}

/** Whether a row of a table is among those that were read, by its place there. */
export function isReadOf(table: readonly object[], at: number, rows: ReadonlySet<object>): boolean {
  const row = table[at];
  return row !== undefined && rows.has(row);
}

/**
 * Listens while something is done: what it really reads is known by this, and not by a list that somebody keeps.
 *
 * @returns every row that was handed on by `noted` meanwhile
 * @example
 * const [one, other] = [{ value: 1 }, { value: 2 }];
 * const read = rowsReadBy(() => void noted(one));
 * [one, other].map((row) => read.has(row)); // => [true, false]
 */
export function rowsReadBy(act: () => void): ReadonlySet<object> {
  const [before, rows] = [heard, new Set<object>()];
  heard = rows;
  try {
    act();
  } finally {
    heard = before;
  }
  return rows;
}
