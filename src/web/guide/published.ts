import type { DisputeTold, IndicatorTold, ObservationTold } from "../engine/messages.ts";
import { publishedWords } from "../state/rivals.ts";
import { say } from "../words/say.svelte.ts";
import { amountWords } from "./amount.ts";
import type { Span } from "./text.ts";

/** A published figure as a sentence says it, and whose it is. */
export interface Said {
  readonly amount: string;
  readonly by: string;
}

/** Published figures of one thing: their range, and whose they are. */
export function seenSaid(found: readonly ObservationTold[], { unit, group }: IndicatorTold): Said | undefined {
  const ends = found.flatMap(({ value, low, high }) => [value, low, high]).filter((each) => each !== null);
  if (ends.length === 0) return undefined;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isAlone = group === "toll" && low === high;
  const told = amountWords([low, high], unit, group === "toll" && !isAlone);
  const amount = isAlone ? say("range.ungiven", { figure: told }) : told;
  return { amount, by: [...new Set(found.map(({ label }) => label))].join("; ") };
}

/** Totals that authors dispute over the same years, each with its author. */
export function estimatesSaid(disputes: readonly DisputeTold[], [from, until]: Span): readonly Said[] {
  const found = disputes
    .filter((each) => each.from === from && each.until === until)
    .flatMap(({ estimates }) => estimates);
  const withUnit = (figure: string): string => say("million", { figure });
  return found.map((each) => ({ amount: publishedWords(each, { isToll: true, withUnit }), by: each.label }));
}
