import { placeOf } from "../../src/web/data/again.ts";
import type { Gathered, GatheredCourse, GatheredSeries } from "../../src/web/data/gathered.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { openEngine } from "../../src/web/engine/engine.ts";
import type { Course } from "../../src/web/engine/messages.ts";
import { besides } from "../../src/web/lab/tolls.ts";
import { expressionOf, isOfFile, optionsOf } from "../../src/web/state/command.ts";

export const catalogue = catalogueOf();
export const engine = openEngine();
/** A coarse sample is run in a moment. */
export const oneIn = 20000;

/** A course under the name of its file. */
export interface Named {
  readonly id: string;
  readonly course: Course;
}

/** All that stands behind a figure, as a page gathers it, but of a coarse sample and two seeds. */
export async function gathered(id: string, place: string, courses: readonly Named[], runs = 2): Promise<Gathered> {
  const [from, to] = [1931, 1933];
  const series = [id, ...besides].map((each): GatheredSeries => {
    const indicator = catalogue.indicators.find((other) => other.id === each);
    if (!indicator) throw new Error(`there is no indicator "${each}"`);
    const its = placeOf(indicator, place);
    const { observations, disputes } = engine.evidence({ id: each, place: its });
    return {
      id: each,
      series: indicator.series,
      ledger: indicator.isReported ? "reported" : "actual",
      place: its,
      placeName: its,
      title: indicator.title,
      unit: indicator.unit,
      unitWords: indicator.unit,
      convention: indicator.convention,
      conventionWords: indicator.convention,
      isBeside: each !== id,
      published: [
        ...observations.filter(({ year }) => year >= from && year <= to).map((seen) => ({ ...seen, definition: "" })),
        ...disputes.flatMap(({ definition, estimates }) => estimates.map((seen) => ({ ...seen, definition }))),
      ],
    };
  });
  return {
    title: `A figure of ${id}`,
    series,
    courses: await Promise.all(courses.map((each) => courseOf(each, series, runs))),
    years: [from, to],
    everyYear: catalogue.years,
    firstMonth: catalogue.firstMonth,
    cited: engine.cited([...new Set(series.flatMap(({ published }) => published.map(({ source }) => source)))], "0"),
    version: "0",
    oneIn,
    address: "https://example.org/lab/",
  };
}

async function courseOf(
  { id, course }: Named,
  series: readonly GatheredSeries[],
  runs: number,
): Promise<GatheredCourse> {
  const seeds = Array.from({ length: runs }, (_, at) => at + 1);
  const told = seeds.map((seed) => engine.run({ course, seed, oneIn }, series));
  return {
    id,
    name: id,
    options: optionsOf(course, catalogue, id),
    expression: expressionOf(course, catalogue),
    isOfFile: isOfFile(course),
    file: engine.scenarioFile(course, id),
    runs,
    hash: await engine.hash({ course, seed: 1, oneIn }),
    lines: (each) => told.flatMap((lines) => lines[series.indexOf(each)] ?? []),
  };
}
