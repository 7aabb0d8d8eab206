import type { DisputeTold } from "../engine/messages.ts";
import { publishedWords } from "../state/rivals.ts";
import type { Span } from "../state/spread.ts";
import type { Period } from "./measures.ts";
import { standing } from "./ranges.ts";
import { millionWords, periodWords } from "./words.ts";

/** How history in the model stands to one estimate, in words. */
export interface Verdict {
  readonly is: "low" | "high" | "meets";
  readonly own: string;
  readonly other: string;
  readonly author: string;
  readonly years: string;
}

/**
 * How history in the model stands to each estimate, over the years that it counts.
 *
 * @param died people who died in the runs over some years; nothing where none tells it
 */
export function verdictsOf(
  disputes: readonly DisputeTold[],
  died: (years: Period) => Span | undefined,
): readonly Verdict[] {
  return disputes.flatMap(({ from, until, estimates }) => {
    const span = died([from, until]);
    if (!span) return [];
    return estimates.map((each) => ({
      is: standing(span, each),
      own: millionWords(span),
      other: publishedWords(each, { isToll: true }),
      author: each.label,
      years: periodWords([from, until]),
    }));
  });
}
