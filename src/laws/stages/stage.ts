import type { Step } from "../../ground/quantity.ts";

/** A part of the month, and what happens in it. */
export interface Stage {
  readonly says: string;
  readonly steps: readonly Step[];
}
