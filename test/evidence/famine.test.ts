import { describe, expect, test } from "vitest";
import {
  claims,
  compareReadings,
  Fault,
  famineDisputes,
  famineRange,
  firstMonth,
  machineFor,
  monthNumber,
  points,
  type Run,
  rivals,
  simulate,
  standardReading,
  standardReadingNames,
  standardScenario,
  tollOf,
} from "../../src/index.ts";
import { rowsOf } from "./table.ts";

const rows = rowsOf("famine-estimates.csv");
const end = monthNumber(1940, 12);
const run: Run = simulate(standardScenario("history"), { to: end }, machineFor(20000));
const ofFamine = rivals.filter(({ definition }) => definition !== null);
const measured = famineDisputes.filter((dispute) => ofFamine.some((each) => isOf(each, dispute)));

/** A dispute, by the words that the toll prints for it. */
function isOf({ says, definition }: (typeof rivals)[number], dispute: (typeof famineDisputes)[number]): boolean {
  const { place, from, until, people } = dispute;
  const period = from === until ? `${from}` : `${from}-${String(until).slice(2)}`;
  return people === "everybody" && definition === dispute.definition && says.endsWith(`: ${place}, ${period}`);
}

describe("estimates of the famine", () => {
  test("each says by whom, of what, where, of whom and for which years, once, with a figure in order", () => {
    const keys = rows.map((row) =>
      ["author", "work_year", "place", "people", "from", "until", "definition"].map((each) => row[each]).join("|"),
    );
    expect(new Set(keys).size).toBe(rows.length);
    for (const { author, low = "", best = "", high = "", from, until } of rows) {
      const figures = [low, best, high].filter((each) => each !== "").map(Number);
      expect(figures.length, author).toBeGreaterThan(0);
      expect(
        [...figures].sort((one, other) => one - other),
        author,
      ).toEqual(figures);
      expect(Number(from), author).toBeLessThanOrEqual(Number(until));
    }
  });

  test("none is filed as a yearly observation, and none rests on a list of largest figures", () => {
    const filed = rowsOf("observations/rural.csv").filter(
      ({ series, geo }) => `${series}/${geo}` === "famine-excess-deaths/USSR",
    );
    expect(filed).toEqual([]);
    expect(rows.filter(({ source }) => source === "ruhistory2010")).toEqual([]);
  });

  test("a dispute holds every estimate of its definition, place, people and years, and no other", () => {
    const things = new Map<string, number>();
    for (const { definition, place, people, from, until } of rows) {
      const thing = [definition, place, people, from, until].join("|");
      things.set(thing, (things.get(thing) ?? 0) + 1);
    }
    const disputes = famineDisputes.map(({ definition, place, people, from, until, estimates }) => {
      return [[definition, place, people, from, until].join("|"), estimates.length] as const;
    });
    expect(new Map(disputes)).toEqual(things);
    expect(disputes.length).toBe(things.size);
  });

  test("a range over two definitions, places or spans of years is refused", () => {
    for (const one of famineDisputes) {
      expect(famineRange(one.estimates)[0]).toBeLessThanOrEqual(famineRange(one.estimates)[1]);
      for (const other of famineDisputes.filter((each) => each !== one)) {
        expect(() => famineRange([...one.estimates, ...other.estimates])).toThrow(Fault);
      }
    }
  });
});

describe("the model beside estimates of the famine", () => {
  test("stands beside those of every definition, place and span of years that it can count, and each once", () => {
    expect(measured.length).toBe(ofFamine.length);
    expect(measured.length).toBeGreaterThan(15);
    for (const dispute of measured) {
      const [beside] = ofFamine.filter((each) => isOf(each, dispute));
      expect(beside?.published.map(({ by }) => by.replace(/ \d{4}$/, ""))).toEqual(
        dispute.estimates.map(({ author }) => author),
      );
    }
  });

  test.each(measured.map((each) => [`${each.definition}, ${each.place}, ${each.from}-${each.until}`, each] as const))(
    "%s: is added up over the same years, and over the regions of the same place",
    (_, dispute) => {
      const { definition, place, from, until } = dispute;
      const toll = tollOf(run, place);
      const hunger = toll.causes.filter(({ id }) => id.startsWith("hunger-")).map(({ persons }) => persons);
      const births = toll.others.filter(({ id }) => id === "births-not-born").map(({ persons }) => persons);
      const counted: Record<string, readonly (readonly number[])[]> = {
        "famine-deaths": hunger,
        "excess-deaths": [toll.excess],
        "famine-and-repression": [toll.excess],
        "births-not-born": births,
        "losses-with-births": [toll.excess, ...births],
      };
      const persons = (counted[definition] ?? []).flatMap((each) =>
        each.filter((_figure, at) => (toll.years[at] ?? 0) >= from && (toll.years[at] ?? 0) <= until),
      );
      const beside = ofFamine.find((each) => isOf(each, dispute));
      expect(beside?.of(run)).toBeCloseTo(persons.reduce((sum, each) => sum + each, 0) / 1e6, 9);
      expect(beside?.of(run)).toBeGreaterThan(0);
    },
  );

  test("a region's deaths are not those of the country", () => {
    const all = (place: string): number =>
      ofFamine
        .find((each) => each.definition === "famine-deaths" && each.says.endsWith(`${place}, 1931-33`))
        ?.of(run) ?? Number.NaN;
    expect(all("Kazakhstan")).toBeLessThan(all("USSR") / 2);
    expect(all("Ukraine")).toBeLessThan(all("USSR"));
    expect(firstMonth).toBeLessThan(end);
  });
});

describe("readings of the record", () => {
  const readings = standardReadingNames.map((name) => standardReading(name));
  const compared = compareReadings(
    readings,
    readings.map(() => [points.map(() => 1)]),
  );

  test("a reading's estimate of the famine counts what the point counts, for the same years", () => {
    const held = compared.flatMap(({ point, estimates }) =>
      estimates.filter(({ by }) => by !== "").map((each) => ({ point, ...each })),
    );
    expect(held.map(({ point, reading, by, low, high }) => [point.id, reading, by, low, high])).toEqual([
      ["hunger-deaths", "conquest", "Conquest 1986", 7, 7],
      ["hunger-deaths-1931-33", "archival", "Davies, Wheatcroft 2004", 6, 6],
    ]);
    for (const { point, by } of held) {
      const [, from, to] = /(\d{4})-(\d{2})$/.exec(point.says) ?? [];
      const of = famineDisputes.find(
        ({ definition, place, from: first, until }) =>
          definition === "famine-deaths" && place === "USSR" && `${first}-${until}` === `${from}-19${to}`,
      );
      expect(of?.estimates.map(({ author, workYear }) => `${author} ${workYear}`)).toContain(by);
    }
  });

  test("the claim about deaths in the famine has the range of its own definition and years", () => {
    const { low, high } = claims.find(({ id }) => id === "C042") ?? {};
    const of = famineDisputes.find(
      ({ definition, place, from, until }) =>
        definition === "famine-deaths" && place === "USSR" && from === 1932 && until === 1933,
    );
    expect([Number(low), Number(high)]).toEqual(famineRange(of?.estimates ?? []));
  });
});
