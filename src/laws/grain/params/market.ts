import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const agronomyGain = given({
  symbol: "vg",
  unit: "1/month",
  value: 0.0004,
  low: 0.0003,
  high: 0.0015,
  source: cite("allen-2003", "farm output of the NEP variant; size assumed"),
  says: "Rise of yields in a month in which every demand for tools and manufactures is met.",
});

/** Selling, buying and prices in the village. */
export const allenScale = given({
  symbol: "ka",
  unit: "1",
  value: 1.5043,
  low: 1.2,
  high: 1.8,
  source: cite("allen-2003", "eq. 8A-3"),
  says: "Food kept against food sold at parity of prices.",
});

export const allenElasticity = given({
  symbol: "εm",
  unit: "1",
  value: 0.93,
  low: 0.6,
  high: 1.3,
  source: cite("allen-2003", "eq. 8A-3"),
  says: "How strongly peasants sell for a better price.",
});

export const preferPrivate = given({
  symbol: "κπ",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: cite("gregory-mokhtari-1993", "state share of marketings; scale illustrative"),
  says: "Private against state sales at equal prices.",
});

export const preferElasticity = given({
  symbol: "θs",
  unit: "1",
  value: 2.2,
  low: 1,
  high: 3,
  source: cite("gregory-mokhtari-1993", "answer to relative prices"),
  says: "How strongly sellers turn to the better price.",
});

export const habit = given({
  symbol: "λw",
  unit: "1",
  value: 0.95,
  low: 0.5,
  high: 1,
  source: assumed("those who waited for parity in vain come to sell at what they can get"),
  says: "How far the price that is waited for is the one that is expected; the rest is parity.",
});

export const resigned = given({
  symbol: "vx",
  unit: "1/month",
  value: 0.02,
  low: 0.02,
  high: 0.15,
  source: assumed("expectations halve their error in three years: the memory of parity outlived a bad harvest year"),
  says: "Pace at which peasants come to expect the price that they meet.",
});

export const priceExpectedOfStart = given({
  symbol: "xe0",
  unit: "1",
  value: 1,
  low: 0.5,
  high: 1,
  source: assumed("peasants still reckoned with pre-war prices after the scissors of autumn 1923"),
  says: "What peasants expect a tonne of grain to buy at the start, against parity.",
});

export const patience = given({
  symbol: "εw",
  unit: "1",
  value: 4,
  low: 0.4,
  high: 4,
  source: cite("gregory-mokhtari-1993", "sales put off for a better price; size illustrative"),
  says: "How strongly sales are put off when grain buys less than is waited for.",
});

export const spareSold = given({
  symbol: "σm",
  unit: "1/month",
  value: 0.22,
  low: 0.12,
  high: 0.5,
  source: assumed("a surplus is sold over autumn and winter"),
  says: "Part of spare grain that is sold in a month.",
});

export const readyToBuy = given({
  symbol: "ρm",
  unit: "1",
  value: 1.05,
  low: 1,
  high: 2,
  source: assumed("agencies buy somewhat ahead of the plan"),
  says: "Grain that the state is ready to buy against what its plan asks for.",
});

export const priceSpeed = given({
  symbol: "vp",
  unit: "1/month",
  value: 0.12,
  low: 0.05,
  high: 0.25,
  source: assumed("market prices answer within a quarter"),
  says: "Pace at which the private price follows the gap between demand and offers.",
});

export const startingRoubles = given({
  symbol: "M0",
  unit: "rouble/person",
  value: 4,
  low: 2,
  high: 7,
  source: assumed("currency in the village after the reform of 1924"),
  says: "Money a head at the start.",
});

export const lowestPrivate = given({
  symbol: "pp1",
  unit: "1",
  value: 0.8,
  low: 0.5,
  high: 0.95,
  source: assumed("nobody sells for much less than the state pays; size not counted"),
  says: "Lowest private price, against the state's.",
});

export const highestPrivate = given({
  symbol: "pp2",
  unit: "1",
  value: 40,
  low: 20,
  high: 80,
  source: assumed("a limit beyond what markets asked in the worst months of 1933; not counted"),
  says: "Highest private price, against the state's.",
});
