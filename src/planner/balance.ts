import { LuDecomposition, Matrix } from "ml-matrix";
import { leontiefMatrix } from "./productive.ts";
import type { Problem, Table } from "./table.ts";
import { called, type Gross, usedOf } from "./uses.ts";

/** A problem whose balances are solved, once for all plans, without stocks and limits. */
export interface Balances extends Problem {
  /** The goods made that go into the targets, directly or through others. */
  readonly needed: readonly number[];
  /** What of each needed good is left when each makes a unit, in factors. */
  readonly factors: LuDecomposition;
  /** What would be made of each good, or used of what is not made, without stocks and limits. */
  readonly scale: Float64Array;
}

/** Beside what would be made without stocks, this share is nought. */
const nought = 1e-12;

/** Solves the balances of a productive table. */
export function balancesOf(problem: Problem): Balances {
  const { table, target } = problem;
  const needed = neededFor(table, target);
  const factors = new LuDecomposition(leontiefMatrix(table, needed));
  const gross = solved(table, needed, factors, target);
  return { ...problem, needed, factors, scale: target.map((amount, at) => amount + usedOf(table.uses[at], gross)) };
}

function neededFor({ uses, made }: Table, target: Float64Array): readonly number[] {
  const needed = new Set<number>();
  const waiting = Array.from({ length: made }, (_, at) => at).filter((at) => (target[at] ?? 0) > 0);
  for (let into = waiting.pop(); into !== undefined; into = waiting.pop()) {
    if (needed.has(into)) continue;
    needed.add(into);
    for (let of = 0; of < made; of++) if ((uses[of]?.[into] ?? 0) > 0 && !needed.has(of)) waiting.push(of);
  }
  return [...needed].sort((one, other) => one - other);
}

/** What some goods must make to leave what is wanted of them; the others make nothing. */
function solved(table: Table, goods: readonly number[], factors: LuDecomposition, wanted: Float64Array): Gross {
  const gross = new Float64Array(table.made);
  if (goods.length === 0) return gross;
  const amounts = factors.solve(Matrix.columnVector(goods.map((at) => wanted[at] ?? 0))).to1DArray();
  goods.forEach((at, index) => {
    gross[at] = amounts[index] ?? 0;
  });
  return gross;
}

/**
 * The least that must be made so that every target is met and every maker supplied, whatever capacities there are.
 *
 * Stocks are drawn down first. What must be made is the least solution of `made >= used + target - stock`, `made >= 0`;
 * goods whose stock suffices are not made (a linear complementarity problem, solved as Chandrasekaran does).
 *
 * @param target amounts for final use, in the order of the table's goods; of no other goods than the problem's own
 */
export function leastGross(balances: Balances, target: Float64Array = balances.target): Gross {
  const { table, stock, needed, factors, scale } = balances;
  const wanted = target.slice(0, table.made).map((amount, at) => amount - (stock[at] ?? 0));
  const whole = solved(table, needed, factors, wanted);
  const isMade = (amount: number, at: number): boolean => amount > nought * (scale[at] ?? 0);
  if (needed.every((at) => isMade(whole[at] ?? 0, at))) return whole;
  // Amounts above nought here are so in the answer too; goods join them until no balance is short.
  let making = new Set(needed.filter((at) => isMade(whole[at] ?? 0, at)));
  for (;;) {
    const goods = [...making];
    const part = new LuDecomposition(leontiefMatrix(table, goods));
    const gross = solved(table, goods, part, wanted).map((amount) => Math.max(0, amount));
    const grown = grownFrom(balances, gross, wanted, making, isMade);
    if (grown.size === making.size) return gross;
    making = grown;
  }
}

/** Goods made, and those that they call for, and those that these call for, as long as there are any. */
function grownFrom(
  problem: Problem,
  gross: Gross,
  wanted: Float64Array,
  making: ReadonlySet<number>,
  isMade: (amount: number, at: number) => boolean,
): Set<number> {
  const grown = new Set(making);
  let reached = gross;
  let before = -1;
  while (grown.size > before) {
    before = grown.size;
    reached = called(problem, reached, wanted);
    reached.forEach((amount, at) => {
      if (isMade(amount, at)) grown.add(at);
    });
  }
  return grown;
}

/**
 * How much of some goods goes, directly and through other makers, into one unit of each good.
 *
 * @param of places of goods in the table
 * @returns for each of them, an amount for each good of the table; 0 for goods that no target needs
 */
export function contents({ table, needed }: Balances, of: readonly number[]): readonly Float64Array[] {
  const { made, goods, uses } = table;
  const inside = of.map((good) => Float64Array.from(goods, (_, at) => Number(at === good)));
  if (of.length === 0 || needed.length === 0) return inside;
  const direct = Matrix.zeros(needed.length, of.length);
  of.forEach((good, column) => {
    needed.forEach((into, row) => {
      direct.set(row, column, good < made ? Number(good === into) : (uses[good]?.[into] ?? 0));
    });
  });
  const through = new LuDecomposition(leontiefMatrix(table, needed).transpose()).solve(direct);
  needed.forEach((at, row) => {
    inside.forEach((each, column) => {
      each[at] = through.get(row, column);
    });
  });
  return inside;
}
