import { assumed, cite } from "../../sources/cite.ts";
import { given } from "../declare.ts";

export const usualTrust = given({
  symbol: "T0",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 0.85,
  source: assumed("guarded trust after three years of the NEP"),
  says: "Trust that a village has when nothing is taken by force.",
});

export const priceOfBase = given({
  symbol: "p0",
  unit: "rouble/t",
  value: 58,
  low: 50,
  high: 66,
  source: cite("carr-davies-1969", "vol. 1, procurement prices of 1926/27"),
  says: "State price of grain of 1926/27, all grains.",
});

export const otherIncome = given({
  symbol: "i",
  unit: "rouble/ha/month",
  value: 2.6,
  low: 1.8,
  high: 3.4,
  source: assumed("two thirds of peasants' money came from animals, technical crops and earnings"),
  says: "Money from sales other than grain, at the prices of 1926/27.",
});

export const spending = given({
  symbol: "ξ",
  unit: "1/month",
  value: 0.4,
  low: 0.25,
  high: 0.6,
  source: assumed("a household spends its money in two to four months"),
  says: "Part of its money that a household wants to spend in a month.",
});
