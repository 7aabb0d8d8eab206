import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../src/cli/command.ts";

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line in this process, in a folder, with nobody watching.
 *
 * @param columns the width that COLUMNS asks for; 80 unless given
 */
export async function greatTurn(
  words: readonly string[],
  folder: string = process.cwd(),
  columns?: number,
): Promise<Ended> {
  const [stdout, stderr] = [new Gathered(), new Gathered()];
  const home = process.cwd();
  process.chdir(folder);
  try {
    const code = await runCommand(words, {
      stdout,
      stderr,
      env: columns === undefined ? {} : { COLUMNS: String(columns) },
    });
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    process.chdir(home);
  }
}

/** A stream that keeps what it is given. */
export class Gathered extends Writable {
  text = "";
  override _write(part: Buffer, _encoding: string, done: () => void): void {
    this.text += part.toString();
    done();
  }
}

/** The built command line. */
export const main: string = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Starts the built command line as a process of its own. */
export function start(words: readonly string[], folder: string = process.cwd()): ChildProcessWithoutNullStreams {
  if (!existsSync(main)) throw new Error(`${main} is not built: run \`npm run setup\``);
  return spawn(process.execPath, [main, ...words], { cwd: folder });
}

/** Waits for a process to end, and gathers what it said. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (part: Buffer) => {
    stdout += part.toString();
  });
  child.stderr.on("data", (part: Buffer) => {
    stderr += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Cuts a command line into words; quotes keep a word together. */
export function wordsOf(line: string): readonly string[] {
  const found = line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g);
  return [...found].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}
