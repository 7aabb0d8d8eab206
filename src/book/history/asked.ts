import { indicators } from "../../evidence/observe.ts";
import { observed } from "../../evidence/table.ts";
import type { IndicatorName } from "../../generated/names.ts";

/** A series that the chapter must speak of, whether the model answers it or not. */
export interface Asked {
  readonly series: string;
  /** What is measured, in words; an indicator's own title is kept where this is not given. */
  readonly title?: string;
  /** What a reader must know before comparing marks and lines. */
  readonly note?: string;
  /** Other estimates of the same thing, filed in the evidence as series of their own: each with what tells it apart. */
  readonly rivals?: Readonly<Record<string, string>>;
}

/** What people suffered, as the model tells it. */
export interface AskedToll extends Asked {
  readonly series: IndicatorName;
}

/** The years that the chapter shows. */
export const years = { first: 1924, last: 1940 } as const;

/** A part of the chapter: what was produced or taken, and who died or was deported, side by side. */
export interface Part {
  readonly title: string;
  readonly says: string;
  readonly toll: readonly AskedToll[];
  readonly output: readonly Asked[];
}

const hunger: AskedToll = {
  series: "famine-excess-deaths",
  note: "Estimates cover several years: see their table.",
};

const named: readonly Part[] = [
  {
    title: "Fields and harvests",
    says: "What was sown and reaped, what was reported as reaped, and how many people died of hunger.",
    toll: [hunger],
    output: [
      {
        series: "grain-harvest-low",
        rivals: { "grain-harvest-archival-ivnitskii": "from yields", "grain-harvest-corrected-range": "corrected" },
      },
      {
        series: "grain-harvest-official",
        rivals: { "grain-harvest-official-revised": "revised", "grain-harvest-stalin1934": "as told in 1934" },
      },
      { series: "sown-area-grain" },
      { series: "sown-area-total" },
    ],
  },
  {
    title: "What the state took",
    says: "What left the village, what left the country, and deaths of all causes.",
    toll: [{ series: "deaths" }],
    output: [{ series: "grain-procurement" }, { series: "grain-exports" }],
  },
  {
    title: "Collective farms",
    says: "How many households and how much land were in collective farms, and how many people were deported.",
    toll: [{ series: "deported-in-month", title: "People deported" }, { series: "special-settlers" }],
    output: [
      { series: "collectivised-households" },
      { series: "collectivised-sown-area" },
      { series: "collectivised-households-number" },
      { series: "kolkhozy", title: "Collective farms" },
      { series: "kolkhoz-sown-area" },
    ],
  },
  {
    title: "Animals and machines",
    says: "Herds, what replaced horses, and how many people died of hunger.",
    toll: [hunger],
    output: [
      { series: "livestock-horses", rivals: { "livestock-horses-midyear": "summer" } },
      { series: "livestock-cattle", rivals: { "livestock-cattle-midyear": "summer" } },
      { series: "livestock-sheep-goats", rivals: { "livestock-sheep-goats-midyear": "summer" } },
      { series: "livestock-pigs", title: "Pigs", rivals: { "livestock-pigs-midyear": "summer" } },
      { series: "kolkhoz-cattle" },
      { series: "tractors" },
      { series: "mts", title: "Machine-tractor stations" },
    ],
  },
  {
    title: "People",
    says: "Who lived in villages and towns, who was born, and births that did not happen for hunger.",
    toll: [{ series: "births-not-born" }],
    output: [
      { series: "census-rural", rivals: { "population-rural": "other count" } },
      { series: "census-urban", rivals: { "population-urban": "other count" } },
      { series: "population-1-january", rivals: { "population-total": "other count" } },
      { series: "births" },
      { series: "rural-to-urban-net-outflow" },
      {
        series: "peasant-disturbances",
        title: "Peasant disturbances",
        rivals: { "peasant-mass-disturbances": "mass actions" },
      },
    ],
  },
];

/** Series of the village, and of those deported from it, that no part names and the evidence can be held to. */
function unnamed(): readonly Asked[] {
  const asked = named.flatMap(({ toll, output }) => [...toll, ...output]);
  const known = new Set(asked.flatMap(({ series, rivals }) => [series, ...Object.keys(rivals ?? {})]));
  const found = indicators
    .filter(({ group, series }) => group === "countryside" || series.startsWith("special-settlers"))
    .filter(({ series, geo }) => !known.has(series) && observed(series, geo ?? "USSR").some(isShown))
    .map(({ series }) => series);
  return [...new Set(found)].map((series) => ({ series }));
}

/** Whether a figure lies in the years that the chapter shows. */
export function isShown({ year }: { readonly year: number }): boolean {
  return year >= years.first && year <= years.last;
}

const rest: Part = {
  title: "Further series",
  says: "What else of the village the model answers and somebody counted, and how many people died of hunger.",
  toll: [hunger],
  output: unnamed(),
};

/** The parts of the chapter, in its order. */
export const parts: readonly Part[] = rest.output.length > 0 ? [...named, rest] : named;
