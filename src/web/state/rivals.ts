import type { Rival } from "../../figures/figure.ts";
import type { DisputeTold } from "../engine/messages.ts";
import { asPublished, figure, range } from "../words/figure.ts";
import { say, yearsWords } from "../words/say.svelte.ts";

/** Estimates that may stand beside a total of some years, each with the years that it counts itself. */
export function rivalsOf(disputes: readonly DisputeTold[], within: readonly [number, number]): readonly Rival[] {
  const [first, last] = within;
  return disputes
    .filter(({ from, until }) => until >= first && from <= last && until - from <= 4)
    .flatMap(({ from, until, estimates }) =>
      estimates.map((each) => ({
        value: each.value,
        low: each.low,
        high: each.high,
        label: each.label,
        seen: each.seen,
        says: wordsOf(each),
        years: from === first && until === last ? "" : yearsWords(from, until),
      })),
    );
}

interface Told {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A published figure in few words, as a chart names it: its range, or that it is the least or the most. */
export function wordsOf({ value, low, high }: Told): string {
  if (low !== null && high !== null) return range(low, high, true);
  if (value !== null) return figure(value, true);
  if (low !== null) return say("at-least", { figure: figure(low, true) });
  return high === null ? "–" : say("at-most", { figure: figure(high, true) });
}

/** How a published figure is told in full. */
interface InFull {
  /** Whether people died: then it is said where no range was given. */
  readonly isToll: boolean;
  /** The figure with its unit, unless it stands alone. */
  readonly withUnit?: (figure: string) => string;
}

/** A published figure in full, as it was published: its range, or, of people who died, that none was given. */
export function publishedWords({ value, low, high }: Told, { isToll, withUnit = (told) => told }: InFull): string {
  if (low !== null && high !== null) {
    return withUnit(say(low < 0 ? "range.signed" : "range", { from: asPublished(low), to: asPublished(high) }));
  }
  if (value !== null) {
    const told = withUnit(asPublished(value));
    return isToll ? say("range.ungiven", { figure: told }) : told;
  }
  if (low !== null) return say("at-least", { figure: withUnit(asPublished(low)) });
  return high === null ? "–" : say("at-most", { figure: withUnit(asPublished(high)) });
}
