import type { Lookup } from "../measures.ts";
import { over, percent, years } from "../measures.ts";
import { type Ablation, measuring } from "./ablation.ts";
import { noCampaign } from "./parts.ts";

const noForce = { without: { off: ["forced-collection"] }, says: "the state only buys" } as const;

const starved = measuring("hunger-deaths");
const autumn = {
  figure: "grain procured in October to December 1927, of that a year before",
  unit: "%",
  measure: (of: Lookup) =>
    percent(
      over(of, "grain-procurement", [1927, 10], [1927, 12]),
      over(of, "grain-procurement", [1926, 10], [1926, 12]),
    ),
} as const;

const risen = {
  figure: "open disturbances in villages, 1930",
  unit: "events",
  measure: (of: Lookup) => of("peasant-disturbances", 1930),
} as const;

/** The ablations of the countryside's mechanism and shape claims; a claim without one is not yet answered. */
export const countryside: readonly Ablation[] = [
  {
    claim: "C003",
    figure: "grain procured, 1928/29 to 1932/33",
    unit: "Mt",
    measure: (of) => years(of, "grain-procurement", 1928, 1932),
    without: { off: ["collectivisation", "forced-collection"] },
    says: "nobody is driven into collective farms, and the state only buys",
    moves: "up",
  },
  {
    claim: "C004",
    figure: "households in collective farms, July 1936",
    unit: "%",
    measure: (of) => of("collectivised-households", 1936, 7),
    ...noCampaign,
    moves: "up",
  },
  {
    claim: "C010",
    ...autumn,
    without: { off: ["withholding"] },
    says: "peasants sell their surplus at any price",
    moves: "down",
  },
  {
    claim: "C010",
    ...autumn,
    without: {
      levers: [
        ["grainPrice", "1926-07", 1.1],
        ["holdPrices", "1926-07", 0],
        ["goodsPrice", "1927-03", 1],
      ],
    },
    says: "the price of grain is held up from 1926 and that of goods let go",
    moves: "down",
  },
  {
    claim: "C011",
    figure: "grain procured in January to March 1928, of that a year before",
    unit: "%",
    measure: (of) =>
      percent(over(of, "grain-procurement", [1928, 1], [1928, 3]), over(of, "grain-procurement", [1927, 1], [1927, 3])),
    ...noForce,
    moves: "up",
  },
  {
    claim: "C012",
    figure: "land sown to grain in 1929, of that in 1927",
    unit: "%",
    measure: (of) => percent(of("sown-area-grain", 1929), of("sown-area-grain", 1927)),
    without: { off: ["lost-trust"] },
    says: "force leaves trust as it was",
    moves: "down",
  },
  {
    claim: "C028",
    figure: "households that farm for themselves, January 1937",
    unit: "million households",
    measure: (of) => of("individual-households-number", 1937),
    ...noCampaign,
    moves: "down",
  },
  {
    claim: "C028",
    figure: "machine-tractor stations, January 1937",
    unit: "number",
    measure: (of) => of("mts", 1937),
    without: { levers: [["stations", "1929-07", 0]] },
    says: "collective farms keep their own tractors",
    moves: "up",
  },
  {
    claim: "C030",
    figure: "households expropriated that were not rich, 1930-31",
    unit: "thousand households",
    measure: (of) => years(of, "expropriated-not-rich", 1930, 1931),
    without: { off: ["widening-label"] },
    says: "only those who are rich by their means are labelled",
    moves: "up",
  },
  {
    claim: "C029",
    figure: "households in collective farms, September 1930",
    unit: "%",
    measure: (of) => of("collectivised-households", 1930, 9),
    without: {
      levers: [
        ["collectivise", "1930-03", 1],
        ["letLeave", "1930-03", 0],
      ],
    },
    says: "the campaign is not called off in March 1930, and nobody may leave",
    moves: "down",
  },
  {
    claim: "C031",
    ...risen,
    without: { off: ["news-of-unrest"] },
    says: "no village hears of another that rose",
    moves: "up",
  },
  {
    claim: "C032",
    ...measuring("cattle-lost"),
    without: { off: ["slaughter"] },
    says: "animals are handed over, not slaughtered",
    moves: "up",
  },
  { claim: "C032", ...risen, ...noCampaign, moves: "up" },
  {
    claim: "C032",
    figure: "villagers who moved to towns, 1932-33",
    unit: "thousand persons",
    measure: (of) => years(of, "rural-to-urban-net-outflow", 1932, 1933),
    without: { off: ["flight-from-hunger"] },
    says: "the hungry stay in their villages",
    moves: "up",
  },
  {
    claim: "C040",
    figure: "grain harvested, mean of 1930-34",
    unit: "Mt",
    measure: (of) => years(of, "grain-harvest-low", 1930, 1934) / 5,
    ...noCampaign,
    moves: "down",
  },
  {
    claim: "C041",
    figure: "horses in January 1940, of those in January 1928",
    unit: "%",
    measure: (of) => percent(of("livestock-horses", 1940), of("livestock-horses", 1928)),
    ...noCampaign,
    moves: "down",
  },
  {
    claim: "C041",
    figure: "cattle in January 1940, of those in January 1928",
    unit: "%",
    measure: (of) => percent(of("livestock-cattle", 1940), of("livestock-cattle", 1928)),
    without: { off: ["collectivisation", "meat-levy"] },
    says: "nobody is driven into collective farms, and the state takes no animals for meat",
    moves: "down",
  },
  {
    claim: "C036",
    figure: "open disturbances in villages, 1934-36",
    unit: "events",
    measure: (of) => years(of, "peasant-disturbances", 1934, 1936),
    without: { off: ["fear-of-repression"] },
    says: "nobody fears the police",
    moves: "down",
  },
  { claim: "C043", ...starved, ...noForce, moves: "up" },
  {
    claim: "C043",
    ...starved,
    without: { levers: [["ambition", "1930-07", 1]] },
    says: "plans of procurement ask for no more than the state needs",
    moves: "up",
  },
  {
    claim: "C045",
    figure: "grain eaten a head in villages in 1933",
    unit: "kg/person/year",
    measure: (of) => of("food-rural", 1933),
    without: { off: ["collectivisation", "forced-collection"] },
    says: "nobody is driven into collective farms, and the state only buys",
    moves: "down",
  },
  {
    claim: "C053",
    figure: "grain procured of that harvested, 1933-36",
    unit: "%",
    measure: (of) => percent(years(of, "grain-procurement", 1933, 1936), years(of, "grain-harvest-low", 1933, 1936)),
    ...noCampaign,
    moves: "up",
  },
  {
    claim: "C054",
    figure: "people who died of hunger, 1932-36",
    unit: "million persons",
    measure: (of) => years(of, "famine-excess-deaths", 1932, 1936),
    without: { levers: [["plots", "1932-05", 0]] },
    says: "members of collective farms have no plots from May 1932 on",
    moves: "down",
  },
  {
    claim: "C086",
    figure: "villagers who moved to towns, 1933-34",
    unit: "thousand persons",
    measure: (of) => years(of, "rural-to-urban-net-outflow", 1933, 1934),
    without: { off: ["passports"] },
    says: "the towns stay open",
    moves: "down",
  },
  {
    claim: "C103",
    figure: "sown land in 1937",
    unit: "Mha",
    measure: (of) => of("sown-area-total", 1937),
    without: { levers: [["tractorDrive", "1929-10", 0]] },
    says: "farms get no tractors from October 1929 on",
    moves: "up",
  },
  {
    claim: "C126",
    ...risen,
    without: { levers: [["censorship", "1929-01", 0]] },
    says: "newspapers and post carry news of unrest from 1929 on",
    moves: "down",
  },
];
