import { type Formula, formulaOf } from "./expression.ts";
import { Fault } from "./fault.ts";
import type { Model } from "./model.ts";
import { keyOf } from "./purpose.ts";
import type { Law, Mechanism, Quantity } from "./quantity.ts";
import { type Layout, memoryMap, type Role } from "./world.ts";

/** What the emitters write into, and what they know. */
export class Writer {
  readonly lines: string[] = [];
  readonly model: Model;
  readonly layout: Layout;
  private readonly purposes = new Map<number, string>();

  constructor(model: Model, layout: Layout) {
    this.model = model;
    this.layout = layout;
  }

  /** The word that keys a draw's numbers. */
  purposeOf(draw: Quantity): number {
    const name = this.model.nameOf(draw);
    const key = keyOf(name);
    const holder = this.purposes.get(key) ?? name;
    if (holder !== name) {
      throw new Fault("draw-keys-clash", {
        what: `the draws "${name}" and "${holder}" have the same key`,
        where: "the names of draws",
        mend: "rename one of them",
      });
    }
    this.purposes.set(key, name);
    return key;
  }
}

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
      return printCall(formula.name, formula.arguments.map(print));
  }
}

function printCall(name: string, given: readonly string[]): string {
  const called = builtins[name] ?? name;
  const [first, ...others] = given;
  if ((name === "min" || name === "max") && others.length > 1) {
    return others.reduce((sofar, each) => `${called}(${sofar}, ${each})`, first ?? "");
  }
  return `${called}(${given.join(", ")})`;
}

/** A number as a 64-bit literal. */
export function literal(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

/** Where a column begins, as an expression. */
export function addressOf(writer: Writer, of: Quantity | Mechanism, role: Role = "value"): string {
  const column = writer.layout.find(of, role);
  return `<usize>load<u32>(${memoryMap.table + 4 * column.index})`;
}

/** When a law runs: in season, and its mechanism switched on. */
export function activity(writer: Writer, law: Pick<Law, "months" | "mechanism">): string {
  const season = law.months?.map((each) => `calendar == ${each}`).join(" || ") ?? "true";
  if (!law.mechanism) return season;
  return `(${season}) && load<f64>(${addressOf(writer, law.mechanism)}) != 0`;
}

/** A law's arithmetic over the variables that hold what it takes. */
export function lawText(writer: Writer, law: Law): string {
  const name = writer.model.nameOf(law);
  const formula = formulaOf(law.is, name);
  return printFormula(formula, (input) => `v_${writer.model.nameOf(law.takes[input] as Quantity)}`);
}
