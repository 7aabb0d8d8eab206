/** Why a figure differs between two scenarios: the change taken apart over everything that is set otherwise. */
import { answerOf, type Why } from "./why/answer.ts";
import { type WhyAsked, whyHeld } from "./why/asked.ts";
import { gatheredFor, type WhyOptions } from "./why/gathered.ts";
import { roundsOf } from "./why/rounds.ts";

/**
 * Takes the change of figures between two scenarios apart over everything that is set otherwise in them.
 *
 * Each difference is credited with what it adds, averaged over the orders in which the differences may come one after another
 * (Shapley 1953), on common seeds. Up to four differences every combination is run; of more, orders are drawn for each seed, each
 * with its reverse. The parts sum to the whole. A part is what a difference does among the others, and hangs on them: it is no
 * share of guilt.
 *
 * @param asked two scenarios and figures: indicators by year. Deaths of all causes are added to an output, the harvest to a toll
 * @returns means over seeds with intervals of 90 % (Student), each part with the laws that read it first
 * @throws Fault as `simulate` does; "indicator-unknown", "place-unknown", "years-malformed", "figure-untold" or
 *   "count-out-of-range"; the signal's reason where it is aborted: all of them by rejecting
 * @example
 * const other = withLevers(history, [leverFrom("force", "1928-01", 0, "mine"), leverFrom("grainPrice", "1928-01", 1.5, "mine")]);
 * const of = [{ series: "grain-procurement", from: 1928 }];
 * const { parts, whole } = await why({ base: history, other, of, seeds: 2, oneIn: 20000 });
 * parts.map(({ title }) => title).sort(); // => ["Force in collection", "Price of grain"]
 * Math.abs(parts.reduce((sum, { effects }) => sum + effects[0].value, 0) - whole[0].value) < 1e-9; // => true
 */
export async function why(asked: WhyAsked, options: WhyOptions = {}): Promise<Why> {
  const { held, rounds, gathered } = begun(asked, options);
  await gathered.gather(rounds);
  return answerOf(held, rounds, gathered, true);
}

/**
 * The same in rounds: a rough answer first, then better ones; the last is that of `why`, to the last bit.
 *
 * @param asked as for `why`
 * @throws Fault as `why`
 * @example
 * const other = withLevers(history, [leverFrom("force", "1928-01", 0, "mine")]);
 * const of = [{ series: "grain-procurement", from: 1928 }];
 * const told = [];
 * for await (const { complete } of whyInRounds({ base: history, other, of, seeds: 2, oneIn: 20000 })) told.push(complete);
 * told; // => [false, true]
 */
export async function* whyInRounds(asked: WhyAsked, options: WhyOptions = {}): AsyncGenerator<Why, void> {
  const { held, rounds, gathered } = begun(asked, options);
  for (const [at, round] of rounds.entries()) {
    await gathered.gather([round]);
    yield answerOf(held, rounds.slice(0, at + 1), gathered, at === rounds.length - 1);
  }
}

/** What is asked, held, and what will be run for it. */
function begun(asked: WhyAsked, options: WhyOptions) {
  const held = whyHeld(asked);
  const rounds = roundsOf(held, held);
  return { held, rounds, gathered: gatheredFor(held, rounds, options) };
}
