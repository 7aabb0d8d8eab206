import { setImmediate } from "node:timers/promises";
import { holdCount } from "../../ground/count.ts";
import { Fault } from "../../ground/fault.ts";
import { holdKnown } from "../../scenarios/hold.ts";
import { firstMonth } from "../../scenarios/horizon.ts";
import { holdGoing, type Signal } from "../asked.ts";
import { questions, type Replies } from "../questions.ts";
import { type Errand, runner } from "./errand.ts";
import type { Answered, Sent } from "./errands.ts";
import { threadLost, threadsFor, watchedCount } from "./threads.ts";

export type { Errand } from "./errand.ts";

/** How errands are spread over threads, and who hears of the months that are run. */
export interface PoolOptions {
  readonly workers: number;
  /** Called while errands run with the number of months run since the last call: all months of all errands in the end. */
  readonly onMonths?: (count: number) => void;
  /** Ends it between two runs, with the signal's reason. */
  readonly signal?: Signal | undefined;
}

/** The same run with so many seeds, from its own on. */
export function withSeeds<Of extends Errand>(first: Of, count: number): readonly Of[] {
  return Array.from({ length: count }, (_, at) => ({ ...first, seed: first.seed + at }));
}

/** How many months all errands have together. */
export function monthsOf(errands: readonly Pick<Errand, "to">[]): number {
  return errands.reduce((sum, { to }) => sum + to - firstMonth + 1, 0);
}

/**
 * Asks one question of many runs, spread over threads; replies stand in the order of the errands, and do not depend
 * on the number of threads.
 *
 * @param question what is asked of each run: `score`, `results`, `ablations`, `points`, `toll`, `trials` or `figures`
 * @param errands scenario, seed, sample and last month (a month number) of each run
 * @throws Fault that a run ends with, "question-unknown", "count-out-of-range" or "worker-failed"; the signal's reason
 * @example
 * const errand = { scenario: history, seed: 1, oneIn: 20000, to: monthNumber(1924, 6) };
 * (await askEach("points", [errand], { workers: 1 })).length; // => 1
 */
export async function askEach<Question extends keyof Replies>(
  question: Question,
  errands: readonly Errand[],
  { workers, onMonths = () => undefined, signal }: PoolOptions,
): Promise<readonly Replies[Question][]> {
  holdCount(workers, "threads of a pool", 1);
  holdKnown("question", question, Object.keys(questions), "what is asked of each run");
  const threads = Math.min(workers, errands.length);
  const asker = workers > 1 && threads > 0 ? threadAsker(threads, onMonths) : ownAsker(onMonths);
  const replies: Replies[Question][] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < errands.length; at = next++) {
      const errand = errands[at];
      if (!errand) return;
      holdGoing(signal);
      replies[at] = await asker.ask(question, errand);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers > 1 ? threads : 1 }, work));
  } finally {
    await asker.dismiss();
  }
  return replies;
}

interface Asker {
  readonly ask: <Question extends keyof Replies>(question: Question, errand: Errand) => Promise<Replies[Question]>;
  readonly dismiss: () => Promise<unknown>;
}

/** Runs errands in this thread, one after another. */
function ownAsker(onMonths: (count: number) => void): Asker {
  const run = runner();
  return {
    ask: async (question, errand) => {
      // Between runs Ctrl-C is heard.
      await setImmediate();
      return run(question, errand, onMonths);
    },
    dismiss: async () => undefined,
  };
}

function threadAsker(workers: number, onMonths: (count: number) => void): Asker {
  const threads = threadsFor(new URL("./", import.meta.url), "errands", workers);
  const counted = watchedCount(onMonths);
  return {
    ask: async (question, errand) => {
      const answered = await asked(
        () => threads.run({ ...errand, question, months: counted.words } satisfies Sent) as Promise<Answered>,
      );
      if (!("reply" in answered)) throw new Fault(answered.code, answered.fault);
      // The thread answers the question that it was sent.
      return answered.reply as Replies[typeof question];
    },
    dismiss: async () => {
      counted.stop();
      await threads.dismiss();
    },
  };
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw threadLost(error, "its run");
  }
}
