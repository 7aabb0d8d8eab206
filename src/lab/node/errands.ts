import { parentPort } from "node:worker_threads";
import { Fault } from "../../ground/fault.ts";
import { runner, type Sent, type SentBack } from "./pool.ts";

const run = runner();

function send(back: SentBack): void {
  parentPort?.postMessage(back);
}

function answer({ question, ...errand }: Sent): SentBack {
  try {
    return { reply: run(question, errand, (months) => send({ months })) };
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    const { code, what, where, mend } = thrown;
    return { code, fault: { what, where, mend } };
  }
}

parentPort?.on("message", (sent: Sent) => send(answer(sent)));
