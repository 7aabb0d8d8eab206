import { describe, expect, test } from "vitest";
import { isAnswered, isSettled } from "../../src/ground/layout.ts";
import type { Parameter } from "../../src/ground/quantity.ts";
import {
  Fault,
  firstMonth,
  type LeverFrom,
  machineFor,
  monthByMonth,
  monthNumber,
  type Run,
  type RunOptions,
  readProjects,
  regionIds,
  type Scenario,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { standardProjects } from "../../src/lab/givenProjects.ts";
import { layout, model } from "../../src/laws/month.ts";

const oneIn = 20000;
const machine = machineFor(oneIn);
const history = standardScenario("history");
const to = monthNumber(1924, 6);
const short = (options: RunOptions = {}): Run => simulate(history, { to, ...options }, machine);
const run = short();

/** The code of the fault that something ends with. */
function fault(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return "no fault";
}

/** What nobody should give, and anybody may. */
const hostile: readonly unknown[] = [
  null,
  "",
  "history",
  Number.NaN,
  -1,
  1.5,
  Infinity,
  2 ** 40,
  [],
  {},
  () => 1,
  Symbol("x"),
];

describe("the figures of a run", () => {
  test("are those of the record: each cell of each quantity that is recorded, in each role, and their sum", () => {
    for (const [name, quantity] of model.quantities) {
      for (const role of ["value", "brought", "held", "least"] as const) {
        const column = layout.columns.find((each) => each.of === quantity && each.role === role);
        if (!column || !isAnswered(column)) {
          expect(
            fault(() => run.series(name as never, 0, role)),
            `${name} ${role}`,
          ).toBe("role-unrecorded");
          expect(
            fault(() => run.whole(name as never, role)),
            `${name} ${role}`,
          ).toBe("role-unrecorded");
          continue;
        }
        const cells = machine.world.view(column).length;
        const width = run.record.length / run.months.length;
        const at = (run.months.length - 1) * width + machine.world.upperStart(column);
        const last = isSettled(column) ? (quantity as Parameter).value : run.record[at + cells - 1];
        expect(run.series(name as never, cells - 1, role).at(-1), name).toBe(last);
        expect(run.whole(name as never, role).some(Number.isNaN), name).toBe(false);
        for (const cell of [cells, 0.5]) {
          expect(
            fault(() => run.series(name as never, cell as never, role)),
            `${name} ${cell}`,
          ).toBe("cell-out-of-range");
        }
      }
    }
  });

  test("say which roles there are, and how many cells", () => {
    expect(() => run.series("grain" as never)).toThrow(/there is no quantity "grain"/);
    expect(() => run.whole("dependants")).toThrow(/a run records no value of "dependants".*ask for "held" or "least"/);
    expect(() => run.series("harvest", regionIds.length)).toThrow(/23 cells, one for each region.*from 0 to 22/);
  });

  test.each(hostile)("answer a fault to a name that is %s", (name) => {
    expect(fault(() => run.series(name as never))).toBe("quantity-unknown");
    expect(fault(() => run.whole(name as never))).toBe("quantity-unknown");
  });
});

describe("a scenario made by hand", () => {
  const setting: LeverFrom = { lever: "force", from: firstMonth, value: 0.2 };
  const lever = (change: object): Scenario => ({ ...history, levers: [{ ...setting, ...change }] }) as Scenario;
  const [works] = standardProjects;

  test.each<[string, string, Scenario]>([
    ["a lever that there is not", "lever-unknown", lever({ lever: "froce" })],
    ["a quantity that is no lever", "lever-unknown", lever({ lever: "harvest" })],
    ["a lever above its range", "lever-out-of-range", lever({ value: 1.1 })],
    ["a lever that is no number", "lever-out-of-range", lever({ value: Number.NaN })],
    ["a lever that is a text", "lever-out-of-range", lever({ value: "0.5" })],
    ["a month before the first", "date-out-of-range", lever({ from: firstMonth - 1 })],
    ["half a month", "date-out-of-range", lever({ from: firstMonth + 0.5 })],
    ["a month as a text", "date-out-of-range", lever({ from: "1930-01" })],
    ["a rule that is no rule", "rule-malformed", lever({ rule: "1" })],
    [
      "a rule that says another thing than its text",
      "rule-malformed",
      lever({ rule: { text: "0.5", amount: { kind: "number", value: 7 }, where: "" } }),
    ],
    ["a mechanism that there is not", "mechanism-unknown", { ...history, off: ["famine" as never] }],
    ["a reading that there is not", "reading-unknown", { ...history, reading: "mine" as never }],
    ["a parameter that there is not", "parameter-unknown", { ...history, parameters: { shape: 1 } as never }],
    ["a lever as a parameter", "parameter-unknown", { ...history, parameters: { force: 1 } as never }],
    ["a parameter above its high", "parameter-out-of-range", { ...history, parameters: { labourOnOutput: 0.61 } }],
    [
      "a parameter that is no number",
      "parameter-out-of-range",
      { ...history, parameters: { labourOnOutput: Number.NaN } },
    ],
    ["a seed that is no whole number", "seed-out-of-range", { ...history, seed: 0.5 }],
    ["a sample of no household", "sample-out-of-range", { ...history, oneIn: 0 }],
    ["an end before the start", "date-out-of-range", { ...history, until: firstMonth - 1 }],
    ["a project twice", "project-twice", { ...history, projects: works ? [works, works] : [] }],
    ["a project of no branch", "branch-unknown", { ...history, projects: [{ ...works, branch: "magic" } as never] }],
    ["a project that costs nothing", "number-nothing", { ...history, projects: [{ ...works, cost: 0 } as never] }],
    ["a project that is none", "project-unnamed", { ...history, projects: [null as never] }],
    ["projects that are no list", "projects-malformed", { ...history, projects: "all" as never }],
    ["levers that are no list", "scenario-malformed", { ...history, levers: {} as never }],
    ["a mechanism that is no text", "scenario-malformed", { ...history, off: [7 as never] }],
    ["no name", "scenario-malformed", { ...history, name: undefined as never }],
  ])("with %s is refused", (_, code, scenario) => {
    expect(fault(() => simulate(scenario, { to }, machine))).toBe(code);
    expect(
      fault(() => monthByMonth(scenario, { to }, machine)),
      "before the first month",
    ).toBe(code);
  });

  test.each(hostile)("that is %s is refused", (scenario) => {
    expect(fault(() => simulate(scenario as never, {}, machine))).toBe("scenario-malformed");
  });

  test("may have the project's own works, read or handed on", () => {
    const projects = standardProjects.map((each) => ({ ...each }));
    expect(simulate({ ...history, projects }, { to }, machine).record).toEqual(short().record);
    expect(fault(() => readProjects("", "works.csv", () => ""))).toBe("sheet-unreadable");
  });
});

describe("the options of a run", () => {
  test.each<[string, RunOptions]>([
    ["seed-out-of-range", { seed: -1 }],
    ["seed-out-of-range", { seed: 2147483648 }],
    ["seed-out-of-range", { seed: "1" as never }],
    ["sample-out-of-range", { oneIn: 20001 }],
    ["sample-out-of-range", { oneIn: 2500.5 }],
    ["date-out-of-range", { to: firstMonth - 1 }],
    ["date-out-of-range", { to: monthNumber(1986, 1) }],
    ["date-out-of-range", { to: Number.NaN }],
    ["parameter-unknown", { parameters: { shape: 1 } as never }],
    ["parameter-out-of-range", { parameters: { labourOnOutput: 2 } }],
    ["option-malformed", { onMonth: 1 as never }],
    ["option-malformed", { signal: {} as never }],
    ["option-malformed", { over: {} as never }],
  ])("%s for %o", (code, options) => {
    expect(fault(() => simulate(history, options))).toBe(code);
  });

  test.each(hostile.filter((each) => each === null || typeof each !== "object"))(
    "that are %s are refused",
    (options) => {
      if (typeof options === "function") return;
      expect(fault(() => simulate(history, options as never, machine))).toBe("option-malformed");
    },
  );

  test("no machine is taken for one that is none, or for a sample that it is not of", () => {
    expect(fault(() => simulate(history, { to }, {} as never))).toBe("option-malformed");
    expect(fault(() => simulate(history, { to, oneIn: 2500 }, machine))).toBe("machine-of-another-sample");
    expect(simulate({ ...history, oneIn: 2500 }, { to }, machine).oneIn).toBe(oneIn);
  });
});

describe("two runs", () => {
  test("are the same whether or not one was given up half-way on the machine before", () => {
    const months = monthByMonth(history, { to, seed: 7 }, machine);
    months.next();
    months.next();
    expect(short().record).toEqual(run.record);
  });

  test("begun on one machine: the later goes on, and the earlier is refused its next month", () => {
    const earlier = monthByMonth(history, { to, seed: 7 }, machine);
    earlier.next();
    const later = monthByMonth(history, { to }, machine);
    later.next();
    expect(() => earlier.next()).toThrow(
      expect.objectContaining({ code: "machine-taken", what: expect.stringMatching(/came to 1924-02$/) }),
    );
    let step = later.next();
    while (!step.done) step = later.next();
    expect(step.value.record).toEqual(run.record);
  });

  test("share no record: the earlier answers no more once a later has written over it", () => {
    const earlier = short({ seed: 7 });
    const before = earlier.whole("harvest");
    const later = short({ over: earlier });
    expect(later.record).toEqual(run.record);
    expect(before.length).toBe(later.months.length);
    for (const ask of [() => earlier.whole("harvest"), () => earlier.series("harvest"), () => earlier.record]) {
      expect(fault(ask)).toBe("run-overwritten");
    }
    expect(fault(() => short({ over: earlier }))).toBe("run-overwritten");
    expect(later.record).toEqual(run.record);
  });

  test("share no record either where the later is longer, so that what one may rely on does not hang on lengths", () => {
    const earlier = short({ seed: 7 });
    short({ over: earlier, to: to + 1 });
    expect(fault(() => earlier.whole("harvest"))).toBe("run-overwritten");
  });
});

describe("a run that is told to end", () => {
  test("ends between two months with the signal's reason, and leaves its machine to the next", () => {
    const control = new AbortController();
    const reason = new Error("enough");
    const seen: number[] = [];
    const ask = (): Run =>
      short({
        signal: control.signal,
        onMonth: (month) => {
          seen.push(month);
          if (seen.length === 2) control.abort(reason);
        },
      });
    expect(ask).toThrow(reason);
    expect(seen).toEqual([firstMonth, firstMonth + 1]);
    expect(ask).toThrow(reason);
    expect(seen.length).toBe(2);
    expect(short().record).toEqual(run.record);
  });
});
