import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const overreach = given({
  symbol: "Afo",
  unit: "1",
  value: 2.5,
  low: 1.5,
  high: 3.5,
  source: cite("davies-wheatcroft-2004", "state farms of 1931-32, larger than they could work; size assumed"),
  says: "Land that state farms break where the plan asks for it, against what their tractors can work well.",
});

export const factoryPart = given({
  symbol: "θi",
  unit: "1",
  value: 0.42,
  low: 0.36,
  high: 0.5,
  source: assumed("fitted to workers and employees in industry, 1932-40"),
  says: "Jobs in industry, of those that the running plant gives.",
});

export const haulagePart = given({
  symbol: "θt",
  unit: "1",
  value: 0.14,
  low: 0.1,
  high: 0.18,
  source: assumed("railways, shipping, carting and post had a third as many hands as industry"),
  says: "Jobs in transport and communications, for each that the running plant gives.",
});

export const mechanisation = given({
  symbol: "εb",
  unit: "1",
  value: 1.2,
  low: 0.6,
  high: 1.6,
  source: assumed("excavators, lorries and concrete replace diggers and barrows as industry makes them"),
  says: "How strongly work saved in building follows the plant of industry.",
});

export const keptLonger = given({
  symbol: "vh-",
  unit: "1/month",
  value: 0.004,
  low: 0.002,
  high: 0.02,
  source: cite("kornai-1980", "nobody is dismissed under a soft budget; speed assumed"),
  says: "Part of the hands beyond the plan's need that enterprises let go in a month.",
});

export const hiredSooner = given({
  symbol: "vh+",
  unit: "1/month",
  value: 0.1,
  low: 0.05,
  high: 0.3,
  source: assumed("recruiting takes most of a year"),
  says: "Part of the hands wanting that enterprises take on in a month.",
});

export const shopHands = given({
  symbol: "θc",
  unit: "1",
  value: 0.06,
  low: 0.045,
  high: 0.075,
  source: assumed("one in shop, store or canteen for eighteen townspeople, when the state runs them all"),
  says: "Jobs in trade and catering for each townsperson, were there no private trade.",
});

export const privateShops = given({
  symbol: "θp",
  unit: "1",
  value: 0.75,
  low: 0.5,
  high: 0.85,
  source: cite("carr-davies-1969", "vol. 1, private trade"),
  says: "Part of trade that private traders do where nothing hinders them.",
});

export const pupilsPerJob = given({
  symbol: "θs",
  unit: "1",
  value: 15,
  low: 12,
  high: 19,
  source: assumed("a class of about thirty, and beside teachers the staff of nurseries, clubs and research"),
  says: "Pupils and students for each job in education.",
});

export const careHands = given({
  symbol: "θh",
  unit: "1",
  value: 0.02,
  low: 0.014,
  high: 0.027,
  source: assumed("one in health care for some fifty townspeople"),
  says: "Jobs in health care for each townsperson, at the technique of 1924.",
});

export const officials = given({
  symbol: "θo",
  unit: "1",
  value: 0.065,
  low: 0.045,
  high: 0.09,
  source: assumed("one official for some fifteen others"),
  says: "Jobs in administration for each other job.",
});

export const fieldHands = given({
  symbol: "θf",
  unit: "person/ha",
  value: 0.14,
  low: 0.1,
  high: 0.18,
  source: assumed("one hand for seven hectares of grain, beets and cattle"),
  says: "Jobs on state farms for each hectare they sow.",
});

export const stationHands = given({
  symbol: "θm",
  unit: "person",
  value: 80,
  low: 50,
  high: 110,
  source: assumed("directors, mechanics and drivers who were not members of collective farms"),
  says: "Jobs at a machine-tractor station.",
});

export const otherHands = given({
  symbol: "θx",
  unit: "1",
  value: 0.06,
  low: 0.045,
  high: 0.075,
  source: assumed("housing, forests, banks, households and hired hands on farms"),
  says: "Other jobs for each townsperson.",
});

export const landSpeed = given({
  symbol: "vs",
  unit: "1/month",
  value: 0.05,
  low: 0.03,
  high: 0.1,
  source: assumed("two farm years from decree to sown land"),
  says: "Part of the land still wanting that state farms break in a month.",
});

export const registrable = given({
  symbol: "rR",
  unit: "1",
  value: 0.66,
  low: 0.5,
  high: 0.85,
  source: cite("carr-davies-1969", "vol. 1, who might register; size assumed"),
  says: "Part of those who seek work that the labour exchanges admit to their registers.",
});

export const registerSpeed = given({
  symbol: "vR",
  unit: "1/month",
  value: 0.13,
  low: 0.08,
  high: 0.25,
  source: cite("ise-3-unemp", "nine months of waiting in 1928"),
  says: "Part of the register that is made good in a month.",
});

export const productionShare = given({
  symbol: "wo1",
  unit: "1",
  value: 0.8,
  low: 0.72,
  high: 0.88,
  source: assumed("four workers for each engineer, clerk and attendant"),
  says: "Workers of all hands in industry, building, transport and on state farms.",
});

export const serviceShare = given({
  symbol: "wo2",
  unit: "1",
  value: 0.4,
  low: 0.25,
  high: 0.55,
  source: assumed("drivers, cooks, cleaners and the like"),
  says: "Workers of all hands in trade, health care and other services.",
});

export const registeredAtStart = given({
  symbol: "Ur0",
  unit: "person",
  value: 1240000,
  low: 1000000,
  high: 1400000,
  source: cite("unemp-essay", "registers of January 1924"),
  says: "People on the registers of the labour exchanges at the start.",
});
