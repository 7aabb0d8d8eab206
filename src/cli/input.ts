import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { Fault, textOfBytes } from "../index.ts";
import { codeOf } from "../lab/node/code.ts";

/** The word that stands for what is written to the command. */
const standardInput = "-";
/** Most bytes of a file that people write; no table or scenario comes near it. */
const mostBytes = 16 * 1024 * 1024;

/** An input as the command line names it. */
export interface InputNamed {
  /** The option or argument that names it, for errors. */
  readonly option: string;
  /** What to do when there is nothing of that name. */
  readonly mend: string;
}

/**
 * The text of a file that the command line names, or of what is written to the command (`-`): UTF-8, of a bounded size,
 * from a file or a pipe and never from a device that has no end.
 *
 * @throws Fault "file-missing", "file-too-large" or "text-unreadable"
 */
export function readInput(file: string, named: InputNamed): string {
  const refuse = (code: string, what: string, mend: string): Fault =>
    new Fault(code, { what, where: named.option, mend });
  if (file === standardInput) {
    const bytes = interruptible(() => bytesIn(0, refuse));
    if (bytes.length > 0) return textOfBytes(bytes, nameOf(file));
    throw refuse("file-missing", "nothing is written to the standard input", "pipe a file into it, for one `-` alone");
  }
  const descriptor = opened(file, named);
  try {
    holdReadable(file, fstatSync(descriptor), refuse);
    return textOfBytes(
      interruptible(() => bytesIn(descriptor, refuse)),
      file,
    );
  } finally {
    closeSync(descriptor);
  }
}

type Refuse = (code: string, what: string, mend: string) => Fault;

/** A name for errors of what an input holds. */
export function nameOf(file: string): string {
  return file === standardInput ? "stdin" : file;
}

/** Opens without waiting, as a pipe into which nobody writes would have us wait without end. */
function opened(file: string, { option, mend }: InputNamed): number {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const denied = codeOf(error) === "EACCES" || codeOf(error) === "EPERM";
    throw new Fault("file-missing", {
      what: denied ? `the file "${file}" may not be read` : `there is no file "${file}" that can be read`,
      where: option,
      mend: denied ? "give it rights to be read, or give another" : mend,
    });
  }
}

function holdReadable(file: string, stats: Stats, refuse: Refuse): void {
  if (stats.isDirectory()) throw refuse("file-missing", `"${file}" is a folder`, "give a file");
  if (stats.isFile() || stats.isFIFO() || stats.isSocket()) return;
  throw refuse("file-missing", `"${file}" is a device, and may have no end`, "give a file, or `-` for what is typed");
}

/** All bytes of an open file, up to the most that are taken. */
function bytesIn(descriptor: number, refuse: Refuse): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let sum = 0; ; ) {
    const part = new Uint8Array(65536);
    const read = readSome(descriptor, part);
    if (read === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, read));
    sum += read;
    if (sum > mostBytes) {
      throw refuse("file-too-large", `it holds more than ${mostBytes / 1024 / 1024} MB`, "give a smaller file");
    }
  }
}

/** Bytes that are there; waits for a writer who has not written yet. */
function readSome(descriptor: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, into);
    } catch (error) {
      if (codeOf(error) === "EOF") return 0;
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** While we wait for somebody to write, nobody hears a listener: Ctrl-C ends the process as it ends any other. */
function interruptible<T>(read: () => T): T {
  const listeners = process.rawListeners("SIGINT") as NodeJS.SignalsListener[];
  process.removeAllListeners("SIGINT");
  try {
    return read();
  } finally {
    for (const each of listeners) process.on("SIGINT", each);
  }
}
