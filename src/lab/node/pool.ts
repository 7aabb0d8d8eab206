import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { holdCount } from "../../ground/count.ts";
import { Fault, type FaultParts } from "../../ground/fault.ts";
import { holdKnown } from "../../scenarios/hold.ts";
import { firstMonth } from "../../scenarios/horizon.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { holdGoing, type Signal } from "../asked.ts";
import { questions, type Replies } from "../questions.ts";
import { type Machine, machineFor, simulate } from "../run.ts";
import type { FigureTold } from "../why/figures.ts";
import { loading, workerFile } from "./thread.ts";

/** One of many runs. */
export interface Errand {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly oneIn: number;
  readonly to: number;
  /** For the question `figures`: which. */
  readonly figures?: readonly FigureTold[];
}

/** What a thread of the pool is sent. */
interface Sent extends Errand {
  readonly question: keyof Replies;
}

/** What a thread of the pool sends back: how many months it has run since it last said so, a reply, or the parts of a fault. */
export type SentBack =
  | { readonly months: number }
  | { readonly reply: unknown }
  | { readonly code: string; readonly fault: FaultParts };

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
  const askers = Array.from({ length: Math.min(workers, errands.length) }, workers > 1 ? threadAsker : ownAsker);
  const replies: Replies[Question][] = [];
  let next = 0;
  const work = async ({ ask }: Asker): Promise<void> => {
    for (let at = next++; at < errands.length; at = next++) {
      const errand = errands[at];
      if (!errand) return;
      holdGoing(signal);
      replies[at] = await ask(question, errand, onMonths);
    }
  };
  try {
    await Promise.all(askers.map(work));
  } finally {
    await Promise.all(askers.map(({ dismiss }) => dismiss()));
  }
  return replies;
}

interface Asker {
  readonly ask: <Question extends keyof Replies>(
    question: Question,
    errand: Errand,
    onMonths: (count: number) => void,
  ) => Promise<Replies[Question]>;
  readonly dismiss: () => Promise<unknown>;
}

/** Runs errands in this thread, one after another over one machine a sample. */
function ownAsker(): Asker {
  const run = runner();
  return {
    ask: async (question, errand, onMonths) => {
      // Between runs Ctrl-C is heard.
      await setImmediate();
      return run(question, errand, onMonths);
    },
    dismiss: async () => undefined,
  };
}

/**
 * Answers what a thread is sent: months while they run, then the reply, or the parts of the fault that the run ends with.
 *
 * @param send takes what is sent back
 */
export function answering(send: (back: SentBack) => void): (sent: Sent) => void {
  const run = runner();
  return ({ question, ...errand }) => {
    try {
      send({ reply: run(question, errand, (months) => send({ months })) });
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      const { code, what, where, mend } = thrown;
      send({ code, fault: { what, where, mend } });
    }
  };
}

/** Runs errands over machines that are laid out once for each sample, and tells of each year that is run. */
function runner(): <Question extends keyof Replies>(
  question: Question,
  errand: Errand,
  onMonths: (count: number) => void,
) => Replies[Question] {
  const machines = new Map<number, Machine>();
  return (question, { scenario, figures = [], ...options }, onMonths) => {
    const machine = machines.get(options.oneIn) ?? machineFor(options.oneIn);
    machines.set(options.oneIn, machine);
    let untold = 0;
    const onMonth = (month: number): void => {
      untold += 1;
      if (untold < 12 && month < options.to) return;
      onMonths(untold);
      untold = 0;
    };
    return questions[question](simulate(scenario, { ...options, onMonth }, machine), figures);
  };
}

function threadAsker(): Asker {
  const file = workerFile(new URL("./", import.meta.url), "errands");
  const worker = file.href.endsWith(".js") ? new Worker(file) : new Worker(loading(file), { eval: true });
  let settle: { readonly heard: (back: SentBack) => void; readonly lost: (why: string) => void } | undefined;
  worker.on("message", (back: SentBack) => settle?.heard(back));
  worker.on("error", (error) => settle?.lost(error.message));
  worker.on("exit", (code) => settle?.lost(`it ended with code ${code}`));
  return {
    ask: (question, errand, onMonths) =>
      new Promise((resolve, reject) => {
        settle = {
          heard: (back) => {
            // The thread answers the question that it was sent.
            if ("months" in back) onMonths(back.months);
            else if ("reply" in back) resolve(back.reply as Replies[typeof question]);
            else reject(new Fault(back.code, back.fault));
          },
          lost: (why) => reject(failed(why)),
        };
        worker.postMessage({ ...errand, question } satisfies Sent);
      }),
    dismiss: () => worker.terminate(),
  };
}

function failed(why: string): Fault {
  return new Fault("worker-failed", {
    what: `a thread could not finish its run: ${why}`,
    where: "a thread of the pool",
    mend: "run again with --workers 1, which shows the error itself",
  });
}
