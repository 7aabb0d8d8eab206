import { type Balances, balancesOf, leastGross } from "./balance.ts";
import { type Bottleneck, bottlenecksOf, type Limit, type Met, metTargets } from "./bottleneck.ts";
import { holdProductive } from "./productive.ts";
import { type Held, largestShare, leastCuts, type Prices } from "./programme.ts";
import { goThrough, type Round } from "./rounds.ts";
import { type PlanOptions, type Problem, problemOf, type Table } from "./table.ts";
import { type Balance, balanceOf } from "./uses.ts";

/** One table, one set of targets, and the plans that three ways of planning make of them. */
export interface Plan {
  readonly table: Table;
  /** What is wanted and given, as columns in the order of the table's goods. */
  readonly problem: Problem;
  /** What must be made so that all balances close, whatever the capacities (Leontief). */
  readonly consistent: Balance;
  /** Capacities and stocks that the consistent plan asks more of than there is. */
  readonly excesses: readonly Excess[];
  /** What material balances make of it, round by round; the last is the plan by hand. */
  readonly rounds: readonly Round[];
  /** The best plan that keeps every target in proportion. */
  readonly even: EvenPlan;
  /** The plan within limits that cuts the targets least; the consistent plan where it fits. */
  readonly closest: ClosestPlan;
}

/** A limit that a plan breaks. */
export interface Excess extends Limit {
  readonly limit: number;
  readonly needed: number;
}

/** The largest share of all targets alike, and what holds it there. */
export interface EvenPlan {
  /** Below 1 where the targets cannot all be met; `Infinity` where nothing limits them. */
  readonly share: number;
  readonly bottlenecks: readonly Bottleneck[];
  /** In shares of all targets, for one unit more. */
  readonly prices: Prices;
}

/** The plan with the least cuts, and what each is for want of. */
export interface ClosestPlan {
  readonly balance: Balance;
  readonly targets: readonly Met[];
  readonly bottlenecks: readonly Bottleneck[];
  /** In shares of a target, times its weight, for one unit more. */
  readonly prices: Prices;
}

/** Limits hold to this share of themselves. */
const tolerance = 1e-9;

/** The plans of `planOf`, made with the libraries that it loads. */
export async function plansOf(table: Table, options: PlanOptions): Promise<Plan> {
  const problem = problemOf(table, options);
  holdProductive(table);
  const balances = balancesOf(problem);
  const consistent = balanceOf(problem, leastGross(balances), problem.target);
  const excesses = excessesOf(problem, consistent);
  return {
    table,
    problem,
    consistent,
    excesses,
    rounds: goThrough(problem),
    even: await evenOf(balances),
    closest: await closestOf(balances, consistent, excesses.length === 0),
  };
}

function excessesOf({ table, capacity, stock }: Problem, { gross, drawn }: Balance): readonly Excess[] {
  return table.goods.flatMap((good, at): readonly Excess[] => {
    const made = at < table.made;
    const [limit = 0, needed = 0] = made ? [capacity[at], gross[at]] : [stock[at], drawn[at]];
    return needed > limit * (1 + tolerance) ? [{ good, kind: made ? "capacity" : "stock", limit, needed }] : [];
  });
}

async function evenOf(balances: Balances): Promise<EvenPlan> {
  const held = await largestShare(balances);
  const { share, prices } = held;
  const final = balances.target.map((each) => (Number.isFinite(share) ? share * each : each));
  return { share, prices, bottlenecks: bottlenecksOf(balances, held, leastGross(balances, final), final) };
}

async function closestOf(balances: Balances, consistent: Balance, fits: boolean): Promise<ClosestPlan> {
  if (fits) {
    const none = balances.target.map(() => 0);
    const held: Held = { prices: { ofGood: none, ofCapacity: none }, ties: [] };
    const targets = metTargets(balances, balances.target, held);
    return { balance: consistent, targets, bottlenecks: [], prices: held.prices };
  }
  const held = await leastCuts(balances);
  const final = balances.target.map((each, at) => each * (held.met[at] ?? 1));
  const gross = leastGross(balances, final);
  return {
    balance: balanceOf(balances, gross, final),
    targets: metTargets(balances, final, held),
    bottlenecks: bottlenecksOf(balances, held, gross, final),
    prices: held.prices,
  };
}
