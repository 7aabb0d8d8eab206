import { expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import { cellsOf, targetsAsked } from "../../src/lab/design/targets.ts";
import { extracted, figuresOf } from "../../src/lab/extract/extract.ts";
import { tidy } from "../../src/lab/indicators.ts";
import { machineFor, simulate } from "../../src/lab/run.ts";
import { answerClaims, fitTo } from "../../src/lab/score.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const history = standardScenario("history");
const machine = machineFor(20_000);
const run = simulate(history, { seed: 3 }, machine);
const to = monthNumber(1940, 12);
const rows = tidy(run);

test("what is kept of a run is what its table says, to the bit", () => {
  const targets = targetsAsked(
    [
      { series: "grain-procurement" },
      { series: "grain-procurement", every: "month" },
      { series: "population-1-january", place: "Ukraine", every: "month" },
      { series: "collectivised-households", ledger: "reported" },
      { series: "deaths", place: "Kazakhstan" },
    ],
    to,
  );
  const cells = cellsOf(targets, to);
  const values = extracted(targets, history, { seed: 3, to }, machine);
  const known = new Map(
    rows.map((row) => [`${row.series} ${row.ledger} ${row.geo} ${row.year} ${row.month}`, row.value]),
  );
  let told = 0;
  for (const [at, { series, ledger, geo, year, month }] of cells.entries()) {
    const value = known.get(`${series} ${ledger} ${geo} ${year} ${month}`) ?? Number.NaN;
    expect(values[at]).toBe(value);
    if (Number.isFinite(value)) told++;
  }
  expect(told).toBeGreaterThan(400);
});

test("a run that keeps all yearly figures and claims tells what a whole run tells", () => {
  const targets = targetsAsked(undefined, to);
  const own = extracted(targets, history, { seed: 3, to }, machine);
  expect(own).toEqual(figuresOf(simulate(history, { seed: 3 }, machine), targets));
});

test("a run is scored as its rows are", () => {
  expect(answerClaims(run)).toEqual(answerClaims(rows));
  expect(fitTo(run)).toEqual(fitTo(rows));
});
