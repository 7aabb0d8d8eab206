import { describe, expect, test } from "vitest";
import { trialOf } from "../../scripts/fuzzing/drawing.ts";
import { isFailure, outcomeOf } from "../../scripts/fuzzing/outcome.ts";
import type { Part, Trial } from "../../scripts/fuzzing/trial.ts";

const seeds = Array.from({ length: 16 }, (_, at) => at + 1);
/** Trials that once failed, as small as they could be made. */
const once: readonly (readonly [says: string, until: string, parts: readonly Part[]])[] = [
  [
    "sheep are born, and few are slaughtered: yards overflow",
    "1953-12",
    [
      { kind: "parameter", name: "herdGrowth", value: 0.2 },
      { kind: "parameter", name: "lambing", value: 0.3 },
      { kind: "parameter", name: "sheepOfftake", value: 0.06 },
    ],
  ],
  [
    "barns are large and nothing spoils grain: villages hold more than single precision adds up",
    "1985-12",
    [
      { kind: "parameter", name: "barn", value: 240 },
      { kind: "parameter", name: "fullTrough", value: 1.3 },
      { kind: "parameter", name: "leastGrainFed", value: 0.1 },
    ],
  ],
  [
    "all who can be are called to arms, and come home to towns that are empty",
    "1950-10",
    [
      { kind: "lever", name: "callUp", from: "1924-04", value: 20_000_000 },
      { kind: "lever", name: "grainPrice", from: "1924-01", value: 3 },
      { kind: "lever", name: "heavyShare", from: "1924-06", value: 1 },
      { kind: "lever", name: "holdPrices", from: "1924-07", value: 1 },
      { kind: "lever", name: "moneyCancelled", from: "1924-01", value: 0.9 },
    ],
  ],
];
const plain: Trial = { seed: 1, until: "1940-12", strategy: "mixed", reading: "base", ownProjects: false, parts: [] };

/** What a trial came to, where it came to something that no user should meet. */
function failureOf(trial: Trial): string {
  const outcome = outcomeOf(trial);
  return isFailure(outcome) ? `${outcome.end}: ${outcome.says}` : "";
}

describe("whatever is asked within what may be asked, a run ends with its books closed and every figure a number:", () => {
  test.each(seeds)("the trial of seed %i", (seed) => {
    expect(failureOf(trialOf(seed))).toBe("");
  });
});

describe("what once failed no longer does:", () => {
  test.each(once)("%s", (_, until, parts) => {
    expect(failureOf({ ...plain, until, parts })).toBe("");
  });
});
