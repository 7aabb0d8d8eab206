import { describe, expect, test } from "vitest";
import {
  type Choice,
  choicesOf,
  compareReadings,
  type Figures,
  type PointOfReadings,
  partingOf,
  partingsOf,
} from "../../src/lab/compare.ts";
import { points } from "../../src/lab/readings.ts";
import { standardReading } from "../../src/scenarios/reading.ts";

const [conquest, archival] = [standardReading("conquest"), standardReading("archival")];
/** Figures of one seed that are such a value at the first point, and nought at all others. */
const atFirst = (value: number): Figures => [points.map((_, at) => (at === 0 ? value : 0))];

describe("readings side by side", () => {
  test("stand beside what each holds of a point, with whose figure it is and where it was read", () => {
    const compared = compareReadings([conquest, archival], [atFirst(1), atFirst(2)]);
    const held = compared.flatMap(({ point, estimates }) => estimates.map((each) => [point.id, each] as const));
    expect(held.find(([id, { reading }]) => id === "hunger-deaths" && reading === "conquest")?.[1]).toEqual({
      reading: "conquest",
      by: "Conquest 1986",
      low: 7,
      high: 7,
      source: "reid-borderland",
      isChecked: expect.any(Boolean),
    });
  });

  test("are compared on no point that one of them does not answer", () => {
    const compared = compareReadings([conquest, archival], [atFirst(1), atFirst(Number.NaN)]);
    expect(compared.map(({ point }) => point.id)).toEqual(points.slice(1).map(({ id }) => id));
  });

  test("part where they differ, furthest for their size first, and nowhere where they are one", () => {
    const of = (values: readonly number[]): Figures => [points.map((_, at) => values[at] ?? 7)];
    const compared = compareReadings([conquest, archival], [of([10, 100]), of([12, 190])]);
    expect(partingsOf(compared, 5).map(({ point }) => point.id)).toEqual([points[1]?.id, points[0]?.id]);
    expect(partingsOf(compared, 1)).toHaveLength(1);
  });
});

describe("what parts two readings at a point", () => {
  const at = compareReadings([conquest, archival], [atFirst(2), atFirst(9)])[0] as PointOfReadings;
  const choice = (reading: typeof conquest, place: number): Choice => choicesOf(reading)[place] as Choice;
  const tried = [
    { reading: conquest, choice: choice(conquest, 0), with: atFirst(2), without: atFirst(3) },
    { reading: conquest, choice: choice(conquest, 1), with: atFirst(2), without: atFirst(7) },
    { reading: conquest, choice: choice(conquest, 2), with: atFirst(2), without: atFirst(1) },
    { reading: archival, choice: choice(archival, 0), with: atFirst(9), without: atFirst(5) },
    { reading: archival, choice: choice(archival, 1), with: atFirst(9), without: atFirst(11) },
    { reading: archival, choice: choice(archival, 2), with: atFirst(9), without: atFirst(9) },
  ];
  const named = (count: number) =>
    partingOf(at, tried, count).causes.map(({ reading, moves }) => [reading.name, moves]);

  test("are choices of the lowest that lower it and of the highest that raise it, the strongest of each first", () => {
    expect(named(3)).toEqual([
      ["conquest", -5],
      ["conquest", -1],
      ["archival", 4],
    ]);
  });

  test("are no more of each than asked", () => {
    expect(named(1)).toEqual([
      ["conquest", -5],
      ["archival", 4],
    ]);
    expect(named(0)).toEqual([]);
  });
});
