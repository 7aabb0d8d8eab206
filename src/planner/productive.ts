import { EigenvalueDecomposition, LuDecomposition, Matrix } from "ml-matrix";
import { Fault } from "../ground/fault.ts";
import { listed } from "../ground/sheet.ts";
import type { Table } from "./table.ts";

/** A table this close to using up all it makes is refused: rounding would decide what it can make. */
const closeness = 1e-9;
/** Loops of more goods are named by their heaviest goods, not cut down to the smallest. */
const mostNamed = 40;

/**
 * Holds that a table can make more of every good than making it uses up (Hawkins and Simon's condition).
 *
 * @throws Fault "table-unproductive", naming the goods that use up more of each other than they make, or
 *   "table-on-the-edge" where they leave less than can be reckoned with
 */
export function holdProductive(table: Table): void {
  const all = Array.from({ length: table.made }, (_, at) => at);
  if (isProductive(table, all)) return;
  const loop = loopIn(table, byWeight(table, all));
  throw isProductive(table, loop, 0) ? onTheEdge(table, loop) : unproductive(table, loop);
}

/** Goods that use up as much of each other as they make. */
function unproductive(table: Table, loop: readonly number[]): Fault {
  const names = loop.map((at) => table.goods[at] ?? "");
  const [only = ""] = names;
  const rate = loop.length > mostNamed ? "" : `: ${rateOf(table, loop).toPrecision(3)} for each 1`;
  return new Fault("table-unproductive", {
    what:
      names.length === 1
        ? `making ${only} uses up as much ${only} as it makes, or more${rate}`
        : `${listed(names)} use up as much of each other as they make, or more${rate}`,
    where: table.file,
    mend: `lower what ${names.length === 1 ? `${only} takes of itself` : "they take of each other"} to less than 1 for each 1, round the loop`,
  });
}

/** Goods that leave something of what they make, but less than can be reckoned with. */
function onTheEdge(table: Table, loop: readonly number[]): Fault {
  const names = loop.map((at) => table.goods[at] ?? "");
  const [only = ""] = names;
  const rate = loop.length > mostNamed ? "" : `, ${Number(rateOf(table, loop).toPrecision(12))} for each 1`;
  return new Fault("table-on-the-edge", {
    what:
      names.length === 1
        ? `making ${only} uses up almost all the ${only} it makes${rate}: rounding would decide what is left`
        : `${listed(names)} use up almost all they make of each other${rate}: rounding would decide what is left`,
    where: table.file,
    mend: `lower what ${names.length === 1 ? `${only} takes of itself` : "they take of each other"} until more than 0.000000001 for each 1 is left, round the loop`,
  });
}

/**
 * Whether some goods, among themselves, can make more of each than they use up.
 *
 * For a table without negative uses this is so just where one more of each can be had from amounts that are all above
 * nought.
 */
function isProductive(table: Table, goods: readonly number[], margin = closeness): boolean {
  const factors = new LuDecomposition(leontiefMatrix(table, goods, 1 - margin));
  if (factors.isSingular()) return false;
  return factors
    .solve(Matrix.ones(goods.length, 1))
    .to1DArray()
    .every((amount) => amount > 0);
}

/** What some goods leave of each other for each unit made: the unit matrix less what is used. */
export function leontiefMatrix({ uses }: Table, goods: readonly number[], diagonal = 1): Matrix {
  const matrix = Matrix.zeros(goods.length, goods.length);
  goods.forEach((of, row) => {
    goods.forEach((into, column) => {
      matrix.set(row, column, (row === column ? diagonal : 0) - (uses[of]?.[into] ?? 0));
    });
  });
  return matrix;
}

/**
 * A smallest set of goods that is not productive: one loop, since of two the one could be left out.
 *
 * @param goods a set that is not productive, heaviest first
 * @returns the set in the order of the table; of a large one, its heaviest goods, the heaviest first
 */
function loopIn(table: Table, goods: readonly number[]): readonly number[] {
  const loop: number[] = [];
  let rest = goods;
  while (loop.length === 0 || isProductive(table, loop)) {
    const needed = fewestNeeded(table, rest, loop);
    if (loop.length === 0 && needed > mostNamed) return goods.slice(0, needed);
    // Without this good the ones before it are productive, so every loop among them goes through it.
    loop.unshift(rest[needed - 1] ?? 0);
    rest = rest.slice(0, needed - 1);
  }
  return loop.sort((one, other) => one - other);
}

/** How many of the first goods it takes, with those of the loop, not to be productive. */
function fewestNeeded(table: Table, goods: readonly number[], loop: readonly number[]): number {
  let [productive, not] = [0, goods.length];
  while (not - productive > 1) {
    const middle = (productive + not) >> 1;
    if (isProductive(table, [...goods.slice(0, middle), ...loop])) productive = middle;
    else not = middle;
  }
  return not;
}

/** Goods by how much they matter to the growth of everything, whatever the units: Perron's weights, roughly. */
function byWeight({ uses, made }: Table, goods: readonly number[]): readonly number[] {
  const rounds = 50;
  let [forward, backward] = [goods.map(() => 1), goods.map(() => 1)];
  for (let round = 0; round < rounds; round++) {
    const [onward, back] = [forward, backward];
    forward = scaled(
      goods.map((of) => onward.reduce((sum, each, into) => sum + (uses[of]?.[into] ?? 0) * each, onward[of] ?? 0)),
    );
    backward = scaled(
      back.map((each, into) => back.reduce((sum, other, of) => sum + (uses[of]?.[into] ?? 0) * other, each)),
    );
  }
  const weight = (at: number): number => (forward[at] ?? 0) * (backward[at] ?? 0);
  return goods.slice(0, made).toSorted((one, other) => weight(other) - weight(one));
}

function scaled(vector: readonly number[]): number[] {
  const largest = vector.reduce((most, each) => Math.max(most, each), 0);
  return vector.map((each) => each / largest);
}

/** How much goes in for each unit that comes out, round and round: the spectral radius. */
function rateOf(table: Table, goods: readonly number[]): number {
  const used = Matrix.eye(goods.length).sub(leontiefMatrix(table, goods));
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(used);
  return realEigenvalues.reduce((most, real, at) => Math.max(most, Math.hypot(real, imaginaryEigenvalues[at] ?? 0)), 0);
}
