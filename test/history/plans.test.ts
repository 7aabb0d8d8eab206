import { describe, expect, test } from "vitest";
import {
  fulfilmentOf,
  machineFor,
  openingsOf,
  type ParameterValues,
  type QuantityName,
  type Run,
  simulate,
  speedsOf,
  standardScenario,
} from "../../src/index.ts";

const machine = machineFor(2500);
const history = standardScenario("history");
const ran = (parameters: ParameterValues = {}): Run => simulate(history, { seed: 1, parameters }, machine);
const run = ran();

function meanOf(of: Run, name: QuantityName, year: number): number {
  const [from, to] = [12 * (year - 1924), 12 * (year - 1923)];
  return (
    of
      .whole(name)
      .subarray(from, to)
      .reduce((sum, each) => sum + each, 0) / 12
  );
}

describe("the First Five-Year Plan", () => {
  const products = fulfilmentOf([run]);
  const reached = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => {
      const of = products.find(({ product }) => product === id);
      return sum + (of ? of.model / of.optimal : 0) / ids.length;
    }, 0);

  test("heavy industry comes nearer to its targets than cloth and sugar, and none of them does all", () => {
    const [heavy, consumed] = [
      reached(["coal", "oil", "electricity", "pig-iron", "steel"]),
      reached(["cotton-cloth", "woollen-cloth", "sugar", "leather-shoes"]),
    ];
    expect(heavy).toBeGreaterThan(consumed + 0.05);
    expect(heavy).toBeLessThan(1);
  });

  test("one run reports 12 to 15 % a year of national income and makes 3 to 6.5 %", () => {
    const rate = (series: string): number => speedsOf([run]).find((each) => each.series === series)?.rate ?? Number.NaN;
    expect(rate("national-income-reported")).toBeGreaterThan(12);
    expect(rate("national-income-reported")).toBeLessThan(15);
    expect(rate("gnp-index-bergson-1937-weights")).toBeGreaterThan(3);
    expect(rate("gnp-index-bergson-1937-weights")).toBeLessThan(6.5);
  });

  test("a chained index lies between early and late weights", () => {
    const rate = (series: string): number => speedsOf([run]).find((each) => each.series === series)?.rate ?? Number.NaN;
    const [early, chained, late] = ["nutter", "chained", "kaplan-moorsteen"].map((each) =>
      rate(`industrial-output-index-${each}`),
    );
    expect(chained).toBeLessThan(early ?? 0);
    expect(chained).toBeGreaterThan(late ?? 0);
  });
});

describe("balances", () => {
  test("leave fewer orders unmet the more rounds Gosplan goes through them", () => {
    const unmet = [1, 2, 3, 5].map((rounds) => {
      const of = ran({ rounds });
      return meanOf(of, "ordersUnmet", 1931) / meanOf(of, "orders", 1931);
    });
    expect(unmet).toEqual([...unmet].sort((one, other) => other - one));
    expect(new Set(unmet).size).toBe(unmet.length);
  });
});

describe("great works", () => {
  test("open within two years of their real opening, half of them within one", () => {
    const late = openingsOf([run]).flatMap((each) => (each.late === null ? [] : [Math.abs(each.late)]));
    expect(late.length).toBeGreaterThanOrEqual(12);
    expect(Math.max(...late)).toBeLessThanOrEqual(24);
    expect(late.filter((months) => months <= 12).length).toBeGreaterThanOrEqual(late.length / 2);
  });

  test("open later where no machines can be bought abroad", () => {
    const without = simulate(
      {
        ...history,
        levers: [...history.levers, { lever: "importDrive", from: 12 * 1928, value: 0 } as const].filter(
          ({ lever, from, value }) => lever !== "importDrive" || (from === 12 * 1928 && value === 0),
        ),
      },
      { seed: 1 },
      machine,
    );
    const opened = (of: Run): number => openingsOf([of]).filter(({ model }) => model !== null && model < "1933").length;
    expect(opened(without)).toBeLessThan(opened(run));
  });
});
