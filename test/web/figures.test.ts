import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { Course } from "../../src/figures/figure.ts";
import { spreadOut } from "../../src/figures/spread.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

describe("things spread along an axis", () => {
  const things = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), size: fc.constantFrom(18, 36) }),
    { maxLength: 12 },
  );

  test("never overlap, and keep their order", () => {
    fc.assert(
      fc.property(things, (all) => {
        const places = spreadOut(all, [0, 1000]);
        const order = all.map((_, at) => at).sort((one, other) => (all[one]?.at ?? 0) - (all[other]?.at ?? 0));
        for (const [row, at] of order.entries()) {
          const next = order[row + 1];
          if (next === undefined) continue;
          const room = ((all[at]?.size ?? 0) + (all[next]?.size ?? 0)) / 2;
          expect((places[next] ?? 0) - (places[at] ?? 0)).toBeGreaterThanOrEqual(room - 1e-9);
        }
      }),
    );
  });

  test("stand where they would, where nothing is in the way", () => {
    const all = [
      { at: 40, size: 18 },
      { at: 200, size: 18 },
    ];
    expect(spreadOut(all, [0, 400])).toEqual([40, 200]);
  });
});

describe("a figure over time", async () => {
  const { drawTime } = await import("../../src/figures/time.ts");
  const { printed } = await import("../../src/figures/palette.ts");
  const figure = {
    width: 836,
    height: 470,
    from: 1924,
    to: 1941,
    isToll: false,
    courses: [
      {
        id: "history",
        look: "history",
        name: "History, as modelled",
        range: "4.1 to 7.5",
        points: [1924, 1925, 1926, 1930, 1940].map((at) => ({
          at,
          value: at === 1926 ? Number.NaN : at - 1920,
          low: at - 1921,
          high: at - 1919,
        })),
      },
    ],
    rivals: [{ value: 6, low: null, high: null, label: "An author 2004", says: "6", years: "", seen: "work" }],
    decisions: [{ at: 1929.9, when: "Nov 1929", what: "the drive begins" }],
    tick: String,
    fonts: "sans-serif",
  } as const;
  const drawn = drawTime(figure, printed, document as unknown as Document);

  test("names its lines, its rivals and its decisions in words", () => {
    for (const words of ["History,", "4.1 to 7.5", "An author 2004", "the drive begins", "1930"]) {
      expect(drawn.svg.textContent).toContain(words);
    }
  });

  test("leaves gaps as gaps", () => {
    const path = drawn.svg.querySelector("[data-course=history]")?.getAttribute("d") ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
  });

  test("moves a line without drawing anew, and tells where it leaves the axis", () => {
    const ending = (value: number): readonly [Course] => [
      {
        ...figure.courses[0],
        points: [1924, 1940].map((at) => ({ at, value: at === 1940 ? value : 1 })),
        range: `${value} now`,
      },
    ];
    const own = (): readonly Element[] => [...drawn.svg.querySelectorAll("[data-course]")] as unknown as Element[];
    const before = own();
    expect(drawn.move(ending(2), true)).toBe(true);
    expect(own()).toEqual(before);
    expect(drawn.svg.textContent).toContain("2 now");
    expect(drawn.move(ending(1e6), true)).toBe(false);
    expect(drawn.svg.textContent).toContain("2 now");
  });

  test("keeps an axis that has grown too long while a hand moves the line, and no longer", () => {
    const figures = { ...figure, rivals: [] };
    const fresh = drawTime(figures, printed, document as unknown as Document);
    const low = [{ ...figure.courses[0], points: [{ at: 1924, value: 1 }] }];
    expect(fresh.move(low, true)).toBe(true);
    expect(fresh.move(low, false)).toBe(false);
    expect(fresh.move(figure.courses, false)).toBe(true);
  });

  test("holds no style of its own, which the page's policy would refuse", () => {
    expect(drawn.svg.querySelectorAll("style")).toHaveLength(0);
  });

  test("is the same where there is no page to draw on", async () => {
    const { plainDocument } = await import("../../src/figures/plain.ts");
    // The same elements, texts and attributes; in which order attributes stand says nothing.
    const sorted = (text: string): string =>
      text
        .replace(/<([a-z]+)([^>]*)\/>/g, "<$1$2></$1>")
        .replace(
          /<([a-z]+) ([^>]*)>/g,
          (_, name, its: string) => `<${name} ${[...its.matchAll(/[\w-]+="[^"]*"/g)].sort().join(" ")}>`,
        );
    const plain = drawTime(figure, printed, plainDocument()).svg.outerHTML;
    expect(sorted(plain)).toBe(sorted(drawTime(figure, printed, document as unknown as Document).svg.outerHTML));
  });

  test("keeps chance, parameters and structure apart, the one that reaches farthest at the bottom", () => {
    const doubts = ["chance", "parameters", "structure"] as const;
    const bands = doubts.map((doubt, at) => ({
      doubt,
      points: [1924, 1940].map((moment) => ({ at: moment, low: 5 - at, high: 6 + at })),
    }));
    const { svg } = drawTime(
      { ...figure, courses: [{ ...figure.courses[0], bands }] },
      printed,
      document as unknown as Document,
    );
    const drawnBands = [...svg.querySelectorAll("[data-doubt]")];
    expect(drawnBands.map((each) => each.getAttribute("data-doubt"))).toEqual(["structure", "parameters", "chance"]);
    expect(new Set(drawnBands.map((each) => each.getAttribute("fill-opacity"))).size).toBe(3);
    expect(drawnBands.every((each) => (each.getAttribute("d") ?? "").startsWith("M"))).toBe(true);
  });

  test("moves signs of one moment aside, so that no hand hides another", () => {
    const sign = (shape: number) => ({ shape, letter: "", isFitted: false, isChecked: true });
    const marks = [0, 1, 2].map((shape) => ({
      at: 1930,
      value: 5,
      low: null,
      high: null,
      label: "",
      seen: "work" as const,
      sign: sign(shape),
    }));
    const { svg } = drawTime({ ...figure, marks }, printed, document as unknown as Document);
    const places = [...svg.querySelectorAll("path[transform]")].map((each) => each.getAttribute("transform"));
    expect(new Set(places).size).toBe(3);
  });
});
