import { describe, expect, test } from "vitest";
import { median, points, scenarioUnder, simulate, standardReading, standardScenario } from "../../src/index.ts";
import { pointFigures } from "../../src/lab/readings.ts";

const history = standardScenario("history");
const seeds = [1, 2, 3];

/** The points as a reading has them, medians over common seeds. */
function under(name: string): (point: string) => number {
  const runs = seeds.map((seed) => pointFigures(simulate(scenarioUnder(history, standardReading(name)), { seed })));
  return (point) => {
    const at = points.findIndex(({ id }) => id === point);
    return median(runs.map((figures) => figures[at] ?? Number.NaN));
  };
}

const [conquest, archival] = [under("conquest"), under("archival")];
const [allen, cheremukhin] = [under("allen"), under("cheremukhin")];

describe("readings of one history, run on the same seeds", () => {
  test.each(["shot", "prisoners", "held", "deported", "hunger-deaths"])(
    "Conquest's has more people %s than the archives'",
    (point) => {
      expect(conquest(point)).toBeGreaterThan(1.1 * archival(point));
    },
  );
  test("the archives' holds two to four million people at the end of the 1930s, Conquest's more than four", () => {
    expect(archival("held")).toBeGreaterThan(2);
    expect(archival("held")).toBeLessThan(4);
    expect(conquest("held")).toBeGreaterThan(4);
  });
  test("Allen's has industry and the real wage grow further than Cheremukhin's and his colleagues'", () => {
    for (const point of ["industry", "real-wage"]) expect(allen(point)).toBeGreaterThan(cheremukhin(point));
  });
});
