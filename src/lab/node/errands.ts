import type { Replies } from "../questions.ts";
import { type Errand, runner } from "./errand.ts";
import { type FaultSent, faultSent } from "./threads.ts";

/** What a thread is sent: a question, the run that it is asked of, and where it counts the months that are over. */
export interface Sent extends Errand {
  readonly question: keyof Replies;
  readonly months: SharedArrayBuffer;
}

/** What a thread answers: a reply, or the parts of the fault that the run ends with. */
export type Answered = { readonly reply: unknown } | FaultSent;

const run = runner();

/** Answers one question of one run in a thread of its own. */
export function errands({ question, months, ...errand }: Sent): Answered {
  const count = new Int32Array(months);
  try {
    return { reply: run(question, errand, (by) => Atomics.add(count, 0, by)) };
  } catch (thrown) {
    return faultSent(thrown);
  }
}
