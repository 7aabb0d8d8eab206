import type { Formula } from "./expression.ts";

/**
 * Names that, when all are nought, make a formula nought; nothing where no such names are found.
 *
 * What a product's other factors are does not matter so long as they are finite, and they are: a
 * stock that is not a number does not close its books.
 *
 * @param may which names are asked about
 */
export function noughtBy(formula: Formula, may: (name: string) => boolean): ReadonlySet<string> | undefined {
  const of = (part: Formula): ReadonlySet<string> | undefined => noughtBy(part, may);
  switch (formula.kind) {
    case "number":
      return formula.value === 0 ? new Set() : undefined;
    case "name":
      return may(formula.name) ? new Set([formula.name]) : undefined;
    case "negative":
      return of(formula.of);
    case "operation":
      if (formula.sign === "*") return of(formula.left) ?? of(formula.right);
      return formula.sign === "/" ? of(formula.left) : all([formula.left, formula.right].map(of));
    case "choice":
      return all([formula.then, formula.otherwise].map(of));
    case "call":
      return formula.name === "min" || formula.name === "max" ? all(formula.arguments.map(of)) : undefined;
    default:
      return undefined;
  }
}

function all(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const joined = new Set<string>();
  for (const set of sets) {
    if (!set) return undefined;
    for (const name of set) joined.add(name);
  }
  return joined;
}

/**
 * Whether a formula answers nought but for some cells: a choice between nought and something else, by
 * more than whether an amount is there at all.
 */
export function isSeldom(formula: Formula): boolean {
  if (formula.kind !== "choice") return false;
  const isNought = (part: Formula): boolean => part.kind === "number" && part.value === 0;
  return (isNought(formula.then) || isNought(formula.otherwise)) && comparesAmounts(formula.test);
}

function comparesAmounts(test: Formula): boolean {
  if (test.kind === "both" || test.kind === "either") return comparesAmounts(test.left) || comparesAmounts(test.right);
  return test.kind === "comparison" && !(test.right.kind === "number" && test.right.value === 0);
}
