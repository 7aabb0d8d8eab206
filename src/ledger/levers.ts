import { cite } from "../sources/cite.ts";
import { policy } from "./policy.ts";

/** What a scenario sets, month by month, and laws of more than one subsystem take: policies, never outcomes. */
export const labourLaw = policy({
  field: "labour",
  symbol: "Λ6",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("ukaz-1940", "decree of 26 June 1940"),
  title: "Labour law",
  says: "How far leaving a job and staying away from work are punished as crimes.",
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

export const openTrade = policy({
  field: "prices",
  symbol: "Λot",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("osokina", "commercial shops; the end of rationing on 1 January 1935"),
  title: "Bread in open trade",
  says: "Part of the bread that is sold in shops open to everybody, at prices near those of the market.",
});
