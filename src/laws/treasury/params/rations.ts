import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

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

export const soldiersGrain = given({
  symbol: "ga",
  unit: "t/person/month",
  value: 0.025,
  low: 0.018,
  high: 0.035,
  source: assumed("a soldier's bread and groats, and a part of a horse's oats"),
  says: "Grain that a soldier and his horses use in a month.",
});
