import type { Claim } from "../evidence/table.ts";
import type { Effect } from "./ablation.ts";
import type { Answered } from "./scoring.ts";
import type { TrialShown } from "./trial.ts";

/** All that runs say to a claim. */
export interface ClaimAnswer {
  readonly claim: Claim;
  /** How `history` stands to the range of the evidence; nothing for a claim without one. */
  readonly answered: Answered | undefined;
  /** `history` with and without what the claim names as the cause. */
  readonly effects: readonly Effect[];
  /** Cases set side by side, where a claim is about several causes or readings. */
  readonly trials: readonly TrialShown[];
}
