import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import { machineFor, simulate } from "../../src/lab/run.ts";
import { leverRanges } from "../../src/scenarios/known.ts";
import { leverGroups } from "../../src/scenarios/reference/groups.ts";
import { referencePolicy } from "../../src/scenarios/reference/policy.ts";
import { standardNames, standardScenario } from "../../src/scenarios/standard.ts";
import { bibliography } from "../../src/sources/bibliography.ts";

const groups = leverGroups();
const reference = referencePolicy();

describe("groups of levers", () => {
  test("hold every lever once, those that a scenario sets among them, in eight to twelve groups", () => {
    const grouped = groups.flatMap(({ levers }) => levers);
    expect(grouped.toSorted()).toEqual([...leverRanges().keys()].toSorted());
    for (const name of standardNames) {
      for (const { lever } of standardScenario(name).levers) {
        expect(
          groups.filter(({ levers }) => levers.includes(lever)),
          `${name}: ${lever}`,
        ).toHaveLength(1);
      }
    }
    expect(groups.length).toBeGreaterThanOrEqual(8);
    expect(groups.length).toBeLessThanOrEqual(12);
  });

  test("each say what holds instead, why, and where that was read", () => {
    for (const { title, instead, why, source } of groups) {
      expect(title).toMatch(/^[A-Z]/);
      expect(instead).toMatch(/\.$/);
      expect(why).toMatch(/\.$/);
      expect([...bibliography.keys(), "assumed"]).toContain(source.key);
    }
  });
});

test("the guide to attribution prints each group, what holds instead, and why", () => {
  const guide = readFileSync(new URL("../../docs/guide/attribution.md", import.meta.url), "utf8");
  const rows = groups.map(({ title, instead, why }) => `| ${title} | ${instead} | ${why} |`);
  expect(rows.filter((row) => !guide.includes(`\n${row}\n`))).toEqual([]);
});

describe("the reference policy", () => {
  test("is history to December 1927, to the last bit, and sets nothing after January 1928", () => {
    const machine = machineFor(20_000);
    const bitsOf = (scenario: typeof reference): string => {
      const { record } = simulate(scenario, { to: monthNumber(1927, 12) }, machine);
      return createHash("sha256").update(record).digest("hex");
    };
    expect(bitsOf(reference)).toBe(bitsOf(standardScenario("history")));
    expect(reference.levers.filter(({ from }) => from > monthNumber(1928, 1))).toEqual([]);
  });

  test("differs from what stood in December 1927 only where the reason of a group says so", () => {
    const set = reference.levers.filter(({ from }) => from === monthNumber(1928, 1)).map(({ lever }) => lever);
    const reasons = new Map(groups.map(({ id, why }) => [id, why]));
    expect(set).toEqual(["holdPrices", "relief", "summarySentences", "admissions"]);
    expect(reasons.get("prices")).toMatch(/prices that clear/);
    expect(reasons.get("loans")).toMatch(/1924-25 and 1928/);
    expect(reasons.get("repression")).toMatch(/June 1927/);
    expect(reasons.get("party")).toMatch(/October 1927/);
  });

  test("has the loans of the scenario that it takes them from, and the admissions of 1926", () => {
    const last = (scenario: typeof reference, lever: string, until: number): number | undefined =>
      scenario.levers.filter((each) => each.lever === lever && each.from <= until).at(-1)?.value;
    const end = monthNumber(1940, 12);
    expect(last(reference, "relief", end)).toBe(last(standardScenario("gradual"), "relief", end));
    const history = standardScenario("history");
    expect(last(reference, "admissions", end)).toBe(last(history, "admissions", monthNumber(1926, 12)));
    expect(last(reference, "investment", end)).toBe(last(history, "investment", monthNumber(1927, 12)));
  });
});
