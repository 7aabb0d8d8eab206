import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { household, nation, region, village } from "../levels.ts";
import { grain } from "../substances.ts";

const source = accounting;

export const land = state({
  symbol: "A",
  unit: "ha",
  level: household,
  within: [0, 1000],
  source,
  says: "Land that a household can sow in a year, all crops.",
});

export const sown = state({
  symbol: "a",
  unit: "ha",
  level: household,
  within: [0, 1000],
  source,
  says: "Land that a household has sown for the coming harvest, all crops.",
});

export const collectiveSown = state({
  symbol: "ak",
  unit: "ha",
  level: village,
  within: [0, 1e6],
  source,
  says: "Land that a collective farm has sown for the coming harvest, all crops.",
});

/** The end from which harvests come and to which seed goes, outside the books. */
export const fields = stock({
  symbol: "fields",
  of: grain,
  level: region,
  boundary: true,
  source,
  says: "The fields: seed goes in, the harvest comes out.",
});

/** Weather, land of tractors and skill in farming, as regions and villages have them. */
export const yieldWeather = state({
  symbol: "ω",
  unit: "1",
  level: region,
  within: [0, 3],
  source,
  says: "Yield that this year's weather gives, against the mean.",
});

export const localWeather = state({
  symbol: "ωv",
  unit: "1",
  level: village,
  within: [0, 3],
  source,
  says: "Yield of a village this year, against that of its region.",
});

export const tractorLand = state({
  symbol: "B",
  unit: "ha",
  level: region,
  within: [0, 1e9],
  source,
  says: "Land that the tractors of a region can plough and reap in a year.",
});

export const harvestOfYear = state({
  symbol: "ΣY",
  unit: "t",
  level: region,
  within: [0, 1e9],
  source,
  says: "Grain harvested in a region since last July.",
});

export const agronomy = state({
  symbol: "g",
  unit: "1",
  level: nation,
  within: [0, 3],
  source,
  says: "Yields that rotations, seed and tools of the day allow, against those of 1924.",
});

export const stateFarmGrain = stock({
  symbol: "Gf",
  of: grain,
  level: region,
  source,
  says: "Grain of a region's state farms.",
});
