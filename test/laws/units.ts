import fc from "fast-check";
import { dimension, factor } from "../../src/ground/unit.ts";
import { drawnFor } from "./drawing.ts";
import { answerOf, inputsOf, type Law, written } from "./law.ts";

const runs = 200;
const tolerance = 1e-9;

/** Pieces per base unit. Powers of two, so that a lawful law loses no bit by the change. */
function scalesOf(law: Law): fc.Arbitrary<Record<string, number>> {
  const units = [law.unit, ...inputsOf(law).map(([, input]) => input.unit)];
  const bases = new Set(units.flatMap((unit) => Object.keys(dimension(unit))));
  const power = fc.constantFrom(-7, -5, -3, -2, -1, 1, 2, 3, 5, 7).map((exponent) => 2 ** exponent);
  return fc.record(Object.fromEntries([...bases].map((base) => [base, power])));
}

/**
 * Measures the same world in other units: a lawful law answers in the other unit too.
 *
 * @throws when an answer does not change by the law's own unit
 */
export function assertSurvivesUnitChange(name: string, law: Law, seed: number): void {
  const property = fc.property(drawnFor(law), scalesOf(law), (here, scale) => {
    const there = Object.fromEntries(
      inputsOf(law).map(([input, { unit }]) => [input, (here[input] ?? 0) * factor(unit, scale)]),
    );
    const wanted = answerOf(law, here) * factor(law.unit, scale);
    const found = answerOf(law, there);
    if (Object.is(wanted, found) || Math.abs(found - wanted) <= tolerance * Math.abs(wanted)) return;
    throw new Error(
      `${name} [${law.unit}] answers ${found} where ${wanted} is the same in other units; ` +
        `pieces per unit: ${written(scale)}; in its own units: ${written(here)}`,
    );
  });
  fc.assert(property, { seed, numRuns: runs, includeErrorInReport: true });
}
