import { SingleBar } from "cli-progress";
import picocolors from "picocolors";

/** Where a command writes: results to stdout, messages and progress to stderr. */
export interface Terminal {
  /** Prints text, whatever form results are wanted in. */
  readonly print: (text: string) => void;
  /** Prints a result: as JSON where that is wanted, else as text. */
  readonly show: (result: unknown, text: () => string) => void;
  /** Says something to the reader that is no result. */
  readonly say: (text: string) => void;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Opens a bar with the time left; silent unless a person is watching. */
  readonly progress: (title: string, total: number) => Progress;
}

/** A bar that advances one step at a time. */
export interface Progress {
  readonly advance: () => void;
  readonly stop: () => void;
}

/** A stream that text goes to, and whether a person is watching. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** The part of a process that a terminal is made of. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
}

/** The terminal of a command line; colour only for a person who did not refuse it. */
export function terminalOf({ stdout, stderr, env }: Streams, words: readonly string[]): Terminal {
  const coloured = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb" && !words.includes("--no-color");
  const { bold, dim } = picocolors.createColors(coloured);
  const print = (text: string): void => void stdout.write(`${text}\n`);
  return {
    print,
    show: (result, text) => print(words.includes("--json") ? JSON.stringify(result, null, 2) : text()),
    say: (text) => void stderr.write(`${text}\n`),
    bold,
    dim,
    progress: (title, total) => (stderr.isTTY ? bar(stderr, title, total) : { advance: () => {}, stop: () => {} }),
  };
}

function bar(stream: Stream, title: string, total: number): Progress {
  const format = `${title}  {bar}  {percentage} %  {eta_formatted} left`;
  const shown = new SingleBar({ stream, format, clearOnComplete: true, barsize: 30, etaBuffer: 24 });
  shown.start(total, 0);
  return { advance: () => shown.increment(), stop: () => shown.stop() };
}
