import { type Formula, formulaOf } from "../ground/expression.ts";
import type { Model } from "../ground/model.ts";
import type { Quantity, Start, Step } from "../ground/quantity.ts";

/** What the printer asks of a model: the names of its quantities. */
type Naming = Pick<Model, "nameOf">;

/**
 * A law as an equation, printed from its own arithmetic.
 *
 * A change gives the state of the next month, `κ(t+1)`; a start that of the first, `κ(0)`. Where
 * two things that a law takes share a symbol, both are written by name.
 *
 * @throws Fault "formula-impure" if the law is more than arithmetic
 * @example
 * equationOf(procurement, model) // => "P = min(q G, τ E)   [t/month]"
 */
export function equationOf(step: Start | Step, model: Naming): string {
  return `${answerOf(step)} = ${rightSideOf(step, model)}   [${step.unit}]`;
}

function answerOf(step: Start | Step): string {
  if (step.kind === "change") return `${symbolText(step.changes.symbol)}(t+1)`;
  if (step.kind === "start") return `${symbolText(step.begins.symbol)}(0)`;
  return symbolText(step.symbol);
}

function rightSideOf(step: Start | Step, model: Naming): string {
  if (step.kind === "mapped") {
    const each = `each ${step.of.level.name}`;
    return `Σ ${symbolText(step.by.symbol)} ${symbolText(step.of.symbol)} over ${each}`;
  }
  if (step.kind === "total")
    return `Σ ${symbolText(step.of.symbol)} over each ${step.of.level.name} of the ${step.level.name}`;
  const symbols = symbolsOf(step.takes, model);
  return print(formulaOf(step.is, model.nameOf(step)), symbols).text;
}

const small: Readonly<Record<string, string>> = { "+": "₊", "-": "₋", "'": "′" };

/** A symbol as it is printed: digits and signs after the first letter are set small, so that they are not read as sums. */
export function symbolText(symbol: string): string {
  return symbol.replace(/(?<=\p{L}.*)[\d+\-']/gu, (mark) => small[mark] ?? String.fromCodePoint(0x2080 + Number(mark)));
}

/** The sign under which each input appears in one equation: its symbol, unless two would look alike. */
export function symbolsOf(takes: Readonly<Record<string, Quantity>>, model: Naming): ReadonlyMap<string, string> {
  const inputs = Object.entries(takes);
  const uses = new Map<string, number>();
  for (const [, { symbol }] of inputs) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
  return new Map(
    inputs.map(([name, taken]) => [
      name,
      uses.get(taken.symbol) === 1 ? symbolText(taken.symbol) : model.nameOf(taken),
    ]),
  );
}

/** A piece of an equation, and how tightly its outermost operation binds. */
interface Piece {
  readonly text: string;
  readonly binds: number;
}

const binding = { choice: 0, either: 1, both: 2, comparison: 3, sum: 4, product: 5, power: 6, whole: 7 } as const;

const comparisonSigns = { "<": "<", "<=": "≤", ">": ">", ">=": "≥", "===": "=", "!==": "≠" } as const;

type Symbols = ReadonlyMap<string, string>;

function print(formula: Formula, symbols: Symbols): Piece {
  const inside = (part: Formula, least: number): string => {
    const piece = print(part, symbols);
    return piece.binds < least ? `(${piece.text})` : piece.text;
  };
  switch (formula.kind) {
    case "number":
      return { text: numberText(formula.value), binds: binding.whole };
    case "name":
      return { text: symbols.get(formula.name) ?? formula.name, binds: binding.whole };
    case "negative":
      return { text: `−${inside(formula.of, binding.product)}`, binds: binding.sum };
    case "operation":
      return formula.sign === "+" || formula.sign === "-" ? sum(formula, inside) : product(formula, inside);
    case "comparison": {
      const [left, right] = [inside(formula.left, binding.sum), inside(formula.right, binding.sum)];
      return { text: `${left} ${comparisonSigns[formula.sign]} ${right}`, binds: binding.comparison };
    }
    case "both":
    case "either": {
      const word = formula.kind === "both" ? "and" : "or";
      const least = binding[formula.kind];
      return { text: `${inside(formula.left, least)} ${word} ${inside(formula.right, least)}`, binds: least };
    }
    case "choice":
      return choice(formula, inside);
    case "call":
      return call(formula.name, formula.arguments, inside);
  }
}

type Inside = (part: Formula, least: number) => string;
type Of<Kind extends Formula["kind"]> = Extract<Formula, { readonly kind: Kind }>;

function sum({ sign, left, right }: Of<"operation">, inside: Inside): Piece {
  const text =
    sign === "+"
      ? `${inside(left, binding.sum)} + ${inside(right, binding.sum)}`
      : `${inside(left, binding.sum)} − ${inside(right, binding.product)}`;
  return { text, binds: binding.sum };
}

/** Factors stand side by side; a dot parts them where two numbers, or a name and a number, would run together. */
function product({ sign, left, right }: Of<"operation">, inside: Inside): Piece {
  const divided = (part: Formula): boolean => part.kind === "operation" && part.sign === "/";
  if (sign === "/") {
    return { text: `${inside(left, binding.product)} / ${inside(right, binding.power)}`, binds: binding.product };
  }
  const first = inside(left, divided(left) ? binding.power : binding.product);
  const second = inside(right, divided(right) ? binding.power : binding.product);
  return { text: `${first}${/^\d/.test(second) ? " · " : " "}${second}`, binds: binding.product };
}

function choice({ test, then, otherwise }: Of<"choice">, inside: Inside): Piece {
  const first = inside(then, binding.either);
  // A chain of choices reads on without brackets.
  return {
    text: `${first} if ${inside(test, binding.either)}, else ${inside(otherwise, binding.choice)}`,
    binds: binding.choice,
  };
}

function call(name: string, given: readonly Formula[], inside: Inside): Piece {
  const [first, second] = given;
  if (name === "pow" && first && second) {
    return { text: `${inside(first, binding.whole)}^${inside(second, binding.whole)}`, binds: binding.power };
  }
  if (name === "sqrt" && first) return { text: `√${inside(first, binding.whole)}`, binds: binding.power };
  const list = given.map((each) => inside(each, binding.choice)).join(", ");
  if (name === "abs") return { text: `|${list}|`, binds: binding.whole };
  if (name === "floor") return { text: `⌊${list}⌋`, binds: binding.whole };
  return { text: `${name}(${list})`, binds: binding.whole };
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : "∞";
}
