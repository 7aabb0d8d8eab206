import { assumed, cite } from "../../sources/cite.ts";
import { given } from "../declare.ts";

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

export const wageAnswer = given({
  symbol: "vw",
  unit: "1/month",
  value: 0.09,
  low: 0.03,
  high: 0.15,
  source: assumed("managers bid for scarce hands"),
  says: "Rise of wages in a month in which all jobs are open.",
});

export const wageOfStart = given({
  symbol: "w0",
  unit: "rouble/person/month",
  value: 36,
  low: 32,
  high: 45,
  source: cite("carr-davies-1969", "vol. 1, wages"),
  says: "Mean wage at the start.",
});

export const wageGrowth = given({
  symbol: "gw",
  unit: "1/month",
  value: 0.012,
  low: 0.01,
  high: 0.03,
  source: assumed("wages recovered with output in 1924-27"),
  says: "Rise of wages in a month while plant is being restored.",
});

export const wageDrift = given({
  symbol: "gw0",
  unit: "1/month",
  value: 0.003,
  low: 0.002,
  high: 0.01,
  source: cite("carr-davies-1969", "vol. 1, wages outran productivity"),
  says: "Rise of money wages in a month, whatever else.",
});

export const townNorm = given({
  symbol: "nu",
  unit: "t/person/month",
  value: 0.0165,
  low: 0.014,
  high: 0.019,
  source: cite("davies-wheatcroft-2004", "town consumption of grain, 1928"),
  says: "Grain that a townsperson eats in a usual month.",
});

export const townOtherFood = given({
  symbol: "ou",
  unit: "t/person/month",
  value: 0.0055,
  low: 0.004,
  high: 0.007,
  source: assumed("meat, sugar, potatoes, vegetables in grain"),
  says: "Other food of a townsperson, in grain.",
});

export const usePerJob = given({
  symbol: "gx",
  unit: "t/person/month",
  value: 0.034,
  low: 0.02,
  high: 0.05,
  source: cite("davies-wheatcroft-2004", "grain utilisation: army, industry, seed loans, losses"),
  says: "Grain that the state uses for the army, industry, building sites and losses, per job.",
});

export const motorised = given({
  symbol: "X1m",
  unit: "rouble/month",
  value: 5.2e9,
  low: 5e9,
  high: 7e9,
  source: assumed("horses of the army, of building sites and carters gave way to lorries after 1945"),
  says: "Output of means of production beyond which its motors replace horses that the state feeds.",
});

export const lostInStore = given({
  symbol: "δG",
  unit: "1/month",
  value: 0.012,
  low: 0.004,
  high: 0.025,
  source: assumed("grain stood in the open at stations and spoiled; a tenth or more of a stock in a year"),
  says: "Part of the state's grain that is lost in store in a month.",
});

export const boughtByTowns = given({
  symbol: "su",
  unit: "1",
  value: 0.32,
  low: 0.3,
  high: 0.6,
  source: cite("carr-davies-1969", "vol. 1, private grain trade in 1926"),
  says: "Part of their grain that townspeople buy privately where trade is free.",
});

export const rationMarkup = given({
  symbol: "μr",
  unit: "1",
  value: 1.6,
  low: 1.3,
  high: 2.5,
  source: assumed("milling, transport and trade"),
  says: "State price of bread grain in town against the price paid to peasants.",
});

export const thrift = given({
  symbol: "εd",
  unit: "1",
  value: 0.35,
  low: 0.2,
  high: 0.6,
  source: assumed("bread is bought dear too"),
  says: "How strongly townspeople buy less as the private price rises.",
});
export const larderOfTowns = given({
  symbol: "Gu*",
  unit: "month",
  value: 1.5,
  low: 1,
  high: 2.5,
  source: assumed("towns keep six weeks of grain where they can buy it"),
  says: "Months of their need that townspeople keep in grain.",
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
export const reserveInMonths = given({
  symbol: "G*m",
  unit: "month",
  value: 1.5,
  low: 1,
  high: 2.5,
  source: assumed("grain in transit and at the mills"),
  says: "Months of what the state must provide that its reserve covers.",
});
export const eatenOfStock = given({
  symbol: "eu+",
  unit: "1/month",
  value: 0.75,
  low: 0.5,
  high: 0.95,
  source: assumed("a stock is not eaten to the last grain: part of it is on its way"),
  says: "Part of a town's grain that can be eaten in a month.",
});
export const reserveForTowns = given({
  symbol: "G*v",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("towns come first; size not counted"),
  says: "Part of the state's reserve that is not touched for villages.",
});
export const villagesAtOnce = given({
  symbol: "G*3",
  unit: "month",
  value: 3,
  low: 2,
  high: 6,
  source: assumed("a third of the stock in a month; size not counted"),
  says: "Months over which the state spreads what it gives to villages.",
});
