/**
 * Prints how long each hostile or mistaken scenario takes to be refused, and with which code.
 *
 *     npx tsx scripts/hostile.ts
 */

import { Fault, readScenario } from "../src/index.ts";

const head = "name: trial\ntitle: A trial\nstrategy: gradual\n";
const ruled = (rule: string): string => `${head}levers:\n  force:\n    1924-01: ${JSON.stringify(rule)}\n`;
const mega = 1_000_000;

const files: readonly (readonly [says: string, text: string])[] = [
  ["the prototype of a figure", ruled("grain_procurement.__proto__.polluted")],
  ["a constructor", ruled('grain_procurement["constructor"]("return process")()')],
  ["a loop without end", ruled("while (true) {}")],
  ["1 MB of brackets", ruled("(".repeat(mega))],
  ["1 MB of sums", ruled("1+".repeat(mega / 2))],
  ["90 kB of brackets", ruled("(".repeat(90_000))],
  ["1 MB of lists in lists", `${head}off: ${"[".repeat(mega)}`],
  ["an unknown indicator", ruled("grain_procurment / amount(20, 'Mt')")],
  ["a wrong unit", ruled("grain_procurement + deaths")],
  ["an unknown unit", ruled("grain_procurement / amount(20, 'Mtt')")],
  ["a memory without end", ruled("sum(grain_procurement, 1e9) / amount(1, 'Mt')")],
];

/** Milliseconds to refusal, and its code; a file that is accepted says so. */
function refused(text: string): readonly [time: number, code: string] {
  const begun = performance.now();
  try {
    readScenario(text, "trial.yaml");
  } catch (thrown) {
    if (thrown instanceof Fault) return [performance.now() - begun, thrown.code];
    throw thrown;
  }
  return [performance.now() - begun, "accepted"];
}

for (const [says, text] of files) {
  const [time, code] = refused(text);
  process.stdout.write(`${says.padEnd(28)}${time.toFixed(1).padStart(8)} ms  ${code}\n`);
}
