import type { QuantityName } from "../generated/names.ts";
import { Fault, nearest } from "../ground/fault.ts";
import { type Column, isAnswered, isSettled, type Role } from "../ground/layout.ts";
import { shown } from "../ground/shown.ts";
import type { World } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";

/** The figures of months: of one cell of a quantity, or summed over its cells. */
export interface Recorded {
  readonly months: readonly number[];
  /**
   * The months of one cell of a quantity, in its unit: a figure for each of `months`.
   *
   * @param cell a region's place in `regionIds`, a branch, an age, or 0 for the nation
   * @param role what is kept of it: its `value`; of a flow among households what it `brought`; of a stock of theirs what is
   *   `held` in a region, and the `least` that any of them holds
   * @throws Fault "quantity-unknown", "role-unrecorded" or "cell-out-of-range"
   */
  series(name: QuantityName, cell?: number, role?: Role): Float64Array;
  /**
   * The months of a quantity summed over its cells, in its unit.
   *
   * @throws Fault "quantity-unknown" or "role-unrecorded"
   */
  whole(name: QuantityName, role?: Role): Float64Array;
}

/** Which columns a record keeps of each month, and where each begins in the row of a month. */
export interface Row {
  readonly width: number;
  /** Where a column begins; nothing where it is not kept. */
  readonly startOf: (column: Column) => number | undefined;
  /** Writes a world's month that is over into a record, as its row of that number. */
  readonly keep: (record: Float64Array, at: number) => void;
}

/** The row that keeps all that is above the sample. */
export function wholeRow({ upper, upperStart }: World): Row {
  const width = upper.length;
  return { width, startOf: upperStart, keep: (record, at) => record.set(upper, at * width) };
}

/** A row that keeps some columns and no others. */
export function rowOf({ upper, upperStart, view }: World, columns: Iterable<Column>): Row {
  const starts = new Map<Column, number>();
  const places: number[] = [];
  for (const column of columns) {
    if (isSettled(column) || starts.has(column)) continue;
    starts.set(column, places.length);
    for (let cell = 0; cell < view(column).length; cell++) places.push(upperStart(column) + cell);
  }
  const from = Int32Array.from(places);
  const width = from.length;
  return {
    width,
    startOf: (column) => starts.get(column),
    keep: (record, at) => {
      for (let cell = 0; cell < width; cell++) record[at * width + cell] = upper[from[cell] ?? 0] ?? Number.NaN;
    },
  };
}

/** Whether figures may still be read; throws where they are gone. */
type Standing = () => void;

/** How figures are read: by the row of their record, and, of a run that is over, by what outlasts its world. */
interface Kept {
  /** That of all columns unless given. */
  readonly row?: Row;
  readonly holdStanding?: Standing;
  /** Its parameters: a later run in the same world may be given others. */
  readonly settled?: Float64Array;
}

/** Reads the months of a run from its record: those that are over, while it still runs. */
export function figuresIn(
  world: World,
  record: Float64Array,
  months: readonly number[],
  { row = wholeRow(world), holdStanding = () => undefined, settled = world.settled }: Kept = {},
): Recorded {
  const { width } = row;
  // Plain loops: the lab reads some twenty series after each move of a lever.
  const series = (name: string, cell = 0, role: Role = "value"): Float64Array => {
    holdStanding();
    const column = columnOf(name, role);
    const cells = world.view(column).length;
    if (!(Number.isInteger(cell) && cell >= 0 && cell < cells)) throw noCell(name, cell, cells, column);
    const values = new Float64Array(months.length);
    if (isSettled(column)) return values.fill(settled[world.settledPlace(column)] ?? Number.NaN);
    const at = startIn(row, column, name) + cell;
    for (let month = 0; month < values.length; month++) values[month] = record[month * width + at] ?? Number.NaN;
    return values;
  };
  const whole = (name: string, role: Role = "value"): Float64Array => {
    holdStanding();
    const column = columnOf(name, role);
    const sum = new Float64Array(months.length);
    if (isSettled(column)) return sum.fill(settled[world.settledPlace(column)] ?? Number.NaN);
    const [start, cells] = [startIn(row, column, name), world.view(column).length];
    for (let month = 0; month < sum.length; month++) {
      let total = 0;
      for (let cell = 0; cell < cells; cell++) total += record[month * width + start + cell] ?? 0;
      sum[month] = total;
    }
    return sum;
  };
  return { months, series, whole };
}

function startIn(row: Row, column: Column, name: string): number {
  const start = row.startOf(column);
  if (start !== undefined) return start;
  throw new Fault("series-unkept", {
    what: `"${name}" was not kept of this run, which keeps what is shown of it and no more`,
    where: "the figures of a run",
    mend: "name an indicator that takes it among those shown, or run the scenario with `simulate`",
  });
}

let known: ReadonlyMap<string, ReadonlyMap<Role, Column>> | undefined;

/** The columns of every quantity that a run can be asked for, by its name and their role. */
function answered(): ReadonlyMap<string, ReadonlyMap<Role, Column>> {
  if (known) return known;
  const byQuantity = new Map<object, Map<Role, Column>>();
  for (const column of layout.columns.filter(isAnswered)) {
    const roles = byQuantity.get(column.of) ?? new Map<Role, Column>();
    byQuantity.set(column.of, roles.set(column.role, column));
  }
  known = new Map([...model.quantities].map(([name, quantity]) => [name, byQuantity.get(quantity) ?? new Map()]));
  return known;
}

/**
 * The column that keeps a quantity in a role.
 *
 * @throws Fault "quantity-unknown" or "role-unrecorded"
 */
export function columnOf(name: string, role: Role): Column {
  const roles = answered().get(name);
  if (!roles)
    throw unknown(
      "quantity",
      name,
      [...answered()].flatMap(([each, { size }]) => (size > 0 ? [each] : [])),
    );
  const column = roles.get(role);
  if (column) return column;
  const has = [...roles.keys()].map((each) => `"${each}"`);
  throw new Fault("role-unrecorded", {
    what: `a run records no ${typeof role === "string" ? role : shown(role)} of "${name}"`,
    where: "the figures of a run",
    mend:
      has.length > 0
        ? `ask for ${has.join(" or ")}`
        : `it is a ${model.quantities.get(name)?.kind}, of which nothing is kept: ask for what it moves`,
  });
}

function noCell(name: string, cell: unknown, cells: number, { level }: Column): Fault {
  return new Fault("cell-out-of-range", {
    what: `"${name}" has ${cells === 1 ? "one cell" : `${cells} cells, one for each ${level.name}`}, and cell ${shown(cell)} is asked for`,
    where: "the figures of a run",
    mend: cells === 1 ? "leave the cell out" : `give a whole number from 0 to ${cells - 1}`,
  });
}

/** Whose a record is: a run that writes over an earlier one's takes it. */
const owners = new WeakMap<Float64Array, object>();

/** A record of a run, and how it is held that it still is its own. */
export interface OwnRecord {
  readonly record: Float64Array;
  readonly holdStanding: Standing;
}

/**
 * Room for so many numbers: new memory costs as much as a fifth of a run where the system is slow to give it.
 *
 * @param earlier a record that is no longer wanted; it is taken, and whoever had it can read it no more
 */
export function recordOf(numbers: number, earlier: Float64Array | undefined): OwnRecord {
  if (earlier) owners.set(earlier, {});
  const record = earlier?.length === numbers ? earlier : new Float64Array(numbers);
  const own = {};
  owners.set(record, own);
  const holdStanding = (): void => {
    if (owners.get(record) === own) return;
    throw new Fault("run-overwritten", {
      what: "the record of this run was given to a later run, which has written over it",
      where: "the figures of a run",
      mend: "read what you need of a run before you give it as `over`, or do not give it",
    });
  };
  return { record, holdStanding };
}

/** Of more names than these the first are named. */
const mostListed = 100;

/** A name that the model does not know, with the nearest that it does. */
export function unknown(kind: string, name: unknown, names: readonly string[]): Fault {
  const near = typeof name === "string" ? nearest(name, names) : undefined;
  const few = names.length > mostListed ? [...names.slice(0, mostListed), "…"] : names;
  return new Fault(`${kind}-unknown`, {
    what: `there is no ${kind} ${shown(name)}`,
    where: "the scenario",
    mend: near ? `did you mean "${near}"?` : `choose one of ${few.join(", ")}`,
  });
}
