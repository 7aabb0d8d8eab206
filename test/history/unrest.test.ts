import { describe, expect, test } from "vitest";
import type { MechanismName } from "../../src/index.ts";
import { errorOf, sharesByMonth } from "../../src/lab/campaign.ts";
import { disturbances, disturbancesOfYear, rankOf1930, regionsOf1930 } from "../../src/lab/unrest.ts";
import { changed, middle, on } from "./measures.ts";

const history = changed("history");
const without = (mechanism: MechanismName) => changed("history", { off: [mechanism] });
const ofYear = (scenario: typeof history, year: number): number =>
  middle(scenario, (run) => disturbancesOfYear(run, year));
const months = Array.from({ length: 12 }, (_, at) => at + 1);
/** How unevenly disturbances of 1930 fall on the villages of regions: the spread of their rates against the mean rate. */
const unevenness = (scenario: typeof history): number =>
  middle(scenario, (run) => {
    const rates = regionsOf1930(run).map(({ found, villages }) => found / villages);
    const mean = rates.reduce((sum, each) => sum + each, 0) / rates.length;
    return Math.sqrt(rates.reduce((sum, each) => sum + (each - mean) ** 2, 0) / rates.length) / mean;
  });
/** The part of the disturbances of 1930 that comes in its two worst months. */
const burst = (scenario: typeof history): number =>
  middle(scenario, (run) => {
    const [first = 0, second = 0] = months.map((month) => disturbances(run, 1930, month)).sort((a, b) => b - a);
    return (first + second) / disturbancesOfYear(run, 1930);
  });

describe("open disturbances in villages", () => {
  test("are most numerous in March 1930", () => {
    const worst = middle(history, (run) =>
      months.reduce(
        (high, month) => (disturbances(run, 1930, month) > disturbances(run, 1930, high) ? month : high),
        1,
      ),
    );
    expect(worst).toBe(3);
  });
  test("are more in 1930 than in all other years from 1926 to 1940 together", () => {
    const others = [1926, 1927, 1928, 1929, 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940];
    const rest = middle(history, (run) => others.reduce((sum, year) => sum + disturbancesOfYear(run, year), 0));
    expect(ofYear(history, 1930)).toBeGreaterThan(rest);
  });
  test("are fewer after 1933 than a twentieth of those of 1930, and by 1936 fewer than in any year from 1928 to 1933", () => {
    expect(ofYear(history, 1934)).toBeLessThan(0.05 * ofYear(history, 1930));
    const earlier = [1928, 1929, 1930, 1931, 1932, 1933].map((year) => ofYear(history, year));
    expect(ofYear(history, 1936)).toBeLessThan(Math.min(...earlier));
  });
  test("rank the regions of 1930 much as the police's table does, by number and for each village", () => {
    expect(middle(history, (run) => rankOf1930(regionsOf1930(run)).number)).toBeGreaterThan(0.7);
    expect(middle(history, (run) => rankOf1930(regionsOf1930(run)).rate)).toBeGreaterThan(0.4);
  });
  test("are hardly any on the gradual course", () => {
    expect(ofYear(changed("gradual"), 1930)).toBeLessThan(0.01 * ofYear(history, 1930));
  });
});

describe("without a part of what makes or keeps villages from rising", () => {
  test("no village rises without resistance", () => {
    expect(ofYear(without("resistance"), 1930)).toBe(0);
  });
  test("few rise without a campaign", () => {
    expect(ofYear(without("collectivisation"), 1930)).toBeLessThan(0.2 * ofYear(history, 1930));
  });
  test.each(["dekulakisation", "forced-collection"] as const)("fewer rise without %s", (mechanism) => {
    expect(ofYear(without(mechanism), 1930)).toBeLessThan(0.5 * ofYear(history, 1930));
  });
  test("fewer rise without news of others, less in one burst and less in some regions above others", () => {
    const deaf = without("news-of-unrest");
    expect(ofYear(deaf, 1930)).toBeLessThan(0.85 * ofYear(history, 1930));
    expect(burst(deaf)).toBeLessThan(burst(history) - 0.03);
    expect(unevenness(deaf)).toBeLessThan(unevenness(history) - 0.05);
  });
  test("more rise when news may travel freely", () => {
    expect(ofYear(changed("history", { set: [["censorship", "1929-01", 0]] }), 1930)).toBeGreaterThan(
      1.1 * ofYear(history, 1930),
    );
  });
  test("many more rise without fear of repression, in 1930 and after 1933", () => {
    const fearless = without("fear-of-repression");
    expect(ofYear(fearless, 1930)).toBeGreaterThan(2 * ofYear(history, 1930));
    expect(ofYear(fearless, 1934)).toBeGreaterThan(1.2 * ofYear(history, 1934));
  });
  test("a drive that is not called off in March 1930 is slowed by unrest", () => {
    const drive: [string, string, number][] = [
      ["collectivise", "1930-03", 1],
      ["letLeave", "1930-03", 0],
    ];
    const share = (off: MechanismName[]): number =>
      middle(changed("history", { set: drive, off }), (run) => on(run, "collectivised-households", 1930, 4));
    expect(share([])).toBeLessThan(share(["resistance"]) - 1);
  });
});

describe("households in collective farms", () => {
  test("follow the counts of 1929-31 month by month within 8 points", () => {
    expect(middle(history, (run) => errorOf(sharesByMonth(run)))).toBeLessThan(8);
  });
  test("leave in a crowd once they may, and not when nobody lets them", () => {
    const barred = changed("history", { set: [["letLeave", "1930-03", 0]] });
    const fallen = (scenario: typeof history): number =>
      middle(scenario, (run) => {
        const of = (month: number): number =>
          sharesByMonth(run).find((each) => each.year === 1930 && each.month === month)?.found ?? Number.NaN;
        return of(5) / of(7);
      });
    expect(fallen(history)).toBeGreaterThan(1.2 * fallen(barred));
  });
});
