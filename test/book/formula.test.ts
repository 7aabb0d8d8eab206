import { expect, test } from "vitest";
import { equationOf, symbolText } from "../../src/book/formula.ts";
import { change, signal } from "../../src/ground/law.ts";
import { pow } from "../../src/ground/mathematics.ts";
import { level, parameter, state } from "../../src/ground/quantity.ts";
import { total } from "../../src/ground/sum.ts";
import { model } from "../../src/laws/month.ts";

const nation = level({ name: "nation", bytes: 8, cells: 1 });
const field = level({ name: "field", bytes: 8, inside: nation });
const source = { key: "assumed", locator: "made for this test" };
const number = (symbol: string) =>
  parameter({
    symbol,
    unit: "1",
    level: nation,
    value: 1,
    says: "A number.",
    source,
    prior: { shape: "fixed", why: "a test" },
  });
const [a, b, c] = [number("a"), number("b"), number("c1")];
const named = { nameOf: () => "named" };

/** The equation of a signal of a, b and c1. */
function equation(is: (values: { a: number; b: number; c: number }) => number): string {
  const law = signal({
    symbol: "y",
    unit: "1",
    level: nation,
    says: "A test.",
    source,
    either: { a, b, c },
    is,
  });
  return equationOf(law, named).replace("   [1]", "");
}

test("an equation has the fewest brackets that keep its meaning", () => {
  expect(equation(({ a, b, c }) => a - (b - c))).toBe("y = a − (b − c₁)");
  expect(equation(({ a, b, c }) => a - b - c)).toBe("y = a − b − c₁");
  expect(equation(({ a, b, c }) => (a / b) * c)).toBe("y = (a / b) c₁");
  expect(equation(({ a, b, c }) => a / (b * c))).toBe("y = a / (b c₁)");
  expect(equation(({ a, b, c }) => a * (b + c))).toBe("y = a (b + c₁)");
  expect(equation(({ a, b }) => a * -b)).toBe("y = a (−b)");
  expect(equation(({ a, b }) => a - -b)).toBe("y = a − (−b)");
});

test("two numbers side by side are parted by a dot", () => {
  expect(equation(({ a }) => a * 2 * 3)).toBe("y = a · 2 · 3");
});

test("a chain of choices reads as a sentence", () => {
  expect(equation(({ a, b, c }) => (a > 0 && b !== 1 ? c : a <= 2 ? 1 : 0))).toBe(
    "y = c₁ if a > 0 and b ≠ 1, else 1 if a ≤ 2, else 0",
  );
});

test("powers, roots and bounds have their usual signs", () => {
  expect(equation(({ a, b, c }) => pow(a + 1, -b) * Math.sqrt(c))).toBe("y = (a + 1)^(−b) √c₁");
  expect(equation(({ a, b }) => Math.abs(a - b) + Math.floor(a))).toBe("y = |a − b| + ⌊a⌋");
  expect(equation(({ a, b }) => Math.max(0, Math.min(a, b)))).toBe("y = max(0, min(a, b))");
});

test("inputs that share a symbol are written by name", () => {
  const twin = number("a");
  const names = new Map([
    [a, "first"],
    [twin, "second"],
  ]);
  const law = signal({
    symbol: "y",
    unit: "1",
    level: nation,
    says: "A test.",
    source,
    rises: { a, twin },
    is: ({ a, twin }) => a + twin,
  });
  const nameOf = (quantity: object): string => [...names].find(([each]) => each === quantity)?.[1] ?? "y";
  expect(equationOf(law, { nameOf })).toBe("y = first + second   [1]");
});

test("a change names the next month and a total what it sums", () => {
  const crop = state({ symbol: "G", unit: "t", level: field, says: "A crop.", source });
  const grows = change({
    symbol: "G",
    changes: crop,
    says: "It grows.",
    source,
    rises: { crop },
    is: ({ crop }) => 2 * crop,
  });
  const all = total({ symbol: "ΣG", of: crop, level: nation, says: "All of it." });
  expect(equationOf(grows, named)).toBe("G(t+1) = 2 G   [t]");
  expect(equationOf(all, named)).toBe("ΣG = Σ G over each field of the nation   [t]");
});

test("marks after the first letter of a symbol are set small", () => {
  expect(["k+", "G0", "s'", "1m", "Gs*"].map(symbolText)).toEqual(["k₊", "G₀", "s′", "1m", "Gs*"]);
});

test("every law of the model prints as one line that names its unit", () => {
  for (const step of [...model.beginning, ...model.month]) {
    const line = equationOf(step, model);
    expect(line).not.toContain("\n");
    expect(line.endsWith(`[${step.unit}]`)).toBe(true);
  }
});
