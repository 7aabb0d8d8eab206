import { expect, test } from "vitest";
import { gather } from "../../src/ground/model.ts";
import { level, parameter } from "../../src/ground/quantity.ts";

const nation = level({ name: "nation", bytes: 8, cells: 1 });
const number = (symbol: string) =>
  parameter({
    symbol,
    unit: "1",
    level: nation,
    value: 1,
    says: "A number.",
    source: { key: "assumed", locator: "made for this test" },
    prior: { shape: "fixed", why: "a test" },
  });

test("the order of a file's quantities does not hang on who loads the file", () => {
  const [zeal, ardour, Beta] = [number("z"), number("a"), number("b")];
  const orders = [
    { zeal, ardour, Beta },
    { Beta, ardour, zeal },
  ].map((file) => [...gather({ modules: [file], beginning: [], month: [] }).quantities.keys()]);
  expect(orders).toEqual([
    ["Beta", "ardour", "zeal"],
    ["Beta", "ardour", "zeal"],
  ]);
});
