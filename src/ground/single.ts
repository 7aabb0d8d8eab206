import { type Formula, namesIn } from "./expression.ts";
import * as mathematics from "./mathematics.ts";

/**
 * How a law of narrow cells is found: in single precision.
 *
 * What it takes, its constants and each of its operations are rounded to single numbers, so that four
 * cells can be found at once. Two things are found in double precision and rounded once: a part that
 * takes only wide quantities, which is one number for all cells, and a transcendental function.
 * Dividing by such a part, or by a constant, is multiplying by its reciprocal.
 */

/** The numbers that a formula is given, by name. */
export type Given = Readonly<Record<string, number>>;

/**
 * A formula of narrow cells as a function.
 *
 * @param isWide whether an input is one number for all cells
 */
export function inSingle(formula: Formula, isWide: (input: string) => boolean): (given: Given) => number {
  return amountOf(withReciprocals(formula, isWide), { round: Math.fround, isWide });
}

/** The same formula, dividing by nothing that is one number for all cells. */
export function withReciprocals(formula: Formula, isWide: (input: string) => boolean): Formula {
  const rewrite = (part: Formula): Formula => withReciprocals(part, isWide);
  if (formula.kind === "number" || formula.kind === "name" || isWideFormula(formula, isWide)) return formula;
  switch (formula.kind) {
    case "negative":
      return { ...formula, of: rewrite(formula.of) };
    case "choice":
      return {
        ...formula,
        test: rewrite(formula.test),
        then: rewrite(formula.then),
        otherwise: rewrite(formula.otherwise),
      };
    case "call":
      return { ...formula, arguments: formula.arguments.map(rewrite) };
    case "operation":
      if (formula.sign === "/" && isOne(formula.right, isWide))
        return { kind: "operation", sign: "*", left: rewrite(formula.left), right: reciprocal(formula.right) };
      return { ...formula, left: rewrite(formula.left), right: rewrite(formula.right) };
    default:
      return { ...formula, left: rewrite(formula.left), right: rewrite(formula.right) };
  }
}

function isOne(formula: Formula, isWide: (input: string) => boolean): boolean {
  return formula.kind === "number" || isWideFormula(formula, isWide);
}

function reciprocal(of: Formula): Formula {
  if (of.kind === "number") return { kind: "number", value: 1 / of.value };
  return { kind: "operation", sign: "/", left: { kind: "number", value: 1 }, right: of };
}

/** Whether a formula takes something, and nothing that differs between cells. */
export function isWideFormula(formula: Formula, isWide: (input: string) => boolean): boolean {
  const names = [...namesIn(formula)];
  return names.length > 0 && names.every(isWide);
}

type Amount = (given: Given) => number;
type Truth = (given: Given) => boolean;
type Round = (value: number) => number;

/** In what precision a part of a formula is found, and which inputs are one number for all cells. */
interface Precision {
  readonly round: Round;
  readonly isWide: (input: string) => boolean;
}

const asItIs: Round = (value) => value;

function amountOf(formula: Formula, at: Precision): Amount {
  const { round } = at;
  switch (formula.kind) {
    case "number": {
      const value = round(formula.value);
      return () => value;
    }
    case "name":
      return (given) => round(given[formula.name] ?? Number.NaN);
    default: {
      if (round === asItIs || !isWideFormula(formula, at.isWide)) return partOf(formula, at);
      const exact = partOf(formula, { ...at, round: asItIs });
      return (given) => round(exact(given));
    }
  }
}

function partOf(formula: Formula, at: Precision): Amount {
  const { round } = at;
  switch (formula.kind) {
    case "negative": {
      const of = amountOf(formula.of, at);
      return (given) => -of(given);
    }
    case "operation": {
      const [left, right, operate] = [
        amountOf(formula.left, at),
        amountOf(formula.right, at),
        operations[formula.sign],
      ];
      return (given) => round(operate(left(given), right(given)));
    }
    case "choice": {
      const [then, otherwise] = [amountOf(formula.then, at), amountOf(formula.otherwise, at)];
      const test = truthOf(formula.test, at);
      return (given) => (test(given) ? then(given) : otherwise(given));
    }
    case "call": {
      const of = formula.arguments.map((each) => amountOf(each, at));
      const call = functionOf(formula.name);
      return (given) => round(call(...of.map((each) => each(given))));
    }
    default:
      throw new TypeError(`a ${formula.kind} is no number`);
  }
}

function truthOf(formula: Formula, given: Precision): Truth {
  const at = isWideFormula(formula, given.isWide) ? { ...given, round: asItIs } : given;
  switch (formula.kind) {
    case "comparison": {
      const [left, right, compare] = [
        amountOf(formula.left, at),
        amountOf(formula.right, at),
        comparisons[formula.sign],
      ];
      return (values) => compare(left(values), right(values));
    }
    case "both":
    case "either": {
      const [left, right] = [truthOf(formula.left, at), truthOf(formula.right, at)];
      if (formula.kind === "both") return (values) => left(values) && right(values);
      return (values) => left(values) || right(values);
    }
    default:
      throw new TypeError(`a ${formula.kind} is neither true nor false`);
  }
}

const operations = {
  "+": (a: number, b: number): number => a + b,
  "-": (a: number, b: number): number => a - b,
  "*": (a: number, b: number): number => a * b,
  "/": (a: number, b: number): number => a / b,
} as const;

const comparisons = {
  "<": (a: number, b: number): boolean => a < b,
  "<=": (a: number, b: number): boolean => a <= b,
  ">": (a: number, b: number): boolean => a > b,
  ">=": (a: number, b: number): boolean => a >= b,
  "===": (a: number, b: number): boolean => a === b,
  "!==": (a: number, b: number): boolean => a !== b,
} as const;

const { exp, log, pow, logistic, normalQuantile } = mathematics;
const { min, max, abs, sqrt, floor } = Math;
const functions: ReadonlyMap<string, (...of: number[]) => number> = new Map(
  Object.entries({ exp, log, pow, logistic, normalQuantile, min, max, abs, sqrt, floor }),
);

function functionOf(name: string): (...of: number[]) => number {
  const known = functions.get(name);
  if (!known) throw new TypeError(`no function is named ${name}`);
  return known;
}
