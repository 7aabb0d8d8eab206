import { CommanderError } from "commander";
import { Fault } from "../index.ts";

/** How a command may end. */
export const exitCodes = { well: 0, unexpected: 1, badInput: 2, interrupted: 130 } as const;

/** Faults of the model or the program itself, by the code: no input asks for them. */
const ofTheProgram = [
  ...["ledger-open", "stock-overdrawn", "formula-impure", "order-broken", "cluster-uneven", "column-missing"],
  ...["name-twice", "found-twice", "law-missing", "law-unplaced", "law-placed-twice", "quantity-unnamed"],
  ...["draw-keys-clash", "draw-turned", "scratch-full", "unit-unreadable", "law-uncited"],
  ...["table-misfit", "table-ragged", "table-unbounded", "parameter-without-prior"],
  ...["input-missing", "input-twice", "industry-missing", "coefficient-missing", "worker-missing", "worker-failed"],
];
/** Faults of the place where it runs: the same command would end well elsewhere. */
const ofThePlace = ["output-full", "memory-short", "library-missing"];
const unexpected = new Set([...ofTheProgram, ...ofThePlace]);

/** How a command that failed ends, and what it says. */
export interface Failure {
  readonly exitCode: number;
  readonly message: string;
  /** What it says, part by part, unless the command ended well. */
  readonly fault?: Fault;
}

/** Turns what was thrown into one clear message and an exit code. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CommanderError) return failureOfWords(thrown);
  if (thrown instanceof Fault) {
    const exitCode = unexpected.has(thrown.code) ? exitCodes.unexpected : exitCodes.badInput;
    return { exitCode, message: messageOf(thrown), fault: thrown };
  }
  if (isShortOfMemory(thrown))
    return { exitCode: exitCodes.unexpected, message: messageOf(memoryShort), fault: memoryShort };
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const fault = new Fault("unexpected", {
    what,
    where: "great-turn",
    mend: "this is a defect of great-turn, not yours",
  });
  return { exitCode: exitCodes.unexpected, message: `unexpected: ${fault.mend}\n${what}`, fault };
}

const memoryShort = new Fault("memory-short", {
  what: "there is not enough memory for this",
  where: "the memory of this machine",
  mend: "take a coarser sample (--sample), fewer threads (--workers) or an earlier end (--to)",
});

/** What a machine says when it cannot give the memory that was asked for. */
function isShortOfMemory(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if ("code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY") return true;
  return (
    thrown instanceof RangeError &&
    /allocat|out of memory|invalid (typed )?array length|string length/i.test(thrown.message)
  );
}

/** What is said when results cannot be printed; nothing where a reader has seen enough, as `head` has. */
export function failureOfOutput({ code, message }: NodeJS.ErrnoException): Failure {
  if (code === "EPIPE") return { exitCode: exitCodes.well, message: "" };
  const fault = new Fault("output-full", {
    what: `the results cannot be printed: ${message}`,
    where: "the standard output",
    mend: "make room where it leads, or send it elsewhere",
  });
  return { exitCode: exitCodes.unexpected, message: messageOf(fault), fault };
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
  const fault = new Fault("command-line", { what: first, where: "the command line", mend });
  return { exitCode: exitCodes.badInput, message: messageOf(fault), fault };
}
