import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Prices in shops and on markets, and wages that follow them. */
export const openUndercut = given({
  symbol: "μo",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 1,
  source: cite("davies-wheatcroft-2004", "commercial shops undersell the market; size assumed"),
  says: "Price of bread in open shops against that of grain on the market.",
});

export const openSpeed = given({
  symbol: "vo",
  unit: "1/month",
  value: 0.12,
  low: 0.05,
  high: 0.25,
  source: assumed("prices of open shops were revised every few months"),
  says: "Pace at which the price of open shops follows the market.",
});

export const openCuts = given({
  symbol: "vo-",
  unit: "1",
  value: 0.1,
  low: 0,
  high: 0.3,
  source: assumed("one cut of bread prices, in autumn 1935, until the war"),
  says: "Pace at which prices of open shops are cut, against that at which they are raised.",
});

export const foodPart = given({
  symbol: "wf",
  unit: "1",
  value: 0.4,
  low: 0.3,
  high: 0.5,
  source: cite("chapman-1963", "bread, meat, milk and vegetables in worker families' spending; rounded"),
  says: "Plain food in what a worker family lives on, at the prices of 1926/27.",
});

export const marketFood = given({
  symbol: "wm",
  unit: "1",
  value: 0.2,
  low: 0.1,
  high: 0.35,
  source: cite("chapman-1963", "food bought on markets; rounded"),
  says: "Part of a worker family's plain food that only the market has: milk, meat, vegetables.",
});

export const servicesPart = given({
  symbol: "ws",
  unit: "1",
  value: 0.15,
  low: 0.1,
  high: 0.2,
  source: cite("chapman-1963", "rent, fares and services; rounded"),
  says: "Rent, fares and services in what a worker family lives on, at the prices of 1926/27.",
});

export const servicesFollow = given({
  symbol: "εs",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.8,
  source: assumed("rents were held, fares rose"),
  says: "How strongly the price of services follows that of manufactures.",
});

export const bidding = given({
  symbol: "vT",
  unit: "1/month",
  value: 0.03,
  low: 0.005,
  high: 0.03,
  source: cite("kornai-1980", "bidding for hands under soft budgets; size assumed"),
  says: "Rise of wages in a month, per part of hands that managers want beyond their need.",
});

export const fairPush = given({
  symbol: "vf",
  unit: "1/month",
  value: 0.012,
  low: 0.005,
  high: 0.03,
  source: assumed("rates and norms slackened to hold workers, supplements for dear bread"),
  says: "Rise of wages in a month in which a wage buys nothing.",
});

export const counterTrade = given({
  symbol: "κg",
  unit: "1",
  value: 0.8,
  low: 0.5,
  high: 1,
  source: assumed("goods for the village were set aside against deliveries, at prices fixed by list"),
  says: "How far goods for the village are sold against deliveries at list prices where private trade is closed.",
});

export const breadMoney = given({
  symbol: "ωR",
  unit: "1/month",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("people buy bread with the money that they have at hand, which is not all of it"),
  says: "Part of their money that townspeople can spend on rations in a month.",
});

export const pricesReset = given({
  symbol: "vpm",
  unit: "1/month",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: assumed("a gap closes in half a year or so"),
  says: "Part of the gap to the price that policy aims at which is closed in a month where prices are held.",
});

export const dearestFelt = given({
  symbol: "pp-",
  unit: "1",
  value: 0.05,
  low: 0.02,
  high: 0.1,
  source: assumed("who buys at twenty times the state's price buys at any"),
  says: "State price against the private one, below which townspeople do not buy less still.",
});

export const marketMoney = given({
  symbol: "ωp",
  unit: "1/month",
  value: 0.3,
  low: 0.15,
  high: 0.5,
  source: assumed("rations, rent and goods come first"),
  says: "Part of their money that townspeople can spend on private grain in a month.",
});
