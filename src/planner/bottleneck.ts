import { type Balances, contents } from "./balance.ts";
import type { Prices } from "./programme.ts";
import type { Problem } from "./table.ts";
import type { Gross } from "./uses.ts";

/** A limit that holds a plan back: a capacity that is used up, or a stock of what is not made. */
export interface Bottleneck {
  readonly good: string;
  readonly kind: "capacity" | "stock";
  /** The most that can be made or used, in the unit of the good. */
  readonly limit: number;
  /** What one unit more would add to what is sought. */
  readonly price: number;
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
  readonly good: string;
  readonly kind: Bottleneck["kind"];
  readonly share: number;
}

/** The limits that hold a plan back, by what more of them is worth: the dearest for its whole amount first. */
export function bottlenecksOf(
  problem: Problem,
  prices: Prices,
  gross: Gross,
  final: Float64Array,
): readonly Bottleneck[] {
  const { table, capacity, stock } = problem;
  const found = table.goods.map((good, at): Bottleneck => {
    const made = at < table.made;
    return {
      good,
      kind: made ? "capacity" : "stock",
      limit: (made ? capacity[at] : stock[at]) ?? 0,
      price: (made ? prices.ofCapacity[at] : prices.ofGood[at]) ?? 0,
      takers: [],
    };
  });
  return found
    .map((each, at) => (each.price > 0 ? { ...each, takers: takersOf(problem, at, gross, final) } : each))
    .filter(({ price }) => price > 0)
    .sort((one, other) => other.price * other.limit - one.price * one.limit);
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
 * A bottleneck's part is its price times how much of it goes, directly and through others, into a unit of the target.
 */
export function metTargets(
  balances: Balances,
  final: Float64Array,
  bottlenecks: readonly Bottleneck[],
): readonly Met[] {
  const { table, target } = balances;
  const places = new Map(table.goods.map((good, at) => [good, at]));
  const inside = contents(
    balances,
    bottlenecks.map(({ good }) => places.get(good) ?? 0),
  );
  const wantsOf = (at: number): readonly Want[] => {
    const costs = bottlenecks.map(({ good, kind, price }, index) => ({
      good,
      kind,
      cost: price * (inside[index]?.[at] ?? 0),
    }));
    const sum = costs.reduce((total, { cost }) => total + cost, 0);
    return costs
      .filter(({ cost }) => cost > 0)
      .sort((one, other) => other.cost - one.cost)
      .map(({ good, kind, cost }) => ({ good, kind, share: cost / sum }));
  };
  return table.goods.flatMap((good, at) => {
    const [wanted = 0, met = 0] = [target[at], final[at]];
    if (wanted === 0) return [];
    return [{ good, target: wanted, met, wants: met < wanted ? wantsOf(at) : [] }];
  });
}
