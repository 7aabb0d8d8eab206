import { expect, test } from "vitest";
import { level, state } from "../../src/ground/quantity.ts";
import { filesOf } from "../../src/ground/shelf.ts";

const nation = level({ name: "nation", bytes: 8, cells: 1 });
const source = { key: "assumed", locator: "a model of this test" };
const depth = state({ symbol: "d", unit: "t", level: nation, source, says: "A thing." });

test("a file has its place by the shelves that it stands on, and the order of lines on a shelf changes nothing", () => {
  const [one, other] = [{ depth }, { depth, spare: 3 }];
  const files = filesOf({ mines: { shafts: one, params: { seams: other } }, clock: one });
  expect(Object.entries(files)).toEqual([
    ["mines/params/seams", other],
    ["mines/shafts", one],
    ["clock", one],
  ]);
  expect(Object.keys(filesOf({ mines: { params: { seams: other }, shafts: one } }))).toEqual(
    Object.keys(files).slice(0, 2),
  );
});
