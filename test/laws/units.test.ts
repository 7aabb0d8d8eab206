import { describe, expect, test } from "vitest";
import { flow, signal } from "../../src/ground/law.ts";
import { type Law, parameter } from "../../src/ground/quantity.ts";
import { householdGrain } from "../../src/ledger/grain/stocks.ts";
import { household, nation } from "../../src/ledger/levels.ts";
import { assumed } from "../../src/sources/cite.ts";
import { known } from "./known.ts";
import { laws } from "./law.ts";
import { assertSurvivesUnitChange } from "./units.ts";

const seed = 19280101;
const source = assumed("a law of this test");

describe("laws answer the same in other units", () => {
  test.each(laws.filter(([name]) => !known.units.has(name)))("%s", (name, law) => {
    assertSurvivesUnitChange(name, law, seed);
  });

  test.each([...known.units.keys()])("%s is still known not to (strike it from the list if it now does)", (name) => {
    const law = laws.find(([each]) => each === name)?.[1];
    expect(law, `no law is named "${name}"`).toBeDefined();
    expect(() => law && assertSurvivesUnitChange(name, law, seed)).toThrow();
  });
});

describe("a wrong unit is caught", () => {
  const quota = parameter({
    symbol: "q",
    unit: "1/month",
    level: nation,
    within: [0, 1],
    value: 0.2,
    prior: { shape: "uniform", low: 0, high: 1 },
    says: "Part taken a month.",
    source,
  });

  test("a stock where a rate belongs", () => {
    const share = parameter({ ...quota, unit: "1", prior: { shape: "uniform", low: 0, high: 1 } });
    const wrong = flow({
      symbol: "P",
      unit: "t/month",
      level: household,
      from: householdGrain,
      to: householdGrain,
      says: "A share of a store, with no month in it.",
      source,
      rises: { householdGrain, share },
      is: ({ householdGrain, share }) => householdGrain * share,
    });
    expect(() => assertSurvivesUnitChange("wrong", wrong as Law, seed)).toThrow(/in other units/);
    const right = { ...wrong, takes: { householdGrain, share: quota } } as Law;
    expect(() => assertSurvivesUnitChange("right", right, seed)).not.toThrow();
  });

  test("a number with a hidden unit", () => {
    const wrong = signal({
      symbol: "E",
      unit: "t",
      level: household,
      says: "A store less ten tonnes that nobody declared.",
      source,
      rises: { householdGrain },
      is: ({ householdGrain }) => Math.max(0, householdGrain - 10),
    });
    expect(() => assertSurvivesUnitChange("wrong", wrong as Law, seed)).toThrow(/in other units/);
  });
});
