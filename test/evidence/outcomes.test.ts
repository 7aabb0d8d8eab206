import { describe, expect, test } from "vitest";
import { trialFigures } from "../../src/evidence/ablations/trials.ts";
import { ablations } from "../../src/evidence/ablations.ts";
import { answers } from "../../src/evidence/answers.ts";
import { famineDisputes } from "../../src/evidence/famine.ts";
import type { Lookup } from "../../src/evidence/measures.ts";
import { indicators } from "../../src/evidence/observe.ts";
import { outcomeFigures as figures, headlines, publishedIn } from "../../src/evidence/outcomes.ts";
import { claims } from "../../src/evidence/table.ts";
import { keyOf } from "../../src/ground/purpose.ts";
import { uniform } from "../../src/ground/random.ts";

/** A figure of its own for every series, year and month. */
const drawn: Lookup = (series, year, month = 0) => 1 + uniform(1, keyOf(series), year, month);

test("words are those of one figure of the outcomes", () => {
  expect(new Set(figures.map(({ says }) => says)).size).toBe(figures.length);
});

test("human toll heads tables beside output", () => {
  const parts = headlines.filter(({ column }) => column !== undefined).map(({ indicator }) => indicator.group);
  expect(parts).toContain("toll");
  expect(parts).toContain("countryside");
});

describe.each(figures)("$says", ({ series, of, unit, published = [], told, claims: answered = [], id }) => {
  test("is looked up in the indicator of its outcome, in its unit or as a part or growth of it", () => {
    const asked = new Set<string>();
    const times = (by: number): number =>
      of((...what) => {
        asked.add(what[0]);
        return by * drawn(...what);
      });
    const [one, two] = [times(1), times(2)];
    const own = indicators.find((each) => each.series === series)?.unit;
    expect([...asked]).toContain(series);
    expect(unit).toBe(Math.abs(two / one - 2) < 1e-9 ? own : "%");
  });

  test("is told somewhere, and what is said to be published of it is in the evidence", () => {
    expect(told.length).toBeGreaterThan(0);
    for (const each of published) {
      const found =
        "series" in each
          ? publishedIn(each)
          : famineDisputes.filter(
              ({ definition, from, until, place }) =>
                definition === each.definition && from === each.from && until === each.until && place === "USSR",
            );
      expect(found.length, JSON.stringify(each)).toBeGreaterThan(0);
    }
  });

  test("answers its claims, which have a range, and no other figure does", () => {
    for (const claim of answered) {
      expect(answers[claim]).toBe(of);
      expect(claims.find((each) => each.id === claim)?.low).not.toBe("");
      expect(figures.filter(({ claims: all = [] }) => all.includes(claim)).map((each) => each.id)).toEqual([id]);
    }
  });
});

test("nobody measures anew what a figure of the outcomes measures", () => {
  const others = [
    ...Object.entries(answers).map(([claim, of]) => ({ says: claim, of })),
    ...ablations.map(({ claim, figure, measure: of }) => ({ says: `${claim}: ${figure}`, of })),
    ...trialFigures,
  ];
  const own = figures.map(({ id, of }) => ({ id, of, value: of(drawn) }));
  const again = others.flatMap(({ says, of }) => {
    const value = of(drawn);
    const same = own.find((each) => Math.abs(Math.abs(value / each.value) - 1) < 1e-9);
    return same && same.of !== of ? [`${says} is ${same.id}`] : [];
  });
  expect(again).toEqual([]);
});
