import { workerData } from "node:worker_threads";
import type { Exports } from "../../ground/executor.ts";
import { control, type WorkerStart } from "./crew.ts";

const { module, memory, block, worker, from, to, phases } = workerData as WorkerStart;
const words = new Int32Array(block);
const exports = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports;

let turn = 0;
for (;;) {
  Atomics.wait(words, control.turn, turn);
  turn = Atomics.load(words, control.turn);
  if (Atomics.load(words, control.stop) === 1) break;
  const name = phases[Atomics.load(words, control.phase)] ?? "";
  if (name === "takeStock") exports[name]?.(from, to);
  else exports[name]?.(worker, from, to);
  Atomics.add(words, control.done, 1);
  Atomics.notify(words, control.done);
}
