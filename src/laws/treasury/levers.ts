import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const goodsPrice = policy({
  field: "prices",
  symbol: "Λm",
  unit: "1",
  value: 1,
  within: [0.5, 20],
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  title: "Price of manufactures",
  says: "Price of manufactures at which state policy aims, against that of 1926/27.",
});

export const holdPrices = policy({
  field: "prices",
  symbol: "Λs",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  title: "Prices held down",
  says: "How far shop prices of manufactures are held at the level that policy aims at, however scarce goods are.",
});

export const rationPrice = policy({
  field: "prices",
  symbol: "Λrp",
  unit: "1",
  value: 1,
  within: [0.5, 30],
  source: cite("osokina", "prices of rationed bread, 1932-34"),
  title: "Price of rationed bread",
  says: "State price of bread on rations, or in all shops where nothing is rationed, against that of 1926/27.",
});

export const stateLoans = policy({
  field: "budget",
  symbol: "Λsl",
  unit: "1",
  value: 0.005,
  within: [0, 0.2],
  source: cite("holzman-1955", "mass subscription loans from 1927"),
  title: "State loans",
  says: "Part of wages that townspeople must put into state bonds.",
});

export const turnoverTax = policy({
  field: "budget",
  symbol: "Λtt",
  unit: "1",
  value: 0.5,
  within: [0, 1],
  source: cite("holzman-1955", "the tax reform of 2 September 1930"),
  title: "Turnover tax",
  says: "Part of the margin between shop price and cost that the budget takes as tax; the rest is profit.",
});

export const mobilisation = policy({
  field: "war",
  symbol: "Λmo",
  unit: "1",
  value: 1,
  within: [0.3, 10],
  source: cite("harrison-davies-1997", "the law on service of 1 September 1939"),
  title: "Men under arms",
  says: "Men under arms, against as many as the danger seen abroad calls for.",
});

export const openBudget = policy({
  field: "war",
  symbol: "Λob",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("harrison-davies-1997", "the published defence budget of 1931-34"),
  title: "Published defence spending",
  says: "Part of defence spending that the published budget shows.",
});

export const wageFunds = policy({
  field: "labour",
  symbol: "Λwf",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("schwarz-1952", "the State Bank's control over wage funds, decree of 15 August 1939"),
  title: "Control of wage funds",
  says: "How far the State Bank keeps enterprises to the wage funds of the plan, however much they would pay for workers.",
});

export const transfers = policy({
  field: "budget",
  symbol: "Λtr",
  unit: "1",
  value: 0.02,
  within: [0, 0.5],
  source: cite("holzman-1955", "pensions, stipends, allowances, soldiers' pay, artisans' co-operatives; rounded"),
  title: "Payments beside wages",
  says: "Money that the state gives townspeople beside wages, against the wage bill.",
});
