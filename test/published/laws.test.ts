import { describe, expect, test } from "vitest";
import { equationOf } from "../../src/book/formula.ts";
import { isLaw } from "../../src/ground/model.ts";
import { allenModel, economyParameters, publishedFigures } from "../../src/index.ts";
import { rowsOf } from "../evidence/table.ts";
import type { Law } from "../laws/law.ts";
import { assertMovesAsSaid } from "../laws/signs.ts";
import { assertSurvivesUnitChange } from "../laws/units.ts";

const seed = 20261124;
const laws = [...allenModel.beginning, ...allenModel.month]
  .filter((step) => isLaw(step))
  .map((law) => [allenModel.nameOf(law), law as Law] as const);

describe("Allen's equations, as laws", () => {
  test("there are as many as stand in the order of the beginning and the year", () => {
    expect(laws.length).toBe(allenModel.beginning.length + allenModel.month.length);
  });

  test.each(laws)("%s answers the same in other units", (name, law) => {
    assertSurvivesUnitChange(name, law, seed);
  });

  test.each(laws)("%s moves as it says", (name, law) => {
    expect(assertMovesAsSaid(name, law, seed)).toEqual([]);
  });

  test.each(laws.filter(([name]) => name !== "terms"))("%s prints as an equation", (_name, law) => {
    expect(equationOf(law, allenModel)).toContain(" = ");
  });
});

test("everything declared cites a work of the bibliography, or says that it is assumed", () => {
  const known = new Set([...rowsOf("sources.csv").map((row) => row["key"]), "assumed"]);
  const cited = [
    ...[...allenModel.quantities.values()].map((each) => each.source.key),
    ...economyParameters.map(([, each]) => each.source.key),
    ...[...publishedFigures("allen"), ...publishedFigures("cheremukhin")].map((each) => each.source),
  ];
  expect(cited.filter((key) => !known.has(key))).toEqual([]);
});

test("a number that is not published has a range around its own value", () => {
  const moved = [...allenModel.quantities, ...economyParameters].flatMap(([name, each]) =>
    "prior" in each && (each.prior as { shape: string }).shape === "triangular" ? [[name, each] as const] : [],
  );
  expect(moved.length).toBeGreaterThan(20);
  for (const [name, each] of moved) {
    const [low = Number.NaN, high = Number.NaN] = each.within ?? [];
    const value = Number("value" in each ? each.value : Number.NaN);
    expect([name, low <= value && value <= high && low < high]).toEqual([name, true]);
  }
});
