import { indicators } from "../evidence/observe.ts";
import { Fault, nearest } from "../ground/fault.ts";
import type { Dimension } from "../ground/unit.ts";
import { type Written, written } from "../ground/written.ts";
import type { Amount, Rule, Truth } from "./rule.ts";
import { dimensionText, measureOf, sameMeasure, times } from "./units.ts";

/** Longest expression of a rule, in characters: no nesting within it can exhaust a machine. */
const longest = 500;
/** Longest time that a rule may look back, in months. */
const longestMemory = 120;
const pure: Dimension = {};
const functions = ["min", "max", "abs", "clamp", "amount", "ago", "sum", "mean"] as const;
const clock = ["year", "month"] as const;

interface Measured<T> {
  readonly amount: T;
  readonly of: Dimension;
}

interface Reading {
  readonly text: string;
  readonly where: string;
  readonly levers: ReadonlySet<string>;
}

/** Indicators that a rule may read, by the name that it writes: what was reported where a report is held apart. */
const figures = new Map(
  [...indicators]
    // What is not yet told in some months cannot be answered to in all.
    .filter(({ base, since, over }) => !base && since === undefined && over === undefined)
    .sort((one, other) => (one.ledger === other.ledger ? 0 : one.ledger === "reported" ? 1 : -1))
    .map((each) => [each.series.replaceAll("-", "_"), each]),
);
const units = [...new Set([...figures.values()].map(({ unit }) => unit))];

/** The names of the figures that a rule may read. */
export const figureNames: readonly string[] = [...figures.keys()];

/**
 * Reads a rule: arithmetic over what was reported last month, checked for names and units.
 *
 * @param text such as `clamp(1 - grain_procurement_share / 0.2, 0, 1)`
 * @param levers names of the levers, whose last settings a rule may read; every one is a pure number
 * @throws Fault "rule-too-long", "rule-unreadable", "rule-impure", "name-unknown" or "rule-unit", with file and line
 */
export function readRule(text: string, where: string, levers: readonly string[]): Rule {
  if (text.length > longest) {
    throw new Fault("rule-too-long", {
      what: `the rule has ${text.length} characters`,
      where,
      mend: `write it in ${longest}`,
    });
  }
  const { amount, of } = read(parsed(text, where), { text, where, levers: new Set(levers) });
  if (!sameMeasure(of, pure)) {
    throw new Fault("rule-unit", {
      what: `the rule gives ${dimensionText(of)}, and its lever is a pure number`,
      where,
      mend: 'divide by an amount of the same kind, such as amount(20, "Mt")',
    });
  }
  return { text, amount, where };
}

function parsed(text: string, where: string): Written {
  try {
    return written(text);
  } catch (thrown) {
    const [what = "no expression"] = String(thrown instanceof Error ? thrown.message : thrown).split("\n");
    throw new Fault("rule-unreadable", {
      what: `the rule cannot be read: ${what.toLowerCase()}`,
      where,
      mend: "write arithmetic over reported figures, such as 0.5 * grain_procurement_share",
    });
  }
}

function impure(what: string, { where }: Reading): Fault {
  return new Fault("rule-impure", {
    what: `the rule uses ${what}`,
    where,
    mend: `use only numbers, figures, levers, + - * / < <= > >= && || ? :, and ${functions.join(", ")}`,
  });
}

function read(node: Written, at: Reading): Measured<Amount> {
  switch (node.type) {
    case "Literal":
      if (typeof node.value !== "number") throw impure(`the text ${node.raw}`, at);
      return { amount: { kind: "number", value: node.value }, of: pure };
    case "Identifier":
      return named(node.name, at);
    case "UnaryExpression":
      return negative(node.operator, node.argument, at);
    case "BinaryExpression":
      return operation(node.operator, node.left, node.right, at);
    case "ConditionalExpression":
      return choice(node.test, node.consequent, node.alternate, at);
    case "CallExpression":
      return call(node.callee, node.arguments, at);
    default:
      throw impure(
        node.type === "MemberExpression" ? "a part of something, with a dot or brackets" : "more than one expression",
        at,
      );
  }
}

function named(name: string, at: Reading): Measured<Amount> {
  if (at.levers.has(name)) return { amount: { kind: "lever", name }, of: pure };
  const ofClock = clock.find((each) => each === name);
  if (ofClock) return { amount: { kind: "clock", name: ofClock }, of: pure };
  const found = figures.get(name);
  if (found) {
    const { of, scale } = measureOf(found.unit);
    const { series, ledger } = found;
    return { amount: { kind: "figure", series, ledger, scale, over: "last", months: 1 }, of };
  }
  const near = nearest(name, [...figureNames, ...at.levers, ...clock]);
  throw new Fault("name-unknown", {
    what: `the rule reads "${name.slice(0, 60)}", and there is no such figure or lever`,
    where: at.where,
    mend: near
      ? `did you mean "${near}"?`
      : "see `great-turn indicators`; a hyphen of a series is written as an underscore",
  });
}

function negative(operator: string, argument: Written, at: Reading): Measured<Amount> {
  if (operator !== "-") throw impure(`the operator ${operator}`, at);
  const { amount, of } = read(argument, at);
  return { amount: { kind: "operation", sign: "*", left: { kind: "number", value: -1 }, right: amount }, of };
}

function operation(operator: string, left: Written, right: Written, at: Reading): Measured<Amount> {
  const sign = (["+", "-", "*", "/"] as const).find((each) => each === operator);
  if (!sign) throw impure(`${operator} where a number belongs`, at);
  const [one, other] = [read(left, at), read(right, at)];
  if (sign === "+" || sign === "-") holdSame(one.of, other.of, at);
  const of = sign === "*" ? times(one.of, other.of) : sign === "/" ? times(one.of, other.of, -1) : one.of;
  return { amount: { kind: "operation", sign, left: one.amount, right: other.amount }, of };
}

function holdSame(one: Dimension, other: Dimension, at: Reading): void {
  if (sameMeasure(one, other)) return;
  throw new Fault("rule-unit", {
    what: `the rule sets ${dimensionText(one)} beside ${dimensionText(other)}`,
    where: at.where,
    mend: 'give both sides one kind, such as grain_procurement / amount(20, "Mt")',
  });
}

function choice(test: Written, consequent: Written, alternate: Written, at: Reading): Measured<Amount> {
  const [then, otherwise] = [read(consequent, at), read(alternate, at)];
  holdSame(then.of, otherwise.of, at);
  return {
    amount: { kind: "choice", test: truth(test, at), then: then.amount, otherwise: otherwise.amount },
    of: then.of,
  };
}

function truth(node: Written, at: Reading): Truth {
  if (node.type !== "BinaryExpression" && node.type !== "LogicalExpression")
    throw impure("a number where a comparison belongs", at);
  const { operator, left, right } = node;
  if (operator === "&&" || operator === "||") {
    return { kind: operator === "&&" ? "both" : "either", left: truth(left, at), right: truth(right, at) };
  }
  const sign = (["<", "<=", ">", ">="] as const).find((each) => each === operator);
  if (!sign) throw impure(`the operator ${operator} as a comparison`, at);
  const [one, other] = [read(left, at), read(right, at)];
  holdSame(one.of, other.of, at);
  return { kind: "comparison", sign, left: one.amount, right: other.amount };
}

function call(callee: Written, parts: readonly Written[], at: Reading): Measured<Amount> {
  const name = callee.type === "Identifier" ? callee.name : "";
  const found = functions.find((each) => each === name);
  if (!found) throw impure(name === "" ? "a call of something that has no name" : `a call of ${name.slice(0, 60)}`, at);
  if (found === "amount") return printed(parts, at);
  if (found === "ago" || found === "sum" || found === "mean") return remembered(found, parts, at);
  const wanted = { min: 2, max: 2, abs: 1, clamp: 3 }[found];
  if (found === "min" || found === "max" ? parts.length < wanted : parts.length !== wanted) {
    throw impure(`${found} with ${parts.length} of its ${wanted} parts`, at);
  }
  const read1 = parts.map((each) => read(each, at));
  const [first = { amount: { kind: "number", value: 0 } as const, of: pure }, ...rest] = read1;
  for (const each of rest) holdSame(first.of, each.of, at);
  const amounts = read1.map((each) => each.amount);
  if (found !== "clamp") return { amount: { kind: "call", name: found, parts: amounts }, of: first.of };
  const [value = first.amount, low = first.amount, high = first.amount] = amounts;
  const above: Amount = { kind: "call", name: "max", parts: [value, low] };
  return { amount: { kind: "call", name: "min", parts: [above, high] }, of: first.of };
}

/** An amount in a printed unit, as in `amount(20, "Mt")`. */
function printed(parts: readonly Written[], at: Reading): Measured<Amount> {
  const [number, unit] = parts.map((each) => (each.type === "Literal" ? each.value : undefined));
  if (typeof number !== "number" || typeof unit !== "string" || parts.length !== 2) {
    throw impure('amount without a number and a unit in quotation marks, as in amount(20, "Mt")', at);
  }
  if (!units.includes(unit)) {
    const near = nearest(unit, units);
    throw new Fault("unit-unknown", {
      what: `no figure is printed in "${unit.slice(0, 60)}"`,
      where: at.where,
      mend: near ? `did you mean "${near}"?` : `choose one of ${units.join(", ")}`,
    });
  }
  const { of, scale } = measureOf(unit);
  return { amount: { kind: "number", value: number * scale }, of };
}

function remembered(over: "ago" | "sum" | "mean", parts: readonly Written[], at: Reading): Measured<Amount> {
  const [what, months] = parts;
  const number = months?.type === "Literal" ? months.value : undefined;
  const { amount, of } = what && parts.length === 2 ? read(what, at) : { amount: undefined, of: pure };
  const whole = typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= longestMemory;
  if (amount?.kind !== "figure" || amount.over !== "last" || !whole) {
    throw impure(`${over} without a figure and 1 to ${longestMemory} months, as in ${over}(grain_procurement, 12)`, at);
  }
  return { amount: { ...amount, over, months: number }, of };
}
