/** A rule's arithmetic: plain data that passes between threads, checked when it was read. */
export type Amount =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "lever"; readonly name: string }
  | { readonly kind: "clock"; readonly name: "year" | "month" }
  | {
      readonly kind: "figure";
      readonly series: string;
      readonly ledger: "actual" | "reported";
      /** Base units in one printed unit. */
      readonly scale: number;
      readonly over: "last" | "ago" | "sum" | "mean";
      readonly months: number;
    }
  | {
      readonly kind: "operation";
      readonly sign: "+" | "-" | "*" | "/";
      readonly left: Amount;
      readonly right: Amount;
    }
  | { readonly kind: "call"; readonly name: "min" | "max" | "abs"; readonly parts: readonly Amount[] }
  | { readonly kind: "choice"; readonly test: Truth; readonly then: Amount; readonly otherwise: Amount };

/** A condition of a rule. */
export type Truth =
  | {
      readonly kind: "comparison";
      readonly sign: "<" | "<=" | ">" | ">=";
      readonly left: Amount;
      readonly right: Amount;
    }
  | { readonly kind: "both" | "either"; readonly left: Truth; readonly right: Truth };

/** A figure of an indicator, or a memory of it. */
export type Figure = Extract<Amount, { readonly kind: "figure" }>;

/** A lever that answers what was reported. */
export interface Rule {
  /** As it was written. */
  readonly text: string;
  readonly amount: Amount;
  /** File and line, for faults of a run. */
  readonly where: string;
}

/** Looks up what a rule may know in a month. */
export interface Known {
  readonly figure: (of: Figure) => number;
  readonly lever: (name: string) => number;
  readonly clock: (name: "year" | "month") => number;
}

/** Every figure that a rule's arithmetic may ask for, whichever way its choices fall. */
export function figuresOf(part: Amount | Truth): readonly Figure[] {
  switch (part.kind) {
    case "figure":
      return [part];
    case "call":
      return part.parts.flatMap(figuresOf);
    case "choice":
      return [part.test, part.then, part.otherwise].flatMap(figuresOf);
    case "operation":
    case "comparison":
    case "both":
    case "either":
      return [part.left, part.right].flatMap(figuresOf);
    default:
      return [];
  }
}

/** What a rule says in a month. Only sums, products, quotients and comparisons: the same bits on every machine. */
export function answer(amount: Amount, known: Known): number {
  switch (amount.kind) {
    case "number":
      return amount.value;
    case "lever":
      return known.lever(amount.name);
    case "clock":
      return known.clock(amount.name);
    case "figure":
      return known.figure(amount);
    case "choice":
      return answer(holds(amount.test, known) ? amount.then : amount.otherwise, known);
    case "call": {
      const parts = amount.parts.map((each) => answer(each, known));
      return amount.name === "abs" ? Math.abs(parts[0] ?? 0) : Math[amount.name](...parts);
    }
    case "operation":
      return operate(amount.sign, answer(amount.left, known), answer(amount.right, known));
  }
}

function operate(sign: "+" | "-" | "*" | "/", left: number, right: number): number {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  return sign === "*" ? left * right : left / right;
}

function holds(truth: Truth, known: Known): boolean {
  if (truth.kind === "comparison") {
    const [left, right] = [answer(truth.left, known), answer(truth.right, known)];
    if (truth.sign === "<") return left < right;
    if (truth.sign === "<=") return left <= right;
    return truth.sign === ">" ? left > right : left >= right;
  }
  const left = holds(truth.left, known);
  return truth.kind === "both" ? left && holds(truth.right, known) : left || holds(truth.right, known);
}
