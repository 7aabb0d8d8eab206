import { exactFunctions, type Formula, visit } from "./expression.ts";
import { pairwise, printFormula } from "./print.ts";
import { isWideFormula } from "./single.ts";

/** What a formula's lanes know of their surroundings. */
export interface Surroundings {
  /** Whether an input is one number for all lanes. */
  readonly isWide: (input: string) => boolean;
  /** The plain variable of a wide input. */
  readonly scalar: (input: string) => string;
  /** The variable that holds an input in all lanes. */
  readonly lanes: (input: string) => string;
  /** All lanes filled with a number. */
  readonly constant: (value: number) => string;
  /** All lanes filled, before the loop, with what a formula over wide inputs gives: a number or a mask. */
  readonly hoisted: (formula: Formula) => string;
}

const operations = { "+": "add", "-": "sub", "*": "mul", "/": "div" } as const;
const comparisons = { "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "===": "eq", "!==": "ne" } as const;

/**
 * Prints a formula for four cells at once, in single precision: what `inSingle` means.
 *
 * What depends on none of the cells is found once, before the loop, in double precision. A choice finds
 * both its branches and picks by a mask: they are pure, so the unused one does no harm.
 */
export function printLanes(formula: Formula, around: Surroundings): string {
  if (formula.kind !== "number" && formula.kind !== "name" && isWideFormula(formula, around.isWide)) {
    return around.hoisted(formula);
  }
  const print = (each: Formula): string => printLanes(each, around);
  switch (formula.kind) {
    case "number":
      return around.constant(formula.value);
    case "name":
      return around.lanes(formula.name);
    case "negative":
      return `f32x4.neg(${print(formula.of)})`;
    case "operation":
      return `f32x4.${operations[formula.sign]}(${print(formula.left)}, ${print(formula.right)})`;
    case "comparison":
      return `f32x4.${comparisons[formula.sign]}(${print(formula.left)}, ${print(formula.right)})`;
    case "both":
      return `v128.and(${print(formula.left)}, ${print(formula.right)})`;
    case "either":
      return `v128.or(${print(formula.left)}, ${print(formula.right)})`;
    case "choice":
      return printChoice(formula.test, formula.then, formula.otherwise, around);
    case "call":
      return printCall(formula.name, formula.arguments, around);
  }
}

function printChoice(test: Formula, then: Formula, otherwise: Formula, around: Surroundings): string {
  const [yes, no] = [printLanes(then, around), printLanes(otherwise, around)];
  if (isWideFormula(test, around.isWide)) return `(${printFormula(test, around.scalar)} ? ${yes} : ${no})`;
  const mask = printLanes(test, around);
  // A mask of ones keeps all bits of a lane and one of noughts leaves the number 0.
  let text = `v128.bitselect(${yes}, ${no}, ${mask})`;
  if (isNought(otherwise)) text = `v128.and(${yes}, ${mask})`;
  if (isNought(then)) text = `v128.andnot(${no}, ${mask})`;
  // A costly branch is skipped where no cell takes it.
  if (isCostly(otherwise)) return `(i32x4.all_true(${mask}) ? ${yes} : ${text})`;
  return isCostly(then) ? `(v128.any_true(${mask}) ? ${text} : ${no})` : text;
}

/** Whether a formula calls a function that is made of many operations. */
function isCostly(formula: Formula): boolean {
  let costly = false;
  visit(formula, (part) => {
    costly ||= part.kind === "call" && !exactFunctions.has(part.name);
  });
  return costly;
}

function isNought(formula: Formula): boolean {
  return formula.kind === "number" && Object.is(formula.value, 0);
}

function printCall(name: string, given: readonly Formula[], around: Surroundings): string {
  if ((name === "min" || name === "max") && given.length === 2) {
    const [one, other] = given as readonly [Formula, Formula];
    if (one.kind === "number") return printBound(name, other, one.value, around);
    if (other.kind === "number") return printBound(name, one, other.value, around);
    if (isWideFormula(one, around.isWide))
      return `f32x4.p${name}(${printLanes(other, around)}, ${printLanes(one, around)})`;
    if (isWideFormula(other, around.isWide))
      return `f32x4.p${name}(${printLanes(one, around)}, ${printLanes(other, around)})`;
  }
  const texts = given.map((each) => printLanes(each, around));
  const from = exactFunctions.has(name) ? "f32x4" : "lanes";
  return pairwise(name, texts, (pair) => `${from}.${name}(${pair.join(", ")})`);
}

/**
 * `pmin(x, c)` is c where c < x, else x: one instruction where `min` takes seven. With a constant they
 * differ only about the sign of nought: the greatest of -0 and 0 is 0, which adding 0 mends.
 */
function printBound(name: "min" | "max", of: Formula, bound: number, around: Surroundings): string {
  const text = `f32x4.p${name}(${printLanes(of, around)}, ${around.constant(bound)})`;
  return name === "max" && bound === 0 ? `f32x4.add(${text}, ${around.constant(0)})` : text;
}
