import { version } from "../../../package.json";
import type { Catalogue, EvidenceTold, IndicatorTold, Line } from "../engine/messages.ts";
import { besides } from "../lab/tolls.ts";
import { expressionOf, isOfFile, optionsOf } from "../state/command.ts";
import type { Named } from "../state/course.ts";
import { engineOf } from "../state/held.ts";
import { catalogue as fetched, indicatorIn, runs } from "../state/model.ts";
import { fullSample, usualRuns } from "../state/sample.ts";
import { say, titleOf, unitWords } from "../words/say.svelte.ts";
import { placeOf } from "./again.ts";
import type { Gathered, GatheredCourse, GatheredSeries } from "./gathered.ts";

/** What a chart, or a page of charts, shows: enough to gather all that stands behind it. */
export interface Behind {
  readonly title: string;
  /** Indicators that are shown, the first before all. */
  readonly ids: readonly string[];
  readonly place: string;
  readonly courses: readonly Named[];
  readonly years: readonly [from: number, to: number];
  /** An address that holds all that is chosen; that of the page unless given. */
  readonly address?: string;
}

/**
 * Gathers all that stands behind a figure: lines of every seed, what became of people in the same runs, the evidence, hashes,
 * citations. What has not yet been run is run.
 */
export async function gather({ title, ids, place, courses, years, address }: Behind): Promise<Gathered> {
  const catalogue = await fetched;
  const beside = besides.filter((id) => !ids.includes(id));
  const series = await Promise.all(
    [...ids, ...beside].map((id) => seriesOf(id, place, { catalogue, years, isBeside: beside.includes(id) })),
  );
  const known = await Promise.all(courses.map((course) => courseOf(course, series, catalogue)));
  const keys = [...new Set(series.flatMap(({ published }) => published.map(({ source }) => source)))];
  const cited = await engineOf((engine) => engine.cited(keys, version));
  return {
    title,
    series,
    courses: known,
    years,
    everyYear: catalogue.years,
    firstMonth: catalogue.firstMonth,
    cited,
    version,
    oneIn: fullSample,
    address: address ?? location.href,
  };
}

interface Within {
  readonly catalogue: Catalogue;
  readonly years: Behind["years"];
  readonly isBeside: boolean;
}

async function seriesOf(id: string, place: string, { catalogue, years, isBeside }: Within): Promise<GatheredSeries> {
  const indicator = indicatorIn(catalogue, id);
  const its = placeOf(indicator, place);
  const found = catalogue.places.find((each) => each.id === its);
  return {
    id,
    series: indicator.series,
    ledger: indicator.isReported ? "reported" : "actual",
    place: its,
    placeName: found ? titleOf("place", found.id, found.name) : its,
    title: titleOf("indicator", id, indicator.title),
    unit: indicator.unit,
    unitWords: unitWords(indicator.unit),
    convention: indicator.convention,
    conventionWords: conventionOf(indicator),
    isBeside,
    published: publishedIn(await runs.evidenceOf({ id, place: its }), years),
  };
}

function conventionOf({ convention }: IndicatorTold): string {
  return say(`convention.${convention}`);
}

function publishedIn(
  { observations, disputes }: EvidenceTold,
  [from, to]: Behind["years"],
): GatheredSeries["published"] {
  return [
    ...observations.filter(({ year }) => year >= from && year <= to).map((each) => ({ ...each, definition: "" })),
    ...disputes
      .filter((each) => each.until >= from && each.from <= to)
      .flatMap(({ definition, estimates }) => estimates.map((each) => ({ ...each, definition }))),
  ];
}

async function courseOf(
  { id, name, course }: Named,
  series: readonly GatheredSeries[],
  catalogue: Catalogue,
): Promise<GatheredCourse> {
  const [main] = series;
  const done = main ? (runs.ensemble(course)?.of(main.id, main.place).length ?? 0) : 0;
  const count = done || usualRuns;
  const [lines, hash, file] = await Promise.all([
    runs.all(course, series, count),
    runs.hash(course),
    engineOf((engine) => engine.scenarioFile(course, id)),
  ]);
  return {
    id,
    name,
    options: optionsOf(course, catalogue, id),
    expression: expressionOf(course, catalogue),
    isOfFile: isOfFile(course),
    file,
    runs: count,
    hash,
    lines: (each): readonly Line[] => lines[series.indexOf(each)] ?? [],
  };
}
