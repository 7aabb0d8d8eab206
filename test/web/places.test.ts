import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outlines } from "../../src/generated/outlines.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { openEngine } from "../../src/web/engine/engine.ts";
import type { Line } from "../../src/web/engine/messages.ts";
import { people } from "../../src/web/lab/tolls.ts";
import { type Choice, looks, opening, readChoice, writeChoice } from "../../src/web/places/choice.ts";
import { labelsApart } from "../../src/web/places/labels.ts";
import { heldPeriod, hunger, measures, periodsOf, wantedOf } from "../../src/web/places/measures.ts";
import { standing, yearsCounted } from "../../src/web/places/ranges.ts";
import { readAll, readPlace, shadeOf } from "../../src/web/places/reading.ts";
import { inReadingOrder, led } from "../../src/web/places/walk.ts";
import { history } from "../../src/web/state/course.ts";
import page from "../../src/web/words/en/page.json" with { type: "json" };

const catalogue = catalogueOf();
const engine = openEngine();
const wanted = wantedOf(catalogue);
const ask = { course: history, seed: 1, oneIn: 20000 };
const lines = engine.run(ask, wanted);
const linesOf = (id: string, place: string): readonly Line[] => {
  const line = lines[wanted.findIndex((each) => each.id === id && each.place === place)];
  return line ? [line] : [];
};
const indicatorOf = (id: string) => {
  const found = catalogue.indicators.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

/** A run that tells one figure in each year. */
const flat = (value: number): Line => ({
  months: new Float64Array(),
  years: Float64Array.from(catalogue.years, () => value),
});

describe("words on a map", () => {
  const label = fc.record({
    id: fc.uuid(),
    x: fc.integer({ min: 0, max: 320 }),
    y: fc.integer({ min: 0, max: 240 }),
    lines: fc.tuple(fc.string({ minLength: 3, maxLength: 14 }), fc.string({ minLength: 1, maxLength: 9 })),
  });

  test("never lie on one another; those of the chosen place stand, and none is left out that has room", () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 25 }), (labels) => {
        const chosen = labels.slice(-1).map(({ id }) => id);
        const kept = labelsApart(labels, chosen);
        expect(kept.map(({ id }) => id)).toContain(chosen[0]);
        for (const each of kept)
          expect(labelsApart([each, ...kept.filter((other) => other !== each)], [])).toHaveLength(kept.length);
        for (const each of labels)
          if (!kept.includes(each)) expect(labelsApart([...kept, each], [])).not.toContain(each);
      }),
      { seed: 1930 },
    );
  });

  test("of regions far apart all stand, and of two in one place the first", () => {
    const at = (id: string, x: number) => ({ id, x, y: 10, lines: ["Name", "1 to 2"] });
    expect(labelsApart([at("a", 0), at("b", 100), at("c", 10)], []).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("a shade", () => {
  test("begins at its step, and what is less than the first has none", () => {
    expect([0, 0.99, 1, 9.9, 10, 149, 150, 1000].map((rate) => shadeOf(rate, hunger.steps))).toEqual([
      0, 0, 1, 1, 2, 5, 6, 6,
    ]);
  });

  test.each(measures.map(({ name, steps }) => [name, steps] as const))(
    "of %s has six steps, each above the last",
    (_, steps) => {
      expect(steps.length).toBe(6);
      expect([...steps].sort((one, other) => one - other)).toEqual([...steps]);
    },
  );

  test("is hatched where the lowest and the highest run lie three steps apart", () => {
    const [place] = catalogue.places;
    const reading = (...rates: readonly number[]) =>
      place &&
      readPlace(
        place,
        hunger,
        [1933, 1933],
        (id) => rates.map((rate) => flat(id === people ? 10 : rate / 100)),
        catalogue,
      );
    expect(reading(1, 12, 30)?.isApart).toBe(false);
    expect(reading(1, 12, 60)?.isApart).toBe(true);
    expect(reading(1, 12, 60)?.shade).toBe(2);
  });
});

describe("a rate", () => {
  test("sets the deaths of a run beside its own people of the first January", () => {
    const [place] = catalogue.places;
    const alive = [10, 20].map(flat);
    const died = [0.1, 0.4].map(flat);
    const { rate, amount } = readPlace(
      place ?? fail(),
      hunger,
      [1932, 1933],
      (id) => (id === people ? alive : died),
      catalogue,
    );
    expect([rate?.low, rate?.high]).toEqual([20, 40]);
    expect([amount?.low, amount?.high]).toEqual([0.2, 0.8]);
  });

  test("is told of every place and measure in 1933, and of a whole as the sum of its regions", () => {
    for (const measure of measures) {
      const period = heldPeriod([1933, 1933], indicatorOf(measure.id), catalogue);
      const readings = readAll(measure, period, linesOf, catalogue);
      for (const { place, rate, amount } of readings.values()) {
        expect(Number.isFinite(rate?.middle), `${measure.name} of ${place.id}`).toBe(true);
        if (!amount || place.of.length === 0) continue;
        const parts = place.of.reduce((sum, id) => sum + (readings.get(id)?.amount?.middle ?? Number.NaN), 0);
        expect(amount.middle).toBeCloseTo(parts, 6);
      }
    }
  });

  test("is added up over years only where what happens is counted", () => {
    for (const { id } of measures) {
      const indicator = indicatorOf(id);
      const spans = periodsOf(indicator, catalogue).filter(([from, to]) => to > from);
      expect(spans.length > 0).toBe(indicator.isFlow);
    }
  });
});

describe("the address of a place", () => {
  const choices: fc.Arbitrary<Choice> = fc
    .record({
      place: fc.constantFrom(...catalogue.places.map(({ id }) => id)),
      measure: fc.constantFrom(...measures),
      beside: fc.constantFrom("", ...catalogue.scenarios.map(({ name }) => name).filter((name) => name !== "history")),
      look: fc.constantFrom(...looks),
      at: fc.nat(),
    })
    .map(({ measure: { name, id }, at, ...rest }) => {
      const periods = periodsOf(indicatorOf(id), catalogue);
      return { ...rest, measure: name, period: periods[at % periods.length] ?? opening.period };
    });

  test("is read back as it was written", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(writeChoice(choice), catalogue)).toEqual(choice);
      }),
      { seed: 1930 },
    );
  });

  test("names the place alone where nothing else was chosen, and nothing where all is as the page opens", () => {
    expect(writeChoice({ ...opening, place: "Ukraine" })).toBe("Ukraine");
    expect(writeChoice(opening)).toBe("");
  });

  test("may be anything, and the page opens", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("%E0%A4%A", "Ukraine&years=1e9-x", "&&==", "USSR&show=<b>")),
        (fragment) => {
          const { place, period } = readChoice(fragment, catalogue);
          expect(catalogue.places.map(({ id }) => id)).toContain(place);
          expect(catalogue.years).toContain(period[0]);
        },
      ),
      { seed: 1930 },
    );
  });
});

describe("words of the page", () => {
  test.each([
    ["place", "label", catalogue.places.filter(({ tile }) => tile).map(({ id }) => id)],
    ["scenario", "course", catalogue.scenarios.map(({ name }) => name).filter((name) => name !== "history")],
    ["measure", "unit", measures.map(({ name }) => name)],
  ] as const)("name every %s", (_, kind, names) => {
    for (const name of names) expect(Object.keys(page)).toContain(`places.${kind}.${name}`);
  });
});

describe("arrows", () => {
  const west = inReadingOrder(
    outlines.west.regions.filter(({ id }) => !["Eastern-Siberia", "Far-East"].includes(id)),
    70,
  );
  const tiles = catalogue.places.flatMap(({ id, tile }) => (tile ? [{ id, x: tile[0], y: tile[1] }] : []));

  test.each([
    ["map", west],
    ["tiles", tiles],
  ] as const)("lead from any region of the %s to any other", (_, things) => {
    for (const { id: start } of things) {
      const reached = new Set([start]);
      for (const from of reached) {
        for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
          const next = led(key, from, things);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached.size).toBe(things.length);
    }
  });

  test("lead the way they point, and other keys lead nowhere", () => {
    expect(led("ArrowRight", "Kazakhstan", west)).not.toBe("Lower-Volga");
    expect(led("ArrowLeft", "Ukraine-Left-Bank", west)).toBe("Ukraine-Right-Bank");
    expect(led("a", "Kazakhstan", west)).toBeUndefined();
    expect(led("Home", "Kazakhstan", west)).toBe(west[0]?.id);
  });
});

describe("estimates of a place", () => {
  test("stand beside the model over the very years that they count", () => {
    const { disputes } = engine.evidence({ id: hunger.id, place: "Ukraine" });
    const years = yearsCounted(disputes, [1932, 1933]);
    expect(new Set(years.map(String)).size).toBe(years.length);
    for (const { from, until } of disputes) expect(years).toContainEqual([from, until]);
  });

  test("are missed where the whole range of the runs lies on one side", () => {
    const span = { low: 2, middle: 3, high: 4, runs: 12 };
    expect(standing(span, { value: 5, low: null, high: null })).toBe("low");
    expect(standing(span, { value: null, low: 5, high: null })).toBe("low");
    expect(standing(span, { value: null, low: 1, high: null })).toBe("meets");
    expect(standing(span, { value: null, low: 0, high: 1.5 })).toBe("high");
    expect(standing(span, { value: 3.5, low: null, high: null })).toBe("meets");
  });

  test("are printed with what the model is known to miss in regions, each reason with its series", () => {
    const fits = engine.fits(ask);
    expect(fits.some(({ place, reason }) => place === "Kazakhstan" && reason !== "")).toBe(true);
    for (const { title, gap } of fits) expect([title === "", gap >= 0]).toEqual([false, true]);
  });
});

function fail(): never {
  throw new Error("the catalogue has no place");
}
