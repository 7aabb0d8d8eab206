import { sizeAtFirst } from "../why/answer.ts";
import type { FigureTold } from "../why/figures.ts";
import type { Gathered } from "../why/gathered.ts";
import { type PartEffect, type Parted, partedBy } from "../why/parted.ts";
import type { Round } from "../why/rounds.ts";
import type { AttributionHeld } from "./asked.ts";
import type { DividedOver, Thing } from "./things.ts";

/** What one group of levers, or one mechanism, does to each figure. */
export interface AttributedPart extends Thing {
  /** In the order of the figures. */
  readonly effects: readonly PartEffect[];
}

/** How exactly the parts of a figure are known. */
export interface Precision {
  /** The size of the largest part, without its sign. */
  readonly largest: number;
  /** How wide the widest of the intervals is, from end to end; null where there are none. */
  readonly widest: number | null;
  /** The one as a part of the other. */
  readonly share: number | null;
}

/** Figures of a scenario, put down to groups of its levers or to mechanisms. */
export interface Attribution extends Omit<Parted, "effects"> {
  readonly over: DividedOver;
  /** The scenario whose levers hold instead; null where it is the reference policy, or mechanisms are switched off. */
  readonly than: string | null;
  /** Largest first, by the first figure; they sum to the whole, to rounding. */
  readonly parts: readonly AttributedPart[];
  /** In the order of the figures. */
  readonly precision: readonly Precision[];
  /** Why no more is run: intervals of the first figure are narrow enough, or all that was allowed has been run; null on the way. */
  readonly stopped: "narrow enough" | "limit reached" | null;
}

/** Fewer rounds than these say too little of how far values spread for a stop to hang on it. */
export const fewestRounds = 8;

/** What rounds that were run come to. */
export function attributionFrom(
  held: AttributionHeld,
  rounds: readonly Round[],
  gathered: Gathered,
  isLast: boolean,
): Attribution {
  const { effects, ...parted } = partedBy(held, rounds, gathered);
  const parts = held.differences.map((thing, at) => ({ ...thing, effects: effects[at] ?? [] }));
  const precision = parted.figures.map((_: FigureTold, at: number) =>
    precisionOf(effects.flatMap((each) => each[at] ?? [])),
  );
  const { share = null } = precision[0] ?? {};
  const isNarrow = rounds.length >= fewestRounds && share !== null && share <= held.width;
  return {
    ...parted,
    over: held.over,
    than: held.than,
    parts: parts.toSorted((one, two) => sizeAtFirst(two) - sizeAtFirst(one)),
    precision,
    stopped: isNarrow ? "narrow enough" : isLast ? "limit reached" : null,
  };
}

function precisionOf(effects: readonly PartEffect[]): Precision {
  const largest = Math.max(0, ...effects.map(({ value }) => Math.abs(value)));
  const widths = effects.flatMap(({ low, high }) => (low === null || high === null ? [] : [high - low]));
  if (widths.length === 0) return { largest, widest: null, share: null };
  const widest = Math.max(...widths);
  return { largest, widest, share: widest === 0 ? 0 : widest / largest };
}
