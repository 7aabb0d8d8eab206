import { describe, expect, test } from "vitest";
import { type Claim, claims, observations } from "../../src/evidence/table.ts";
import type { Row } from "../../src/lab/indicators.ts";
import { type Answer, answerTo, type Fit, fitTo } from "../../src/lab/score.ts";
import { countsLine, scoreOf } from "../../src/lab/scoring.ts";
import type { Slack } from "../../src/lab/slack.ts";

const [pattern] = claims as [Claim];
/** A claim of a system that runs from 10 to 19, and what a run answers to it. */
const answer = (value: number | undefined, system = "famine"): Answer =>
  answerTo({ ...pattern, system, low: "10", high: "19", unit: "persons", set_by: "" }, value);
const followed = (geo: string, points: number, gap: number): Fit => ({
  series: "deaths",
  geo,
  role: "validate",
  points,
  gap,
});

describe("several runs scored together", () => {
  const runs = [12, 14, 25].map((value) => ({
    answers: [answer(value), answer(value + 10, "party"), answer(undefined, "party")],
    fits: [followed("USSR", 4, value / 100), followed("Ukraine", 2, 0.5)],
  }));

  test("answer a claim with the middle one, and say what part of them lies inside the range", () => {
    const [first, second, third] = scoreOf(runs).claims;
    expect(first).toMatchObject({ value: 14, verdict: "inside", share_inside: 2 / 3 });
    expect(second).toMatchObject({ value: 24, verdict: "outside", share_inside: 0 });
    expect(third).toMatchObject({ value: undefined, verdict: "not answered", share_inside: undefined });
    const [low, high] = first?.spread ?? [0, 0];
    expect(low).toBeGreaterThanOrEqual(12);
    expect(high).toBeLessThanOrEqual(25);
  });

  test("are counted for each system by itself, and the systems together are the whole", () => {
    const { by_system: bySystem, ...all } = scoreOf(runs).counts;
    expect(bySystem).toMatchObject({
      famine: { inside: 1, outside: 0, not_answered: 0 },
      party: { inside: 0, outside: 1, not_answered: 1 },
    });
    expect(all).toMatchObject({ inside: 1, outside: 1, not_answered: 1 });
  });

  test("tell how a series is followed: its places, the points of one run, and the middle gap", () => {
    expect(scoreOf(runs).fits).toEqual([{ series: "deaths", role: "validate", places: 2, points: 6, gap: 0.375 }]);
  });
});

describe("the counts in a sentence", () => {
  const loosely = (slack: Slack | undefined): Answer => ({ ...answer(15), slack });

  test("say nothing of what little could fail where there is nothing of the kind", () => {
    expect(countsLine([answer(15), answer(30), answer(undefined)])).toBe(
      "Of 3 claims with a range, 1 inside it, 1 outside, 1 not yet answered.",
    );
  });

  test("tell wide ranges from what a lever sets, one from several", () => {
    expect(countsLine([loosely("wide")])).toMatch(/Of those inside, 1 has a range so wide that little could fail\.$/);
    expect(countsLine([loosely("lever"), loosely("lever"), answer(15)])).toMatch(
      /Of those inside, 2 are set by a lever and not by a law\.$/,
    );
    expect(countsLine([loosely("wide"), loosely("from nought"), loosely("lever")])).toMatch(
      /Of those inside, 2 have ranges so wide that little could fail, and 1 is set by a lever and not by a law\.$/,
    );
  });
});

describe("a run beside the evidence", () => {
  const counted = observations.filter(
    ({ series, geo, role }) => series === "gulag-camps-population" && geo === "USSR" && role !== "initial",
  );
  /** Rows that are so many times what was counted. */
  const rows = (times: number): readonly Row[] =>
    counted.flatMap(({ series, geo, year, month, value, unit }) =>
      value === null ? [] : [{ series, geo, year, month, value: times * value, unit, ledger: "actual" }],
    );

  test("has no gap to a series that it gives as it was counted, and half a figure too much is a gap of a half", () => {
    const points = rows(1).length;
    const sum = (fits: readonly Fit[]): number => fits.reduce((all, each) => all + each.points, 0);
    for (const [times, gap] of [
      [1, 0],
      [1.5, 0.5],
      [0.5, 0.5],
    ] as const) {
      const fits = fitTo(rows(times));
      expect(sum(fits)).toBe(points);
      for (const each of fits) expect(each.gap).toBeCloseTo(gap, 12);
    }
    expect(points).toBeGreaterThan(5);
  });

  test("is held against nothing where it gives no figure", () => {
    expect(fitTo([])).toEqual([]);
    expect(fitTo(rows(Number.NaN))).toEqual([]);
  });
});
