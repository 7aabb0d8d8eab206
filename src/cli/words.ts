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

/** Gathers an option that may be given several times. */
export function several(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

/** Examples, to stand before the rest of a command's help. */
export function examples(...lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  $ great-turn ${line}`).join("\n")}\n`;
}
