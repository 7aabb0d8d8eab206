/**
 * The outcomes: each stands here once, and all take it from here who speak of it: tables of a run, the lab's first charts,
 * readings of the record, answers to claims, tests of mechanisms, disputes about the toll.
 */
import type { IndicatorName } from "../generated/names.ts";
import { grown, procuredShare, years } from "./measures.ts";
import type { Indicator } from "./observe/figures.ts";
import { indicators } from "./observe.ts";
import type { Outcome, OutcomeFigure, PublishedSeries } from "./outcomes/outcome.ts";
import { type Observation, observed } from "./table.ts";

const declared = {
  "famine-excess-deaths": {
    headline: "died of hunger",
    figures: {
      "hunger-deaths": {
        says: "died of hunger, 1932-33",
        subject: "people who died of hunger, 1932-33",
        of: (of) => years(of, "famine-excess-deaths", 1932, 1933),
        told: ["readings"],
        published: [{ definition: "famine-deaths", from: 1932, until: 1933 }],
        claims: ["C042"],
      },
      "hunger-deaths-1931-33": {
        says: "died of hunger, 1931-33",
        of: (of) => years(of, "famine-excess-deaths", 1931, 1933),
        told: ["readings"],
        published: [{ definition: "famine-deaths", from: 1931, until: 1933 }],
      },
    },
  },
  deaths: { headline: "died of all causes" },
  "grain-harvest-low": {
    headline: "grain harvested",
    figures: {
      harvest: {
        says: "grain harvest, 1932",
        of: (of) => of("grain-harvest-low", 1932),
        told: ["readings"],
        published: [
          { series: "grain-harvest-low", year: 1932 },
          { series: "grain-harvest-corrected-range", year: 1932 },
        ],
      },
    },
  },
  "grain-procurement": {
    headline: "grain procured",
    figures: {
      "procured-share": {
        says: "part of the harvest procured, 1932",
        unit: "%",
        of: (of) => procuredShare(of, 1932),
        told: ["readings"],
        published: [{ series: "grain-procurement-share", year: 1932 }],
      },
    },
  },
  "grain-exports": { headline: "grain exported" },
  "food-rural": { headline: true },
  "procurement-force": { headline: true },
  "party-members-total": { headline: true },
  "collectivised-households": {
    headline: "in collective farms",
    figures: {
      collectivised: {
        says: "households in collective farms, 1 March 1930",
        of: (of) => of("collectivised-households", 1930, 3),
        told: ["readings"],
      },
    },
  },
  "livestock-horses": { headline: true },
  "livestock-cattle": {
    headline: "cattle",
    figures: {
      "cattle-lost": {
        says: "cattle lost, 1928-33",
        subject: "cattle lost from January 1928 to January 1933",
        unit: "%",
        of: (of) => -grown(of, "livestock-cattle", 1928, 1933),
        told: ["readings"],
        claims: ["C033"],
      },
    },
  },
  "industrial-output-index-kaplan-moorsteen": {
    headline: "industrial output",
    figures: {
      industry: {
        says: "growth of industry, 1928-40",
        unit: "%",
        of: (of) => grown(of, "industrial-output-index-kaplan-moorsteen", 1928, 1940),
        told: ["readings"],
        published: [
          { series: "industrial-output-index-kaplan-moorsteen", year: 1940 },
          { series: "industrial-output-index-nutter", year: 1940 },
          { series: "industrial-output-index-hodgman", year: 1940 },
        ],
        claims: ["C070"],
      },
    },
  },
  "gnp-index-bergson-1937-weights": {
    figures: {
      "national-product": {
        says: "growth of national product, 1928-37, prices of 1937",
        unit: "%",
        of: (of) => grown(of, "gnp-index-bergson-1937-weights", 1928, 1937),
        told: ["readings"],
        published: [{ series: "gnp-index-bergson-1937-weights", year: 1937 }],
      },
    },
  },
  "workers-employees": {
    headline: true,
    figures: {
      employment: {
        says: "workers and employees, 1937",
        of: (of) => of("workers-employees", 1937),
        told: ["readings"],
      },
    },
  },
  "census-urban": { headline: true },
  "real-wage-index-chapman-1937-weights": {
    figures: {
      "real-wage": {
        says: "real wage, 1937",
        of: (of) => of("real-wage-index-chapman-1937-weights", 1937),
        told: ["readings"],
        published: [{ series: "real-wage-index-chapman-1937-weights", year: 1937 }],
      },
    },
  },
  "deported-in-month": {
    headline: "people deported",
    figures: {
      deported: {
        says: "deported, 1930-31",
        of: (of) => years(of, "deported-in-month", 1930, 1931),
        told: ["readings", "toll"],
        published: [{ series: "deported-kulaks", year: 1931 }],
      },
    },
  },
  "special-settlers-deaths": {
    figures: {
      "died-in-settlements": {
        says: "died in settlements, 1932-40",
        of: (of) => years(of, "special-settlers-deaths", 1932, 1940),
        told: ["toll"],
        published: [{ series: "special-settlers-deaths-total", year: 1940 }],
      },
    },
  },
  "arrests-state-security-annual": {
    figures: {
      arrested: {
        says: "arrested by the security police, 1937-38",
        subject: "arrests by the security police, 1937-38",
        of: (of) => years(of, "arrests-state-security-annual", 1937, 1938),
        told: ["toll"],
        published: [
          { series: "arrests-state-security", year: 1938, month: null },
          { series: "arrests-state-security", year: 1938, month: 11 },
          { series: "arrests-state-security-memorial", year: 1938 },
          { series: "rival-arrests-1937-38", year: 1938 },
        ],
      },
    },
  },
  "gulag-camps-population": { headline: "prisoners in camps" },
  "gulag-camps-colonies-total": {
    figures: {
      prisoners: {
        says: "held in camps and colonies, end of 1938",
        of: (of) => of("gulag-camps-colonies-total", 1939),
        told: ["readings", "toll"],
        published: [
          { series: "gulag-camps-colonies-total", year: 1939 },
          { series: "rival-camp-population", year: 1938, month: 12 },
        ],
      },
    },
  },
  "deaths-in-custody": { headline: "died in custody" },
  "political-sentences-death": {
    figures: {
      shot: {
        says: "shot by sentence, 1937-38",
        of: (of) => years(of, "political-sentences-death", 1937, 1938),
        told: ["readings", "toll"],
        published: [
          { series: "sentences-death-two-years", year: 1938 },
          { series: "executions-memorial", year: 1938 },
          { series: "rival-executions-1937-38", year: 1938 },
        ],
        claims: ["C142"],
      },
    },
  },
  "held-in-all": {
    figures: {
      held: {
        says: "held in camps, prisons and settlements, January 1940",
        of: (of) => of("held-in-all", 1940),
        told: ["readings"],
        published: [{ series: "rival-camp-population", year: 1940 }],
      },
    },
  },
} as const satisfies { readonly [Series in IndicatorName]?: Outcome };

/** By the indicator that each is. */
const outcomes: ReadonlyMap<string, Outcome> = new Map(Object.entries(declared));

/**
 * The indicators that readers see first, in the order of tables; those that have a few words for it head a column.
 *
 * @example
 * headlines.find(({ column }) => column === "died of hunger").indicator.group; // => "toll"
 */
export const headlines: readonly { readonly indicator: Indicator; readonly column?: string }[] = indicators
  .filter(({ ledger }) => ledger === "actual")
  .flatMap((indicator) => {
    const headline = outcomes.get(indicator.series)?.headline;
    if (headline === undefined) return [];
    return headline === true ? [{ indicator }] : [{ indicator, column: headline }];
  });

/**
 * Every figure of the outcomes, output and human toll together.
 *
 * @example
 * outcomeFigures.find(({ id }) => id === "shot").says; // => "shot by sentence, 1937-38"
 */
export const outcomeFigures: readonly OutcomeFigure[] = [...outcomes].flatMap(([series, { figures = {} }]) => {
  const { unit = "" } = indicators.find((each) => each.series === series) ?? {};
  return Object.entries(figures).map(([id, figure]) => ({ id, series, unit, ...figure }));
});

type IdsIn<Declared> = Declared extends { readonly figures: infer Figures } ? keyof Figures : never;

/** The name of a figure of the outcomes. */
export type OutcomeFigureId = IdsIn<(typeof declared)[keyof typeof declared]>;

/** A figure of the outcomes. */
export function outcomeFigure(id: OutcomeFigureId): OutcomeFigure {
  return outcomeFigures.find((each) => each.id === id) as OutcomeFigure;
}

/** Observations of the country that publish a figure, each in its own unit. */
export function publishedIn({ series, year, month }: PublishedSeries): readonly Observation[] {
  return observed(series, "USSR").filter((each) => each.year === year && (month === undefined || each.month === month));
}
