import { lever } from "../../ground/quantity.ts";
import { allen, assumed, nation, published, unpublished } from "../declare.ts";

export const oneYear = published({
  symbol: "Δt",
  unit: "year",
  value: 1,
  says: "One year: the step of the model.",
  source: allen("appendix on the simulation model"),
});

export const producerShare = lever({
  field: "industry",
  symbol: "e",
  unit: "1",
  level: nation,
  value: 0.23,
  within: [0, 1],
  title: "Investment in producer goods",
  says: "Part of investment that goes back into making producer goods.",
  source: allen("footnote to chapter 8: 0.23; Tables 8.1-8.4: 0.07"),
});

export const valueAddedAtStart = published({
  symbol: "Y0",
  unit: "rouble/year",
  value: 78.5e9,
  says: "Non-farm value added of 1928, roubles of 1937.",
  source: allen("Figure 8.2"),
});

export const capitalAtStart = unpublished({
  symbol: "K0",
  unit: "rouble",
  value: 110e9,
  low: 100e9,
  high: 120e9,
  says: "Capital outside farming in 1928, roubles of 1937.",
  source: assumed("the table of stocks was not recovered; the linear model through Tables 8.1-8.4 wants 113 billion"),
});

export const producerGoodsAtStart = unpublished({
  symbol: "yp0",
  unit: "rouble/year",
  value: 22e9,
  low: 19e9,
  high: 24e9,
  says: "Producer goods made in 1928, roubles of 1937.",
  source: assumed(
    "not recovered; the linear model through Tables 8.1-8.4 wants 19 billion, Bergson's investment is 16",
  ),
});

export const depreciation = unpublished({
  symbol: "d",
  unit: "1/year",
  value: 0.07,
  low: 0.06,
  high: 0.08,
  says: "Part of capital that wears out in a year.",
  source: assumed("not recovered; the linear model through Tables 8.1-8.4 wants 0.06"),
});

export const weitzmanWeight = published({
  symbol: "h",
  unit: "1",
  value: 0.639,
  says: "Weight of capital in the production function, at the intensity of its base year.",
  source: allen("chapter 10, after Weitzman"),
});

export const weitzmanRho = published({
  symbol: "ρ",
  unit: "1",
  value: 1.481389,
  says: "How hard capital and labour are to exchange: the elasticity of substitution is 1/(1+ρ) = 0.403.",
  source: allen("chapter 10, after Weitzman"),
});

export const baseIntensity = unpublished({
  symbol: "kb",
  unit: "1",
  value: 2.3,
  low: 1.5,
  high: 3,
  says: "Capital for each worker in the base year of that function, against 1928.",
  source: assumed("the form of the functions of chapter 8 was not recovered; Weitzman's years are 1950-69"),
});

export const workersOfTown = published({
  symbol: "l",
  unit: "1",
  value: 0.683,
  says: "Non-farm workers for each person in a town.",
  source: allen("Table 9.2: 40 million for 58.5, and 30 for 44"),
});

export const wageGrowth = unpublished({
  symbol: "gw",
  unit: "1/year",
  value: 0.095,
  low: 0.06,
  high: 0.12,
  says: "Growth of the wage that hard budgets weigh against the product of one more worker.",
  source: assumed("set so that about a quarter is unemployed in 1939, as lecture notes on chapter 8 say"),
});

export const townAtStart = published({
  symbol: "U0",
  unit: "person",
  value: 28e6,
  says: "People in towns in 1928.",
  source: allen("Table 9.2"),
});

export const townGrowth = published({
  symbol: "nu",
  unit: "1/year",
  value: 0.0107,
  says: "Births less deaths in towns, against their people.",
  source: { key: "lewin-century", locator: "5.3 million in twelve years, on a mean of 41 million" },
});

export const naturalGrowth = unpublished({
  symbol: "n",
  unit: "1/year",
  value: 0.015,
  low: 0.012,
  high: 0.018,
  says: "Births less deaths of the whole people where there is neither famine nor terror.",
  source: assumed(
    "between 2.0 % in 1928 and 1.8 % in 1938, as Andreev, Darskii and Kharkova count, and falling births",
  ),
});

export const farmOutputAtStart = unpublished({
  symbol: "A0",
  unit: "rouble/year",
  value: 45.2e9,
  low: 40e9,
  high: 60e9,
  says: "Net output of farms in 1928, roubles of 1937.",
  source: assumed(
    "Moorsteen and Powell's product of 1928 less Allen's non-farm value added; his own series was not recovered",
  ),
});

export const collapseDepth = unpublished({
  symbol: "λ",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.3,
  says: "Part of farm output that was gone in 1932.",
  source: assumed("his series of farm output was not recovered"),
});

export const foodShare = published({
  symbol: "φ",
  unit: "1",
  value: 0.45,
  says: "Part of spending on consumer goods that goes on food.",
  source: allen("equation 18, with the Cobb-Douglas preferences of its footnote"),
});

export const deliveredShare = unpublished({
  symbol: "mc",
  unit: "1",
  value: 0.45,
  low: 0.35,
  high: 0.5,
  says: "Part of their output that collective farms give up.",
  source: assumed("his series of procurements was not recovered"),
});

export const squeeze = unpublished({
  symbol: "τ",
  unit: "1",
  value: 0.65,
  low: 0.4,
  high: 0.75,
  says: "Part of the price of food that the turnover tax keeps from collective farms.",
  source: assumed("equations 35-38 give the price as a residual; the tax was not recovered"),
});

export const splitLevel = published({
  symbol: "a",
  unit: "1",
  value: 1.5043,
  says: "What peasants keep for each unit sold, at parity of prices.",
  source: allen("equation 8A-3"),
});

export const splitElasticity = published({
  symbol: "η",
  unit: "1",
  value: 0.9298,
  says: "How strongly that falls with the price of food.",
  source: allen("equation 8A-3"),
});

export const termsAtStart = unpublished({
  symbol: "p0",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 1,
  says: "Price of food in manufactures in 1928, against 1913.",
  source: assumed("not recovered; calibrated by him to the fall of sales since 1913"),
});

export const standardAtStart = published({
  symbol: "s0",
  unit: "1",
  value: 1.6,
  says: "Living standard of towns against villages in the late 1920s.",
  source: allen("text to equation 50A"),
});

export const coercedSlope = published({
  symbol: "α",
  unit: "1/year",
  value: 0.01875,
  says: "Migration for each unit of relative living standard, with collectivisation.",
  source: allen("equation 50"),
});

export const coercedConstant = published({
  symbol: "β",
  unit: "1/year",
  value: 0.018375,
  says: "What is taken from it.",
  source: allen("equation 50"),
});

export const marketSlope = published({
  symbol: "αN",
  unit: "1/year",
  value: 0.005,
  says: "Migration for each unit of relative living standard, without.",
  source: allen("equation 50A"),
});

export const marketConstant = published({
  symbol: "βN",
  unit: "1/year",
  value: 0.001,
  says: "What is taken from it.",
  source: allen("equation 50A"),
});
