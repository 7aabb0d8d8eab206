import { expect, test } from "vitest";
import type { Indicator } from "../../src/evidence/observe/figures.ts";
import { indicators, machineFor, measured, monthNumber, simulate, standardScenario } from "../../src/index.ts";
import { reportsOf } from "../../src/lab/reports.ts";
import { figureNames } from "../../src/scenarios/expression.ts";

const oneIn = 20000;
const machine = machineFor(oneIn);
const run = simulate(standardScenario("history"), { seed: 1, oneIn, to: monthNumber(1943, 12) }, machine);
/** What a rule's name leads to: of series of one name, told for villages and for towns, the first. */
const readable = indicators.filter(
  ({ series, ledger }, at) =>
    figureNames.includes(series.replaceAll("-", "_")) &&
    at === indicators.findIndex((each) => each.series === series && each.ledger === ledger),
);

/** What a rule was told of an indicator, asked in each month of the run. */
function toldMonthByMonth(indicator: Indicator): readonly number[] {
  const over: number[] = [];
  const reports = reportsOf(machine.world, run.record, over);
  for (const month of run.months) {
    over.push(month);
    reports.of(indicator);
  }
  return reports.of(indicator);
}

test.each(readable.map((each) => [each.series, each.ledger, each] as const))(
  "a rule is told of %s (%s), month by month, what the whole run tells of it",
  (_series, _ledger, indicator) => {
    expect(toldMonthByMonth(indicator)).toEqual([...measured(run, indicator, "USSR")]);
  },
);

test("a rule that first reads a figure late is told of all the months before", () => {
  const [first] = readable;
  expect(reportsOf(machine.world, run.record, run.months).of(first as Indicator)).toHaveLength(run.months.length);
});

test("each month a figure is found once, from the months that it is made of and no more", () => {
  const over: number[] = [];
  const reports = reportsOf(machine.world, run.record, over);
  const procured = { series: "grain-procurement", ledger: "actual" } as const;
  for (const month of run.months.slice(0, 24)) {
    over.push(month);
    reports.of(procured);
  }
  const kept = [...reports.of(procured)];
  // What is written over the first month afterwards is not read again.
  const spoilt = run.record.slice();
  spoilt.fill(Number.NaN, 0, machine.world.upper.length);
  const late = reportsOf(machine.world, spoilt, over);
  expect(late.of(procured).slice(1)).toEqual(kept.slice(1));
  expect(late.of(procured)[0]).toBeNaN();
});
