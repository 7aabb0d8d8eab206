import { describe, expect, test } from "vitest";
import { answers } from "../../src/evidence/answers.ts";
import type { Lookup } from "../../src/evidence/measures.ts";
import { answerClaims, claims, type Row } from "../../src/index.ts";

/** Claims with a range whose answer looks up one figure and goes straight with it: that figure can be set to any answer. */
const settable = claims.flatMap((claim) => {
  const answer = answers[claim.id];
  const [low, high] = [Number(claim.low), Number(claim.high)];
  if (!answer || claim.low === "" || claim.high === "") return [];
  const asked = new Map<string, Parameters<Lookup>>();
  const answerAt = (value: number): number =>
    answer((...what) => {
      asked.set(JSON.stringify(what), what);
      return value;
    });
  const [none, one, two] = [answerAt(0), answerAt(1), answerAt(2)];
  const [of] = asked.values();
  const isStraight = asked.size === 1 && Math.abs(two - one - (one - none)) < 1e-9 && one !== none;
  return of && isStraight ? [{ id: claim.id, low, high, of, from: none, by: one - none }] : [];
});

/** What is said of a claim when its answer is a number. */
function verdictAt({ id, of: [series, year, month, ledger], from, by }: (typeof settable)[number], value: number) {
  const row: Row = {
    series,
    geo: "USSR",
    year,
    month: month ?? null,
    value: (value - from) / by,
    unit: "1",
    ledger: ledger ?? "actual",
  };
  return answerClaims([row]).find(({ claim }) => claim.id === id)?.verdict;
}

describe("a claim", () => {
  test.each(settable)("is called inside its range, and outside a hair beyond either end: $id", (each) => {
    const { low, high } = each;
    const hair = 1e-6 * Math.max(Math.abs(low), Math.abs(high), 1);
    const insides = [low + hair, (low + high) / 2, high - hair].filter((value) => value >= low && value <= high);
    expect(insides.map((value) => verdictAt(each, value))).toEqual(insides.map(() => "inside"));
    const outsides = [low - hair, high + hair, 1.01 * high + hair, 1.19 * high + hair];
    expect(outsides.map((value) => verdictAt(each, value))).toEqual(outsides.map(() => "outside"));
    expect(verdictAt(each, Number.NaN)).toBe("not answered");
  });

  test("that one figure answers is one in three, or more", () => {
    expect(settable.length).toBeGreaterThan(Object.keys(answers).length / 3);
  });
});
