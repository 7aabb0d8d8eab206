import type { Citation } from "../ground/quantity.ts";

/** A stock is kept by book-keeping, not found by anybody: what it holds follows from its flows. */
export const accounting: Citation = { key: "accounting", locator: "opening balance, inflows, outflows" };
