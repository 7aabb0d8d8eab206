#!/usr/bin/env node
import { exitCodes, failureOf } from "./failure.ts";
import { programFor } from "./program.ts";
import { terminalOf } from "./terminal.ts";

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? exitCodes.well : exitCodes.unexpected),
);
process.on("SIGINT", () => process.exit(exitCodes.interrupted));

const words = process.argv.slice(2);
const terminal = terminalOf(process, words);
try {
  await programFor(terminal).parseAsync(words.length === 0 ? ["--help"] : words, { from: "user" });
} catch (thrown) {
  const { exitCode, message } = failureOf(thrown);
  if (message !== "") terminal.say(message);
  process.exitCode = exitCode;
}
