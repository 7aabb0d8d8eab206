import {
  disputesOf,
  type FamineDispute,
  famineRange,
  firstMonth,
  headlines,
  type Indicator,
  indicators,
  isChecked,
  type LeverField,
  lastMonth,
  leverFields,
  model,
  monthName,
  type Observation,
  observed,
  rankOf,
  regionList,
  rivalOf,
  standardNames,
  standardScenario,
  works,
  yearOf,
} from "../../index.ts";
import type { Catalogue, Course, Dial, Gauge, Mark, Total } from "./messages.ts";

/** The years of a run, in order. */
export const years: readonly number[] = Array.from(
  { length: yearOf(lastMonth) - yearOf(firstMonth) + 1 },
  (_, at) => yearOf(firstMonth) + at,
);

/** Names an indicator: a series may be measured in two ledgers, or for a part of the country. */
export function gaugeId({ series, ledger, geo }: Indicator): string {
  return [series, ledger, ...(geo === undefined ? [] : [geo])].join("/");
}

/** Whether a gauge's line has a point for each month: stocks have, yearly sums and means have not. */
export function isMonthly(indicator: Indicator): boolean {
  return ["january", "july", "october", "none"].includes(indicator.year);
}

const conventions: Readonly<Record<Indicator["year"], string>> = {
  sum: "sum of the calendar year",
  "agricultural sum": "sum from July of the year to June of the next",
  mean: "mean of the calendar year",
  january: "on 1 January",
  july: "in July",
  october: "on 1 October",
  "year to september": "of the twelve months to September",
  "year to december": "of the twelve months to December",
  none: "in July",
};

/** Where in its year the figure of a year belongs. */
const middles: Readonly<Record<Indicator["year"], number>> = {
  sum: 0.5,
  "agricultural sum": 1,
  mean: 0.5,
  january: 0,
  july: 0.5,
  october: 0.75,
  "year to september": 0.25,
  "year to december": 0.5,
  none: 0.5,
};

function placesInTime(indicator: Indicator): Float64Array {
  if (!isMonthly(indicator)) return Float64Array.from(years, (year) => year + middles[indicator.year]);
  return Float64Array.from({ length: lastMonth - firstMonth + 1 }, (_, at) => (firstMonth + at) / 12);
}

/** Everything that the page needs before the first run. */
export function catalogueOf(): Catalogue {
  const gauges = indicators.map(gaugeOf);
  return {
    dials: leverFields().flatMap(dialsOf),
    switches: model.mechanisms.map(({ name, says }) => ({ name, says })),
    courses: standardNames.filter((name) => standardScenario(name).until === undefined).map(courseOf),
    places: regionList.map(({ id, name, tileX, tileY }) => ({ id, name, column: tileX, row: tileY })),
    gauges,
    headline: headlines.map(({ indicator }) => gaugeId(indicator)),
    years,
    firstMonth: monthName(firstMonth),
    lastMonth: monthName(lastMonth),
  };
}

function dialsOf({ title: field, levers }: LeverField): readonly Dial[] {
  return [...levers].map(
    ([
      name,
      {
        title,
        says,
        within: [low, high],
        value: rest,
      },
    ]) => ({
      name,
      title,
      field,
      says,
      low,
      high,
      rest,
    }),
  );
}

function courseOf(name: string): Course {
  const { title, levers, off } = standardScenario(name);
  const settings = levers.map(({ lever, from, value }) => ({ lever, from: monthName(from), value }));
  return { name, title, settings, off };
}

function gaugeOf(indicator: Indicator): Gauge {
  const { series, title, unit, group, ledger, places, year, geo = "USSR" } = indicator;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const known = observed(series, geo).filter(
    (each) => each.year >= first && each.year <= last && each.unit === unit && hasFigure(each),
  );
  const marks = known
    .filter((each) => isMonthly(indicator) || each.month === null)
    .sort((one, other) => rankOf(one.source) - rankOf(other.source))
    .map((each) => markOf(each, middles[year]))
    .sort((one, other) => one.x - other.x);
  return {
    id: gaugeId(indicator),
    title,
    unit,
    group,
    isReported: ledger === "reported",
    isRegional: places !== "country",
    convention: conventions[year],
    at: placesInTime(indicator),
    marks,
    totals: ledger === "actual" ? disputesOf(series, geo).map((each) => totalOf(each, middles[year])) : [],
  };
}

function totalOf({ from, until, estimates }: FamineDispute, middle: number): Total {
  const [low, high] = famineRange(estimates);
  const when = from === until ? String(from) : `${from}-${String(until).slice(2)}`;
  const marks = estimates.map(rivalOf).map(({ by, ...rest }) => {
    const mark = markOf({ ...rest, year: from, month: null, basis: "historian-estimate" }, middle);
    return { ...mark, when, label: by, citation: `${by}, read in: ${mark.citation}` };
  });
  return { from, until, marks, low, high };
}

function hasFigure({ value, low, high }: Observation): boolean {
  return value !== null || (low !== null && high !== null);
}

function markOf(observation: Omit<Observation, "series" | "geo" | "unit" | "role">, middle: number): Mark {
  const { year, month, value, low, high, source, locator, basis, note } = observation;
  const work = works.get(source);
  const label = work ? `${shortAuthor(work.author)} ${work.year}`.trim() : source;
  return {
    x: month === null ? year + middle : year + (month - 1) / 12,
    when: month === null ? String(year) : monthName(year * 12 + month - 1),
    year,
    value,
    low,
    high,
    label,
    citation: [work?.author, work?.year, work?.title, locator].filter(Boolean).join(", "),
    basis: basis.replaceAll("-", " "),
    isChecked: isChecked(observation),
    note,
  };
}

/** The first author, with "et al." when there are more. */
function shortAuthor(author: string): string {
  const whole = author.replace(/\s*\([^)]*\)?/g, "").trim();
  const first = (whole.split(/[,;]| and /)[0] ?? whole).replace(/(\s+[A-Z]\.)+$|\s+([A-Z]\.)+$/, "").trim();
  const isMany = /;| and |,.*,|^[^,]+, [A-Z][a-z]+ [A-Z]\./.test(whole);
  return isMany ? `${first} et al.` : first;
}
