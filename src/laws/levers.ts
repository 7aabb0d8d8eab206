import { lever } from "../ground/quantity.ts";
import { nation } from "../ledger/levels.ts";
import { cite } from "../sources/cite.ts";

/** What a scenario sets, month by month: policies, never outcomes. */
export const force = lever({
  symbol: "Λf",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, extraordinary measures"),
  says: "Force that officials may use to collect grain: 0 the state only buys, 1 searches and confiscation.",
});
export const grainPrice = lever({
  symbol: "Λp",
  unit: "1",
  level: nation,
  value: 1,
  within: [0.3, 3],
  source: cite("carr-davies-1969", "vol. 1, grain prices"),
  says: "State price of grain against that of 1926/27.",
});
export const goodsPrice = lever({
  symbol: "Λm",
  unit: "1",
  level: nation,
  value: 1,
  within: [0.5, 20],
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  says: "State price of manufactures that price policy aims at, against 1926/27.",
});
export const privateTrade = lever({
  symbol: "Λt",
  unit: "1",
  level: nation,
  value: 1,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, private trade"),
  says: "Room that the state leaves to private trade in grain.",
});
export const investment = lever({
  symbol: "Λi",
  unit: "1",
  level: nation,
  value: 0.35,
  within: [0, 1],
  source: cite("feldman-1928", "shares of investment"),
  says: "Part of heavy industry's output that goes into new plant.",
});
export const heavyShare = lever({
  symbol: "Λh",
  unit: "1",
  level: nation,
  value: 0.45,
  within: [0, 1],
  source: cite("feldman-1928", "division of investment"),
  says: "Part of industrial investment that goes to heavy industry.",
});
export const importDrive = lever({
  symbol: "Λe",
  unit: "1",
  level: nation,
  value: 0.3,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "grain exports and imports of machines"),
  says: "How far the state sells grain abroad to buy machines.",
});
export const collectivise = lever({
  symbol: "Λk",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-1980a", "ch. 4 and 5"),
  says: "Pressure from the centre to collectivise.",
});
export const firstRegions = lever({
  symbol: "Λk1",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-1980a", "decree of 5 January 1930 and plenum of December 1930"),
  says: "Further pressure from the centre to collectivise the regions that are to be finished first.",
});
export const letLeave = lever({
  symbol: "Λl",
  unit: "1",
  level: nation,
  value: 1,
  within: [0, 1],
  source: cite("davies-1980a", "ch. 7"),
  says: "Freedom of members to leave collective farms.",
});
export const expropriate = lever({
  symbol: "Λd",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("viola-2007", "ch. 1"),
  says: 'Pressure from the centre to expropriate and deport households labelled "kulak".',
});
export const closeTowns = lever({
  symbol: "Λc",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "internal passports, December 1932"),
  says: "How far passports and barriers close the towns to villagers.",
});
export const ambition = lever({
  symbol: "Λq",
  unit: "1",
  level: nation,
  value: 1,
  within: [0.3, 2],
  source: cite("davies-wheatcroft-2004", "procurement plans"),
  says: "Planned procurement against the state's needs.",
});
export const tractorDrive = lever({
  symbol: "Λb",
  unit: "1",
  level: nation,
  value: 0.02,
  within: [0, 0.6],
  source: cite("davies-wheatcroft-2004", "tractors and machine-tractor stations"),
  says: "Part of heavy industry's output for farms.",
});
export const stations = lever({
  symbol: "Λs",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "decree of June 1929 on machine-tractor stations"),
  says: "Part of the country's tractors for which machine-tractor stations are built.",
});
export const relief = lever({
  symbol: "Λr",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "ch. 7, seed and food loans"),
  says: "Part of the state's grain above its urgent needs that is given back to hungry villages in a month.",
});
export const seedLoans = lever({
  symbol: "Λs",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "ch. 7, seed and food loans"),
  says: "Part of the seed that collective farms lack for the spring sowing which the state lends them.",
});
export const defence = lever({
  symbol: "Λw",
  unit: "1",
  level: nation,
  value: 0.05,
  within: [0, 0.6],
  source: cite("davies-wheatcroft-2004", "defence"),
  says: "Part of heavy industry's output for arms when the frontiers are as quiet as in the 1920s.",
});
export const holdPrices = lever({
  symbol: "Λs",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  says: "How far retail prices of manufactures are held at what price policy aims at, whatever is wanting.",
});
export const standingCrop = lever({
  symbol: "Λy",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "biological yield, from 1933"),
  says: "How far the harvest is reckoned from the crop standing in the field.",
});
export const plots = lever({
  symbol: "Λo",
  unit: "1",
  level: nation,
  value: 0.2,
  within: [0, 1],
  source: cite("davies-1980b", "private plots; statute of 1935"),
  says: "Room for members' private plots, cow and market: 0 none, 1 as under the statute of 1935.",
});

export const blacklists = lever({
  symbol: "Λbl",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite(
    "davies-wheatcroft-2004",
    "decisions of 18 November and December 1932 for Ukraine and the North Caucasus",
  ),
  says: "How far villages that fail their plan are put on blacklists: fined in meat and potatoes, closed to trade, their people held back.",
});

export const planTarget = lever({
  symbol: "ΛT",
  unit: "1",
  level: nation,
  value: 1,
  within: [0.8, 1.6],
  source: cite("hunter-1961", "tautness of plans"),
  says: "Output that the plan asks of industry, against what plant and hands can give.",
});

export const planInForce = lever({
  symbol: "ΛΠ",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 5],
  source: cite("zaleski-1971", "drafts and adoption of the First Five-Year Plan"),
  says: "The five-year plan in force: 0 none, 1 the first in its basic variant, 2 in its optimal variant, 3 as raised in 1930, 4 the second, 5 the third.",
});

export const priority = lever({
  symbol: "Λ1",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("zaleski-1971", "leading links"),
  says: "How far means of production are served first with what is wanting: 0 all alike, 1 they alone until they have enough.",
});

export const innovation = lever({
  symbol: "Λν",
  unit: "1",
  level: nation,
  value: 1,
  within: [0, 2],
  source: cite("sutton1971", "technical aid, design bureaux and institutes as decisions of the planners"),
  says: "Effort of the planners for new technique, against what it was: without any, managers keep to what they know.",
});

export const fixedDeliveries = lever({
  symbol: "Λn",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "law of 19 January 1933: deliveries as a fixed tax on the hectare"),
  says: "How far deliveries are fixed before the harvest, so that what is grown beyond them stays with the farm.",
});

export const censorship = lever({
  symbol: "Λz",
  unit: "1",
  level: nation,
  value: 0.9,
  within: [0, 1],
  source: cite("kuran-1995", "what is not publicly known cannot be joined; the monopoly of the press; size assumed"),
  says: "How far newspapers, post and travel are kept from carrying news of unrest: 0 not at all, 1 wholly.",
});
