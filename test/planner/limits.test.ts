import { expect, test } from "vitest";
import { tiesOf } from "../../src/planner/ties.ts";

test("limits of which more adds nothing, alone or together, are left out", () => {
  expect(tiesOf([0, 1, 2], (goods) => (goods.includes(0) ? 1 : 0))).toEqual([{ goods: [0], gain: 1 }]);
});

test("limits that add something only together are named together, after one that adds more alone", () => {
  const gainOf = (goods: readonly number[]): number =>
    goods.includes(0) ? 2 : goods.includes(1) && goods.includes(2) ? 1 : 0;
  expect(tiesOf([0, 1, 2], gainOf)).toEqual([
    { goods: [0], gain: 2 },
    { goods: [1, 2], gain: 1 },
  ]);
});
