import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { accounting } from "../accounting.ts";
import { household, nation, region, village } from "../levels.ts";

/** Land, sowing, harvests, draught animals and the months to the harvest, as other subsystems take them. */
export const horsesOfVillage = shared({
  symbol: "ΣH",
  unit: "horse",
  level: village,
  says: "Horses in the yards of a village.",
  source: accounting,
});
export const cattleOfVillage = shared({
  symbol: "ΣC1",
  unit: "cow",
  level: village,
  says: "Cattle in the yards of a village, of which some draw the plough.",
  source: accounting,
});
export const draughtPower = shared({
  symbol: "d0",
  unit: "1",
  level: village,
  within: [0, 10],
  says: "Land that a village's horses, oxen and tractors can work, against the land there is.",
  source: cite("hunter-szyrmer-1992", "draught power after collectivisation"),
});
export const ownLand = shared({
  symbol: "A1",
  unit: "ha",
  level: household,
  says: "Land that a household sows for itself: all of it, or the plot of a member.",
  source: cite("davies-1980b", "private plots"),
});
export const commonLand = shared({
  symbol: "ΣA2",
  unit: "ha",
  level: village,
  says: "Land of a village's collective farm.",
  source: cite("davies-1980b", "collective land"),
});
export const commonLandOfRegion = shared({
  symbol: "ΣΣA2",
  unit: "ha",
  level: region,
  says: "Land of a region's collective farms.",
  source: cite("davies-1980b", "collective land"),
});
export const harvestOfHouseholds = shared({
  symbol: "ΣYh",
  unit: "t/month",
  level: region,
  says: "Grain reaped by a region's households.",
  source: cite("davies-wheatcroft-2004", "yields"),
});
export const harvestOfCollectives = shared({
  symbol: "ΣYk",
  unit: "t/month",
  level: region,
  says: "Grain reaped by a region's collective farms.",
  source: cite("naumenko-2021", "lower production on collectives"),
});
export const monthsToHarvest = shared({
  symbol: "h",
  unit: "month",
  level: nation,
  within: [1, 12],
  says: "Months until the next harvest is in the barn.",
  source: assumed("new grain is eaten from August on"),
});
export const seedAhead = shared({
  symbol: "f'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of a year's seed that must be kept for the sowing before the next harvest.",
  source: assumed("winter sowing in September, spring sowing in April"),
});
export const sownByHouseholds = shared({
  symbol: "Σa",
  unit: "ha",
  level: region,
  says: "Land sown by a region's households for themselves.",
  source: accounting,
});
export const sownByCollectives = shared({
  symbol: "Σak",
  unit: "ha",
  level: region,
  says: "Land sown by a region's collective farms.",
  source: accounting,
});
export const stateFarmHarvest = shared({
  symbol: "Yf",
  unit: "t/month",
  level: region,
  says: "State farms reap what land and weather give, less where they have broken more than they can work.",
  source: cite("davies-wheatcroft-2004", "yields of state farms"),
});
export const stateFarmDelivery = shared({
  symbol: "Pf2",
  unit: "t/month",
  level: region,
  says: "State farms deliver what seed, feed and workers' bread leave.",
  source: cite("davies-wheatcroft-2004", "deliveries of state farms"),
});
export const stationDue = shared({
  symbol: "σs",
  unit: "t/ha/month",
  level: region,
  says: "Grain that stations take from a hectare of collective land for their work: their part of the work, paid from what is threshed.",
  source: cite("davies-wheatcroft-2004", "payment in kind to machine-tractor stations"),
});
