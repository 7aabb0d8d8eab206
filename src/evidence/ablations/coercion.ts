import type { Lookup } from "../measures.ts";
import { over, years } from "../measures.ts";
import { type Ablation, measuring } from "./ablation.ts";

const noDekulakisation = {
  without: { off: ["dekulakisation"] },
  says: 'nobody labelled "kulak" is expropriated and deported',
} as const;
const noDanger = {
  without: { off: ["foreign-threat"] },
  says: "the leadership sees no more danger abroad than in the quiet of the 1920s",
} as const;
const noAlarm = {
  without: { levers: [["warScare", "1924-01", 0]] },
  says: "events abroad alarm nobody, and arms abroad alone count",
} as const;
const deathRate = (year: number) =>
  ({
    claim: "C123",
    figure: `prisoners of camps who died, of a hundred, ${year}`,
    unit: "% a year",
    measure: (of: Lookup) => of("gulag-death-rate", year),
    without: { off: ["camp-supply"] },
    says: "all who are held get the norm, however many come and whatever the country eats",
    moves: "up",
  }) as const;

/** The ablations of the mechanism and shape claims about police, courts, camps and the terror. */
export const coercion: readonly Ablation[] = [
  {
    claim: "C120",
    figure: "police, January 1933",
    unit: "persons",
    measure: (of) => of("police-staff", 1933),
    ...noDekulakisation,
    moves: "up",
  },
  {
    claim: "C120",
    figure: "police, January 1939",
    unit: "persons",
    measure: (of) => of("police-staff", 1939),
    without: { off: ["mass-operations", "naming"] },
    says: "orders bring no arrests, and nobody names others",
    moves: "up",
  },
  deathRate(1933),
  deathRate(1938),
  {
    claim: "C124",
    figure: "prisoners of camps who died there, of a hundred, mean of 1934-40",
    unit: "% a year",
    measure: (of) => years(of, "gulag-death-rate", 1934, 1940) / 7,
    without: { off: ["release-of-the-dying"] },
    says: "nobody is let go when dying",
    moves: "down",
  },
  {
    claim: "C125",
    figure: "forced labour in the work of construction, 1933",
    unit: "%",
    measure: (of) => of("forced-labour-share-of-construction", 1933),
    ...noDekulakisation,
    moves: "up",
  },
  {
    claim: "C125",
    figure: "forced labour in the work of the state sector, 1939",
    unit: "%",
    measure: (of) => of("forced-labour-share", 1939),
    without: { off: ["dekulakisation", "mass-operations"] },
    says: 'nobody labelled "kulak" is deported, and orders bring no arrests',
    moves: "up",
  },
  {
    claim: "C127",
    figure: "arrests by the security police, 1935-36",
    unit: "persons",
    measure: (of) => years(of, "arrests-state-security-annual", 1935, 1936),
    ...noDanger,
    moves: "up",
  },
  {
    claim: "C127",
    figure: "increases of limits granted, 1937-38",
    unit: "persons",
    measure: (of) => years(of, "order-00447-limit-increase", 1937, 1938),
    ...noDanger,
    moves: "up",
  },
  {
    claim: "C127",
    figure: "defence in the budget's outlays, 1937",
    unit: "%",
    measure: (of) => of("defence-share-of-budget", 1937),
    ...noDanger,
    moves: "up",
  },
  {
    claim: "C127",
    figure: "outlays on defence, 1927 and 1932",
    unit: "billion rubles",
    measure: (of) => of("defence-budget-actual", 1927) + of("defence-budget-actual", 1932),
    ...noAlarm,
    moves: "up",
  },
  {
    claim: "C127",
    figure: "arrests by the security police, 1936",
    unit: "persons",
    measure: (of) => of("arrests-state-security-annual", 1936),
    ...noAlarm,
    moves: "up",
  },
  {
    claim: "C127",
    figure: "unity of the ruling group, 1928",
    unit: "%",
    measure: (of) => of("ruling-group-unity", 1928),
    ...noAlarm,
    moves: "up",
  },
  {
    claim: "C140",
    figure: "Party members arrested, 1935-36",
    unit: "persons",
    measure: (of) => years(of, "party-arrests", 1935, 1936),
    without: { levers: [["legalLimits", "1934-12", 0.65]] },
    says: "the police stay bound as before December 1934, until 1937",
    moves: "up",
  },
  {
    claim: "C141",
    ...measuring("arrested"),
    without: { off: ["naming"] },
    says: "those arrested name nobody",
    moves: "up",
  },
  {
    claim: "C141",
    figure: "people sentenced under limits by November 1938",
    unit: "persons",
    measure: (of) => of("order-00447-sentenced", 1938, 11),
    without: { off: ["bidding"] },
    says: "officials ask for no higher limits",
    moves: "up",
  },
  {
    claim: "C141",
    figure: "arrested who are not what the leadership fears, 1937-38",
    unit: "persons",
    measure: (of) => years(of, "arrests-innocent", 1937, 1938),
    without: { off: ["mass-operations", "naming"] },
    says: "orders bring no arrests, and nobody names others",
    moves: "up",
  },
  {
    claim: "C147",
    figure: "arrests by the security police, December 1938 to February 1939",
    unit: "persons",
    measure: (of) => over(of, "arrests-state-security-annual", [1938, 12], [1939, 2]),
    without: {
      levers: [
        ["legalLimits", "1938-11", 0],
        ["duress", "1938-11", 1],
        ["albumOperations", "1938-11", 1],
        ["operationLimits", "1938-11", 268950],
      ],
    },
    says: "the orders of November 1938 are not given",
    moves: "down",
  },
  {
    claim: "C150",
    figure: "died of hunger and in settlements, 1930-33, less shot and dead in camps and colonies, 1936-39",
    unit: "million persons",
    measure: (of) =>
      years(of, "famine-excess-deaths", 1930, 1933) +
      (years(of, "special-settlers-deaths", 1930, 1933) -
        years(of, "political-sentences-death", 1936, 1939) -
        years(of, "gulag-deaths", 1936, 1939)) /
        1e6,
    without: { off: ["collectivisation", "dekulakisation", "forced-collection"] },
    says: "nobody is driven into collective farms, expropriated or searched for grain",
    moves: "up",
  },
];
