import { workerData } from "node:worker_threads";
import type { Exports } from "../../ground/executor.ts";
import { control, giveUp, homeTime, looks, type WorkerStart } from "./signals.ts";

const { module, memory, block, worker, from, to, phases } = workerData as WorkerStart;
const words = new Int32Array(block);
const phase = (): number => Atomics.load(words, control.phase);

// Whatever ends this thread before it is sent home, nobody must wait for it.
process.on("exit", () => {
  if (phase() !== homeTime) giveUp(block, worker);
});

const exports = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports;

/**
 * The next turn after one that was seen: looked for at first, then slept for.
 *
 * To be woken is no turn: a thread that did its part and fell asleep before the crew came to wake it is woken late, and
 * would do the same part twice.
 */
function nextTurn(seen: number): number {
  const turn = (): number => Atomics.load(words, control.turn);
  for (let look = 0; look < looks && turn() === seen; look++);
  while (turn() === seen) Atomics.wait(words, control.turn, seen);
  return turn();
}

for (let turn = nextTurn(0); phase() !== homeTime; turn = nextTurn(turn)) {
  exports[phases[phase()] ?? ""]?.(worker, from, to);
  Atomics.add(words, control.done, 1);
  Atomics.notify(words, control.done);
}
