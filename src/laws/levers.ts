import { cite } from "../sources/cite.ts";
import { policy } from "./policy.ts";

/** What a scenario sets, month by month: policies, never outcomes. */
export const force = policy({
  field: "grain",
  symbol: "Λf",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, extraordinary measures"),
  title: "Force in collection",
  says: "Force that officials may use to collect grain: 0 the state only buys, 1 searches and confiscation.",
});
export const grainPrice = policy({
  field: "prices",
  symbol: "Λp",
  unit: "1",
  value: 1,
  within: [0.3, 3],
  source: cite("carr-davies-1969", "vol. 1, grain prices"),
  title: "Price of grain",
  says: "Price that the state pays for grain, against that of 1926/27.",
});
export const goodsPrice = policy({
  field: "prices",
  symbol: "Λm",
  unit: "1",
  value: 1,
  within: [0.5, 20],
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  title: "Price of manufactures",
  says: "Price of manufactures at which state policy aims, against that of 1926/27.",
});
export const privateTrade = policy({
  field: "prices",
  symbol: "Λt",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, private trade"),
  title: "Private trade",
  says: "Room that the state leaves for private trade in grain.",
});
export const investment = policy({
  field: "industry",
  symbol: "Λi",
  unit: "1",
  value: 0.35,
  within: [0, 1],
  source: cite("feldman-1928", "shares of investment"),
  title: "Investment",
  says: "Part of heavy industry's output that goes into new plant.",
});
export const heavyShare = policy({
  field: "industry",
  symbol: "Λh",
  unit: "1",
  value: 0.45,
  within: [0, 1],
  source: cite("feldman-1928", "division of investment"),
  title: "Share of heavy industry",
  says: "Part of industrial investment that goes to heavy industry.",
});
export const importDrive = policy({
  field: "abroad",
  symbol: "Λe",
  unit: "1",
  value: 0.3,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "grain exports and imports of machines"),
  title: "Grain for machines",
  says: "How far the state sells grain abroad to buy machines.",
});
export const collectivise = policy({
  field: "farms",
  symbol: "Λk",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-1980a", "ch. 4 and 5"),
  title: "Collectivisation",
  says: "Pressure from the centre to form collective farms.",
});
export const firstRegions = policy({
  field: "farms",
  symbol: "Λk1",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-1980a", "decree of 5 January 1930 and plenum of December 1930"),
  title: "Regions put first",
  says: "Further pressure from the centre to collectivise those regions that are to be finished first.",
});
export const letLeave = policy({
  field: "farms",
  symbol: "Λl",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("davies-1980a", "ch. 7"),
  title: "Leaving collective farms",
  says: "How free members are to leave collective farms: 0 not at all, 1 wholly.",
});
export const expropriate = policy({
  field: "custody",
  symbol: "Λd",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("viola-2007", "ch. 1"),
  title: "Expropriation and deportation",
  says: 'Pressure from the centre to expropriate and deport households labelled "kulak".',
});
export const closeTowns = policy({
  field: "custody",
  symbol: "Λc",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "internal passports, December 1932"),
  title: "Closed towns",
  says: "How far passports and barriers keep villagers out of the towns.",
});
export const ambition = policy({
  field: "grain",
  symbol: "Λq",
  unit: "1",
  value: 1,
  within: [0.3, 2],
  source: cite("davies-wheatcroft-2004", "procurement plans"),
  title: "Procurement plan",
  says: "Grain that the procurement plan asks for, against what the state needs: 1 just as much.",
});
export const tractorDrive = policy({
  field: "farms",
  symbol: "Λb",
  unit: "1",
  value: 0.02,
  within: [0, 0.6],
  source: cite("davies-wheatcroft-2004", "tractors and machine-tractor stations"),
  title: "Machines for farms",
  says: "Part of heavy industry's output that goes to farms.",
});
export const stations = policy({
  field: "farms",
  symbol: "Λst",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "decree of June 1929 on machine-tractor stations"),
  title: "Machine-tractor stations",
  says: "Part of the country's tractors for which machine-tractor stations are built.",
});
export const relief = policy({
  field: "grain",
  symbol: "Λr",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "ch. 7, seed and food loans"),
  title: "Relief",
  says: "Part of the state's grain, above its urgent needs, that is given to hungry villages in a month.",
});
export const seedLoans = policy({
  field: "grain",
  symbol: "Λσ",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "ch. 7, seed and food loans"),
  title: "Seed loans",
  says: "Part of the seed missing on collective farms in spring that the state lends them.",
});
export const defence = policy({
  field: "war",
  symbol: "Λw",
  unit: "1",
  value: 0.05,
  within: [0, 0.6],
  source: cite("davies-wheatcroft-2004", "defence"),
  title: "Arms",
  says: "Part of heavy industry's output that goes into arms while the frontiers are as quiet as in the 1920s.",
});
export const holdPrices = policy({
  field: "prices",
  symbol: "Λs",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  title: "Prices held down",
  says: "How far shop prices of manufactures are held at the level that policy aims at, however scarce goods are.",
});
export const standingCrop = policy({
  field: "grain",
  symbol: "Λy",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "biological yield, from 1933"),
  title: "Crop reckoned in the field",
  says: "How far the harvest is reckoned from the crop standing in the field rather than from what is threshed.",
});
export const plots = policy({
  field: "farms",
  symbol: "Λo",
  unit: "1",
  value: 0.2,
  within: [0, 1],
  source: cite("davies-1980b", "private plots; statute of 1935"),
  title: "Private plots",
  says: "How much private plot, cow and market members are allowed: 0 none, 1 as under the statute of 1935.",
});

export const blacklists = policy({
  field: "grain",
  symbol: "Λbl",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite(
    "davies-wheatcroft-2004",
    "decisions of 18 November and December 1932 for Ukraine and the North Caucasus",
  ),
  title: "Blacklists",
  says: "How far villages that fail their plan are put on blacklists: fined in meat and potatoes, cut off from trade, their people kept from leaving.",
});

export const planTarget = policy({
  field: "industry",
  symbol: "ΛT",
  unit: "1",
  value: 1,
  within: [0.8, 1.6],
  source: cite("hunter-1961", "tautness of plans"),
  title: "Targets of the plan",
  says: "Output that the plan asks of industry, against what plant and workers can give.",
});

export const planInForce = policy({
  field: "industry",
  symbol: "ΛΠ",
  unit: "1",
  value: 0,
  within: [0, 5],
  source: cite("zaleski-1971", "drafts and adoption of the First Five-Year Plan"),
  title: "Five-year plan",
  says: "Which five-year plan is in force: 0 none, 1 the first in its basic variant, 2 in its optimal variant, 3 as raised in 1930, 4 the second, 5 the third.",
});

export const priority = policy({
  field: "industry",
  symbol: "Λ1",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("zaleski-1971", "leading links"),
  title: "Priority",
  says: "How far makers of means of production are served first when materials are scarce: 0 all alike, 1 they alone until they have enough.",
});

export const innovation = policy({
  field: "industry",
  symbol: "Λν",
  unit: "1",
  value: 1,
  within: [0, 2],
  source: cite("sutton1971", "technical aid, design bureaux and institutes as decisions of the planners"),
  title: "New technique",
  says: "Effort that planners put into new technique, against what it was: with none, managers keep to what they know.",
});

export const fixedDeliveries = policy({
  field: "grain",
  symbol: "Λn",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "law of 19 January 1933: deliveries as a fixed tax on the hectare"),
  title: "Fixed deliveries",
  says: "How far deliveries are fixed before the harvest, so that a farm keeps what it grows beyond them.",
});

export const censorship = policy({
  field: "party",
  symbol: "Λz",
  unit: "1",
  value: 0.9,
  within: [0, 1],
  source: cite("kuran-1995", "what is not publicly known cannot be joined; the monopoly of the press; size assumed"),
  title: "Censorship",
  says: "How far newspapers, post and travel are kept from carrying news of unrest: 0 not at all, 1 wholly.",
});
