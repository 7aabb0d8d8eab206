import { describe, expect, test } from "vitest";
import { aggregates } from "../../src/generated/inputs.ts";
import { isAddable } from "../../src/ground/amount.ts";
import type { QuantityName } from "../../src/index.ts";
import {
  Fault,
  indicators,
  machineFor,
  measured,
  measuredYears,
  model,
  monthNumber,
  placesOf,
  regionIds,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { takeIn } from "../../src/lab/places.ts";
import { region } from "../../src/ledger/levels.ts";
import { measureOf } from "../../src/scenarios/units.ts";

const run = simulate(standardScenario("history"), {}, machineFor(20000));
const regional = indicators.filter((each) => placesOf(each).length > 1);
const named = regional.map((each) => [`${each.series}, ${each.ledger}`, each] as const);

/** The figures of months and years of an indicator in a place, one after another. */
function figuresOf(indicator: (typeof indicators)[number], place: string): readonly number[] {
  return [...measured(run, indicator, place), ...measuredYears(run, indicator, place).values()];
}

describe("a group of regions", () => {
  test.each(named.filter(([, { places }]) => places === "added"))("has the sum of its regions: %s", (_, indicator) => {
    for (const [group, parts] of Object.entries(aggregates)) {
      const ofParts = parts.map((part) => figuresOf(indicator, part));
      figuresOf(indicator, group).forEach((whole, at) => {
        const sum = ofParts.reduce((all, part) => all + (part[at] ?? Number.NaN), 0);
        expect(Math.abs(whole - sum)).toBeLessThanOrEqual(1e-9 * Math.abs(sum) + 1e-12);
      });
    }
  });

  test.each(named.filter(([, { places }]) => places === "ratio"))("lies between its regions: %s", (_, indicator) => {
    for (const [group, parts] of Object.entries(aggregates)) {
      const ofParts = parts.map((part) => figuresOf(indicator, part));
      figuresOf(indicator, group).forEach((whole, at) => {
        const figures = ofParts.map((part) => part[at] ?? Number.NaN);
        const slack = 1e-9 * Math.abs(whole);
        expect(whole).toBeGreaterThanOrEqual(Math.min(...figures) - slack);
        expect(whole).toBeLessThanOrEqual(Math.max(...figures) + slack);
      });
    }
  });

  test("of all regions is the country", () => {
    expect([...(aggregates["USSR"] ?? [])].sort()).toEqual([...regionIds].sort());
  });

  test("had no more households in collective farms in February 1930, as claimed, than it had", () => {
    const reported = indicators.find(
      (each) => each.series === "collectivised-households" && each.ledger === "reported",
    );
    const at = run.months.indexOf(monthNumber(1930, 1));
    for (const place of Object.keys(aggregates)) {
      const claimed = reported ? measured(run, reported, place)[at] : Number.NaN;
      expect(claimed).toBeGreaterThan(10);
      expect(claimed).toBeLessThan(100);
    }
  });
});

describe("how places combine", () => {
  test.each(named)("goes with the unit: %s", (_, { unit, places }) => {
    const powers = Object.values(measureOf(unit).of);
    expect(places).toBe(powers.length === 1 && powers[0] === 1 ? "added" : "ratio");
  });

  const kept = [...model.quantities]
    .filter(([, { level, kind }]) => level === region && ["state", "signal", "total", "stock", "flow"].includes(kind))
    .map(([name, quantity]) => [name as QuantityName, quantity] as const);
  const take = takeIn(run, "Ukraine");
  const codeOf = (work: () => unknown): string => {
    try {
      work();
      return "added";
    } catch (thrown) {
      return thrown instanceof Fault ? thrown.code : String(thrown);
    }
  };

  test.each(kept.filter(([, { within }]) => within?.[1] === 1).filter(([, { kind }]) => kind !== "total"))(
    "shares of regions are not added: %s",
    (name) => {
      expect(codeOf(() => take(name))).toBe("cells-not-added");
      expect(codeOf(() => takeIn(run, "USSR")(name))).toBe("cells-not-added");
    },
  );

  test.each(kept)("%s is added where it is an amount, and only there", (name, quantity) => {
    expect(codeOf(() => take(name))).toBe(isAddable(quantity) ? "added" : "cells-not-added");
    expect(codeOf(() => takeIn(run, "Crimea")(name))).toBe("added");
  });

  test("prices, rates and shares are no amounts, people, grain and money are", () => {
    const addable = (name: string): boolean => {
      const quantity = model.quantities.get(name);
      return quantity !== undefined && isAddable(quantity);
    };
    const amounts = [
      "townspeople",
      "harvest",
      "risings",
      "memberHouseholds",
      "collectiveHouseholds",
      "output",
      "townDie",
    ];
    const others = [
      "paperShare",
      "costOfBranch",
      "productIndex",
      "marketPrice",
      "wage",
      "spacePerHead",
      "congressInterval",
    ];
    expect(amounts.filter((name) => !addable(name))).toEqual([]);
    expect(others.filter(addable)).toEqual([]);
  });

  test("a nation's amount is not told of a part of it, a nation's price is", () => {
    expect(codeOf(() => takeIn(run, "Crimea")("police"))).toBe("place-untold");
    expect(codeOf(() => takeIn(run, "Crimea")("output"))).toBe("place-untold");
    expect(takeIn(run, "Crimea")("manufacturesPrice")).toEqual(run.series("manufacturesPrice"));
  });

  test("an indicator of the country is not asked of a region, nor any of a place that there is not", () => {
    const [police, harvest] = ["police-staff", "grain-harvest-low"].map((name) =>
      indicators.find(({ series }) => series === name),
    );
    expect(codeOf(() => police && measured(run, police, "Ukraine"))).toBe("indicator-of-the-country");
    expect(codeOf(() => harvest && measured(run, harvest, "Atlantis"))).toBe("place-unknown");
  });
});
