import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareCheremukhin,
  economyWith,
  holdAgainstProjected,
  moveCheremukhin,
  sovietSeries,
  type TwoSectorYear,
  wedgesOf,
} from "../../src/index.ts";
import { project } from "../../src/published/cheremukhin/path.ts";
import { welfare } from "../../src/published/cheremukhin/welfare.ts";

const seed = 20261124;
const economy = economyWith();
const comparisons = compareCheremukhin();
const series = sovietSeries(economy);
const wedges = wedgesOf(series, economy);

describe("what Cheremukhin and others published comes out of the equations", () => {
  test.each(comparisons.filter((each) => each.held))("$what: $published within $low to $high ($locator)", (line) => {
    expect(line.ours).toBeGreaterThanOrEqual(line.low);
    expect(line.ours).toBeLessThanOrEqual(line.high);
  });

  test("and what does not is this, and nothing else (the list may only get shorter)", () => {
    expect(comparisons.filter((each) => !each.met).map((each) => each.figure)).toEqual([
      "welfare-early",
      "welfare-late",
      "wedge-rise",
      "wedge-fall",
    ]);
  });

  test("the sign of 1928-40 holds over every range; that of later years does not", () => {
    const missed = new Set(
      moveCheremukhin().flatMap(({ lines }) =>
        lines.filter((each) => each.held && !each.met).map((each) => each.figure),
      ),
    );
    expect([...missed]).toEqual(["welfare-sign-late"]);
  });
});

describe("the Soviet series", () => {
  test("uses each year no more than it makes", () => {
    for (const each of series) {
      const used = each.farmConsumption + each.otherConsumption + each.investment;
      expect(used).toBeLessThan(each.farmOutput + each.otherOutput);
    }
  });

  test("counts every person once", () => {
    for (const each of series) expect(each.farmWorkers + each.otherWorkers).toBeCloseTo(each.people, 0);
  });
});

/** One year of an economy without friction, by its own first-order conditions. */
function frictionless(): TwoSectorYear {
  const [farmOutput, otherOutput, people] = [2, 3, 1];
  const alive = economy.subsistence * farmOutput;
  const otherConsumption = 2.5;
  const worth = (1 - economy.farmWeight) / otherConsumption / (economy.farmWeight / (farmOutput - alive));
  const labour = (economy.farmLabourShare * farmOutput) / ((1 - economy.otherCapitalShare) * otherOutput * worth);
  const capital = (economy.farmCapitalShare * farmOutput) / (economy.otherCapitalShare * otherOutput * worth);
  return {
    year: 1,
    people,
    farmOutput,
    otherOutput,
    farmWorkers: labour / (1 + labour),
    otherWorkers: 1 / (1 + labour),
    farmCapital: capital,
    otherCapital: 1,
    farmConsumption: farmOutput,
    otherConsumption,
    investment: 0.25,
  };
}

describe("wedges", () => {
  test("of an economy without friction are all one", () => {
    const [found] = wedgesOf([frictionless()], economy);
    expect(found?.labourWedge).toBeCloseTo(1, 12);
    expect(found?.capitalWedge).toBeCloseTo(1, 12);
  });

  test("between consumption years that grow as they should is one too", () => {
    const year = frictionless();
    const yields = economy.otherCapitalShare * year.otherOutput;
    const otherConsumption = year.otherConsumption * economy.patience * (1 + yields - economy.wear);
    const [found] = wedgesOf([year, { ...year, year: 2, otherConsumption }], economy);
    expect(found?.savingWedge).toBeCloseTo(1, 12);
  });

  test("of labour are the product of their three factors, whatever prices and wages are", () => {
    const ratio = fc.double({ min: 0.1, max: 10, noNaN: true });
    const property = fc.property(ratio, ratio, (terms, wageRatio) => {
      const [found] = wedgesOf([{ ...frictionless(), terms, wageRatio }], economy);
      const { consumption = 0, production = 0, mobility = 0 } = found?.factors ?? {};
      expect(consumption * production * mobility).toBeCloseTo(found?.labourWedge ?? 0, 9);
    });
    fc.assert(property, { seed, numRuns: 200 });
  });

  test("do not depend on how many people there are, or on the coin that everything is counted in", () => {
    const people = ["people", "farmWorkers", "otherWorkers"] as const;
    const money = [
      "farmOutput",
      "otherOutput",
      "farmCapital",
      "otherCapital",
      "farmConsumption",
      "otherConsumption",
      "investment",
    ] as const;
    for (const names of [money, [...people, ...money]] as const) {
      const larger = series.map((year) => ({ ...year, ...Object.fromEntries(names.map((of) => [of, 2 * year[of]])) }));
      wedgesOf(larger, economy).forEach(({ labourWedge, capitalWedge }, at) => {
        expect(labourWedge / (wedges[at]?.labourWedge ?? 0)).toBeCloseTo(1, 9);
        expect(capitalWedge / (wedges[at]?.capitalWedge ?? 0)).toBeCloseTo(1, 9);
      });
    }
  });
});

describe("a projected path", () => {
  test("begins with the very year that its wedges were taken from", () => {
    const [first] = series as [TwoSectorYear];
    const { wedges: found } = holdAgainstProjected(series, economy);
    const [start] = found;
    if (!start) throw new Error("the series has no year");
    const product = first.farmOutput + first.otherOutput;
    const course = {
      investmentShare: first.investment / product,
      publicShare: (first.otherOutput - first.otherConsumption - first.investment) / product,
    };
    const standing = { ...start, people: first.people, capital: first.farmCapital + first.otherCapital };
    const alive = (economy.subsistence * first.farmConsumption) / first.people;
    const [year] = project(standing, course, alive, economy, 1);
    expect((year?.farming ?? 0) / (first.farmWorkers / first.people)).toBeCloseTo(1, 9);
    expect((year?.other ?? 0) / (first.otherConsumption / first.people)).toBeCloseTo(1, 9);
  });
});

describe("welfare", () => {
  const path = series.map((each) => ({
    farm: each.farmConsumption / each.people,
    other: each.otherConsumption / each.people,
  }));

  test("of a path against itself is nothing", () => {
    expect(welfare(path, path, 0, economy)).toBeCloseTo(0, 12);
  });

  test("of a path a tenth larger, where nothing is needed to keep alive, is a tenth", () => {
    const larger = path.map(({ farm, other }) => ({ farm: 1.1 * farm, other: 1.1 * other }));
    expect(welfare(larger, path, 0, economy)).toBeCloseTo(0.1, 12);
    expect(welfare(path, larger, 0, economy)).toBeCloseTo(1 / 1.1 - 1, 12);
  });
});
