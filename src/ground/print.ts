import type { Formula } from "./expression.ts";

const builtins: Readonly<Record<string, string>> = {
  min: "min<f64>",
  max: "max<f64>",
  abs: "abs<f64>",
  sqrt: "sqrt<f64>",
  floor: "floor<f64>",
};

/**
 * Prints a formula as AssemblyScript.
 *
 * @param variable the variable that holds an input
 */
export function printFormula(formula: Formula, variable: (input: string) => string): string {
  const print = (each: Formula): string => printFormula(each, variable);
  switch (formula.kind) {
    case "number":
      return literal(formula.value);
    case "name":
      return variable(formula.name);
    case "negative":
      return `(-${print(formula.of)})`;
    case "operation":
      return `(${print(formula.left)} ${formula.sign} ${print(formula.right)})`;
    case "comparison":
      return `(${print(formula.left)} ${formula.sign.slice(0, 2)} ${print(formula.right)})`;
    case "both":
      return `(${print(formula.left)} && ${print(formula.right)})`;
    case "either":
      return `(${print(formula.left)} || ${print(formula.right)})`;
    case "choice":
      return `(${print(formula.test)} ? ${print(formula.then)} : ${print(formula.otherwise)})`;
    case "call":
      return pairwise(formula.name, formula.arguments.map(print), (given) => {
        return `${builtins[formula.name] ?? formula.name}(${given.join(", ")})`;
      });
  }
}

/** Prints a call; the least and greatest of many are found two by two, as in `Math`. */
export function pairwise(name: string, given: readonly string[], call: (given: readonly string[]) => string): string {
  const [first, ...others] = given;
  if (first === undefined || !(name === "min" || name === "max")) return call(given);
  return others.reduce((sofar, each) => call([sofar, each]), first);
}

/** A number as a 64-bit literal. */
export function literal(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}
