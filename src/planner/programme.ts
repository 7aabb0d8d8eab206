import type { Highs, Model, ModelData } from "highs";
import type { Balances } from "./balance.ts";
import { type Tie, tiesOf } from "./ties.ts";

/**
 * What more of a thing would add to what a programme seeks, for each good of the table, in its unit: at most that, and
 * just that where no limits tie. Of limits that tie, one may carry the price of all.
 */
export interface Prices {
  /** One unit more of the good itself. */
  readonly ofGood: Float64Array;
  /** One unit more of the capacity to make it. */
  readonly ofCapacity: Float64Array;
}

/** What holds a programme back, and what more of everything is worth. */
export interface Held {
  readonly prices: Prices;
  /** Limits that hold: capacities, and stocks of what is not made. */
  readonly ties: readonly Tie[];
}

/** What a programme seeks: to meet the same share of every target, or to cut targets as little as can be. */
type Aim = "even" | "closest";

/** Of shares; HiGHS is given amounts that are about 1 throughout. */
const tolerance = 1e-9;
/** A limit is reached when what is left of it is less than this. */
const reach = 1e-7;
/** How much more of a limit is planned with, to see what it adds. */
const more = 0.01;

/**
 * The largest share of every target alike that capacities and stocks allow, above 1 where there is room.
 *
 * Kantorovich's problem, solved with HiGHS. The share is `Infinity` where nothing limits it.
 */
export async function largestShare(balances: Balances): Promise<Held & { readonly share: number }> {
  const { sought, prices, ties } = await optimise(balances, "even");
  return { share: Math.max(0, sought?.[0] ?? Number.POSITIVE_INFINITY), prices, ties };
}

/**
 * The share of each target that is met when the cuts are least: the sum of cuts, each as a share of its own target, times
 * its weight.
 *
 * @returns a share for each good of the table; 1 for goods without a target
 */
export async function leastCuts(balances: Balances): Promise<Held & { readonly met: Float64Array }> {
  const { sought, prices, ties, wanted } = await optimise(balances, "closest");
  const met = balances.target.map(() => 1);
  wanted.forEach((good, index) => {
    met[good] = 1 - settled(sought?.[index] ?? 0);
  });
  return { met, prices, ties };
}

interface Optimum extends Held {
  /** The share, or the cuts; nothing where no limit is reached. */
  readonly sought: Float64Array | undefined;
  /** Goods with a target. */
  readonly wanted: readonly number[];
}

async function optimise(balances: Balances, aim: Aim): Promise<Optimum> {
  const { target, scale, needed } = balances;
  const highs = await loaded();
  const rows = [...scale.keys()].filter((at) => (scale[at] ?? 0) > 0);
  const wanted = rows.filter((at) => (target[at] ?? 0) > 0);
  const prices = { ofGood: target.map(() => 0), ofCapacity: target.map(() => 0) };
  const layout = { balances, aim, rows, wanted, infinity: highs.infinity };
  return highs.withModel(laidOut(layout), (model) => {
    model.options.set({ output_flag: false, primal_feasibility_tolerance: tolerance });
    model.options.set({ dual_feasibility_tolerance: tolerance });
    model.run();
    const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    // To make nothing is always within the limits, so what is either unbounded or not feasible is unbounded.
    if (status === unbounded || status === unboundedOrInfeasible)
      return { sought: undefined, prices, ties: [], wanted };
    if (status !== optimal) throw new Error(`HiGHS ended with status ${status} on a programme that has an optimum`);
    const { colValue, colDual, rowDual } = model.getSolution();
    rows.forEach((good, row) => {
      prices.ofGood[good] = settled(rowDual[row] ?? 0) / (scale[good] ?? 1);
    });
    needed.forEach((good, column) => {
      prices.ofCapacity[good] = settled(-(colDual[column] ?? 0)) / (scale[good] ?? 1);
    });
    return { sought: colValue.slice(needed.length), prices, ties: tiesIn(model, layout, prices), wanted };
  });
}

/** The limits that hold an optimum; what more of them adds is found by planning anew with more of them. */
function tiesIn(model: Model, layout: Layout, prices: Prices): readonly Tie[] {
  const { rows, balances } = layout;
  const { isReached, set, limitOf } = limitsIn(model, layout);
  const best = model.getObjectiveValue();
  const reached = rows.filter(isReached);
  const gainOf = (goods: readonly number[]): number => {
    // Of a limit of nothing 1 % is nothing; what would be made without limits is 1 here.
    for (const good of goods) set(good, limitOf(good) + more * (limitOf(good) || 1));
    model.run();
    const gain = best - model.getObjectiveValue();
    for (const good of goods) set(good, limitOf(good));
    return gain;
  };
  const ties = tiesOf(reached, gainOf);
  if (ties.length > 0) return ties;
  // Less than the solver can tell from nothing: what it priced is all that can be said.
  const priceOf = (good: number): number => ofLimit(balances, prices, good);
  const priced = reached.filter((good) => priceOf(good) > 0);
  return priced.length === 0 ? [] : [{ goods: priced, gain: Math.max(0, gainOf(priced)) }];
}

/** The limits of goods: of the capacity to make them, or of the stock of what is not made. */
interface Limits {
  readonly limitOf: (good: number) => number;
  readonly isReached: (good: number) => boolean;
  readonly set: (good: number, limit: number) => void;
}

/** The limits of a programme that was solved, in shares of what would be made without them. */
function limitsIn(model: Model, { balances, aim, rows, infinity }: Layout): Limits {
  const { table, target, stock, capacity, scale, needed } = balances;
  const { colValue, rowValue } = model.getSolution();
  const at = (column: Float64Array, good: number): number => (column[good] ?? 0) / (scale[good] ?? 1);
  const isMade = (good: number): boolean => good < table.made;
  const limitOf = (good: number): number => at(isMade(good) ? capacity : stock, good);
  /** Of what is not made, at least so much must be left, which is below nought. */
  const leastOf = (good: number, limit: number): number => (aim === "even" ? 0 : at(target, good)) - limit;
  return {
    limitOf,
    isReached: (good: number): boolean => {
      if (isMade(good)) return limitOf(good) - (colValue[needed.indexOf(good)] ?? 0) < reach;
      return (rowValue[rows.indexOf(good)] ?? 0) - leastOf(good, limitOf(good)) < reach;
    },
    set: (good: number, limit: number): void => {
      if (isMade(good)) model.changeColBounds(needed.indexOf(good), 0, limit);
      else model.changeRowBounds(rows.indexOf(good), leastOf(good, limit), infinity);
    },
  };
}

/** What one unit more of a good's limit would add: of its capacity where it is made, of its stock where it is not. */
export function ofLimit({ table }: Balances, { ofGood, ofCapacity }: Prices, good: number): number {
  return (good < table.made ? ofCapacity[good] : ofGood[good]) ?? 0;
}

/** What the solver cannot tell from none is none, and what it cannot tell from one is one. */
function settled(share: number): number {
  const near = 10 * tolerance;
  return share < near ? 0 : Math.abs(share - 1) < near ? 1 : share;
}

interface Layout {
  readonly balances: Balances;
  readonly aim: Aim;
  /** Goods needed, made or not: the rows. Those made are the first columns. */
  readonly rows: readonly number[];
  /** Goods with a target. */
  readonly wanted: readonly number[];
  readonly infinity: number;
}

/**
 * The programme in rows: made - used - share of target >= -stock, or made - used + cut >= target - stock.
 *
 * Both are written to be minimised, `even` as the negative of its share, so that prices have one sign.
 */
function laidOut(layout: Layout): ModelData {
  const { balances, aim, rows, wanted, infinity } = layout;
  const { target, stock, capacity, weight, scale, needed } = balances;
  const at = (column: Float64Array, good: number): number => (column[good] ?? 0) / (scale[good] ?? 1);
  const sought = aim === "even" ? [0] : wanted;
  const colCost = [...needed.map(() => 0), ...sought.map((good) => (aim === "even" ? -1 : (weight[good] ?? 0)))];
  const upper = [...needed.map((good) => at(capacity, good)), ...sought.map(() => (aim === "even" ? infinity : 1))];
  return {
    numCols: colCost.length,
    numRows: rows.length,
    colCost,
    colLower: colCost.map(() => 0),
    colUpper: upper.map((each) => (Number.isFinite(each) ? each : infinity)),
    rowLower: rows.map((good) => (aim === "even" ? 0 : at(target, good)) - at(stock, good)),
    rowUpper: rows.map(() => infinity),
    matrix: matrixOf(layout),
  };
}

function matrixOf({ balances, aim, rows, wanted }: Layout): ModelData["matrix"] {
  const { table, target, scale, needed } = balances;
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  for (const good of rows) {
    const size = scale[good] ?? 1;
    needed.forEach((into, column) => {
      const used = ((table.uses[good]?.[into] ?? 0) * (scale[into] ?? 0)) / size;
      const left = (good === into ? 1 : 0) - used;
      if (left === 0) return;
      indices.push(column);
      values.push(left);
    });
    const share = (target[good] ?? 0) / size;
    if (share > 0) {
      indices.push(needed.length + (aim === "even" ? 0 : wanted.indexOf(good)));
      values.push(aim === "even" ? -share : share);
    }
    starts.push(indices.length);
  }
  const numCols = needed.length + (aim === "even" ? 1 : wanted.length);
  return { format: "csr", numRows: rows.length, numCols, starts, indices, values };
}

let solver: Promise<Highs> | undefined;

/** HiGHS, fetched once, and only by who makes a plan. */
function loaded(): Promise<Highs> {
  solver ??= load();
  return solver;
}

async function load(): Promise<Highs> {
  // The package's types describe its CommonJS form; as a module, its default export is the loader itself.
  const { default: start }: { readonly default: unknown } = await import("highs");
  if (typeof start !== "function") throw new Error("the package highs has no loader");
  return start();
}
