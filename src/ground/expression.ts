import { Fault } from "./fault.ts";
import { type Written, written } from "./written.ts";

/** A law's arithmetic as a tree, read from its own text. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Formula }
  | {
      readonly kind: "operation";
      readonly sign: "+" | "-" | "*" | "/";
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: "comparison"; readonly sign: Comparison; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "both" | "either"; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "choice"; readonly test: Formula; readonly then: Formula; readonly otherwise: Formula }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Formula[] };

export type Comparison = "<" | "<=" | ">" | ">=" | "===" | "!==";

/** Functions of `Math` whose result IEEE 754 fixes. */
export const exactFunctions: ReadonlySet<string> = new Set(["min", "max", "abs", "sqrt", "floor"]);
/** Functions that a formula may call: those, and what `mathematics.ts` gives. */
const callable = new Set([...exactFunctions, "exp", "log", "pow", "logistic", "normalQuantile"]);
const comparisons = new Set(["<", "<=", ">", ">=", "===", "!=="]);

/**
 * Reads the arithmetic of a law from its arrow.
 *
 * @throws Fault "formula-impure" if the body is anything but arithmetic, its inputs and known functions
 */
export function formulaOf(is: (values: never) => number, lawName: string): Formula {
  const text = is.toString().replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  const [, inputs = "", body = "{"] = /^([\s\S]*?)=>\s*([\s\S]*)$/.exec(text) ?? [];
  if (body.startsWith("{")) throw impure(lawName, "a body in braces");
  return amount(parsed(body, lawName), { lawName, inputs: inputNames(inputs, lawName) });
}

function parsed(body: string, lawName: string): Written {
  try {
    return written(body);
  } catch (thrown) {
    throw impure(lawName, `what is no expression (${thrown instanceof Error ? thrown.message : thrown})`);
  }
}

const truths = new Set(["comparison", "both", "either"]);

/** Whether a formula is true or false rather than a number. */
export function isTruth(formula: Formula): boolean {
  return truths.has(formula.kind);
}

function amount(node: Written, at: Reading): Formula {
  const formula = read(node, at);
  if (isTruth(formula)) throw impure(at.lawName, "a comparison where a number belongs");
  return formula;
}

/** Only comparisons are tested: what JavaScript takes for true is not what WebAssembly does. */
function truth(node: Written, at: Reading): Formula {
  const formula = read(node, at);
  if (!isTruth(formula)) throw impure(at.lawName, "a number where a comparison belongs");
  return formula;
}

interface Reading {
  readonly lawName: string;
  readonly inputs: ReadonlyMap<string, string>;
}

/** Inputs by the names that the body has for them: `({ jobs, wages: wages$1 })`, as bundlers may rewrite it. */
function inputNames(text: string, lawName: string): ReadonlyMap<string, string> {
  if (/^\(\s*\)\s*$/.test(text)) return new Map();
  const [, inputs] = /^\(\s*\{([\s\S]*)\}\s*\)\s*$/.exec(text) ?? [];
  if (inputs === undefined) throw impure(lawName, "an input that is not taken by name");
  const names = inputs.split(",").filter((each) => each.trim() !== "");
  return new Map(
    names.map((each) => {
      const [, name, own = name] = /^\s*([\w$]+)\s*(?::\s*([\w$]+)\s*)?$/.exec(each) ?? [];
      if (name === undefined || own === undefined) throw impure(lawName, "an input pattern other than a plain name");
      return [own, name];
    }),
  );
}

function read(node: Written, at: Reading): Formula {
  switch (node.type) {
    case "Literal":
      if (typeof node.value !== "number") throw impure(at.lawName, `the literal ${node.raw}`);
      return { kind: "number", value: node.value };
    case "Identifier":
      return readName(node.name, at);
    case "UnaryExpression":
      if (node.operator !== "-") throw impure(at.lawName, `the operator ${node.operator}`);
      return { kind: "negative", of: amount(node.argument, at) };
    case "ConditionalExpression":
      return {
        kind: "choice",
        test: truth(node.test, at),
        then: amount(node.consequent, at),
        otherwise: amount(node.alternate, at),
      };
    case "LogicalExpression":
    case "BinaryExpression":
      return readPair(node.operator, node.left, node.right, at);
    case "CallExpression":
      return readCall(node.callee, node.arguments, at);
    default:
      throw impure(at.lawName, `a ${node.type}`);
  }
}

function readName(name: string, at: Reading): Formula {
  const input = at.inputs.get(name);
  if (input === undefined) throw impure(at.lawName, `"${name}", which it does not take`);
  return { kind: "name", name: input };
}

function readPair(sign: string, left: Written, right: Written, at: Reading): Formula {
  if (sign === "&&" || sign === "||") {
    return { kind: sign === "&&" ? "both" : "either", left: truth(left, at), right: truth(right, at) };
  }
  const sides = { left: amount(left, at), right: amount(right, at) };
  if (comparisons.has(sign)) return { kind: "comparison", sign: sign as Comparison, ...sides };
  if (sign === "+" || sign === "-" || sign === "*" || sign === "/") {
    return { kind: "operation", sign, ...sides };
  }
  throw impure(at.lawName, `the operator ${sign}`);
}

/** Bundlers rewrite an imported `exp` as `exp$1`, `module.exp` or `(0, module.exp)`. */
function calledName(callee: Written | undefined): string | undefined {
  if (callee?.type === "Identifier") return callee.name.replace(/\$\d+$/, "");
  if (callee?.type === "SequenceExpression") return calledName(callee.expressions.at(-1));
  if (callee?.type === "MemberExpression" && callee.property.type === "Identifier") {
    return callee.object.type === "Identifier" &&
      callee.object.name === "Math" &&
      !exactFunctions.has(callee.property.name)
      ? undefined
      : callee.property.name;
  }
  return undefined;
}

function readCall(callee: Written, parts: readonly Written[], at: Reading): Formula {
  const name = calledName(callee);
  if (name === undefined || !callable.has(name)) throw impure(at.lawName, `a call of ${name ?? "?"}`);
  return { kind: "call", name, arguments: parts.map((each) => amount(each, at)) };
}

function impure(lawName: string, what: string): Fault {
  return new Fault("formula-impure", {
    what: `law "${lawName}" uses ${what}`,
    where: lawName,
    mend: `use only arithmetic, comparisons, what the law takes, and ${[...callable].join(", ")}`,
  });
}

/** The names that a formula reads. */
export function namesIn(formula: Formula): ReadonlySet<string> {
  const names = new Set<string>();
  visit(formula, (each) => {
    if (each.kind === "name") names.add(each.name);
  });
  return names;
}

/** Calls `see` on a formula and on each of its parts. */
export function visit(formula: Formula, see: (part: Formula) => void): void {
  see(formula);
  for (const part of Object.values(formula)) {
    if (Array.isArray(part)) for (const each of part) visit(each as Formula, see);
    else if (typeof part === "object") visit(part as Formula, see);
  }
}
