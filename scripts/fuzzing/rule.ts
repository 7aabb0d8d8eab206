import fc from "fast-check";
import { indicators, leverRanges } from "../../src/index.ts";
import { figureNames } from "../../src/scenarios/expression.ts";
import { measureOf } from "../../src/scenarios/units.ts";

/** Longest rule that a scenario may hold, in characters. */
const longest = 500;
/** Rules within rules, at the most. */
const depth = 3;

const unitOf = new Map(indicators.map(({ series, unit }) => [series.replaceAll("-", "_"), unit]));
const figure = fc.constantFrom(...figureNames);
const number = fc.oneof(
  fc.constantFrom(0, 0.1, 0.5, 1, 2, 100),
  fc.double({ min: 0, max: 10, noNaN: true }).map((value) => Number(value.toPrecision(3))),
);
const months = fc.oneof(fc.constantFrom(1, 12, 120), fc.integer({ min: 1, max: 120 }));
const memory = fc.constantFrom("last", "ago", "sum", "mean");

/** A figure, or a memory of it, against an amount of its own kind. */
const read = fc
  .record({ name: figure, over: memory, back: months, power: fc.integer({ min: -3, max: 6 }) })
  .map(({ name, over, back, power }) => {
    const unit = unitOf.get(name) ?? "";
    const term = over === "last" ? name : `${over}(${name}, ${back})`;
    const isPure = Object.keys(measureOf(unit).of).length === 0;
    return isPure ? term : `${term} / amount(${10 ** power}, ${JSON.stringify(unit)})`;
  });

const simple = fc.oneof(
  { weight: 2, arbitrary: number.map(String) },
  { weight: 1, arbitrary: fc.constantFrom(...leverRanges().keys()) },
  { weight: 1, arbitrary: fc.constantFrom("year / 1985", "month / 12", "year - 1930", "-month") },
  { weight: 6, arbitrary: read },
);

function pure(within: number): fc.Arbitrary<string> {
  if (within === 0) return simple;
  const part = pure(within - 1);
  const pair = fc.tuple(part, part);
  const test = fc
    .tuple(part, fc.constantFrom("<", "<=", ">", ">="), part)
    .map(([one, sign, other]) => `${one} ${sign} ${other}`);
  const tests = fc.oneof(
    test,
    fc.tuple(test, fc.constantFrom("&&", "||"), test).map(([one, sign, other]) => `(${one}) ${sign} (${other})`),
  );
  return fc.oneof(
    { weight: 3, arbitrary: part },
    { weight: 2, arbitrary: fc.tuple(part, fc.constantFrom("+", "-", "*"), part).map((each) => `(${each.join(" ")})`) },
    { weight: 1, arbitrary: pair.map(([one, other]) => `(${one}) / max(${other}, 0.01)`) },
    { weight: 1, arbitrary: pair.map(([one, other]) => `min(${one}, ${other})`) },
    { weight: 1, arbitrary: pair.map(([one, other]) => `max(${one}, abs(${other}))`) },
    { weight: 1, arbitrary: part.map((one) => `clamp(${one}, 0, 1)`) },
    { weight: 2, arbitrary: fc.tuple(tests, part, part).map(([when, one, other]) => `(${when} ? ${one} : ${other})`) },
  );
}

/** Rules of every part of their grammar, in right units; few divide by what may be nothing. */
export const rules: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 19, arbitrary: pure(depth) },
    { weight: 1, arbitrary: fc.tuple(simple, read).map(([one, other]) => `(${one}) / (${other})`) },
  )
  .filter((text) => text.length <= longest);
