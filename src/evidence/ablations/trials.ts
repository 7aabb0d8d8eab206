import type { ClaimId, ParameterName, ReadingName, ScenarioName } from "../../generated/names.ts";
import { type Measure, years } from "../measures.ts";
import { outcomeFigure } from "../outcomes.ts";

/** A scenario that comes with the project, with parameters given. */
export interface Variant {
  readonly says: string;
  readonly scenario: ScenarioName;
  /** A reading of the record that the scenario is run under, in place of its own. */
  readonly reading?: ReadingName;
  readonly parameters?: Readonly<Partial<Record<ParameterName, number>>>;
}

/** Scenarios set side by side on common seeds, to show what follows from which of their causes. */
export interface Trial {
  readonly claim: ClaimId;
  readonly title: string;
  readonly variants: readonly Variant[];
  /** The figures that the claim turns on: their `says` in `trialFigures`. */
  readonly turnsOn: readonly string[];
}

/** What each link of the chain was in January 1929, by the states of `history`; the rest of the start is that of 1924. */
const unity = { unityOfStart: 0.85, standingAtStart: 0.07, appointedAtStart: 0.67 };
const organs = { membersAtStart: 1_500_000 };
/** As many members of peasant origin as in the Party of 1929: of that Party, of the small one; and those of 1924 in the large one. */
const peasantsOfLarge = { peasantsInPartyAtStart: 0.288 };
const peasantsOfSmall = { peasantsInPartyAtStart: 0.915, workersInPartyAtStart: 0.08 };
const fewOfLarge = { peasantsInPartyAtStart: 0.091 };
const information = { reportsHeldAtStart: 0.67 };

const given = (says: string, ...parts: readonly Readonly<Record<string, number>>[]): Variant => ({
  says,
  scenario: "direct-1924",
  parameters: Object.assign({}, ...parts),
});

const chain: readonly Variant[] = [
  given("nothing"),
  given("unity", unity),
  given("organs", organs, fewOfLarge),
  given("reach", peasantsOfSmall),
  given("information", information),
  given("organs, reach, information", organs, peasantsOfLarge, information),
  given("unity, reach, information", unity, peasantsOfSmall, information),
  given("unity, organs, information", unity, organs, fewOfLarge, information),
  given("unity, organs, reach", unity, organs, peasantsOfLarge),
  given("all four", unity, organs, peasantsOfLarge, information),
  { says: "nothing, ordered in 1928-29", scenario: "direct" },
];

const industryOf1937 = "industry of 1937, 1928 = 100";
const hungerTo1933 = "died of hunger, 1924-33";

const arrested = "arrested by the security police, 1936-38";
const shot = outcomeFigure("shot");
const surplus = "what farms sell beyond what they get, 1930-37, prices of 1928";
const under = (reading: ReadingName, scenario: ScenarioName = "history"): Variant => ({
  says: scenario === "history" ? reading : `${reading}, ${scenario}`,
  scenario,
  reading,
});

/** The trials of claims about strategies, and of disputes that readings of the record stand for. */
export const trials: readonly Trial[] = [
  {
    claim: "C001",
    title: "strategy",
    variants: (["gradual", "mixed", "direct", "history"] as const).map((name) => ({ says: name, scenario: name })),
    turnsOn: [industryOf1937, hungerTo1933],
  },
  {
    claim: "C002",
    title: "force ordered in 1924, given of 1929",
    variants: chain,
    turnsOn: ["in collective farms, January 1927"],
  },
  {
    claim: "C148",
    title: "history by the reading of",
    variants: [under("archival"), under("christian"), under("conquest")],
    turnsOn: [arrested, shot.says],
  },
  {
    claim: "C160",
    title: "by the reading of",
    variants: [
      ...(["allen", "cheremukhin"] as const).flatMap((name) => [under(name), under(name, "gradual")]),
      under("markevich"),
      under("naumenko"),
      under("archival"),
      under("conquest"),
    ],
    turnsOn: [industryOf1937, surplus, hungerTo1933, shot.says],
  },
];

/** The figures of the trials, output and human toll together. */
export const trialFigures: readonly Measure[] = [
  {
    says: "order carried out, 1926",
    unit: "%",
    of: (of) => of("orders-of-force-carried-out", 1926),
  },
  {
    says: "least backing, 1925-28",
    unit: "%",
    of: (of) => Math.min(...[1925, 1926, 1927, 1928].map((year) => of("central-committee-backing", year))),
  },
  {
    says: "voted down, 1924-29",
    unit: "months",
    of: (of) => years(of, "orders-of-force-voted-down", 1924, 1929),
  },
  {
    says: "in collective farms, January 1927",
    unit: "%",
    of: (of) => of("collectivised-households", 1927, 1),
  },
  {
    says: "in collective farms, January 1931",
    unit: "%",
    of: (of) => of("collectivised-households", 1931, 1),
  },
  { says: "procured, 1928-30", unit: "Mt", of: (of) => years(of, "grain-procurement", 1928, 1930) },
  {
    says: industryOf1937,
    unit: "index",
    of: (of) =>
      (100 * of("industrial-output-index-kaplan-moorsteen", 1937)) /
      of("industrial-output-index-kaplan-moorsteen", 1928),
  },
  {
    says: hungerTo1933,
    unit: "million persons",
    of: (of) => years(of, "famine-excess-deaths", 1924, 1933),
  },
  {
    says: surplus,
    unit: "billion rubles",
    of: (of) => years(of, "net-farm-surplus-1928-prices", 1930, 1937),
  },
  { says: arrested, unit: "persons", of: (of) => years(of, "arrests-state-security-annual", 1936, 1938) },
  shot,
];
