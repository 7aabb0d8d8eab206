import { describe, expect, test } from "vitest";
import { type Formula, formulaOf } from "../../src/ground/expression.ts";
import { Fault } from "../../src/ground/fault.ts";
import { inSingle } from "../../src/ground/single.ts";

/** A law's arrow as a bundler may leave it: only its text is read. */
function arrow(text: string): () => number {
  return Object.assign(() => Number.NaN, { toString: () => text });
}

const sum: Formula = {
  kind: "operation",
  sign: "+",
  left: { kind: "name", name: "jobs" },
  right: { kind: "call", name: "exp", arguments: [{ kind: "name", name: "wage" }] },
};

describe("a law's arithmetic is read", () => {
  test.each([
    ["as it was written", "({ jobs, wage }) => jobs + exp(wage)"],
    ["with names that a bundler gave", "({ jobs: jobs$1, wage: wage$2 }) => jobs$1 + exp$1(wage$2)"],
    ["in the fewest characters", "({jobs:e,wage:t})=>e+(0,n.exp)(t)"],
    [
      "over several lines, with comments",
      "({\n  jobs,\n  wage,\n}) =>\n  // What is paid.\n  jobs + /* once */ exp(wage)",
    ],
  ])("%s", (_, text) => {
    expect(formulaOf(arrow(text), "law")).toEqual(sum);
  });

  test("a comparison before a choice, and products before sums", () => {
    expect(formulaOf(arrow("({ a, b }) => a < 1 && b >= 2 ? a - b * a : -b"), "law")).toMatchObject({
      kind: "choice",
      test: { kind: "both", left: { sign: "<" }, right: { sign: ">=" } },
      then: { sign: "-", right: { sign: "*" } },
      otherwise: { kind: "negative" },
    });
  });
});

describe("a law is refused that has", () => {
  test.each([
    ["a body in braces", "({ a }) => { return a; }"],
    ["a body in braces", "function (a) { return a; }"],
    ["an input that is not taken by name", "(a) => a"],
    ["an input pattern other than a plain name", "({ a: { b } }) => b"],
    ["an input pattern other than a plain name", "({ a = 1 }) => a"],
    ['"b", which it does not take', "({ a }) => a * b"],
    ["a number where a comparison belongs", "({ a }) => (a ? 1 : 0)"],
    ["a comparison where a number belongs", "({ a }) => a + (a > 1)"],
    ["the operator %", "({ a }) => a % 2"],
    ["the operator !", "({ a }) => !a"],
    ["the operator ??", "({ a }) => a ?? 1"],
    ["a call of random", "({ a }) => a * random()"],
    ["a call of ?", "({ a }) => Math.sin(a)"],
    ["the literal", '({ a }) => "a"'],
    ["a ArrayExpression", "({ a }) => [a]"],
    ["what is no expression", "({ a }) => a +"],
  ])("%s: %s", (what, text) => {
    const fault = (() => {
      try {
        return formulaOf(arrow(text), "law");
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).code).toBe("formula-impure");
    expect((fault as Fault).what).toContain(what);
  });
});

test("a formula is found in single precision as it is in double, but for rounding: a negative part too", () => {
  const found = inSingle(formulaOf(arrow("({ jobs, wage }) => -jobs + wage * -2"), "law"), () => false);
  expect(found({ jobs: 3, wage: 0.25 })).toBe(-3.5);
});
