/**
 * Reads a number as people write one: digits, a point, perhaps an exponent. `undefined` for what is none, and for what a
 * machine would take without being meant: blanks, `0x10`, `1_000`, `Infinity`, and numbers beyond what a machine holds.
 *
 * @example
 * readNumber("1e3"); // => 1000
 * readNumber("0x10"); // => undefined
 */
export function readNumber(text: string): number | undefined {
  if (typeof text !== "string" || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
