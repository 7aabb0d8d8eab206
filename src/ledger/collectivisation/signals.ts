import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { household, nation, region, village } from "../levels.ts";

/** Who lives in villages and in collective farms, who is dispossessed, and what farms deliver. */
export const headsTaken = shared({
  symbol: "Xe1",
  unit: "person/month",
  level: region,
  says: "First category: heads of households are arrested.",
  source: cite("politburo-1930-01-30", "first category"),
});
export const deportedFar = shared({
  symbol: "Xe2",
  unit: "person/month",
  level: region,
  says: "Second category: families are deported to settlements far away.",
  source: cite("zemskov-1991", "deportations of 1930-31"),
});
export const fledExpropriation = shared({
  symbol: "Xe0",
  unit: "person/month",
  level: region,
  says: "Those of expropriated households who are neither arrested nor deported flee to the towns.",
  source: cite("viola-2007", "self-dekulakisation"),
});
export const dispossession = shared({
  symbol: "ē",
  unit: "1/month",
  level: region,
  within: [0, 5],
  says: 'Part of the households labelled "kulak" that officials set out to expropriate in a month: more where the decree set a higher quota.',
  source: cite("politburo-1930-01-30", "quotas by region"),
});
export const expropriatedHouseholds = shared({
  symbol: "Σe",
  unit: "1",
  level: region,
  says: "Households of a region expropriated this month.",
  source: cite("viola-2007", "ch. 1"),
});
export const delivered = shared({
  symbol: "Pk",
  unit: "t/month",
  level: village,
  says: "Grain that collective farms deliver: to their station for its work; partly from what they have, partly by quota, up to what is left alone of their seed.",
  source: cite("davies-1980b", "delivery obligations"),
});
export const membersOfHousehold = shared({
  symbol: "n",
  unit: "person",
  level: household,
  within: [0, 100],
  says: "People of a household.",
  source: assumed("definition"),
});
export const livingHousehold = shared({
  symbol: "k2",
  unit: "1",
  level: household,
  within: [0, 1],
  says: "Whether a household still lives in its village.",
  source: assumed("definition"),
});
export const membersBefore = shared({
  symbol: "Σk1",
  unit: "1",
  level: village,
  says: "Households of a village in its collective farm.",
  source: assumed("definition"),
});
export const living = shared({
  symbol: "Σk2",
  unit: "1",
  level: village,
  says: "Households that live in a village.",
  source: assumed("definition"),
});
export const inhabited = shared({
  symbol: "v1",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Whether anybody lives in a village.",
  source: assumed("definition"),
});
export const villages = shared({
  symbol: "Σv",
  unit: "1",
  level: region,
  says: "Villages of a region, in the sample's weight: each stands for as many as its region's weight.",
  source: assumed("definition"),
});
export const villagesOfNation = shared({
  symbol: "ΣΣv",
  unit: "1",
  level: nation,
  says: "Villages of the country.",
  source: assumed("definition"),
});
export const collectiveShare = shared({
  symbol: "kh",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Part of a village's households in its collective farm.",
  source: assumed("definition"),
});
export const memberHouseholds = shared({
  symbol: "Σk",
  unit: "1",
  level: region,
  says: "Households of a region in collective farms at the end of the month, in the sample's weight.",
  source: assumed("definition"),
});
export const livingHouseholds = shared({
  symbol: "Σ1",
  unit: "1",
  level: region,
  says: "Households that live in a region's villages at the end of the month.",
  source: assumed("definition"),
});
