import { shared } from "../../ground/shared.ts";
import { cite } from "../../sources/cite.ts";
import { nation, region } from "../levels.ts";

/** What is taken and offered, at which price, and who is left alone, as other subsystems take it. */
export const gardenLeft = shared({
  symbol: "o(r)",
  unit: "1",
  level: region,
  within: [0, 2],
  says: "What gardens and cellars give against the mean of the year, where fines in meat and potatoes have left it.",
  source: cite("davies-wheatcroft-2004", "ch. 6: fines in kind for grain not delivered"),
});
export const wayOut = shared({
  symbol: "Λc'",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "How far the hungry of a region can reach the towns: passports close these, and blacklists the villages.",
  source: cite("davies-wheatcroft-2004", "directive of 22 January 1933 on exits from Ukraine and the North Caucasus"),
});
export const pressure = shared({
  symbol: "Π",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Force behind collection this month: commissioners go where the plan is furthest from done.",
  source: cite("davies-wheatcroft-2004", "ch. 6: the commissions of autumn 1932"),
});
export const leftAlone = shared({
  symbol: "κ0",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of what a farm needs for food, seed and feed that collectors leave it: half-hearted force takes what is spare, full force takes the last.",
  source: cite("davies-wheatcroft-2004", "ch. 4 and 6; form assumed"),
});
export const collectivePart = shared({
  symbol: "χk",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of what is asked of a region that its collective farms must bring.",
  source: cite("davies-1980b", "delivery obligations"),
});
export const blindPart = shared({
  symbol: "χb",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of what is collected that is asked by land: more, the harder the force.",
  source: cite("naumenko-2021", "quotas by land and plan, not by what was reaped; form assumed"),
});
export const offers = shared({
  symbol: "Σo",
  unit: "t/month",
  level: region,
  says: "Grain that a region's households would sell.",
  source: cite("allen-2003", "eqs. 8A-3 to 8A-5"),
});
export const statePrice = shared({
  symbol: "ps",
  unit: "rouble/t",
  level: nation,
  within: [0, 10000],
  says: "Price that the state pays for grain.",
  source: cite("carr-davies-1969", "vol. 1, procurement prices"),
});
export const privateShare = shared({
  symbol: "sp",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of sales that goes to private buyers, more as they pay more.",
  source: cite("gregory-mokhtari-1993", "answer to relative prices"),
});
export const readiness = shared({
  symbol: "m",
  unit: "1",
  level: region,
  within: [0, 3],
  says: "Readiness to sell against that at parity of prices: Allen's split between food kept and food sold, and the wait for the price that is hoped for.",
  source: cite("allen-2003", "eqs. 8A-3 to 8A-5"),
});
