import { signal, start } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { input, mechanism, state } from "../../ground/quantity.ts";
import { allen, assumed, nation } from "../declare.ts";
import {
  capitalAtStart,
  farmOutputAtStart,
  foodShare,
  producerGoodsAtStart,
  splitElasticity,
  splitLevel,
  standardAtStart,
  termsAtStart,
  townAtStart,
  valueAddedAtStart,
} from "./params.ts";

export const collectivisation = mechanism(
  "collectivisation",
  "Collective farms deliver a fixed part of their output at a price that the turnover tax holds down; without it, peasants sell as prices move them.",
);
export const farmCollapse = mechanism(
  "farm-collapse",
  "Farm output falls until 1932 and is back in 1937; without it, it stays.",
);
export const famine = mechanism(
  "famine",
  "The numbers of the people move as they did, with all who died; without it, they grow at their natural rate.",
);
export const coercion = mechanism(
  "coerced-migration",
  "From 1930 people leave villages by equation 50; without it, by equation 50A throughout.",
);
export const hardBudgets = mechanism(
  "hard-budgets",
  "Firms hire until one more worker makes no more than his wage; without it, they take whoever comes.",
);

export const publicUse = input({
  symbol: "g",
  unit: "rouble/year",
  level: nation,
  within: [5e9, 1e11],
  says: "Communal services, administration and defence: shares of national product times national product.",
  source: { key: "gregory-stuart", locator: "end-use table after Bergson; defence of 1940 after Harrison 1996" },
});
export const householdsCollectivised = input({
  symbol: "c",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of peasant households in collective farms.",
  source: { key: "sotsstroi", locator: "collectivisation tables" },
});
export const collapse = input({
  symbol: "z",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "How far farm output has sunk: from nothing in 1929 to all in 1932, and back to nothing in 1937.",
  source: assumed("straight lines between the years that historians name"),
});
export const isCollectivising = input({
  symbol: "t≥1930",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Whether the collectivised equations hold: from 1930 on.",
  source: allen("appendix on the simulation model: 1928-29 keep elements of NEP"),
});
export const historicalIncrease = input({
  symbol: "ΔN",
  unit: "person/year",
  level: nation,
  within: [-1e7, 1e7],
  says: "By how much the people grew in the year, or fell.",
  source: { key: "andreev-darskii-kharkova-1993", locator: "table of yearly balance" },
});
export const peopleAtStart = input({
  symbol: "N0",
  unit: "person",
  level: nation,
  within: [1e8, 2e8],
  says: "People on 1 January 1928.",
  source: { key: "andreev-darskii-kharkova-1993", locator: "table of yearly balance" },
});

export const producerCapital = state({
  symbol: "kp",
  unit: "rouble",
  level: nation,
  within: [1e9, 1e12],
  says: "Capital that makes producer goods, roubles of 1937.",
  source: allen("equation F3"),
});
export const consumerCapital = state({
  symbol: "kc",
  unit: "rouble",
  level: nation,
  within: [1e9, 1e12],
  says: "Capital that makes consumer goods and services, roubles of 1937.",
  source: allen("equation F3"),
});
export const town = state({
  symbol: "U",
  unit: "person",
  level: nation,
  within: [1e6, 1e9],
  says: "People in towns; they stand for all outside farming.",
  source: allen("Table 9.2"),
});
export const village = state({
  symbol: "rurpop",
  unit: "person",
  level: nation,
  within: [1e6, 1e9],
  says: "People in villages; they stand for all in farming.",
  source: allen("equation 51"),
});
export const wage = state({
  symbol: "w",
  unit: "1",
  level: nation,
  within: [0.5, 5],
  says: "Wage that hard budgets weigh, against the product of one more worker in 1928.",
  source: assumed("the wage of the capitalist run was not recovered"),
});
export const priceLevel = state({
  symbol: "κ",
  unit: "1",
  level: nation,
  within: [0, 10],
  says: "Makes the terms of trade of 1928 what they were: prices of 1937 are none of 1913.",
  source: assumed("takes the place of the constants of equation 8A-2, whose parentheses are doubtful in the copy read"),
});
export const standardLevel = state({
  symbol: "ω",
  unit: "1",
  level: nation,
  within: [0, 10],
  says: "Makes the relative living standard of 1928 the published one: only its movement is the model's.",
  source: assumed("his weights of food and manufactures in consumption were not recovered"),
});

export const marketedAtStart = signal({
  symbol: "M0",
  unit: "rouble/year",
  level: nation,
  within: [1e10, 4e10],
  says: "Farm output sold in 1928.",
  source: allen("equations 8A-3 to 8A-5"),
  rises: { farmOutputAtStart, termsAtStart },
  falls: { splitLevel },
  either: { splitElasticity },
  is: ({ farmOutputAtStart, splitLevel, splitElasticity, termsAtStart }) =>
    farmOutputAtStart / (1 + splitLevel * pow(termsAtStart, -splitElasticity)),
});
export const goodsAtStart = signal({
  symbol: "R0",
  unit: "rouble/year",
  level: nation,
  within: [1e10, 1e11],
  says: "Consumer goods for households in 1928.",
  source: allen("equation 16"),
  rises: { valueAddedAtStart },
  falls: { producerGoodsAtStart, publicUse },
  is: ({ valueAddedAtStart, producerGoodsAtStart, publicUse }) => valueAddedAtStart - producerGoodsAtStart - publicUse,
});

export const startOfProducerCapital = start({
  symbol: "kp",
  begins: producerCapital,
  says: "Capital is divided as output is.",
  source: allen("footnote: shares of sectors from an input-output table"),
  rises: { capitalAtStart, producerGoodsAtStart },
  falls: { valueAddedAtStart },
  is: ({ capitalAtStart, producerGoodsAtStart, valueAddedAtStart }) =>
    (capitalAtStart * producerGoodsAtStart) / valueAddedAtStart,
});
export const startOfConsumerCapital = start({
  symbol: "kc",
  begins: consumerCapital,
  says: "The rest of capital.",
  source: allen("footnote: shares of sectors from an input-output table"),
  rises: { capitalAtStart, valueAddedAtStart },
  falls: { producerGoodsAtStart },
  is: ({ capitalAtStart, producerGoodsAtStart, valueAddedAtStart }) =>
    capitalAtStart * (1 - producerGoodsAtStart / valueAddedAtStart),
});
export const startOfTown = start({
  symbol: "U",
  begins: town,
  says: "People in towns in 1928.",
  source: allen("Table 9.2"),
  rises: { townAtStart },
  is: ({ townAtStart }) => townAtStart,
});
export const startOfVillage = start({
  symbol: "rurpop",
  begins: village,
  says: "All others.",
  source: allen("Table 9.2"),
  rises: { peopleAtStart },
  falls: { townAtStart },
  is: ({ peopleAtStart, townAtStart }) => peopleAtStart - townAtStart,
});
export const startOfWage = start({
  symbol: "w",
  begins: wage,
  says: "In 1928 the wage is what one more worker makes.",
  source: allen("chapter 8: firms of the early 1920s hired as capitalist firms do"),
  rises: {},
  is: () => 1,
});
export const startOfPriceLevel = start({
  symbol: "κ",
  begins: priceLevel,
  says: "So that food sold and money for it meet in 1928 at the terms of that year.",
  source: allen("equation 8A-2"),
  rises: { termsAtStart, marketedAtStart },
  falls: { foodShare, goodsAtStart },
  is: ({ termsAtStart, marketedAtStart, foodShare, goodsAtStart }) =>
    (termsAtStart * marketedAtStart) / (foodShare * goodsAtStart),
});
export const startOfStandardLevel = start({
  symbol: "ω",
  begins: standardLevel,
  says: "So that the relative living standard of 1928 is the published one.",
  source: allen("text to equation 50A"),
  rises: { standardAtStart, farmOutputAtStart, foodShare, town },
  falls: { marketedAtStart, village },
  either: { goodsAtStart },
  is: ({ standardAtStart, farmOutputAtStart, marketedAtStart, foodShare, goodsAtStart, town, village }) =>
    (((standardAtStart * (farmOutputAtStart - marketedAtStart + foodShare * goodsAtStart)) / village) * town) /
    (marketedAtStart + (1 - foodShare) * goodsAtStart),
});
