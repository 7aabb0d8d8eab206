/**
 * A change taken apart over what makes it, after Shapley (1953): each thing is credited with the mean of what it adds, over all
 * orders in which things may come one after another. So the parts sum to the whole, equals get equal parts, and what adds
 * nothing gets nothing. Nothing here knows what is added to what.
 */
import { holdCount } from "../../ground/count.ts";
import { keyOf } from "../../ground/purpose.ts";
import { uniform } from "../../ground/random.ts";

/** Which of the things are there: a mark for each, `1` where it is, `0` where it is not. */
export type Subset = string;

/** What is measured where some of the things are there: a list of figures, always of one length. */
export type Worth = (subset: Subset) => readonly number[];

/** For each thing its part of each figure. */
export type Parts = readonly (readonly number[])[];

/** None of so many things, or all of them. */
export function allOrNone(count: number, all: boolean): Subset {
  return (all ? "1" : "0").repeat(count);
}

/** Every subset of so many things. */
export function everySubset(count: number): readonly Subset[] {
  holdCount(count, "things that a change is taken apart over");
  return Array.from({ length: 2 ** count }, (_, at) => at.toString(2).padStart(count, "0").slice(0, count));
}

/** A subset with one thing more. */
function withThing(subset: Subset, thing: number): Subset {
  return `${subset.slice(0, thing)}1${subset.slice(thing + 1)}`;
}

/** The subsets along an order in which things come: from none of them to all. */
export function subsetsAlong(order: readonly number[]): readonly Subset[] {
  let last = allOrNone(order.length, false);
  return [
    last,
    ...order.map((thing) => {
      last = withThing(last, thing);
      return last;
    }),
  ];
}

/**
 * The parts from every subset: no order is left out, and nothing is drawn.
 *
 * @param count how many things there are
 */
export function exactParts(count: number, worth: Worth): Parts {
  const weights = weightsOf(count);
  return Array.from({ length: count }, (_, thing) => {
    const before = everySubset(count).filter((subset) => subset[thing] === "0");
    return combined(
      before.map((subset) => [
        weights[subset.replaceAll("0", "").length] ?? 0,
        added(worth(subset), worth(withThing(subset, thing))),
      ]),
    );
  });
}

/** The share of all orders in which a thing comes after so many of the others, and these are given ones. */
function weightsOf(count: number): readonly number[] {
  const weights: number[] = [];
  let weight = count === 0 ? 0 : 1 / count;
  for (let before = 0; before < count; before++) {
    weights.push(weight);
    weight *= (before + 1) / (count - before - 1);
  }
  return weights;
}

/** The parts as the mean over some orders in which things come. */
export function partsAlong(orders: readonly (readonly number[])[], worth: Worth): Parts {
  const [first = []] = orders;
  return first.map((_, thing) =>
    combined(
      orders.map((order) => {
        const subsets = subsetsAlong(order);
        const at = order.indexOf(thing);
        return [1 / orders.length, added(worth(subsets[at] ?? ""), worth(subsets[at + 1] ?? ""))];
      }),
    ),
  );
}

/**
 * An order drawn by key, and its reverse: together they are exact where things work on each other in no more than pairs.
 *
 * @param names of the things: the draw of each hangs on its own name, so that a further one moves no other
 * @param seed of the draws
 * @param pair the first pair of a seed is 0
 */
export function ordersDrawn(names: readonly string[], seed: number, pair: number): readonly (readonly number[])[] {
  const draws = names.map((name) => uniform(seed, keyOf(name), pair, 0));
  const order = names.map((_, at) => at).sort((one, other) => (draws[one] ?? 0) - (draws[other] ?? 0) || one - other);
  return [order, [...order].reverse()];
}

function added(before: readonly number[], after: readonly number[]): readonly number[] {
  return after.map((each, at) => each - (before[at] ?? Number.NaN));
}

function combined(terms: readonly (readonly [weight: number, values: readonly number[]])[]): readonly number[] {
  const [[, first] = [0, []]] = terms;
  return first.map((_, at) => terms.reduce((sum, [weight, values]) => sum + weight * (values[at] ?? Number.NaN), 0));
}
