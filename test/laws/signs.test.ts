import { describe, expect, test } from "vitest";
import { signal } from "../../src/ground/law.ts";
import type { Law } from "../../src/ground/quantity.ts";
import { householdGrain, trust } from "../../src/ledger/grain/stocks.ts";
import { householdHorses } from "../../src/ledger/herds/stocks.ts";
import { household } from "../../src/ledger/levels.ts";
import { assumed } from "../../src/sources/cite.ts";
import { known } from "./known.ts";
import { laws } from "./law.ts";
import { assertMovesAsSaid } from "./signs.ts";

const seed = 19280102;
const source = assumed("a law of this test");

/** Holds a law to its signs, and to moving both ways where it says "?". */
function hold(name: string, law: Law): void {
  expect(assertMovesAsSaid(name, law, seed)).toEqual([]);
}

describe("laws move as they say", () => {
  test.each(laws.filter(([name]) => !known.signs.has(name)))("%s", hold);

  test.each([...known.signs.keys()])("%s is still known not to (strike it from the list if it now does)", (name) => {
    const law = laws.find(([each]) => each === name)?.[1];
    expect(law, `no law is named "${name}"`).toBeDefined();
    expect(() => law && hold(name, law)).toThrow();
  });
});

describe("a wrong sign is caught", () => {
  const feed = signal({
    symbol: "f",
    unit: "t",
    level: household,
    says: "Grain left when the horses are fed.",
    source,
    rises: { householdGrain },
    falls: { trust },
    is: ({ householdGrain, trust }) => householdGrain * (1 - trust),
  });

  test("a law that says the opposite of what it does", () => {
    const wrong = { ...feed, moves: { householdGrain: "+", trust: "+" } } as Law;
    expect(() => assertMovesAsSaid("wrong", wrong, seed)).toThrow(/moves "\+" with trust/);
    expect(() => assertMovesAsSaid("right", feed as Law, seed)).not.toThrow();
  });

  test("a law that only turns beyond a threshold", () => {
    const humped = {
      ...feed,
      moves: { householdGrain: "+", trust: "+" },
      is: ({ householdGrain, trust }: { householdGrain: number; trust: number }) =>
        householdGrain * Math.min(trust, 1.8 - trust),
    } as unknown as Law;
    expect(() => assertMovesAsSaid("humped", humped, seed)).toThrow(/moves "\+" with trust/);
  });

  test('a "?" that only ever moves one way', () => {
    const shy = { ...feed, moves: { householdGrain: "?", trust: "-" } } as Law;
    expect(assertMovesAsSaid("shy", shy, seed)).toEqual(['shy says "?" of householdGrain, but only ever moves "+"']);
  });

  test("but not what a law answers where there is nothing to divide by", () => {
    const shared = signal({
      symbol: "r",
      unit: "t/horse",
      level: household,
      says: "Grain a horse, none where there is no horse.",
      source,
      rises: { householdGrain },
      falls: { householdHorses },
      is: ({ householdGrain, householdHorses }) => (householdHorses > 0 ? householdGrain / householdHorses : 0),
    });
    expect(assertMovesAsSaid("shared", shared as Law, seed)).toEqual([]);
  });
});
