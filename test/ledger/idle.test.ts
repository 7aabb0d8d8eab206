import { beforeAll, describe, expect, test } from "vitest";
import type { QuantityName } from "../../src/generated/names.ts";
import { isLaw } from "../../src/ground/model.ts";
import { takeStock } from "../../src/ground/nesting.ts";
import type { Flow, Law } from "../../src/ground/quantity.ts";
import { runPlainly } from "../../src/ground/reference.ts";
import { memoryOf } from "../../src/ground/world.ts";
import {
  machineFor,
  mechanismNames,
  monthNumber,
  type Run,
  type Scenario,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { layout, model } from "../../src/laws/month.ts";
import { idle } from "./idle.ts";

const oneIn = 20000;
const machine = machineFor(oneIn);
/** To the war and its end: what only a war moves is moved. */
const history = { ...standardScenario("history"), until: monthNumber(1945, 12) };
const governed = Object.entries(idle).flatMap(([mechanism, laws]) =>
  Object.entries(laws).map(([name, stands]) => ({ mechanism, name, stands, law: model.quantities.get(name) as Law })),
);

/** Where what a law gives is recorded for each month: its own figures, or those of the state that it moves. */
function recordedOf(law: Law): { name: QuantityName; role: "value" | "brought" } | undefined {
  if (law.kind === "start") return undefined;
  if (law.kind === "flow" && law.level.sampled) return { name: model.nameOf(law) as QuantityName, role: "brought" };
  const of = law.kind === "change" ? law.changes : law;
  return of.level.sampled || !layout.holds(of) ? undefined : { name: model.nameOf(of) as QuantityName, role: "value" };
}

/** The figures of a law in a run, cell by cell. */
function figuresOf(run: Run, law: Law): readonly Float64Array[] {
  const at = recordedOf(law);
  if (!at) return [];
  const quantity = model.quantities.get(at.name) as Flow;
  const cells = machine.world.cells(quantity, at.role).length;
  return Array.from({ length: cells }, (_, cell) => run.series(at.name, cell, at.role));
}

/** Whether figures are at their idle value, in every cell and month. */
function isIdle(figures: readonly Float64Array[], stands: number | "stays"): boolean {
  return figures.every((cell) => cell.every((value) => value === (stands === "stays" ? cell[0] : stands)));
}

/** Laws that gave anything but their idle value in some cell of a month, and all that were asked at all. */
interface Heard {
  readonly asked: Set<Law>;
  readonly moved: Set<Law>;
}

/** Listens, law by law, to some months of history. */
function heardIn(months: readonly number[], off: Scenario["off"]): Heard {
  const heard: Heard = { asked: new Set(), moved: new Set() };
  const { world, executor } = machine;
  const month: typeof executor.month = (moment) => {
    if (!months.includes(moment.month)) return executor.month(moment);
    memoryOf(world)();
    runPlainly(world, model.plans.month, moment, ({ law, answer }) => {
      if (!isLaw(law)) return;
      heard.asked.add(law);
      if (answer !== ("idle" in law ? (law.idle ?? 0) : 0)) heard.moved.add(law);
    });
    takeStock(world);
  };
  const listening = { ...machine, executor: { begin: executor.begin, month } };
  simulate({ ...history, off, until: Math.max(...months) }, { oneIn, seed: 1 }, listening);
  return heard;
}

test("the list says what the laws say, of every mechanism", () => {
  const declared: Record<string, Record<string, number | "stays">> = {};
  for (const name of mechanismNames()) declared[name] = {};
  for (const step of [...model.beginning, ...model.month]) {
    if (!isLaw(step) || !step.mechanism) continue;
    const stands = step.kind === "change" || step.kind === "start" ? "stays" : (step.idle ?? 0);
    declared[step.mechanism.name] = { ...declared[step.mechanism.name], [model.nameOf(step)]: stands };
  }
  expect(declared).toEqual(idle);
});

describe("switched off, a mechanism leaves what it governs idle in every month and cell:", () => {
  test.each(mechanismNames())("%s", (name) => {
    const run = simulate({ ...history, off: [name] }, { oneIn, seed: 1 }, machine);
    const busy = governed
      .filter(({ mechanism }) => mechanism === name)
      .filter(({ law, stands }) => !isIdle(figuresOf(run, law), stands));
    expect(busy.map((each) => each.name)).toEqual([]);
  });

  test("and where nothing is recorded, no law of it is asked", () => {
    const { asked } = heardIn([monthNumber(1930, 2)], mechanismNames());
    expect(asked.size).toBeGreaterThan(0);
    expect(governed.filter(({ law }) => asked.has(law)).map(({ name }) => name)).toEqual([]);
  });
});

describe("switched on, every mechanism moves something that it governs:", () => {
  let runs: readonly Run[];
  let heard: Heard;
  beforeAll(() => {
    heard = heardIn([monthNumber(1930, 2), monthNumber(1933, 8)], []);
    // Families grow small after the war, and a Central Committee is heard where others decide.
    const asked = [standardScenario("long-run"), { ...standardScenario("direct-1924"), until: monthNumber(1930, 12) }];
    runs = asked.map((scenario) => simulate(scenario, { oneIn, seed: 1 }, machine));
  });

  test.each(mechanismNames())("%s", (name) => {
    const its = governed.filter(({ mechanism }) => mechanism === name);
    const moved = its.filter(
      ({ law, stands }) => heard.moved.has(law) || runs.some((run) => !isIdle(figuresOf(run, law), stands)),
    );
    expect(moved.map((each) => each.name)).not.toEqual([]);
  });
});
