import { describe, expect, test } from "vitest";
import {
  type AllenYear,
  allenRegime,
  allenRegimes,
  compareAllen,
  drawAllen,
  Fault,
  moveAllen,
  runAllen,
  runRegimes,
} from "../../src/index.ts";
import { coercion, collectivisation, farmCollapse, hardBudgets } from "../../src/published/allen/states.ts";

const comparisons = compareAllen();
const runs = new Map(runRegimes().map(({ name, years }) => [name, years]));
const yearsOf = (name: string): readonly AllenYear[] => runs.get(name) ?? [];
const end = (years: readonly AllenYear[]): AllenYear => years.at(-1) as AllenYear;
const inYear = (years: readonly AllenYear[], year: number): AllenYear =>
  years.find((each) => each.year === year) as AllenYear;
const collectivised = yearsOf("collectivised");

describe("what Allen published comes out of the equations", () => {
  test.each(comparisons.filter((each) => each.held))("$what: $published within $low to $high ($locator)", (line) => {
    expect(line.ours).toBeGreaterThanOrEqual(line.low);
    expect(line.ours).toBeLessThanOrEqual(line.high);
  });

  test("and what does not is this, and nothing else (the list may only get shorter)", () => {
    expect(comparisons.filter((each) => !each.met).map((each) => each.figure)).toEqual(["standard-peak", "early-nep"]);
  });

  test("every published figure is answered with a number", () => {
    expect(comparisons.filter((each) => !Number.isFinite(each.ours))).toEqual([]);
  });

  test("no outcome is typed in: every held line moves when a number that is not published does", () => {
    const base = new Map(comparisons.map((each) => [each.figure, each.ours]));
    const movedLines = new Set(
      moveAllen().flatMap(({ lines }) =>
        lines.filter((each) => each.ours !== base.get(each.figure)).map((each) => each.figure),
      ),
    );
    expect([...movedLines].sort()).toEqual(
      comparisons
        .filter((each) => each.held)
        .map((each) => each.figure)
        .sort(),
    );
  });
});

describe("with every unpublished number drawn at once from its range", () => {
  const drawn = new Map(drawAllen(60, 7).map((each) => [each.figure, each]));

  test.each(["value-added-nep-ratio", "value-added-capitalist-ratio", "town-nep"])(
    "%s is met in most draws",
    (figure) => {
      expect(drawn.get(figure)?.met).toBeGreaterThan(0.5);
    },
  );

  test("NEP never makes more than the collectivised regime, nor the capitalist more than NEP", () => {
    const [nep, capitalist] = [drawn.get("value-added-nep-ratio"), drawn.get("value-added-capitalist-ratio")];
    expect(nep?.highest).toBeLessThan(1);
    expect(capitalist?.highest).toBeLessThan(nep?.lowest ?? 0);
  });

  test("the same seed gives the same answer, another one does not", () => {
    expect(drawAllen(3, 1)).toEqual(drawAllen(3, 1));
    expect(drawAllen(3, 2)).not.toEqual(drawAllen(3, 1));
  });
});

describe.each(allenRegimes)("$name", ({ name }) => {
  const years = yearsOf(name);

  test("begins in 1928 as published and ends in 1939", () => {
    expect(years.map((each) => each.year)).toEqual(Array.from({ length: 12 }, (_, at) => 1928 + at));
    expect(years[0]?.valueAdded).toBeCloseTo(78.5e9, -2);
    expect(years[0]?.town).toBe(28e6);
    expect(years[0]?.relativeStandard).toBeCloseTo(1.6, 10);
  });

  test("uses each year what it makes: consumption, public use and investment", () => {
    for (const each of years) {
      const used = each.villageConsumption + each.townConsumption + each.publicUse + each.producerGoods;
      expect(used / (each.valueAdded + each.farmOutput)).toBeCloseTo(1, 12);
      expect(each.producerGoods + each.consumerGoods).toBeCloseTo(each.valueAdded, 0);
      expect(each.householdGoods + each.publicUse).toBeCloseTo(each.consumerGoods, 0);
    }
  });

  test("grows its capital by what is invested, less what wears out", () => {
    years.slice(1).forEach((each, at) => {
      const before = years[at] as AllenYear;
      expect(each.capital / ((1 - 0.07) * before.capital + before.producerGoods)).toBeCloseTo(1, 12);
    });
  });

  test("lets those who leave villages arrive in towns", () => {
    years.slice(1).forEach((each, at) => {
      const before = years[at] as AllenYear;
      expect(each.town - before.town * 1.0107).toBeCloseTo(before.migrants, 0);
      expect(before.migrants).toBeCloseTo(before.migrationRate * before.village, 0);
    });
  });
});

describe("the people", () => {
  test("of the collectivised regime are counted as demographers count them", () => {
    expect((end(collectivised).town + end(collectivised).village) / 1e6).toBeCloseTo(168.525, 6);
  });

  test("grow at their natural rate where there is no famine", () => {
    const nep = yearsOf("nep");
    nep.slice(1).forEach((each, at) => {
      const before = nep[at] as AllenYear;
      expect((each.town + each.village) / (before.town + before.village)).toBeCloseTo(1.015, 12);
    });
  });
});

describe("laws of the whole model", () => {
  test("twice the money of everything is twice the money, and the same people", () => {
    // Public use comes from outside in roubles: all else is made so large that it no longer counts.
    const [small, large] = [1, 2].map((times) =>
      runAllen(allenRegime("nep"), {
        valueAddedAtStart: 785e9 * times,
        capitalAtStart: 1100e9 * times,
        producerGoodsAtStart: 220e9 * times,
        farmOutputAtStart: 452e9 * times,
      }),
    );
    const ratio = end(large ?? []).producerGoods / end(small ?? []).producerGoods;
    expect(ratio).toBeGreaterThan(1.98);
    expect(ratio).toBeLessThan(2.02);
    expect(end(large ?? []).town / end(small ?? []).town).toBeCloseTo(1, 1);
  });

  test("where hands are no bound it is Fel'dman's model: producer goods grow at a steady rate", () => {
    const [d, e, yp, k] = [0.07, 0.23, 22e9, 78.5 / 110];
    const years = runAllen(allenRegime("collectivised"), { baseIntensity: 1e9 });
    years.forEach((each, at) => {
      expect(each.producerGoods / (yp * (1 - d + e * k) ** at)).toBeCloseTo(1, 9);
    });
  });

  test("a run is the same twice over", () => {
    expect(runAllen(allenRegime("nep"))).toEqual(yearsOf("nep"));
  });
});

describe("each mechanism taken out of, or put into, the collectivised regime", () => {
  const regime = allenRegime("collectivised");
  const without = (...off: (typeof regime.off)[number][]): readonly AllenYear[] =>
    runAllen({ ...regime, off: [...regime.off, ...off] });

  test("without coerced migration there are fewer people in towns and less is made", () => {
    const years = without(coercion);
    expect(end(years).town).toBeLessThan(end(collectivised).town);
    expect(end(years).valueAdded).toBeLessThan(end(collectivised).valueAdded);
  });

  test("without collective farms villages consume more, and fewer leave", () => {
    const years = without(collectivisation);
    expect(inYear(years, 1932).villageConsumption).toBeGreaterThan(inYear(collectivised, 1932).villageConsumption);
    expect(end(years).town).toBeLessThan(end(collectivised).town);
  });

  test("without the collapse of farming there is more food in 1932", () => {
    expect(inYear(without(farmCollapse), 1932).farmOutput).toBeGreaterThan(inYear(collectivised, 1932).farmOutput);
  });

  test("with hard budgets no more have work, and no more is made", () => {
    const hard = runAllen({ ...regime, off: regime.off.filter((each) => each !== hardBudgets) }, { wageGrowth: 0.2 });
    expect(end(hard).workers).toBeLessThan(end(collectivised).workers);
    expect(end(hard).valueAdded).toBeLessThan(end(collectivised).valueAdded);
  });

  test("with less investment in producer goods there are more consumer goods first, and fewer later", () => {
    const low = yearsOf("low-investment");
    expect(inYear(low, 1930).consumerGoods).toBeGreaterThan(inYear(collectivised, 1930).consumerGoods);
    expect(end(low).consumerGoods).toBeLessThan(end(collectivised).consumerGoods);
  });
});

test("soft budgets leave nobody without work, hard ones do", () => {
  expect(end(collectivised).workers / end(collectivised).workforce).toBeCloseTo(1, 12);
  expect(end(yearsOf("capitalist")).workers).toBeLessThan(end(yearsOf("capitalist")).workforce);
});

test("a misspelt regime is a fault that offers the nearest", () => {
  expect(() => allenRegime("colectivised")).toThrow(Fault);
  expect(() => allenRegime("colectivised")).toThrow('did you mean "collectivised"?');
});
