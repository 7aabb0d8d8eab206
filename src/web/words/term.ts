/** A term of the time or the trade, explained where it stands. */
export interface Term {
  /** What it is in every language. */
  readonly id: string;
  readonly term: string;
  /** What is found in a text. */
  readonly found: RegExp;
  readonly means: string;
  /** Whether it is an everyday word too, and explained only where a text asks for that. */
  readonly isEveryday?: true;
}
