/** What a model says once and finds elsewhere: its parts meet in it, and none of them need know the other. */
import { Fault } from "./fault.ts";
import type { Quantity, Shared, Spec, Step } from "./quantity.ts";

/**
 * Declares what several parts of a model take of a month: what it is, and in which unit.
 *
 * @example
 * const bread = shared({ symbol: "b", unit: "t", level: nation, source, says: "Bread of the month." });
 * signal({ finds: bread, rises: { grain, baked }, is: ({ grain, baked }) => grain * baked });
 */
export function shared<const U extends string>(spec: Spec<Shared<U>, never>): Shared<U> {
  return { kind: "shared", ...spec };
}

/** What a law finds, where that is declared apart from it. */
export interface Finds<U extends string = string> {
  readonly finds: Shared<U>;
}

/**
 * Makes what is shared the law that finds it. It stays the same thing, so that those who took it before take the law.
 *
 * @throws Fault "found-twice" if another law finds it already
 */
export function found<L extends Step>(what: Shared, law: Omit<L, keyof Quantity> & { readonly kind: L["kind"] }): L {
  if (what.kind !== "shared") {
    throw new Fault("found-twice", {
      what: `two laws find "${what.says}"`,
      where: "the declarations",
      mend: "let one of them find something else",
    });
  }
  // What was said of it stands, whatever else the law's parts may say.
  return Object.assign(what, law, { ...what, kind: law.kind }) as unknown as L;
}
