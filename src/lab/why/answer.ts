import type { DifferenceRead, WhyHeld } from "./asked.ts";
import type { Fineness } from "./differences.ts";
import type { Gathered } from "./gathered.ts";
import { type PartEffect, type Parted, partedBy } from "./parted.ts";
import type { Round } from "./rounds.ts";

/** What one difference between two scenarios does to each figure. */
export interface WhyPart extends DifferenceRead {
  /** In the order of the figures. */
  readonly effects: readonly PartEffect[];
}

/** Why figures differ between two scenarios. */
export interface Why extends Omit<Parted, "effects"> {
  readonly by: Fineness;
  /** Whether all that was asked for has been run; an answer on the way is rougher. */
  readonly complete: boolean;
  /** Largest first, by the first figure; they sum to the whole, to rounding. */
  readonly parts: readonly WhyPart[];
}

/** What rounds that were run come to. */
export function answerOf(held: WhyHeld, rounds: readonly Round[], gathered: Gathered, complete: boolean): Why {
  const { effects, ...parted } = partedBy(held, rounds, gathered);
  const parts = held.differences.map((difference, at) => ({ ...difference, effects: effects[at] ?? [] }));
  return {
    ...parted,
    by: held.by,
    complete,
    parts: parts.toSorted((one, two) => sizeAtFirst(two) - sizeAtFirst(one)),
  };
}

/** How large a part of the first figure is, without its sign. */
export function sizeAtFirst({ effects }: { readonly effects: readonly PartEffect[] }): number {
  return Math.abs(effects[0]?.value ?? 0);
}
