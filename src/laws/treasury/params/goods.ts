import { given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const consumerPart = given({
  symbol: "gc",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 0.75,
  source: assumed("of light industry's gross output, what reaches the shops"),
  says: "Part of light industry's gross output sold to households.",
});

export const townSpending = given({
  symbol: "ξu",
  unit: "1/month",
  value: 0.5,
  low: 0.35,
  high: 0.65,
  source: assumed("a wage is spent within two months"),
  says: "Part of their money that townspeople want to spend on manufactures in a month.",
});

export const townServices = given({
  symbol: "ξs",
  unit: "1/month",
  value: 0.14,
  low: 0.1,
  high: 0.3,
  source: assumed("rent, fares, services and other food bought from the state"),
  says: "Part of their money that townspeople pay to the state for other things in a month.",
});

export const priceAnswer = given({
  symbol: "vm",
  unit: "1/month",
  value: 0.09,
  low: 0.02,
  high: 0.12,
  source: assumed("prices rise by seven tenths in a year in which a half of demand is unmet"),
  says: "Rise of retail prices in a month in which nothing is to be had.",
});

export const wagesKept = given({
  symbol: "R*",
  unit: "month",
  value: 3,
  low: 2,
  high: 4,
  source: assumed("a quarter's wages in hand; not counted"),
  says: "Months of wages that the treasury holds, which the state bank makes up where they are wanting.",
});

export const wagesTooMany = given({
  symbol: "R+",
  unit: "month",
  value: 6,
  low: 4,
  high: 9,
  source: assumed("twice what is held"),
  says: "Months of wages beyond which the treasury gives money back to the state bank.",
});

export const givenBack = given({
  symbol: "vR",
  unit: "1/month",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("part by part; in two months or so"),
  says: "Part of what the treasury holds too much that goes back in a month.",
});
