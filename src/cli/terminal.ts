import { SingleBar } from "cli-progress";
import picocolors from "picocolors";
import { type Answer, envelopeOf, faultEnvelope } from "./envelope.ts";
import type { Failure } from "./failure.ts";
import type { Results } from "./forms/forms.ts";
import { fitted } from "./lines.ts";

/** Where a command writes: results to stdout, messages and progress to stderr. */
export interface Terminal {
  /** Characters of a line. */
  readonly width: number;
  /** Prints text as it is, whatever form results are wanted in. */
  readonly print: (text: string) => void;
  /**
   * Prints an answer: as JSON where that is wanted, else as text.
   *
   * @param lines `fitted` to the terminal's width, or `kept` as they are, where the text is a file to be copied
   */
  readonly show: <Command extends keyof Results>(
    answer: Answer<Command>,
    text: (width: number) => string,
    lines?: "fitted" | "kept",
  ) => void;
  /** Says something to the reader that is no result. */
  readonly say: (text: string) => void;
  /** Says why a command failed. */
  readonly complain: (failure: Failure) => void;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Opens a bar with the time left; silent unless a person is watching. */
  readonly progress: (title: string, total: number) => Progress;
}

/** A bar that advances by a step, or several. */
export interface Progress {
  readonly advance: (steps?: number) => void;
  readonly stop: () => void;
}

/** A stream that text goes to, whether a person is watching, and how wide their window is. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** The part of a process that a terminal is made of. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
}

/** Width where nobody says another, and the least that a table is laid out for. */
const [usualWidth, leastWidth] = [80, 40];

/** The terminal of a command line; colour only for a person who did not refuse it. */
export function terminalOf({ stdout, stderr, env }: Streams, words: readonly string[]): Terminal {
  const coloured = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb" && !words.includes("--no-color");
  const { bold, dim } = picocolors.createColors(coloured);
  const asJson = words.includes("--json");
  const width = widthOf(stdout, env);
  const print = (text: string): void => void stdout.write(`${text}\n`);
  const say = (text: string): void => void stderr.write(`${text}\n`);
  return {
    width,
    print,
    show: (answer, text, lines) => {
      if (asJson) print(jsonOf(envelopeOf(answer)));
      else print(laid(text, width, lines));
    },
    say: (text) => say(fitted(text, width)),
    complain: ({ fault, message }) => {
      if (asJson && fault) say(jsonOf(faultEnvelope(fault)));
      else if (message !== "") say(message);
    },
    bold,
    dim,
    progress: (title, total) => (stderr.isTTY ? bar(stderr, title, total) : { advance: () => {}, stop: () => {} }),
  };
}

/** Text in lines of a width, or kept as it is. */
export function laid(text: (width: number) => string, width: number, lines: "fitted" | "kept" = "fitted"): string {
  return lines === "kept" ? text(width) : fitted(text(width), width);
}

/** As wide as the window; what goes to a file or a pipe is as wide as COLUMNS says, else 80 characters. */
function widthOf({ columns }: Stream, { COLUMNS = "" }: NodeJS.ProcessEnv): number {
  const said = /^\d{1,4}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
  return Math.max(leastWidth, columns || said || usualWidth);
}

function jsonOf(value: object): string {
  return JSON.stringify(value, null, 2);
}

function bar(stream: Stream, title: string, total: number): Progress {
  const format = `${title}  {bar}  {percentage} %  {eta_formatted} left`;
  const shown = new SingleBar({ stream, format, clearOnComplete: true, barsize: 30, etaBuffer: 24 });
  shown.start(total, 0);
  return { advance: (steps = 1) => shown.increment(steps), stop: () => shown.stop() };
}
