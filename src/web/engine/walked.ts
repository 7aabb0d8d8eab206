import type { CauseSign, CauseWay } from "../../index.ts";

/** A thing in the walk from an indicator to its causes. */
export interface ThingTold {
  /** By which the walk goes on from it; the indicator itself is `indicator`. */
  readonly id: string;
  /** The kind of its declaration: a lever, a parameter, a stock. */
  readonly kind: string;
  readonly title: string;
  readonly unit: string;
  /** The work that its equation follows, or why it is assumed; empty where it has none. */
  readonly citation: string;
  readonly isAssumed: boolean;
  /** Where the book prints its equation. */
  readonly page: string;
}

/** A cause, and how it moves its effect. */
export interface CauseTold extends ThingTold {
  readonly sign: CauseSign;
  readonly way: CauseWay;
  /** The mechanism without which the step is not made, if there is one. */
  readonly mechanism: string | null;
  /** How many causes it has itself. */
  readonly causes: number;
}

/** A step of the walk: a thing, and what moves it. */
export interface WalkTold {
  readonly of: ThingTold;
  readonly causes: readonly CauseTold[];
}
