import { describe, expect, test } from "vitest";
import { indicators } from "../../src/evidence/observe.ts";
import { Fault } from "../../src/ground/fault.ts";
import { measured } from "../../src/lab/indicators.ts";
import { simulate } from "../../src/lab/run.ts";
import { readScenario } from "../../src/scenarios/read.ts";

const head = "name: trial\ntitle: A trial\nstrategy: gradual\n";
const ruled = (rule: string): string => `${head}levers:\n  force:\n    1924-01: ${JSON.stringify(rule)}\n`;

function faultOf(text: string): Fault {
  try {
    readScenario(text, "trial.yaml");
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error("the file was accepted");
}

describe("a hostile or mistaken rule is refused with its line:", () => {
  test.each([
    ["the prototype of a figure", "grain_procurement.__proto__.polluted", "rule-impure", /dot or brackets/],
    ["a constructor", 'grain_procurement["constructor"]("return process")()', "rule-impure", /no name/],
    ["a name that every object has", "constructor", "name-unknown", /no such figure/],
    ["a loop without end", "while (true) {}", "rule-unreadable", /cannot be read/],
    ["a function", "(() => 1)()", "rule-unreadable", /cannot be read/],
    ["a call of what the machine has", "process(1)", "rule-impure", /a call of process/],
    ["text", '"all"', "rule-impure", /the text/],
    ["an assignment", "force = 1", "rule-unreadable", /./],
    ["a list", "[1, 2]", "rule-impure", /./],
    ["an unknown indicator", "grain_procurment / amount(20, 'Mt')", "name-unknown", /grain_procurment/],
    ["an unknown unit", "grain_procurement / amount(20, 'Mtt')", "unit-unknown", /Mtt/],
    ["a lever that gets tonnes", "grain_procurement", "rule-unit", /gives t/],
    ["tonnes beside persons", "grain_procurement + deaths", "rule-unit", /beside/],
    ["a comparison of unlike things", "grain_procurement > 3 ? 1 : 0", "rule-unit", /beside/],
    ["a number as a condition", "1 ? 1 : 0", "rule-impure", /comparison/],
    ["a memory without end", "sum(grain_procurement, 1e9) / amount(1, 'Mt')", "rule-impure", /1 to 120/],
    ["nothing", "", "rule-impure", /./],
  ])("%s", (_, rule, code, words) => {
    const fault = faultOf(ruled(rule));
    expect(fault.code).toBe(code);
    expect(fault.where).toBe("trial.yaml:6");
    expect(`${fault.what}; ${fault.mend}`).toMatch(words);
  });

  test("an unknown name is given the nearest that there is", () => {
    expect(faultOf(ruled("grain_procurment / amount(20, 'Mt')")).mend).toBe('did you mean "grain_procurement"?');
  });
});

describe("a file too large or too deep is refused:", () => {
  const mega = 1_000_000;
  test.each([
    ["a rule of 1 MB of brackets", ruled("(".repeat(mega))],
    ["a rule of 90 kB of brackets", ruled("(".repeat(90_000))],
    ["1 MB of lists in lists", `${head}off: ${"[".repeat(mega)}`],
    ["90 kB of lists in lists", `${head}off: ${"[".repeat(45_000)}${"]".repeat(45_000)}`],
    [
      "names of names of names",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]`).join("\n")}`,
    ],
  ])("%s", (_, text) => {
    expect(faultOf(text).where).toMatch(/^trial\.yaml:\d+$/);
  });
});

test("a rule answers each month what was reported of the month before", () => {
  const scenario = readScenario(ruled("month / 12 + 0 * force"), "trial.yaml");
  const run = simulate(scenario, { oneIn: 20000, to: 1924 * 12 + 5 });
  expect([...run.series("force")]).toEqual([0, 2 / 12, 3 / 12, 4 / 12, 5 / 12, 6 / 12]);
});

test("a rule is held to the range of its lever", () => {
  const scenario = readScenario(ruled("2 + grain_procurement / amount(1, 'Mt')"), "trial.yaml");
  expect([...simulate(scenario, { oneIn: 20000, to: 1924 * 12 + 2 }).series("force")]).toEqual([0, 1, 1]);
});

test("a rule is held to the range of its own lever, whichever that is", () => {
  const day = (rule: string): readonly number[] => {
    const scenario = readScenario(ruled(rule).replace("force", "workingDay"), "trial.yaml");
    return [...simulate(scenario, { oneIn: 20000, to: 1924 * 12 + 2 }).series("workingDay")];
  };
  expect([day("7 + 0 * force"), day("20"), day("1")]).toEqual([
    [8, 7, 7],
    [8, 12, 12],
    [8, 5, 5],
  ]);
});

test("a rule remembers a figure of months ago, and the sum or the mean of months, of fewer while fewer are over", () => {
  const procured = indicators.find(({ series }) => series === "grain-procurement");
  /** What the rule is told, month by month, in Mt; and, of the months before each, what was reported in them. */
  const remembered = (figure: string): (readonly [told: number, before: readonly number[]])[] => {
    const scenario = readScenario(ruled(`${figure} / amount(100, "Mt")`), "trial.yaml");
    const run = simulate(scenario, { oneIn: 20000, to: 1924 * 12 + 23 });
    const reported = procured ? [...measured(run, procured, "USSR")] : [];
    return [...run.series("force")].map((each, at) => [100 * each, reported.slice(0, at)] as const).slice(1);
  };
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const [last, ago] = [remembered("grain_procurement"), remembered("ago(grain_procurement, 2)")];
  for (const [told, before] of last) expect(told).toBeCloseTo(before.at(-1) ?? Number.NaN, 6);
  for (const [told, before] of ago) expect(told).toBeCloseTo(before.at(-3) ?? before[0] ?? Number.NaN, 6);
  for (const [told, before] of remembered("sum(grain_procurement, 3)")) {
    expect(told).toBeCloseTo(sum(before.slice(-3)), 6);
  }
  for (const [told, before] of remembered("mean(grain_procurement, 3)")) {
    expect(told).toBeCloseTo(sum(before.slice(-3)) / Math.min(3, before.length), 6);
  }
  expect(new Set(last.map(([told]) => told)).size).toBeGreaterThan(10);
});

test("a rule that divides by nothing says so, with its line and the month", () => {
  const scenario = readScenario(ruled("1 / deported_in_month * amount(1, 'million persons')"), "trial.yaml");
  expect(() => simulate(scenario, { oneIn: 20000, to: 1924 * 12 + 2 })).toThrow(/no number in 1924-02.*trial\.yaml:6/);
});
