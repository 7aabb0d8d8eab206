import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answeredNames } from "../../src/ground/layout.ts";
import {
  claims,
  indicators,
  leverRanges,
  mechanismNames,
  model,
  readingNames,
  regionIds,
  standardNames,
} from "../../src/index.ts";
import { layout } from "../../src/laws/month.ts";

const file = readFileSync(new URL("../../src/generated/names.ts", import.meta.url), "utf8");

/** The names that a type of the generated file allows. */
function namesOf(type: string): readonly string[] {
  const [, body = ""] = new RegExp(`export type ${type} =([^;]*);`).exec(file) ?? [];
  return [...body.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name).sort();
}

describe("the names that an editor completes are those of the model", () => {
  const kind = (of: string): readonly string[] =>
    [...model.quantities].filter(([, each]) => each.kind === of).map(([name]) => name);

  test.each<[string, readonly string[]]>([
    ["LeverName", [...leverRanges().keys()]],
    ["ParameterName", kind("parameter")],
    ["MechanismName", mechanismNames()],
    ["QuantityName", answeredNames(model, layout)],
    ["ClaimId", claims.map(({ id }) => id)],
    ["RegionName", regionIds],
    ["IndicatorName", [...new Set(indicators.map(({ series }) => series))]],
    ["ReadingName", readingNames],
    ["ScenarioName", standardNames],
  ])("%s", (type, names) => {
    expect(namesOf(type)).toEqual([...names].sort());
  });
});
