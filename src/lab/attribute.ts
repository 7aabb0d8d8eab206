/** What made a figure of a scenario: the whole taken apart over groups of its levers, or over the mechanisms of the model. */
import { type Attribution, attributionFrom, fewestRounds } from "./attribute/answer.ts";
import { type AttributionAsked, type AttributionHeld, attributionHeld } from "./attribute/asked.ts";
import { gatheredFor, type WhyOptions } from "./why/gathered.ts";
import { roundsOf } from "./why/rounds.ts";

/** How many rounds are run between two looks at how wide the intervals are. */
const roundsAtOnce = 4;

/**
 * Puts figures of a scenario down to groups of its levers, measured against a written reference policy, or to the mechanisms of the
 * model, each on or off.
 *
 * Each part is credited with what it adds, averaged over the orders in which the parts may come one after another (Shapley 1953), on
 * common seeds; orders are drawn, each with its reverse, which is exact where parts work on each other in pairs. Every
 * combination is run once a seed. Runs go on until no interval of the first figure is wider than a part of the largest, or
 * all that is allowed has been run. The parts sum to the whole. A part hangs on what is taken out instead, and is no share of guilt.
 *
 * @param asked a scenario, and what of it: growth of industry and deaths of hunger always stand together
 * @returns means over seeds with intervals of 90 % (Student): how exactly the mean is known, and not how far the model may be wrong
 * @throws Fault as `simulate` does; "question-unknown", "division-unknown", "indicator-unknown", "outcome-unknown",
 *   "place-unknown", "years-malformed", "figure-untold", "width-out-of-range" or "count-out-of-range"; the signal's reason
 *   where it is aborted: all of them by rejecting
 * @example
 * const scenario = withLevers(history, [leverFrom("force", "1929-01", 0, "mine")]);
 * const of = { series: "grain-procurement", from: 1929 };
 * const { parts, whole } = await attribute({ scenario, of, than: history, seeds: 2, oneIn: 20000 });
 * parts.map(({ title }) => title); // => ["Grain taken from villages"]
 * Math.abs(parts[0].effects[0].value - whole[0].value) < 1e-9; // => true
 */
export async function attribute(asked: AttributionAsked, options: WhyOptions = {}): Promise<Attribution> {
  const answers = attributeInRounds(asked, options);
  for (;;) {
    const { done, value } = await answers.next();
    if (done || value.stopped !== null) return value;
  }
}

/**
 * The same in rounds: a rough answer first, then better ones; the last is that of `attribute`, to the last bit.
 *
 * @param asked as for `attribute`
 * @throws Fault as `attribute`
 * @example
 * const scenario = withLevers(history, [leverFrom("force", "1929-01", 0, "mine")]);
 * const of = { series: "grain-procurement", from: 1929 };
 * const told = [];
 * for await (const { stopped, seeds } of attributeInRounds({ scenario, of, than: history, seeds: 9, oneIn: 20000, width: 0 })) {
 *   told.push([seeds.count, stopped]);
 * }
 * told; // => [[4, null], [8, null], [9, "limit reached"]]
 */
export async function* attributeInRounds(
  asked: AttributionAsked,
  options: WhyOptions = {},
): AsyncGenerator<Attribution, Attribution> {
  const held = attributionHeld(asked);
  const rounds = roundsOf(held, held);
  let foreseen = rounds.length;
  const onProgress = (done: number, all: number): void =>
    options.onProgress?.(done, Math.max(done, Math.round((all * foreseen) / rounds.length)));
  const gathered = gatheredFor(held, rounds, { ...options, onProgress });
  for (let done = 0; ; ) {
    done = Math.min(rounds.length, done + roundsAtOnce);
    await gathered.gather(rounds.slice(0, done));
    const answer = attributionFrom(held, rounds.slice(0, done), gathered, done === rounds.length);
    yield answer;
    if (answer.stopped !== null) return answer;
    foreseen = roundsForeseen(done, answer, held, rounds.length);
  }
}

/** How many rounds there will be, as far as is known: intervals narrow as the root of how many there are. */
function roundsForeseen(done: number, { precision }: Attribution, { width }: AttributionHeld, most: number): number {
  const share = precision[0]?.share ?? null;
  if (share === null || width === 0) return most;
  const wanted = Math.max(fewestRounds, done * (share / width) ** 2);
  return Math.min(most, roundsAtOnce * Math.ceil(wanted / roundsAtOnce));
}
