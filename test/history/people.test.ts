import { describe, expect, test } from "vitest";
import type { Flow, Stock } from "../../src/ground/quantity.ts";
import { model, type QuantityName, regionIds, simulate, standardNames, standardScenario } from "../../src/index.ts";

const stocks = [...model.quantities.values()].filter((each): each is Stock => each.kind === "stock");
const people = stocks.filter(({ of }) => of.name === "people");
const flows = model.month
  .filter((each): each is Flow => each.kind === "flow")
  .filter(({ from }) => people.includes(from));

/** Sums of real numbers of some ten million lose less than this to rounding over all months: a tenth of a person. */
const tenth = 0.1;

describe.each(standardNames)("in %s, person by person, from the first month to the last", (name) => {
  const run = simulate(standardScenario(name), { seed: 1 });
  const last = run.months.length - 1;
  const held = (stock: Stock, cell: number): Float64Array =>
    run.series(model.nameOf(stock) as QuantityName, cell, stock.level.sampled ? "held" : "value");
  const moved = (flow: Flow, cell: number): number =>
    run
      .series(model.nameOf(flow) as QuantityName, cell, flow.level.sampled ? "brought" : "value")
      .subarray(1)
      .reduce((sum, each) => sum + each, 0);

  test.each(regionIds)("in %s nobody is lost and nobody counted twice", (region) => {
    const cell = regionIds.indexOf(region);
    const whole = (month: number): number =>
      people.reduce((sum, stock) => sum + (held(stock, cell)[month] ?? Number.NaN), 0);
    expect(Math.abs(whole(last) - whole(0))).toBeLessThan(tenth);
  });

  test.each(people.map((stock) => [model.nameOf(stock), stock.says, stock] as const))(
    "%s (%s) ends as it began, with all who came and without all who went",
    (_name, _says, stock) => {
      for (const cell of regionIds.keys()) {
        const came = flows.filter(({ to }) => to === stock).reduce((sum, each) => sum + moved(each, cell), 0);
        const went = flows.filter(({ from }) => from === stock).reduce((sum, each) => sum + moved(each, cell), 0);
        const [first = Number.NaN, end = Number.NaN] = [held(stock, cell)[0], held(stock, cell)[last]];
        expect(Math.abs(first + came - went - end), regionIds[cell]).toBeLessThan(tenth);
      }
    },
  );

  test("nobody comes but by birth, and nobody goes but by death", () => {
    const living = people.filter(({ boundary }) => !boundary);
    const ends = flows.filter(({ from, to }) => !living.includes(from) || !living.includes(to));
    const sum = (some: readonly Flow[]): number =>
      some.reduce((all, flow) => all + [...regionIds.keys()].reduce((part, cell) => part + moved(flow, cell), 0), 0);
    const [births, deaths] = [
      sum(ends.filter(({ to }) => living.includes(to))),
      sum(ends.filter(({ from }) => living.includes(from))),
    ];
    const alive = (month: number): number =>
      living.reduce(
        (all, each) => all + [...regionIds.keys()].reduce((part, cell) => part + (held(each, cell)[month] ?? 0), 0),
        0,
      );
    expect(births).toBeGreaterThan(50e6);
    expect(Math.abs(alive(0) + births - deaths - alive(last))).toBeLessThan(regionIds.length * tenth);
  });
});
