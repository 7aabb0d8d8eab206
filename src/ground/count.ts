import { Fault } from "./fault.ts";

/**
 * Holds that a value is a whole number, of things that are counted.
 *
 * @param what what is counted, for the error
 * @throws Fault "count-out-of-range"
 */
export function holdCount(value: number, what: string, least = 0): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new Fault("count-out-of-range", {
    what: `${what}: ${String(value)}`,
    where: "a number that is asked for",
    mend: `give a whole number from ${least} on`,
  });
}
