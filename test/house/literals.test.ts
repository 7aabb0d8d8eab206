import { describe, expect, test } from "vitest";
import { code, filesUnder } from "./files.ts";
import { literalsIn, told } from "./literals.ts";

/** A law of grain, with what is given as its arithmetic and beside it. */
function law(is: string, beside = ""): ReturnType<typeof literalsIn> {
  return literalsIn({
    path: "src/laws/bad.ts",
    text: `${beside}export const eaten = signal({\n  within: [0, 12],\n  months: [7, 8],\n  rises: { grain },\n  is: ({ grain }) => ${is},\n});\n`,
  });
}

describe("a number in a law", () => {
  test.each([
    "grain * 0.35",
    "grain + 3",
    "grain > 1e-3 ? 1 : 0",
    "Math.min(0.9, grain)",
    "pow(grain, 1.8)",
    "-0.5 * grain",
  ])("is refused in %s", (is) => {
    expect(law(is).map(({ path, line }) => `${path}:${line}`)).toEqual(["src/laws/bad.ts:5"]);
  });

  test.each(["(grain * 2) / 2", "Math.max(0, 1 - grain)", "grain * part"])("is none in %s", (is) => {
    expect(law(is)).toEqual([]);
  });

  test.each([
    "const part = 0.35;\n",
    "const byAge = [0.7, 0.6];\n",
    "const half = (of: number) => of * 0.5;\n",
    "export const ages = table({ values: [3, 4] });\n",
    "export const part = given({ value: 0.35, low: 0.2, high: 0.5, locator: 12 });\n",
    "export const part = odds(() => 0.35);\n",
  ])("is refused beside it: %s", (beside) => {
    expect(law("grain", beside).length).toBeGreaterThan(0);
  });

  test.each([
    "export const part = given({ value: 0.35, low: 0.2, high: 0.5 });\n",
    'export const calfDraw = turned(foalDraw, 0.25, "ξ2");\n',
    'export const part = odds("ω", 1.1);\n',
  ])("is declared in %s", (beside) => {
    expect(law("grain", beside)).toEqual([]);
  });

  test("is told with its place and how to mend it", () => {
    expect(law("grain * 0.35").map(told)).toEqual([
      "src/laws/bad.ts:5: 0.35 stands bare; declare it as a parameter (`given`, `fixed`), or put it into data/ with its source",
    ]);
  });
});

test("no number but 0, 1 and 2 stands bare in a law, or in what a run is given", () => {
  const given = code.filter(({ path }) => /^src\/lab\/given\w*\.ts$/.test(path));
  // Levels and substances say how wide memory is, and how small a step.
  const ledger = filesUnder(["src/ledger"], /(?<!levels|substances)\.ts$/);
  const held = [...filesUnder(["src/laws"], /\.ts$/), ...ledger, ...given];
  expect(given.length).toBeGreaterThan(4);
  expect(held.length).toBeGreaterThan(240);
  expect(held.flatMap(literalsIn).map(told)).toEqual([]);
});
