import { Fault } from "./fault.ts";
import { inOrderOfNames, type Model } from "./model.ts";
import { outlast } from "./plan.ts";
import type { Last, Level, Mechanism, Quantity, Stock } from "./quantity.ts";

/** What a column holds of its quantity: its value, or a sum kept for each home. */
export type Role = "value" | "brought" | "held" | "least";

/** One quantity's place in memory. */
export interface Column {
  readonly index: number;
  readonly role: Role;
  readonly of: Quantity | Mechanism;
  readonly level: Level;
  readonly bytes: 4 | 8;
}

/** The columns that a model needs, the same for every sample. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly find: (of: Quantity | Mechanism, role?: Role) => Column;
  /** Whether a quantity's values lie in a column; what only one phase needs lies in none. */
  readonly holds: (of: Quantity) => boolean;
  readonly levels: Levels;
}

/** The levels of a model by their part in the sample. */
export interface Levels {
  readonly nation: Level;
  readonly home: Level;
  readonly cluster: Level;
  readonly member: Level;
}

/** Lays out a model: which columns there are, in what order. */
export function layoutOf(model: Model, levels: Levels): Layout {
  const columns: Column[] = [];
  const found = new Map<Quantity | Mechanism, Map<Role, Column>>();
  const add = (of: Quantity | Mechanism, role: Role, level: Level): void => {
    const bytes = role === "value" ? level.bytes : 8;
    const column = { index: columns.length, role, of, level, bytes };
    columns.push(column);
    const roles = found.get(of) ?? new Map<Role, Column>();
    found.set(of, roles.set(role, column));
  };
  const before = new Set<Last>();
  const outlasting = new Set([...outlast(model.plans.beginning), ...outlast(model.plans.month)]);
  for (const each of model.mechanisms) add(each, "value", levels.nation);
  for (const [, quantity] of inOrderOfNames(model.quantities)) {
    for (const role of rolesOf(quantity, outlasting)) {
      add(quantity, role, role === "value" ? quantity.level : levels.home);
    }
    for (const taken of "takes" in quantity ? Object.values(quantity.takes as object) : []) {
      const of = taken as Quantity;
      if (of.kind === "last") before.add(of as Last);
    }
  }
  // By the names of what they remember: nothing may hang on the order in which a law names its inputs.
  const places = new Map(inOrderOfNames(model.quantities).map(([, each], at) => [each, at]));
  const placeOf = ({ was }: Last): number => places.get(was) ?? 0;
  for (const each of [...before].sort((one, other) => placeOf(one) - placeOf(other))) add(each, "value", each.level);
  return {
    columns,
    levels,
    find: (of, role = "value") => findIn(found, model, of, role),
    holds: (of) => found.get(of)?.has("value") === true,
  };
}

/** Whether a column holds one number for a whole run, settled before its first month. */
export function isSettled({ of }: Column): boolean {
  return of.kind === "parameter";
}

/** Whether a run records a column month by month: those above the sample, but what holds for a whole run. */
export function isRecorded(column: Column): boolean {
  return !column.level.sampled && column.of.kind !== "table" && !isSettled(column);
}

/** Whether a run can be asked for a column's months. */
export function isAnswered(column: Column): boolean {
  return isRecorded(column) || isSettled(column);
}

/** Names of the quantities that a run can be asked for in any role, in the order of the model. */
export function answeredNames(model: Model, { columns }: Layout): readonly string[] {
  const answered = new Set(columns.filter(isAnswered).map(({ of }) => of));
  return [...model.quantities].filter(([, quantity]) => answered.has(quantity)).map(([name]) => name);
}

function rolesOf(quantity: Quantity, outlasting: ReadonlySet<Quantity>): readonly Role[] {
  const { kind, level } = quantity;
  if (kind === "draw" || kind === "change" || kind === "start") return [];
  if (kind === "stock") return level.sampled ? ["value", "held", "least"] : ["value"];
  const persists =
    !level.sampled || kind === "state" || kind === "input" || (level.bytes === 8 && outlasting.has(quantity));
  const value: readonly Role[] = persists ? ["value"] : [];
  return kind === "flow" && level.sampled ? [...value, "brought"] : value;
}

function findIn(
  found: ReadonlyMap<Quantity | Mechanism, ReadonlyMap<Role, Column>>,
  model: Model,
  of: Quantity | Mechanism,
  role: Role,
): Column {
  const column = found.get(of)?.get(role);
  if (column) return column;
  const name = "name" in of ? of.name : model.nameOf(of);
  throw new Fault("column-missing", {
    what: `"${name}" has no ${role} column`,
    where: "the layout of memory",
    mend: "sums are kept only for stocks and flows of sampled cells",
  });
}

/** The column where a stock's amount stands for each cell above the sample. */
export function heldColumn(layout: Layout, stock: Stock): Column {
  return layout.find(stock, stock.level.sampled ? "held" : "value");
}
