import { Fault } from "./fault.ts";
import { type Plan, planOf } from "./plan.ts";
import type { Law, Mechanism, Quantity, Start, Step } from "./quantity.ts";

/** A file of declarations, as `import * as name` gives it. */
export type Module = Readonly<Record<string, unknown>>;

/** A whole model: its named quantities, how it begins, and the order of its month. */
export interface Model {
  /** Every declared quantity by name: file after file, in the order of names within each. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly nameOf: (quantity: Quantity) => string;
  readonly mechanisms: readonly Mechanism[];
  readonly beginning: readonly (Start | Step)[];
  readonly month: readonly Step[];
  readonly plans: { readonly beginning: Plan; readonly month: Plan };
}

/**
 * Gathers declarations into a model. A quantity is named by its export.
 *
 * @param modules the files that declare stocks, parameters and laws
 * @throws Fault "name-twice", "law-missing", "law-unplaced", "law-placed-twice" or "order-broken"
 */
export function gather(spec: {
  readonly modules: readonly Module[];
  readonly beginning: readonly (Start | Step)[];
  readonly month: readonly Step[];
}): Model {
  const quantities = new Map<string, Quantity>();
  const names = new Map<Quantity, string>();
  const mechanisms = new Set<Mechanism>();
  for (const [name, declared] of spec.modules.flatMap((file) => inOrderOfNames(new Map(Object.entries(file))))) {
    if (isMechanism(declared)) mechanisms.add(declared);
    if (!isQuantity(declared)) continue;
    if (quantities.get(name) === declared) continue;
    if (quantities.has(name)) {
      throw broken("name-twice", `two declarations are named "${name}"`, "rename one of them");
    }
    quantities.set(name, declared);
    names.set(declared, name);
  }
  const nameOf = (quantity: Quantity): string => nameIn(names, quantity);
  everyShareFound(quantities);
  everyLawPlacedOnce([...spec.beginning, ...spec.month], quantities);
  return {
    quantities,
    nameOf,
    mechanisms: [...mechanisms],
    beginning: spec.beginning,
    month: spec.month,
    plans: { beginning: planOf(spec.beginning, nameOf), month: planOf(spec.month, nameOf) },
  };
}

/**
 * Things in the order of their names, by code units. Memory and compiled code follow it: so a declaration may move from
 * one file to another, and files be listed in another order, and neither changes.
 */
export function inOrderOfNames<Thing>(named: ReadonlyMap<string, Thing>): readonly (readonly [string, Thing])[] {
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1));
}

function nameIn(names: ReadonlyMap<Quantity, string>, quantity: Quantity): string {
  const of = quantity.kind === "last" ? (quantity as { was?: Quantity }).was : undefined;
  const name = names.get(of ?? quantity);
  if (name === undefined) {
    throw broken(
      "quantity-unnamed",
      `the ${quantity.kind} "${quantity.says}" is used but not exported by any file of the model`,
      "export it from a file that the model gathers",
    );
  }
  return of ? `${name}BeforeThisMonth` : name;
}

const lawKinds = new Set(["signal", "flow", "change", "start", "total", "mapped"]);

function everyShareFound(quantities: ReadonlyMap<string, Quantity>): void {
  for (const [name, { kind }] of quantities) {
    if (kind === "shared") throw broken("law-missing", `"${name}" is shared, but no law finds it`, "declare its law");
  }
}

function everyLawPlacedOnce(placed: readonly (Start | Step)[], quantities: ReadonlyMap<string, Quantity>): void {
  const seen = new Set<Quantity>();
  for (const step of placed) {
    if (seen.has(step)) {
      throw broken("law-placed-twice", `"${step.says}" stands twice in the order`, "keep one place");
    }
    seen.add(step);
  }
  for (const [name, quantity] of quantities) {
    if (lawKinds.has(quantity.kind) && !seen.has(quantity)) {
      throw broken("law-unplaced", `the law "${name}" stands nowhere in the order`, "place it");
    }
  }
}

/** Whether a step has an arrow (all but sums have). */
export function isLaw(quantity: Quantity): quantity is Law {
  return "is" in quantity;
}

/** The name of the mechanism that switches a step; `undefined` where none does. */
export function mechanismOf(step: Quantity): string | undefined {
  return isLaw(step) ? step.mechanism?.name : undefined;
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "kind" in value && "symbol" in value;
}

function isMechanism(value: unknown): value is Mechanism {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "mechanism";
}

function broken(code: string, what: string, mend: string): Fault {
  return new Fault(code, { what, where: "the order of the month", mend });
}
