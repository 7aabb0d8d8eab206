import { CommanderError } from "commander";
import { Fault } from "../index.ts";

/** How a command may end. */
export const exitCodes = { well: 0, unexpected: 1, badInput: 2, interrupted: 130 } as const;

/** Faults of the model itself: no input asks for them. */
const ofTheModel = new Set(["ledger-open", "stock-overdrawn", "formula-impure", "input-missing", "order-broken"]);

/** How a command that failed ends, and what it says. */
export interface Failure {
  readonly exitCode: number;
  readonly message: string;
}

/** Turns what was thrown into one clear message and an exit code. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CommanderError) return failureOfWords(thrown);
  if (thrown instanceof Fault) {
    const exitCode = ofTheModel.has(thrown.code) ? exitCodes.unexpected : exitCodes.badInput;
    return { exitCode, message: messageOf(thrown) };
  }
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { exitCode: exitCodes.unexpected, message: `unexpected: this is a defect of great-turn, not yours\n${what}` };
}

function messageOf({ what, where, mend }: Fault): string {
  return `error: ${what}\nwhere: ${where}\n mend: ${mend}`;
}

/** What the reader of commands and options found wrong, in the same form as every other error. */
function failureOfWords(error: CommanderError): Failure {
  if (error.exitCode === 0) return { exitCode: exitCodes.well, message: "" };
  const [first = "", hint = ""] = error.message.replace(/^error: /, "").split("\n");
  const near = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(hint)?.[1];
  const mend = near
    ? `did you mean ${near.replaceAll(", ", " or ")}?`
    : "`great-turn help` lists the commands, `great-turn help COMMAND` its options";
  return {
    exitCode: exitCodes.badInput,
    message: messageOf(new Fault("command-line", { what: first, where: "the command line", mend })),
  };
}
