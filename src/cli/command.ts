import { exitCodes, failureOf } from "./failure.ts";
import { programFor } from "./program.ts";
import { type Streams, terminalOf } from "./terminal.ts";

/**
 * Runs one command line to its end.
 *
 * @param words what follows `great-turn`; nothing asks for help
 * @returns the exit code
 */
export async function runCommand(words: readonly string[], streams: Streams): Promise<number> {
  const terminal = terminalOf(streams, words);
  try {
    await programFor(terminal).parseAsync(words.length === 0 ? ["--help"] : words, { from: "user" });
    return exitCodes.well;
  } catch (thrown) {
    const failure = failureOf(thrown);
    terminal.complain(failure);
    return failure.exitCode;
  }
}
