import type { Start, Step } from "../../ground/quantity.ts";

/** A part of the month, or of what comes before the first, and what happens in it. */
export interface Stage<Steps extends Start | Step = Step> {
  readonly says: string;
  readonly steps: readonly Steps[];
}
