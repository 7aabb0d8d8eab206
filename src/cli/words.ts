import { availableParallelism } from "node:os";
import { Fault, monthIn } from "../index.ts";

/**
 * Reads an option that is a whole number.
 *
 * @throws Fault "number-out-of-range"
 */
export function wholeNumber(option: string, text: string, [low, high]: readonly [number, number]): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new Fault("number-out-of-range", {
    what: `${option} is "${text}"`,
    where: `${option} ${text}`,
    mend: `give a whole number from ${low} to ${high}`,
  });
}

/** How many threads a command takes where it is not told. */
export function usualThreads(): number {
  return Math.min(availableParallelism(), 64);
}

/**
 * Reads an option that is a month of a run.
 *
 * @throws Fault "date-out-of-range"
 */
export function monthOfRun(option: string, text: string): number {
  return monthIn(text, option, `${option} ${text}`);
}

/**
 * Reads an option that is a year or several, such as `1933`, `1932-1933` or `1932-33`.
 *
 * @throws Fault "years-malformed"
 */
export function yearsIn(option: string, text: string): { readonly from: number; readonly until: number } {
  const [, first = "", last = first] = /^(\d{4})(?:-(\d{4}|\d{2}))?$/.exec(text) ?? [];
  const [from, until] = [Number(first), Number(last.length === 2 ? `${first.slice(0, 2)}${last}` : last)];
  if (first !== "" && from <= until) return { from, until };
  throw new Fault("years-malformed", {
    what: `${option} is "${text}"`,
    where: `${option} ${text}`,
    mend: "give a year, or the first and the last of several, such as 1933 or 1932-1933",
  });
}

/** Gathers an option that may be given several times. */
export function several(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

/** Examples, to stand before the rest of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  $ great-turn ${line}`).join("\n")}\n`;
}
