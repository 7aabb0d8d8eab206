import {
  firstMonth,
  headlines,
  type Indicator,
  indicators,
  type LeverField,
  lastMonth,
  leastEffect,
  leverFields,
  model,
  monthName,
  placeGroups,
  readingNames,
  regionList,
  standardNames,
  standardReading,
  standardScenario,
  yearOf,
} from "../../index.ts";
import type {
  Catalogue,
  IndicatorTold,
  LeverTold,
  ParameterTold,
  PlaceTold,
  ScenarioTold,
  Setting,
} from "./messages.ts";

/** The years of a run, in order. */
export const years: readonly number[] = Array.from(
  { length: yearOf(lastMonth) - yearOf(firstMonth) + 1 },
  (_, at) => yearOf(firstMonth) + at,
);

/** Names an indicator: a series may be measured in two ledgers, or for a part of the country. */
export function indicatorId({ series, ledger, geo }: Indicator): string {
  return [series, ledger, ...(geo === undefined ? [] : [geo])].join("/");
}

/** Fields of policy whose levers are no dials: what was ordered can be struck out, and no more. */
const terror: readonly string[] = ["police", "custody"];

/** Where in its year the figure of a year belongs. */
export const middles: Readonly<Record<Indicator["year"], number>> = {
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

/** Everything that the page needs before the first run. */
export function catalogueOf(): Catalogue {
  const history = timelinesOf("history");
  return {
    levers: leverFields().flatMap((field) => leversOf(field, history)),
    mechanisms: model.mechanisms.map(({ name, says }) => ({ name, says })),
    scenarios: standardNames.filter((name) => standardScenario(name).until === undefined).map(scenarioOf),
    readings: readingNames
      .filter((name) => name !== "base")
      .map((name) => {
        const { title, says } = standardReading(name);
        return { name, title, says };
      }),
    parameters: parametersOf(),
    places: placesOf(),
    indicators: indicators.map(indicatorOf),
    years,
    firstMonth: monthName(firstMonth),
    lastMonth: monthName(lastMonth),
    leastEffect,
  };
}

function leversOf({ title: field, levers }: LeverField, history: ScenarioTold["levers"]): readonly LeverTold[] {
  return [...levers].map(([name, { title, says, unit, within, value, field: key }]) => ({
    name,
    title,
    field,
    says,
    unit,
    low: within[0],
    high: within[1],
    rest: value,
    isTerror: terror.includes(key),
    isOfTheseYears: history[name] !== undefined || key !== "war",
  }));
}

/** Settings of a scenario in the years that the lab runs. */
function timelinesOf(name: string): ScenarioTold["levers"] {
  const timelines: Record<string, Setting[]> = {};
  for (const { lever, from, value, rule } of standardScenario(name).levers.filter((each) => each.from <= lastMonth)) {
    const timeline = timelines[lever] ?? [];
    timelines[lever] = timeline;
    timeline.push({ from: monthName(from), value, ...(rule && { isRule: true }) });
  }
  for (const each of Object.values(timelines)) each.sort((one, other) => one.from.localeCompare(other.from));
  return timelines;
}

function scenarioOf(name: string): ScenarioTold {
  const { title, off } = standardScenario(name);
  return { name, title, levers: timelinesOf(name), off };
}

function parametersOf(): readonly ParameterTold[] {
  return [...model.quantities].flatMap(([name, each]) => {
    const [low, high] = each.kind === "parameter" ? (each.within ?? []) : [];
    return low === undefined || high === undefined ? [] : [{ name, low, high }];
  });
}

function placesOf(): readonly PlaceTold[] {
  const regions = regionList.map(({ id, name, tileX, tileY }) => ({ id, name, of: [], tile: [tileX, tileY] as const }));
  const groups = placeGroups().map(({ id, name, regions: of }) => ({ id, name, of, tile: null }));
  return [...groups, ...regions];
}

function indicatorOf(indicator: Indicator): IndicatorTold {
  const { series, title, unit, group, ledger, places, year } = indicator;
  return {
    id: indicatorId(indicator),
    series,
    title,
    unit,
    group,
    isReported: ledger === "reported",
    isRegional: places !== "country",
    isHeadline: headlines.some((each) => each.indicator === indicator),
    isMonthly: ["january", "july", "october", "none"].includes(year),
    isFlow: year === "sum",
    convention: year,
    middle: middles[year],
  };
}
