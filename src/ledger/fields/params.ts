import { cite } from "../../sources/cite.ts";
import { given } from "../declare.ts";

/** Sowing, draught power and the harvest. */
export const seedRate = given({
  symbol: "s",
  unit: "t/ha",
  value: 0.13,
  low: 0.11,
  high: 0.15,
  source: cite("davies-wheatcroft-2004", "statistical appendix, grain balances"),
  says: "Seed sown on a hectare of grain.",
});

export const springPart = given({
  symbol: "fs",
  unit: "1",
  value: 0.62,
  low: 0.58,
  high: 0.66,
  source: cite("davies-wheatcroft-2004", "ch. 4, winter and spring sowing"),
  says: "Part of the land that is sown in spring.",
});

export const orderedArea = given({
  symbol: "φ",
  unit: "1",
  value: 1.08,
  low: 1.05,
  high: 1.25,
  source: cite("davies-wheatcroft-2004", "sowing plans of 1931 and 1932"),
  says: "Land that collective farms are ordered to sow, against the usual.",
});

/** State farms, and what stations take for their work. */
export const landOfHorses = given({
  symbol: "Af0",
  unit: "ha",
  value: 1.6e6,
  low: 1e6,
  high: 2.2e6,
  source: cite("davies-1980a", "state farms of the 1920s sowed 1.5 to 2 million hectares"),
  says: "Land that state farms work with horses.",
});

export const tractorsOfFarms = given({
  symbol: "Bf",
  unit: "1",
  value: 0.2,
  low: 0.12,
  high: 0.4,
  source: cite("davies-wheatcroft-2004", "tractors of state farms and of stations"),
  says: "Part of the country's tractors that are of use on state farms.",
});
