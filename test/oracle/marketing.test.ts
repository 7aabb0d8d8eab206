import { describe, expect, test } from "vitest";
import { isLaw } from "../../src/ground/model.ts";
import { takeStock } from "../../src/ground/nesting.ts";
import type { Law } from "../../src/ground/quantity.ts";
import { runPlainly } from "../../src/ground/reference.ts";
import { memoryOf } from "../../src/ground/world.ts";
import { machineFor, model, monthNumber, type Scenario, simulate, standardScenario } from "../../src/index.ts";
import { keptForFeed, spare } from "../../src/laws/food/supply.ts";
import { offer } from "../../src/laws/grain/market.ts";
import { readiness } from "../../src/laws/grain/terms.ts";

/** Allen (2003), eq. 8A-3: farms sell 40 % of their produce at parity of prices, and 26 % at half the price. */
const published = { parity: 40, half: 26 } as const;

type Values = Readonly<Record<string, number>>;

/** What each household, or region, was given for some laws in September 1926, in a mean year of the NEP. */
function valuesOf(laws: readonly Law[]): ReadonlyMap<Law, readonly Values[]> {
  const heard = new Map<Law, Values[]>(laws.map((law) => [law, []]));
  const machine = machineFor(20000);
  const { world, executor } = machine;
  const september = monthNumber(1926, 9);
  const month: typeof executor.month = (moment) => {
    if (moment.month !== september) return executor.month(moment);
    memoryOf(world)();
    runPlainly(world, model.plans.month, moment, ({ law, values }) => {
      if (isLaw(law)) heard.get(law)?.push(values);
    });
    takeStock(world);
  };
  const gradual: Scenario = { ...standardScenario("gradual"), off: ["weather"] };
  simulate(
    gradual,
    { seed: 1, oneIn: 20000, to: september },
    { ...machine, executor: { begin: executor.begin, month } },
  );
  return heard;
}

const heard = valuesOf([readiness, keptForFeed, spare, offer]);
const first = (law: Law): Values => heard.get(law)?.[0] ?? {};

/** A law's own answer to what it was given, but for some inputs. */
function answer(law: Law, given: Values, but: Values): number {
  for (const name of Object.keys(but))
    if (!(name in law.takes)) throw new Error(`${model.nameOf(law)} takes no ${name}`);
  return law.is({ ...given, ...but } as never);
}

function readyAt(realPrice: number, but: Values = {}): number {
  return answer(readiness, first(readiness), { realPrice, ...but });
}

/**
 * Part of the grain beyond seed and feed that the households of a sample sell from September to the next harvest, when
 * all that they offer is bought at one price: %.
 */
function marketed(realPrice: number, but: Values = {}): number {
  const ready = readyAt(realPrice, but);
  const feedPart = answer(keptForFeed, first(keptForFeed), { readiness: ready });
  const offering = first(offer);
  let [sold, whole] = [0, 0];
  for (const given of heard.get(spare) ?? []) {
    const { householdGrain = 0, seedReserve = 0, membersOfHousehold = 0, foodNorm = 0, feedNeed = 0 } = given;
    const { monthsToHarvest: months = 0 } = given;
    const feed = feedNeed * feedPart;
    let grain = householdGrain;
    whole += Math.max(0, householdGrain - seedReserve - months * feed);
    for (let monthsToHarvest = months; monthsToHarvest > 0; monthsToHarvest--) {
      const beyond = answer(spare, given, { householdGrain: grain, keptForFeed: feedPart, monthsToHarvest });
      const offered = answer(offer, offering, { spare: beyond, readiness: ready, lendingPart: 0 });
      sold += offered;
      grain = Math.max(0, grain - offered - membersOfHousehold * foodNorm - feed);
    }
  }
  return (100 * sold) / whole;
}

describe("what peasants sell when prices fall to half of parity", () => {
  test("the law's answer to price, without the wait for a better one, is Allen's", () => {
    const fall = readyAt(0.5, { patience: 0 }) / readyAt(1, { patience: 0 });
    expect(Math.abs(published.parity * fall - published.half)).toBeLessThan(0.5);
  });
  test("a sample of households that expects parity sells at parity what Allen's sell, within 3 points", () => {
    expect(Math.abs(marketed(1, { priceExpected: 1 }) - published.parity)).toBeLessThan(3);
  });
  test("one that has come to expect half the price sells at it what Allen's sell, within 3 points", () => {
    const sold = marketed(0.5, { priceExpected: 0.5 });
    expect(Math.abs(sold - published.half), `sold ${sold} of a hundred`).toBeLessThan(3);
  });
  test("one that still expects parity waits, and sells less than half as much at half the price", () => {
    expect(marketed(0.5, { priceExpected: 1 })).toBeLessThan(0.5 * marketed(0.5, { priceExpected: 0.5 }));
  });

  test("a better price never brings less grain to market", () => {
    const sold = [0.25, 0.5, 0.75, 1, 1.5, 2].map((price) => marketed(price));
    expect(sold).toEqual([...sold].sort((one, other) => one - other));
  });
});
