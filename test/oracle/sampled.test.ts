import { describe, expect, test } from "vitest";
import { flow, start } from "../../src/ground/law.ts";
import { draw, stock, substance } from "../../src/ground/quantity.ts";
import { household, number, region, runSmall, source, village } from "./country.ts";

const people = substance({ name: "people", unit: "person", step: 1, whole: true });
const grain = substance({ name: "grain", unit: "t", step: 2 ** -10, whole: false });
const parts = { source, says: "A thing of the textbooks." } as const;
const size = { regions: 2, villages: 50, households: 32, weight: 10 };
const households = size.regions * size.villages * size.households;
const months = 24;

describe("people who die by lot", () => {
  const each = 5;
  const living = stock({ ...parts, symbol: "N", level: household, of: people });
  const dead = stock({ ...parts, symbol: "D", level: region, of: people, boundary: true });
  const [family, hazard] = [number("person", each), number("1/month", 0.01)];
  const luck = draw({ ...parts, symbol: "ν", level: household });
  const begins = start({
    ...parts,
    symbol: "N0",
    begins: living,
    rises: { family },
    is: ({ family }) => family,
  });
  const die = flow({
    ...parts,
    symbol: "d",
    unit: "person/month",
    level: household,
    from: living,
    to: dead,
    lot: luck,
    rises: { living, hazard },
    is: ({ living, hazard }) => living * hazard,
  });
  const book = {
    declared: { living, dead, family, hazard, luck, begins, die },
    beginning: [begins],
    month: [die],
    size,
  };
  const amount = runSmall(book, months);

  test("are whole, and as many as the hazard says within four standard deviations", () => {
    const left = amount(living).at(-1) ?? 0;
    const share = 0.99 ** months;
    const expected = each * households * share;
    expect(Number.isInteger(left)).toBe(true);
    expect(Math.abs(left - expected)).toBeLessThan(4 * Math.sqrt(expected * (1 - share)));
  });

  test("each stand for as many as the sample's weight, where the whole country is counted", () => {
    for (let month = 0; month <= months; month++) {
      const lost = each * households - (amount(living)[month] ?? 0);
      expect(amount(dead)[month]).toBe(lost * size.weight);
    }
  });

  test("are others under another seed, and the same under the same", () => {
    const again = runSmall(book, months)(living);
    const other = runSmall({ ...book, seed: 2 }, months)(living);
    expect(again).toEqual(amount(living));
    expect(other).not.toEqual(amount(living));
  });
});

describe("grain that households bring to their village", () => {
  const barn = stock({ ...parts, symbol: "G", level: household, of: grain });
  const common = stock({ ...parts, symbol: "Gk", level: village, of: grain });
  const [full, part] = [number("t", 2), number("1/month", 0.3)];
  const begins = start({
    ...parts,
    symbol: "G0",
    begins: barn,
    rises: { full },
    is: ({ full }) => full,
  });
  const bring = flow({
    ...parts,
    symbol: "g",
    unit: "t/month",
    level: household,
    from: barn,
    to: common,
    rises: { barn, part },
    is: ({ barn, part }) => barn * part,
  });
  const book = { declared: { barn, common, full, part, begins, bring }, beginning: [begins], month: [bring], size };
  const amount = runSmall(book, months);

  test("moves in whole steps, so that not a gramme is lost to rounding", () => {
    for (let month = 0; month <= months; month++) {
      expect((amount(barn)[month] ?? 0) + (amount(common)[month] ?? 0)).toBe(2 * households);
      expect(Number.isInteger((amount(common)[month] ?? 0) * 2 ** 10)).toBe(true);
    }
  });

  test("leaves in the barns what decay leaves, less than a step a month above it", () => {
    const left = amount(barn).at(-1) ?? 0;
    const exact = 2 * households * 0.7 ** months;
    expect(left).toBeGreaterThanOrEqual(exact);
    expect(left - exact).toBeLessThan((households * 2 ** -10) / 0.3);
  });
});
