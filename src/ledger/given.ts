import { input } from "../ground/quantity.ts";
import { accounting } from "./accounting.ts";
import { cohort, nation, region } from "./levels.ts";

const source = accounting;

/** What a run is given from outside: the calendar, the weather, the world, and figures of the start. */
export const calendar = input({
  symbol: "m",
  unit: "1",
  level: nation,
  within: [1, 12],
  source,
  says: "Month of the year, 1 to 12.",
});

export const drought = input({
  symbol: "δ",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Whether a drought is recorded for the region this year.",
});

export const usualDrought = input({
  symbol: "δ̄",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Droughts a year in 1924-28, the years of which the mean yield is given.",
});

export const heat = input({
  symbol: "θ",
  unit: "1",
  level: region,
  within: [-4, 4],
  source,
  says: "Warmth of April to July against the mean, in standard deviations, where a station records it; else 0.",
});

export const usualHeat = input({
  symbol: "θ̄",
  unit: "1",
  level: region,
  within: [-4, 4],
  source,
  says: "Mean warmth of April to July in 1924-28, the years of which the mean yield is given.",
});

export const worldPrice = input({
  symbol: "pw",
  unit: "rouble/t",
  level: nation,
  within: [1, 1000],
  source,
  says: "Price of grain abroad, in gold roubles.",
});

export const worldGoodsPrice = input({
  symbol: "pg",
  unit: "1",
  level: nation,
  within: [0.05, 20],
  source,
  says: "Price abroad, in gold, of oil, coal and fibres, which stand for what the country sells beside grain; 1929 = 1.",
});

export const threat = input({
  symbol: "ψ",
  unit: "1",
  level: nation,
  within: [0, 300],
  source,
  says: "Arms of the powers on the frontiers, 1924 to 1930 = 1.",
});

export const alarms = input({
  symbol: "ψe",
  unit: "1/month",
  level: nation,
  within: [-3, 3],
  source,
  says: "Events abroad that threaten the country, less those that ease a threat.",
});

export const occupied = input({
  symbol: "o",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Part of a region's people behind the enemy's front.",
});

export const enemyTroops = input({
  symbol: "E",
  unit: "person",
  level: nation,
  within: [0, 1e7],
  source,
  says: "Enemy soldiers on the front.",
});

export const meanYield = input({
  symbol: "ȳ",
  unit: "t/ha",
  level: region,
  within: [0.2, 3],
  source,
  says: "Mean grain yield of 1924-28.",
});

export const yieldSpread = input({
  symbol: "σy",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Spread of grain yields from year to year, as a share of the mean.",
});

export const grainShare = input({
  symbol: "g",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Grain's share of sown land.",
});

export const landPerHousehold = input({
  symbol: "ā",
  unit: "ha",
  level: region,
  within: [0, 30],
  source,
  says: "Sown land per household.",
});

export const personsPerHousehold = input({
  symbol: "n̄",
  unit: "person",
  level: region,
  within: [1, 12],
  source,
  says: "People per household at the start.",
});

export const horsesPerHousehold = input({
  symbol: "h̄",
  unit: "horse",
  level: region,
  within: [0, 10],
  source,
  says: "Horses per household at the start.",
});

export const cattlePerHousehold = input({
  symbol: "c̄",
  unit: "cow",
  level: region,
  within: [0, 20],
  source,
  says: "Cattle per household at the start.",
});

export const smallStockPerHousehold = input({
  symbol: "s̄",
  unit: "sheep",
  level: region,
  within: [0, 60],
  source,
  says: "Sheep and goats per household at the start.",
});

export const horselessShare = input({
  symbol: "h0",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Share of households without a draught animal.",
});

export const grainZone = input({
  symbol: "ζ",
  unit: "1",
  level: region,
  within: [-1, 1],
  source,
  says: "Grain zone: 1 surplus, 0 balanced, -1 deficit.",
});

export const procurementShare = input({
  symbol: "q̄",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "The region's usual share of the country's procurement in the mid 1920s.",
});

export const territory = input({
  symbol: "A",
  unit: "ha",
  level: region,
  within: [1e6, 1e9],
  source,
  says: "Territory of a region.",
});

export const literacy = input({
  symbol: "ℓ",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "People who could read, of all ages, in 1926.",
});

export const birthRate = input({
  symbol: "b̄",
  unit: "1/month",
  level: region,
  within: [0, 0.01],
  source,
  says: "Registered births a head and month in 1926.",
});

export const deathRate = input({
  symbol: "d̄",
  unit: "1/month",
  level: region,
  within: [0, 0.01],
  source,
  says: "Registered deaths a head and month in 1926.",
});

export const townspeopleAtStart = input({
  symbol: "U0",
  unit: "person",
  level: region,
  within: [0, 1e8],
  source,
  says: "People in towns at the start.",
});

export const ageShareOfCensus = input({
  symbol: "ac",
  unit: "1",
  level: cohort,
  within: [0, 1],
  source,
  says: "Part of the people who were of an age in December 1926, the same for both sexes.",
});
