import { describe, expect, test } from "vitest";
import {
  ablationFigures,
  ablations,
  claims,
  effectOf,
  endForAblations,
  machineFor,
  type Scenario,
  scenarioWithout,
  simulate,
  standardScenario,
} from "../../src/index.ts";

/** Common seeds: two scenarios differ by what is taken out, not by dice. */
const seeds = [1, 2, 3, 4, 5];
const machine = machineFor(2500);
const known = new Map<string, readonly (readonly number[])[]>();

function figuresOf(scenario: Scenario): readonly (readonly number[])[] {
  const key = JSON.stringify(scenario);
  const figures =
    known.get(key) ??
    seeds.map((seed) => ablationFigures(simulate(scenario, { seed, to: endForAblations() }, machine)));
  known.set(key, figures);
  return figures;
}

describe("what a claim names as the cause moves its figure as the claim says", () => {
  test.each(ablations.map((each) => [each.claim, each.figure, each.moves, each.says, each] as const))(
    "%s: %s go %s against a run in which %s",
    (_claim, _figure, _moves, _says, ablation) => {
      const effect = effectOf(ablation, figuresOf(standardScenario("history")), figuresOf(scenarioWithout(ablation)));
      expect(effect.as_claimed, JSON.stringify(effect)).toBe(true);
    },
  );
});

test("each ablation tests a claim that there is, and takes something out", () => {
  const ids = claims.map((each) => each.id);
  for (const { claim, without } of ablations) {
    expect(ids).toContain(claim);
    expect((without.off ?? []).length + (without.levers ?? []).length).toBeGreaterThan(0);
  }
});
