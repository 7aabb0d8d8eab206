import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { household, nation, village } from "../levels.ts";

/** What villages must keep and have to spare, as other subsystems take it. */
export const seedReserve = shared({
  symbol: "Gs",
  unit: "t",
  level: household,
  says: "Grain that a household keeps for sowing.",
  source: assumed("definition"),
});
export const feedNeed = shared({
  symbol: "Fn",
  unit: "t/month",
  level: household,
  says: "Grain that a household's animals want in a month; herders' live by pasture alone.",
  source: cite("davies-wheatcroft-2004", "grain balances: fodder"),
});
export const fedShare = shared({
  symbol: "f",
  unit: "1",
  level: household,
  within: [0, 1],
  says: "How well a household's animals are fed.",
  source: assumed("definition"),
});
export const gardenSeason = shared({
  symbol: "o(m)",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "What gardens and cellars give against the mean of the year: most in autumn, little before the new crop.",
  source: assumed("potatoes and vegetables last to spring"),
});
export const spare = shared({
  symbol: "G+",
  unit: "t",
  level: household,
  says: "Grain beyond food, seed and feed to the next harvest.",
  source: assumed("definition"),
});
export const lendingPart = shared({
  symbol: "λv",
  unit: "1/month",
  level: village,
  within: [0, 1],
  says: "Part of what neighbours can spare that they lend, pay for work or sell within the village.",
  source: cite("lewin-1968", "hiring, lending and dependence within the village"),
});

export const ration = shared({
  symbol: "r",
  unit: "t/person/month",
  level: household,
  within: [0, 1],
  says: "A villager eats the usual, or what spreads the barn to the next harvest, or, when that is too little, enough to survive while any is left.",
  source: assumed("people smooth hunger, but not below what keeps them alive"),
});
