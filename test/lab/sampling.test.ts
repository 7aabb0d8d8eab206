import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type SamplingGap, samplingGaps } from "../../src/lab/sampling.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const seeds = [11, 12, 13];
const [coarse, fine] = [2500, 250];
/** How many standard errors the mean of the seeds may lie from its place, among some forty indicators. */
const allowed = 4;

/** The error at 1:2500 that the page of sampling states for each indicator, as a share of its level. */
const stated = new Map(
  readFileSync("docs/model/sampling.md", "utf8")
    .split("<!-- coarse: end -->")[0]
    ?.split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells[5]?.endsWith("%"))
    .map((cells) => [cells.slice(1, 4).join(", "), Number.parseFloat(cells[5] ?? "") / 100]),
);

const nameOf = ({ indicator: { series, geo = "USSR", ledger } }: SamplingGap): string => `${series}, ${geo}, ${ledger}`;

let gaps: readonly SamplingGap[];
beforeAll(() => {
  gaps = samplingGaps(standardScenario("history"), seeds, coarse, fine).filter((gap) => stated.has(nameOf(gap)));
});

test("every indicator whose error is stated is one that a run emits", () => {
  expect(gaps.map(nameOf).sort()).toEqual([...stated.keys()].sort());
  expect(gaps.length).toBeGreaterThan(30);
});

test("the mean over seeds is the same in a sample ten times as fine, within the error that is stated", () => {
  const errorOfMean = Math.sqrt((1 + fine / coarse) / seeds.length);
  const beyond = gaps.filter((gap) => Math.abs(gap.shift) > allowed * errorOfMean * (stated.get(nameOf(gap)) ?? 0));
  expect(beyond.map((gap) => `${nameOf(gap)}: ${gap.shift}`)).toEqual([]);
});

test("a year's figure errs by no more than three times what is stated, as far as three seeds can tell", () => {
  const far = gaps.filter((gap) => gap.error > 3 * (stated.get(nameOf(gap)) ?? 0));
  expect(far.map((gap) => `${nameOf(gap)}: ${gap.error}`)).toEqual([]);
});
