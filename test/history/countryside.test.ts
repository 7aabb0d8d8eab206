import { describe, expect, test } from "vitest";
import type { MechanismName } from "../../src/index.ts";
import { changed, famine, middle, on, over, peak, takenAndDied, trough } from "./measures.ts";

const history = changed("history");
const without = (mechanism: MechanismName) => changed("history", { off: [mechanism] });

/** Grain procured in the last quarter of 1927 against that of 1926. */
const autumn = (scenario: typeof history): number =>
  middle(
    scenario,
    (run) =>
      over(run, "grain-procurement", [1927, 10], [1927, 12]) / over(run, "grain-procurement", [1926, 10], [1926, 12]),
  );
/** Grain procured in the first quarter of 1928 against that of 1927. */
const spring = (scenario: typeof history): number =>
  middle(
    scenario,
    (run) =>
      over(run, "grain-procurement", [1928, 1], [1928, 3]) / over(run, "grain-procurement", [1927, 1], [1927, 3]),
  );
const share = (scenario: typeof history, year: number, month: number): number =>
  middle(scenario, (run) => on(run, "collectivised-households", year, month));
const lost = (scenario: typeof history, herd: string): number =>
  middle(scenario, (run) => 1 - on(run, herd, 1933, 1) / on(run, herd, 1928, 1));

describe("the procurement crisis", () => {
  test("autumn 1927 brings the state at least a sixth less grain than autumn 1926", () => {
    expect(autumn(history)).toBeLessThan(0.84);
  });
  test("without withholding the autumn of 1927 brings as much as that of 1926", () => {
    expect(autumn(without("withholding"))).toBeGreaterThan(0.95);
  });
  test("with prices of grain held up and those of goods let go, the crisis does not come", () => {
    const held = changed("history", {
      set: [
        ["grainPrice", "1926-07", 1.1],
        ["holdPrices", "1926-07", 0],
        ["goodsPrice", "1927-03", 1],
      ],
    });
    expect(autumn(held)).toBeGreaterThan(0.95);
  });
  test("force brings more grain in early 1928 than a year before", () => {
    expect(spring(history)).toBeGreaterThan(1.15);
  });
  test("without forced collection early 1928 brings no more than a year before", () => {
    expect(spring(without("forced-collection"))).toBeLessThan(1.05);
  });
});

describe("collectivisation", () => {
  test("rises in winter 1929-30, collapses in spring and rises again", () => {
    expect(share(history, 1929, 7)).toBeLessThan(8);
    expect(share(history, 1930, 3)).toBeGreaterThan(40);
    expect(share(history, 1930, 9)).toBeLessThan(0.6 * share(history, 1930, 3));
    expect(share(history, 1931, 7)).toBeGreaterThan(40);
    expect(share(history, 1936, 7)).toBeGreaterThan(80);
  });
  test("without the campaign hardly anybody is in a collective farm", () => {
    expect(share(without("collectivisation"), 1936, 7)).toBeLessThan(2);
  });
});

describe("herds", () => {
  test.each(["livestock-cattle", "livestock-sheep-goats"])("%s reach their trough in 1933-34", (herd) => {
    expect([1933, 1934]).toContain(middle(history, (run) => trough(run, herd)));
  });
  test.each(["livestock-cattle", "livestock-sheep-goats", "livestock-horses"])(
    "%s lose a third and more in five years",
    (herd) => {
      expect(lost(history, herd)).toBeGreaterThan(0.33);
    },
  );
  test("horses lose four fifths of all that they lose before 1934", () => {
    const fallen = middle(history, (run) => {
      const [before, then, least] = [1929, 1934, trough(run, "livestock-horses")].map((year) =>
        on(run, "livestock-horses", year, 1),
      );
      return ((before ?? 0) - (then ?? 0)) / ((before ?? 0) - (least ?? 0));
    });
    expect(fallen).toBeGreaterThan(0.8);
  });
  test("fewer cattle are lost when nobody slaughters rather than hand over", () => {
    expect(lost(without("slaughter"), "livestock-cattle")).toBeLessThan(lost(history, "livestock-cattle") - 0.02);
  });
  test("fewer cattle are lost when the state takes none for meat", () => {
    expect(lost(without("meat-levy"), "livestock-cattle")).toBeLessThan(lost(history, "livestock-cattle") - 0.1);
  });
});

describe("the famine", () => {
  test("kills most in 1933", () => {
    expect(middle(history, (run) => peak(run, "famine-excess-deaths"))).toBe(1933);
    expect(middle(history, famine)).toBeGreaterThan(3);
  });
  test("kills at least twice as many of a thousand in the third of regions from which most is taken as in the others", () => {
    const times = middle(history, (run) => {
      const regions = takenAndDied(run).sort((one, other) => other.taken - one.taken);
      const mean = (some: typeof regions): number => some.reduce((sum, each) => sum + each.died, 0) / some.length;
      return mean(regions.slice(0, 8)) / mean(regions.slice(8));
    });
    expect(times).toBeGreaterThan(2);
  });
  test("the same weather under the policies of the gradual course kills less than a sixth of those who died", () => {
    const weatherAlone = changed("gradual");
    expect(middle(weatherAlone, famine)).toBeLessThan(middle(history, famine) / 6);
  });
  test.each(["collectivisation", "forced-collection", "lost-interest"] as const)(
    "fewer die without %s",
    (mechanism) => {
      expect(middle(without(mechanism), famine)).toBeLessThan(0.75 * middle(history, famine));
    },
  );
  test("nobody starves when hunger does not kill", () => {
    expect(middle(without("famine-mortality"), famine)).toBe(0);
  });
  test("grain given back in early 1933 saves the villages from part of it, in this model", () => {
    const relief = changed("history", { set: [["relief", "1933-01", 0.8]] });
    const deaths = (scenario: typeof history): number =>
      middle(scenario, (run) => over(run, "famine-excess-deaths", [1933, 1], [1933, 12]));
    expect(deaths(relief)).toBeLessThan(0.85 * deaths(history));
  });
});

describe("the gradual course", () => {
  const gradual = changed("gradual");
  test("has no collective farms, no famine of that size and slower industry", () => {
    expect(share(gradual, 1936, 7)).toBeLessThan(1);
    expect(middle(gradual, famine)).toBeLessThan(middle(history, famine) / 6);
    const grown = (scenario: typeof history): number =>
      middle(scenario, (run) => over(run, "industrial-output-index-kaplan-moorsteen", [1940, 1], [1940, 12]));
    expect(grown(gradual)).toBeLessThan(0.9 * grown(history));
  });
  test("leaves herds where they were", () => {
    expect(lost(gradual, "livestock-cattle")).toBeLessThan(0.1);
  });
});
