import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { figuresOf, verdictOf } from "../../src/web/questions/answer.ts";
import { asked } from "../../src/web/questions/asked.ts";

const catalogue = catalogueOf();
const figures = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 2, maxLength: 12 });

describe("what a question says of a change", () => {
  test("is nothing yet where fewer than two pairs of runs tell it", () => {
    expect([verdictOf([], [], catalogue), verdictOf([5], [1], catalogue)]).toEqual(["unknown", "unknown"]);
    expect(verdictOf([5, 6, 7], [1], catalogue)).toBe("unknown");
  });

  test("is no clear effect where a course is history again", () => {
    fc.assert(fc.property(figures, (past) => verdictOf(past, past, catalogue) === "no-effect"));
  });

  test("is no clear effect where pairs of runs lie on both sides", () => {
    expect(verdictOf([100, 100], [50, 150], catalogue)).toBe("no-effect");
  });

  test("is no clear effect below the part of the figure that any effect must reach", () => {
    const part = catalogue.leastEffect;
    const moved = (by: number): readonly number[] => [100, 100, 100].map((each) => each * (1 - by));
    expect(verdictOf([100, 100, 100], moved(0.9 * part), catalogue)).toBe("no-effect");
    expect(verdictOf([100, 100, 100], moved(1.1 * part), catalogue)).toBe("fewer");
  });

  test("turns round where the two courses change places", () => {
    const turned = { fewer: "more", more: "fewer", "no-effect": "no-effect", unknown: "unknown" } as const;
    const pair = fc
      .integer({ min: 2, max: 9 })
      .chain((length) =>
        fc.tuple(
          ...[0, 1].map(() => fc.array(fc.integer({ min: 90, max: 110 }), { minLength: length, maxLength: length })),
        ),
      );
    fc.assert(
      fc.property(pair, ([one = [], other = []]) => {
        const [there, back] = [verdictOf(one, other, catalogue), verdictOf(other, one, catalogue)];
        // What is small is small beside the figure that it is set against, which is another on the way back.
        return there === "no-effect" || back === "no-effect" || back === turned[there];
      }),
    );
  });
});

describe("the figure of a question", () => {
  const years = catalogue.years.map((year) => year - 1900);
  const line = { months: new Float64Array(), years: Float64Array.from(years) };

  test("is its years added up, or the last of them", () => {
    expect(figuresOf({ ...asked.famine, years: [1932, 1933], isSum: true }, [line], catalogue)).toEqual([65]);
    expect(figuresOf({ ...asked.famine, years: [1932, 1933], isSum: false }, [line], catalogue)).toEqual([33]);
  });
});
