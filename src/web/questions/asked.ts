import type { Question } from "../address/parts.ts";
import type { Change } from "./change.ts";

/** A decision that could have been another: what is changed in history. */
export interface Preset {
  readonly id: string;
  /** Changes of dated decisions; or another scenario in history's place. */
  readonly changes?: readonly Change[];
  readonly scenario?: string;
  /** Or history under another reading of the record. */
  readonly reading?: string;
}

/** What a question asks of the model. */
export interface Asked {
  /** What is measured in the country, and over which years. */
  readonly of: string;
  readonly years: readonly [from: number, to: number];
  /** What the chart shows: a count month by month over the years asked for, or the line of all years. */
  readonly chart: "counted" | "line";
  /** Whether figures of the years are added up; else that of the last of them is asked for. */
  readonly isSum: boolean;
  /** What else is shown beside it, so that output and toll stand together. */
  readonly beside: string;
  readonly presets: readonly Preset[];
  /** Whether all presets may be taken together. */
  readonly isTogether: boolean;
  /** Dated decisions that the chart names. */
  readonly chronicle?: "famine";
  /** Readings of the record that answer it otherwise. */
  readonly readings: readonly string[];
  /** Claims of the literature that it bears on. */
  readonly claims: readonly string[];
  /** Dates of decisions in the project's timeline: what was written and signed. */
  readonly documents: readonly string[];
  /** Series of the evidence that the answer stands or falls with: where the model misses them, the page says so. */
  readonly heldTo: readonly string[];
}

const hunger = "famine-excess-deaths/actual";
const industry = "industrial-output-index-kaplan-moorsteen/actual";

/** The questions, each with its measure, its decisions and its rivals. No figure of a result stands here. */
export const asked: Readonly<Record<Question, Asked>> = {
  nep: {
    of: "grain-procurement/actual",
    years: [1927, 1927],
    chart: "line",
    isSum: false,
    beside: hunger,
    presets: [
      { id: "goods-price", changes: [{ lever: "goodsPrice", from: "1927-03" }] },
      { id: "grain-price", changes: [{ lever: "grainPrice", from: "1926-07", to: 1.15 }] },
      {
        id: "investment",
        changes: [
          { lever: "investment", from: "1926-10" },
          { lever: "heavyShare", from: "1926-10" },
        ],
      },
    ],
    isTogether: true,
    readings: [],
    claims: ["C010", "C012"],
    documents: ["1928-01-06", "1928-07-11"],
    heldTo: ["grain-procurement", "grain-harvest-low", "grain-exports"],
  },
  collectivisation: {
    of: industry,
    years: [1937, 1937],
    chart: "line",
    isSum: false,
    beside: hunger,
    presets: [
      {
        id: "no-drive",
        changes: [
          { lever: "collectivise", from: "1929-06" },
          { lever: "firstRegions", from: "1929-07" },
          { lever: "expropriate", from: "1930-01" },
        ],
      },
      {
        id: "no-force",
        changes: [
          { lever: "force", from: "1928-01", to: 0 },
          { lever: "blacklists", from: "1932-11" },
        ],
      },
      {
        id: "no-investment",
        changes: [
          { lever: "investment", from: "1928-10" },
          { lever: "heavyShare", from: "1928-10" },
        ],
      },
    ],
    isTogether: true,
    readings: ["allen", "cheremukhin"],
    claims: ["C070", "C073"],
    documents: ["1930-01-05", "1930-03-02"],
    heldTo: [
      "industrial-output-index-kaplan-moorsteen",
      "collectivised-households",
      "livestock-cattle",
      "livestock-horses",
    ],
  },
  "who-paid": {
    of: "real-wage-index-chapman-1937-weights/actual",
    years: [1937, 1937],
    chart: "line",
    isSum: false,
    beside: hunger,
    presets: [
      { id: "investment", changes: [{ lever: "investment", from: "1928-10" }] },
      { id: "heavy", changes: [{ lever: "heavyShare", from: "1928-10" }] },
      {
        id: "procurement",
        changes: [
          { lever: "force", from: "1928-12", as: "1928-07" },
          { lever: "ambition", from: "1929-07" },
        ],
      },
    ],
    isTogether: true,
    readings: ["allen"],
    claims: ["C100", "C101"],
    documents: ["1928-07-11"],
    heldTo: [
      "real-wage-index-chapman-1937-weights",
      "real-consumption-per-head-index",
      "household-consumption-share-gnp-1937-prices",
    ],
  },
  peasants: {
    of: "peasant-disturbances/actual",
    years: [1930, 1930],
    chart: "line",
    isSum: false,
    beside: "deported-in-month/actual",
    presets: [
      { id: "no-expropriation", changes: [{ lever: "expropriate", from: "1930-01" }] },
      { id: "no-winter-drive", changes: [{ lever: "collectivise", from: "1929-11", until: "1930-02" }] },
      { id: "leave", changes: [{ lever: "letLeave", from: "1930-01", to: 1 }] },
    ],
    isTogether: true,
    readings: [],
    claims: ["C044"],
    documents: ["1930-01-30", "1930-03"],
    heldTo: ["peasant-disturbances", "peasant-mass-disturbances", "deported-kulaks"],
  },
  famine: {
    of: hunger,
    years: [1932, 1933],
    chart: "counted",
    isSum: true,
    beside: "grain-procurement/actual",
    presets: [
      { id: "exports", changes: [{ lever: "grainExport", from: "1932-07", until: "1933-12", to: 0 }] },
      {
        id: "procurement",
        changes: [
          { lever: "force", from: "1932-08", until: "1933-06", as: "1928-07" },
          { lever: "blacklists", from: "1932-11", until: "1933-06" },
        ],
      },
      { id: "lending", changes: [{ lever: "relief", from: "1932-08", until: "1933-07" }] },
    ],
    isTogether: true,
    chronicle: "famine",
    readings: ["archival", "conquest", "markevich", "naumenko"],
    claims: ["C042"],
    documents: ["1932-08-07", "1932-11-08", "1933-01-22"],
    heldTo: ["famine-excess-deaths", "deaths", "births", "grain-procurement", "grain-harvest-low"],
  },
  plans: {
    of: "steel-output/actual",
    years: [1937, 1937],
    chart: "line",
    isSum: false,
    beside: hunger,
    presets: [
      { id: "calm-targets", changes: [{ lever: "planTarget", from: "1928-10" }] },
      { id: "no-priority", changes: [{ lever: "priority", from: "1928-10" }] },
      { id: "no-machines-abroad", changes: [{ lever: "importDrive", from: "1928-10", to: 0.2 }] },
    ],
    isTogether: true,
    readings: [],
    claims: ["C070"],
    documents: ["1929-04-23"],
    heldTo: ["steel-output", "pig-iron-output", "coal-output", "machine-tools-output"],
  },
  terror: {
    of: "political-sentences-death/actual",
    years: [1937, 1938],
    chart: "line",
    isSum: true,
    beside: industry,
    presets: [
      { id: "limits", changes: [{ lever: "operationLimits", from: "1937-08", until: "1938-12" }] },
      { id: "nationalities", changes: [{ lever: "albumOperations", from: "1937-08", until: "1938-12" }] },
      {
        id: "law",
        changes: [
          { lever: "legalLimits", from: "1934-12", until: "1938-10" },
          { lever: "duress", from: "1937-07", until: "1938-12" },
        ],
      },
    ],
    isTogether: true,
    readings: [],
    claims: ["C130"],
    documents: ["1937-07-02", "1937-07-30", "1938-11-17"],
    heldTo: [
      "political-sentences-death",
      "political-sentences-death-kgb",
      "political-sentences-custody",
      "gulag-camps-population",
    ],
  },
  deaths: {
    of: hunger,
    years: [1930, 1933],
    chart: "line",
    isSum: true,
    beside: "deaths-in-custody/actual",
    presets: [
      { id: "archival", reading: "archival" },
      { id: "conquest", reading: "conquest" },
      { id: "naumenko", reading: "naumenko" },
      { id: "markevich", reading: "markevich" },
    ],
    isTogether: false,
    readings: [],
    claims: ["C042"],
    documents: ["1933-01-22"],
    heldTo: ["deaths", "births", "crude-death-rate", "special-settlers-deaths", "gulag-deaths"],
  },
  "another-course": {
    of: industry,
    years: [1940, 1940],
    chart: "line",
    isSum: false,
    beside: hunger,
    presets: [
      { id: "gradual", scenario: "gradual" },
      { id: "mixed", scenario: "mixed" },
      { id: "direct-1924", scenario: "direct-1924" },
      { id: "direct-1924-united", scenario: "direct-1924-united" },
    ],
    isTogether: false,
    readings: [],
    claims: ["C070"],
    documents: ["1929-11-17"],
    heldTo: ["industrial-output-index-kaplan-moorsteen", "gnp-moorsteen-powell"],
  },
  "why-it-could-not-last": {
    of: "gnp-index-bergson-1937-weights/actual",
    years: [1940, 1940],
    chart: "line",
    isSum: false,
    beside: hunger,
    presets: [
      { id: "women", changes: [{ lever: "womensWork", from: "1931-01" }] },
      {
        id: "schools",
        changes: [
          { lever: "lowerSchools", from: "1930-08" },
          { lever: "upperSchools", from: "1932-09" },
          { lever: "technicalPlaces", from: "1929-11" },
        ],
      },
      { id: "machines", changes: [{ lever: "importDrive", from: "1928-10", to: 0.2 }] },
    ],
    isTogether: true,
    readings: ["allen", "cheremukhin"],
    claims: ["C073", "C072"],
    documents: ["1940-10-02"],
    heldTo: ["gnp-index-bergson-1937-weights", "workers-employees", "employment-health"],
  },
};
