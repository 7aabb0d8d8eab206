import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { allen, assumed, nation } from "../declare.ts";
import { crossing } from "../root.ts";
import { consumerGoods } from "./industry.ts";
import {
  collapseDepth,
  deliveredShare,
  farmOutputAtStart,
  foodShare,
  splitElasticity,
  splitLevel,
  squeeze,
} from "./params.ts";
import { collapse, collectivisation, farmCollapse, householdsCollectivised, priceLevel, publicUse } from "./states.ts";

export const householdGoods = signal({
  symbol: "congoods",
  unit: "rouble/year",
  level: nation,
  within: [1e9, 1e12],
  says: "Consumer goods left for households.",
  source: allen("equation 16; its exogenous terms taken together"),
  rises: { consumerGoods },
  falls: { publicUse },
  is: ({ consumerGoods, publicUse }) => consumerGoods - publicUse,
});

export const collapsed = signal({
  symbol: "λz",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: farmCollapse,
  says: "Part of farm output that is gone.",
  source: assumed("his series of farm output was not recovered"),
  rises: { collapse, collapseDepth },
  is: ({ collapse, collapseDepth }) => collapse * collapseDepth,
});

export const farmOutput = signal({
  symbol: "agnet",
  unit: "rouble/year",
  level: nation,
  within: [1e9, 1e12],
  says: "Net output of farms.",
  source: allen("equation 8A-5"),
  rises: { farmOutputAtStart },
  falls: { collapsed },
  is: ({ farmOutputAtStart, collapsed }) => farmOutputAtStart * (1 - collapsed),
});

export const collective = signal({
  symbol: "c",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: collectivisation,
  says: "Part of farming that is collective.",
  source: allen("appendix: the collectivised equations hold from 1930"),
  rises: { householdsCollectivised },
  is: ({ householdsCollectivised }) => householdsCollectivised,
});

/** The price at which what peasants sell is worth what is spent on it: equations 8A-2 to 8A-5 together. */
function clearingTerms(spendingOnOutput: number, level: number, elasticity: number): number {
  return crossing((terms) => terms / (1 + level * pow(terms, -elasticity)) - spendingOnOutput, 1e-6, 1e3);
}

export const terms = signal({
  symbol: "priceag/priceman",
  unit: "1",
  level: nation,
  within: [0.01, 100],
  says: "Price of food in manufactures on the free market, against 1913.",
  source: allen("equations 8A-2 to 8A-5, solved together"),
  rises: { priceLevel, foodShare, householdGoods, splitLevel },
  falls: { farmOutput },
  either: { splitElasticity },
  is: ({ priceLevel, foodShare, householdGoods, farmOutput, splitLevel, splitElasticity }) =>
    clearingTerms((priceLevel * foodShare * householdGoods) / farmOutput, splitLevel, splitElasticity),
});

export const soldShare = signal({
  symbol: "1/(1+split)",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of their output that peasants sell of themselves.",
  source: allen("equations 8A-3 to 8A-5"),
  rises: { terms },
  falls: { splitLevel },
  either: { splitElasticity },
  is: ({ terms, splitLevel, splitElasticity }) => 1 / (1 + splitLevel * pow(terms, -splitElasticity)),
});

export const marketedShare = signal({
  symbol: "m",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of farm output that leaves the village, sold or delivered.",
  source: allen("equations 8A-3 to 8A-5; procurements exogenous in the collectivised model"),
  rises: { soldShare, deliveredShare },
  either: { collective },
  is: ({ soldShare, deliveredShare, collective }) => (1 - collective) * soldShare + collective * deliveredShare,
});

export const villageGoods = signal({
  symbol: "shpmnexp",
  unit: "rouble/year",
  level: nation,
  within: [0, 1e12],
  says: "Goods that villages get for their food.",
  source: allen("equations 8A-1 and 35-38"),
  rises: { foodShare, householdGoods },
  falls: { squeeze, collective },
  is: ({ foodShare, householdGoods, squeeze, collective }) => foodShare * householdGoods * (1 - squeeze * collective),
});

export const villageConsumption = signal({
  symbol: "farmsol",
  unit: "rouble/year",
  level: nation,
  within: [1e9, 1e12],
  says: "What villages keep of their food, and the goods that they get.",
  source: allen("equation 46"),
  rises: { farmOutput, villageGoods },
  falls: { marketedShare },
  is: ({ farmOutput, marketedShare, villageGoods }) => farmOutput * (1 - marketedShare) + villageGoods,
});

export const townConsumption = signal({
  symbol: "urbansol",
  unit: "rouble/year",
  level: nation,
  within: [1e9, 1e12],
  says: "Private consumption less that of villages.",
  source: allen("equation 46"),
  rises: { householdGoods, farmOutput },
  falls: { villageConsumption },
  is: ({ householdGoods, farmOutput, villageConsumption }) => householdGoods + farmOutput - villageConsumption,
});
