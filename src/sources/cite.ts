import type { SourceKey } from "../generated/sources.ts";
import type { Citation } from "../ground/quantity.ts";

/**
 * Cites a work of the bibliography; a misspelt key does not compile.
 *
 * @param locator page, table or chapter
 */
export function cite(key: SourceKey, locator: string): Citation {
  return { key, locator };
}

/** Marks a number or a form that no source gives: an order of magnitude, and why. */
export function assumed(reason: string): Citation {
  return { key: "assumed", locator: reason };
}
