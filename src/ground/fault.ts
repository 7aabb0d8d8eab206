import { closest, distance } from "fastest-levenshtein";

/** What an error says: what was found, where, and how to mend it. */
export interface FaultParts {
  readonly what: string;
  readonly where: string;
  readonly mend: string;
}

/** The one error that Great Turn throws on purpose. */
export class Fault extends Error {
  readonly code: string;
  readonly what: string;
  readonly where: string;
  readonly mend: string;

  constructor(code: string, { what, where, mend }: FaultParts) {
    super(`${what} (${where}); ${mend}`);
    this.name = "Fault";
    this.code = code;
    this.what = what;
    this.where = where;
    this.mend = mend;
  }
}

/**
 * The candidate nearest to a misspelt word, or `undefined` when none is near.
 *
 * @example
 * nearest("froce", ["force", "land"]); // => "force"
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (typeof word !== "string" || candidates.length === 0) return undefined;
  const best = closest(word, [...candidates]);
  return distance(word, best) <= Math.max(2, word.length / 2) ? best : undefined;
}
