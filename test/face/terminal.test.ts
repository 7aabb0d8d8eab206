import { describe, expect, test } from "vitest";
import { comparisonTable } from "../../src/cli/reproduceTables.ts";
import { terminalOf } from "../../src/cli/terminal.ts";
import { type Comparison, compareCheremukhin } from "../../src/index.ts";
import { Gathered } from "./greatTurn.ts";

/** What a terminal writes to stderr while something advances, half-way and once it has stopped. */
function barOn(stream: { readonly isTTY?: boolean }): readonly [halfway: string, ended: string] {
  const stderr = Object.assign(new Gathered(), { columns: 80, cursorTo: () => {}, clearLine: () => {} }, stream);
  const { progress } = terminalOf({ stdout: new Gathered(), stderr, env: {} }, []);
  const bar = progress("history, 4 seeds", 10);
  bar.advance();
  bar.advance(4);
  const halfway = stderr.text;
  bar.stop();
  return [halfway, stderr.text];
}

describe("progress", () => {
  test("is drawn for a person who watches", () => {
    const [halfway, ended] = barOn({ isTTY: true });
    expect(halfway).toMatch(/history, 4 seeds +\S+ +\d+ % +.* left/);
    // What follows takes its line.
    expect(ended).not.toMatch(/\n$/);
  });

  test("is silent where nobody does", () => {
    expect(barOn({})).toEqual(["", ""]);
  });
});

test("what moves neither up nor down is told as level", () => {
  const [sign] = compareCheremukhin().filter(({ unit }) => unit === "sign") as [Comparison];
  const tableOf = (ours: number): string => comparisonTable([{ ...sign, what: "a thing", published: 1, ours }], 100);
  expect(tableOf(2)).toMatch(/^a thing +up +up\b/m);
  expect(tableOf(-2)).toMatch(/^a thing +up +down\b/m);
  expect(tableOf(0)).toMatch(/^a thing +up +level\b/m);
});
