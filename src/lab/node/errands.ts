import { parentPort } from "node:worker_threads";
import { answering } from "./pool.ts";

parentPort?.on(
  "message",
  answering((back) => parentPort?.postMessage(back)),
);
