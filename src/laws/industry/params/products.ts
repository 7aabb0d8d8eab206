import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const mixSpeed = given({
  symbol: "vω",
  unit: "1/month",
  value: 0.03,
  low: 0.015,
  high: 0.06,
  source: assumed("a works is set to another product in two to three years"),
  says: "How fast a branch turns its works to the products that the plan asks for.",
});

export const richness = given({
  symbol: "r",
  unit: "1",
  value: 1,
  low: 0.5,
  high: 2,
  source: assumed("a country less or more rich in oil, ore and forest than the Soviet Union was"),
  says: "Riches under and above the ground, against those that were.",
});

export const cropOfBase = given({
  symbol: "Yb",
  unit: "t",
  value: 69e6,
  low: 62e6,
  high: 78e6,
  source: cite("davies-wheatcroft-2004", "table 1, harvests of the 1920s"),
  says: "Harvest of a usual year of the 1920s, which farm raw materials are reckoned from.",
});

export const inputLoss = given({
  symbol: "εs",
  unit: "1",
  value: 0.08,
  low: 0.02,
  high: 0.6,
  source: assumed("stocks, makeshifts and informal supply replace most of what is wanting"),
  says: "Output lost where all inputs are wanting.",
});

export const slackOfSupply = given({
  symbol: "σ0",
  unit: "1",
  value: 1.1,
  low: 1,
  high: 1.3,
  source: assumed("stocks in trade of 1927/28"),
  says: "What could go to the branches against what they used in 1927/28.",
});
