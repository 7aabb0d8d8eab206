import { describe, expect, test } from "vitest";
import { Fault, readAmounts, readTable } from "../../src/index.ts";

function faultOf(read: () => unknown): Pick<Fault, "code" | "what" | "where"> | undefined {
  try {
    read();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    const { code, what, where } = thrown;
    return { code, what, where };
  }
}

describe("a table that is read", () => {
  test("has its goods made first, in the order of columns, then those that are only used, with their units", () => {
    const table = readTable("good,unit,coal,steel\nlabour,hour,3,4\nsteel,kt,0.2,0.1\ncoal,t,0.1,0.5\n", "table.csv");
    expect(table.goods).toEqual(["coal", "steel", "labour"]);
    expect(table.made).toBe(2);
    expect(table.uses.map((row) => [...row])).toEqual([
      [0.1, 0.5],
      [0.2, 0.1],
      [3, 4],
    ]);
    expect([...table.units]).toEqual([
      ["labour", "hour"],
      ["steel", "kt"],
      ["coal", "t"],
    ]);
    expect([...readTable("good,coal\ncoal,0.1\n", "table.csv").units]).toEqual([]);
  });

  test.each([
    [
      "whose first column has another name",
      "name,coal\ncoal,0.1\n",
      "header-malformed",
      'the first column is "name"',
      1,
    ],
    ["without a column", "good\ncoal\n", "header-malformed", "no good is made: there is no column for one", 1],
    ["with a column twice", "good,coal,coal\ncoal,0,0\n", "good-twice", 'two columns make "coal"', 1],
    ["with a line twice", "good,coal\ncoal,0\ncoal,0\n", "good-twice", 'two lines are of "coal"', 3],
    ["with a good without a name", "good,coal\ncoal,0\n,0\n", "good-twice", "a good has no name", 3],
    [
      "with a column without a line",
      "good,coal,steel\ncoal,0,0\n",
      "good-without-line",
      '"steel" has a column and no line',
      1,
    ],
  ])("%s is refused, with its line", (_what, text, code, what, line) => {
    expect(faultOf(() => readTable(text, "table.csv"))).toEqual({ code, what, where: `table.csv:${line}` });
  });
});

describe("amounts that are read", () => {
  const table = readTable("good,unit,coal\ncoal,kt,0.1\nlabour,hour,1\n", "table.csv");

  test("are those of the column that is wanted; weights only where they are given", () => {
    const { amounts, weights } = readAmounts(
      "good,target,weight\ncoal,5,2\nlabour,1,1\n",
      "targets.csv",
      "target",
      table,
    );
    expect([...amounts]).toEqual([
      ["coal", 5],
      ["labour", 1],
    ]);
    expect([...weights]).toEqual([
      ["coal", 2],
      ["labour", 1],
    ]);
    expect(readAmounts("good,target\ncoal,5\n", "targets.csv", "target", table).weights.size).toBe(0);
  });

  test.each([
    ["of a good named twice", "good,target\ncoal,5\ncoal,6\n", "good-twice", 3],
    ["of a good that is not in the table", "good,target\ncoke,5\n", "good-unknown", 2],
    ["in another unit", "good,unit,target\ncoal,t,5\n", "unit-differs", 2],
    ["below nought", "good,target\ncoal,-5\n", "number-negative", 2],
  ])("%s are refused, with their line", (_what, text, code, line) => {
    expect(faultOf(() => readAmounts(text, "targets.csv", "target", table))).toMatchObject({
      code,
      where: `targets.csv:${line}`,
    });
  });
});
