import { Fault } from "../ground/fault.ts";
import { holdGood } from "./goods.ts";

/** What of each good it takes to make one unit of each. */
export interface Table {
  /** Goods that are made, and after them goods that are only used, such as labour. */
  readonly goods: readonly string[];
  /** How many goods are made: the first so many. */
  readonly made: number;
  /** For each good, how much of it one unit of each good made takes: [goods × made]. */
  readonly uses: readonly Float64Array[];
  /** Units of goods, where they are known. */
  readonly units: ReadonlyMap<string, string>;
  /** What the table was read from, for errors. */
  readonly file: string;
}

/** Amounts of goods, by name. */
export type Amounts = ReadonlyMap<string, number>;

/** What a plan is asked for, each amount in the unit of its good. */
export interface PlanOptions {
  /** What is wanted for final use: consumption, investment, defence, export. */
  readonly targets: Amounts;
  /** What a target counts for when not all can be met; 1 unless given. */
  readonly weights?: Amounts;
  /** The most that can be made; without one, any amount. */
  readonly capacities?: Amounts;
  /** What is there at the start, to be used up; of goods that are not made, all there is. */
  readonly stocks?: Amounts;
  /** How often the balances are gone through by hand; 3 unless given. */
  readonly rounds?: number;
}

/** A table and what is asked of it, as columns in the order of its goods. */
export interface Problem {
  readonly table: Table;
  readonly target: Float64Array;
  readonly weight: Float64Array;
  readonly stock: Float64Array;
  /** `Infinity` where nothing limits; 0 for goods that are not made. */
  readonly capacity: Float64Array;
  readonly rounds: number;
}

/** The most goods that a table may have. */
export const mostGoods = 1000;
/** The most rounds that balances may be gone through. */
export const mostRounds = 100;

/**
 * Lays a plan's question out in columns.
 *
 * @throws Fault "table-too-large", "good-unknown", "number-negative", "number-malformed", "targets-empty",
 *   "good-not-made", "stock-missing" or "number-out-of-range"
 */
export function problemOf(table: Table, options: PlanOptions): Problem {
  holdSound(table);
  const { goods, made } = table;
  const { targets, weights, capacities, stocks, rounds = 3 } = options;
  const column = (name: string, amounts: Amounts = new Map(), otherwise = 0): Float64Array => {
    for (const [good, amount] of amounts) {
      holdGood(good, goods, name);
      holdAmount(amount, `the ${name} of ${good}`, name);
    }
    // A minus nought is a nought.
    return Float64Array.from(goods, (good) => (amounts.get(good) ?? otherwise) + 0);
  };
  const target = column("target", targets);
  holdWanted(target, "the targets");
  holdMade(table, capacities);
  holdStocked(table, stocks);
  if (!(Number.isInteger(rounds) && rounds >= 0 && rounds <= mostRounds)) {
    throw new Fault("number-out-of-range", {
      what: `rounds is ${rounds}`,
      where: "rounds",
      mend: `give a whole number from 0 to ${mostRounds}`,
    });
  }
  const capacity = column("capacity", capacities, Number.POSITIVE_INFINITY).fill(0, made);
  return { table, target, weight: column("weight", weights, 1), stock: column("stock", stocks), capacity, rounds };
}

/** Without a target there is nothing to plan. */
export function holdWanted(targets: Iterable<number>, where: string): void {
  if ([...targets].some((each) => each > 0)) return;
  throw new Fault("targets-empty", {
    what: "no good has a target above 0",
    where,
    mend: "say what is wanted of at least one good",
  });
}

/** A table that was read is sound already; one that was made by hand may not be. */
function holdSound({ goods, made, uses, file }: Table): void {
  const refuse = (what: string, mend: string): Fault => new Fault("table-malformed", { what, where: file, mend });
  if (goods.length > mostGoods) throw tooLarge(goods.length, file);
  if (made < 1 || made > goods.length) throw refuse(`the table makes ${made} goods`, "make at least one good");
  if (new Set(goods).size < goods.length) throw refuse("a good stands twice in the table", "name each good once");
  if (uses.length !== goods.length || uses.some((row) => row.length !== made)) {
    throw refuse(
      "the table is not as large as its goods are many",
      "give a row for each good, as long as goods are made",
    );
  }
  uses.forEach((row, at) => {
    for (const use of row) holdAmount(use, `a use of ${goods[at]}`, file);
  });
}

/** A table of so many goods would not be solved in sensible time. */
export function tooLarge(size: number, file: string): Fault {
  return new Fault("table-too-large", {
    what: `the table has ${size} goods`,
    where: file,
    mend: `give at most ${mostGoods}; put goods together that are made and used alike`,
  });
}

function holdAmount(value: number, name: string, where: string): void {
  if (Number.isFinite(value) && value >= 0) return;
  const code = value < 0 ? "number-negative" : "number-malformed";
  throw new Fault(code, { what: `${name} is ${value}`, where, mend: "give a number from 0 on" });
}

function holdMade({ goods, made }: Table, capacities: Amounts = new Map()): void {
  const only = goods.slice(made).find((good) => capacities.has(good));
  if (only === undefined) return;
  throw new Fault("good-not-made", {
    what: `${only} has a capacity, but the table has no column that makes it`,
    where: "the capacities",
    mend: `give what there is of ${only} as a stock, or add a column for it to the table`,
  });
}

function holdStocked({ goods, made, uses }: Table, stocks: Amounts = new Map()): void {
  const dry = goods.findIndex(
    (good, at) => at >= made && !stocks.has(good) && uses[at]?.some((use) => use > 0) === true,
  );
  if (dry < 0) return;
  throw new Fault("stock-missing", {
    what: `${goods[dry]} is used and not made, and no stock of it is given`,
    where: "the stocks",
    mend: `give a stock of ${goods[dry]}, or add a column to the table that makes it`,
  });
}
