import { Fault, nearest } from "../ground/fault.ts";
import type { Role } from "../ground/layout.ts";
import type { World } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";

/** The figures of months: of one cell of a quantity, or summed over its cells. */
interface Recorded {
  readonly months: readonly number[];
  readonly series: (name: string, cell?: number, role?: Role) => Float64Array;
  readonly whole: (name: string, role?: Role) => Float64Array;
}

/** Reads the months of a run from its record: those that are over, while it still runs. */
export function figuresIn(world: World, record: Float64Array, months: readonly number[]): Recorded {
  const width = world.upper.length;
  const startOf = (name: string, role: Role): { start: number; cells: number } => {
    const quantity = model.quantities.get(name);
    if (!quantity) throw unknown("quantity", name, [...model.quantities.keys()]);
    return { start: world.upperStart(layout.find(quantity, role)), cells: world.cells(quantity, role).length };
  };
  // Plain loops: the lab reads some twenty series after each move of a lever.
  const series = (name: string, cell = 0, role: Role = "value"): Float64Array => {
    const at = startOf(name, role).start + cell;
    const values = new Float64Array(months.length);
    for (let month = 0; month < values.length; month++) values[month] = record[month * width + at] ?? Number.NaN;
    return values;
  };
  const whole = (name: string, role: Role = "value"): Float64Array => {
    const { start, cells } = startOf(name, role);
    const sum = new Float64Array(months.length);
    for (let month = 0; month < sum.length; month++) {
      let total = 0;
      for (let cell = 0; cell < cells; cell++) total += record[month * width + start + cell] ?? 0;
      sum[month] = total;
    }
    return sum;
  };
  return { months, series, whole };
}

/** A name that the model does not know, with the nearest that it does. */
export function unknown(kind: string, name: string, names: readonly string[]): Fault {
  const near = nearest(name, names);
  return new Fault(`${kind}-unknown`, {
    what: `there is no ${kind} "${name}"`,
    where: "the scenario",
    mend: near ? `did you mean "${near}"?` : `choose one of ${names.join(", ")}`,
  });
}
