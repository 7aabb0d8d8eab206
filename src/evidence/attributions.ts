import { attributions as rows } from "../generated/attributions.ts";
import type { Cited } from "./seen.ts";

/** What is explained by those who attribute: how industry grew, or that people died. */
export type AttributionQuestion = "growth" | "deaths";

/** What a scholar puts growth or deaths down to. */
export interface PublishedAttribution extends Cited {
  readonly question: AttributionQuestion;
  readonly author: string;
  /** What it is put down to. */
  readonly cause: string;
  /** What is said of it, in words of this project. */
  readonly says: string;
  readonly locator: string;
  /** What a reader must know beside it; empty where there is nothing. */
  readonly note: string;
}

/** Whose answers are asked for, to either question: where one is not held, that is said. */
export const attributionAuthors: readonly string[] = [
  "Allen",
  "Cheremukhin and others",
  "Naumenko",
  "Hunter and Szyrmer",
];

/**
 * What scholars say of a question, each statement with its source.
 *
 * @param question `growth` of industry, or `deaths` in the famine
 * @example
 * attributionsPublished("deaths").find(({ cause }) => cause === "weather").source; // => "naumenko-2021"
 */
export function attributionsPublished(question: AttributionQuestion): readonly PublishedAttribution[] {
  return rows.filter((each) => each.question === question);
}
