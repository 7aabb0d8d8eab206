import { type Balances, contents } from "./balance.ts";
import { type Held, ofLimit } from "./programme.ts";
import type { Problem } from "./table.ts";
import type { Gross } from "./uses.ts";

/** What holds a plan back: a limit of which more adds something, or several that tie, of which more adds only together. */
export interface Bottleneck {
  readonly limits: readonly Reached[];
  /** What planning anew with 1 % more of each adds to what is sought; of a limit of 0, 1 % of what there is need of. */
  readonly gain: number;
}

/** A capacity, or a stock of what is not made. */
export interface Limit {
  readonly good: string;
  readonly kind: "capacity" | "stock";
}

/** A limit that is reached. */
export interface Reached extends Limit {
  /** The most that can be made or used, in the unit of the good. */
  readonly limit: number;
  /** Where it goes, the largest part first. */
  readonly takers: readonly Taker[];
}

/** Who takes a good: those who make another, or final use. */
export interface Taker {
  /** The good that is made from it; nothing for final use. */
  readonly good: string | undefined;
  /** Its part of all that is taken. */
  readonly share: number;
}

/** A target, and how far it is met. */
export interface Met {
  readonly good: string;
  readonly target: number;
  readonly met: number;
  /** What holds it back, with its part in that, the largest first; empty where the target is met. */
  readonly wants: readonly Want[];
}

/** A bottleneck's part in holding a target back. */
export interface Want {
  /** The limit, or those that tie. */
  readonly limits: readonly Limit[];
  readonly share: number;
}

/** What holds a plan back, by what more of it adds: the most first. */
export function bottlenecksOf(
  problem: Problem,
  { ties }: Held,
  gross: Gross,
  final: Float64Array,
): readonly Bottleneck[] {
  const { table, capacity, stock } = problem;
  const reachedAt = (at: number): Reached => ({
    ...limitAt(problem, at),
    limit: (at < table.made ? capacity[at] : stock[at]) ?? 0,
    takers: takersOf(problem, at, gross, final),
  });
  return ties.map(({ goods, gain }) => ({ limits: goods.map(reachedAt), gain }));
}

function limitAt({ table }: Problem, at: number): Limit {
  return { good: table.goods[at] ?? "", kind: at < table.made ? "capacity" : "stock" };
}

function takersOf({ table }: Problem, good: number, gross: Gross, final: Float64Array): readonly Taker[] {
  const amounts = Array.from(gross, (made, into) => ({
    good: table.goods[into],
    amount: (table.uses[good]?.[into] ?? 0) * made,
  }));
  const all = [...amounts, { good: undefined, amount: final[good] ?? 0 }];
  const sum = all.reduce((total, { amount }) => total + amount, 0);
  return all
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount)
    .map(({ good: taker, amount }) => ({ good: taker, share: amount / sum }));
}

/**
 * Every target, how far it is met, and which bottlenecks hold it back.
 *
 * A bottleneck's part is the price of its limits times how much of them goes, directly and through others, into a unit of
 * the target.
 */
export function metTargets(balances: Balances, final: Float64Array, held: Held): readonly Met[] {
  const { table, target } = balances;
  const limits = held.ties.flatMap(({ goods }) => goods);
  const inside = new Map(contents(balances, limits).map((each, index) => [limits[index], each]));
  const costOf = (limit: number, at: number): number =>
    ofLimit(balances, held.prices, limit) * (inside.get(limit)?.[at] ?? 0);
  const wantsOf = (at: number): readonly Want[] => {
    const costs = held.ties.map(({ goods }) => ({
      limits: goods.map((each) => limitAt(balances, each)),
      cost: goods.reduce((sum, each) => sum + costOf(each, at), 0),
    }));
    const sum = costs.reduce((total, { cost }) => total + cost, 0);
    return costs
      .filter(({ cost }) => cost > 0)
      .sort((one, other) => other.cost - one.cost)
      .map(({ limits: tied, cost }) => ({ limits: tied, share: cost / sum }));
  };
  return table.goods.flatMap((good, at) => {
    const [wanted = 0, met = 0] = [target[at], final[at]];
    if (wanted === 0) return [];
    return [{ good, target: wanted, met, wants: met < wanted ? wantsOf(at) : [] }];
  });
}
