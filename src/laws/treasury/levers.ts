import { cite } from "../../sources/cite.ts";
import { policy } from "../policy.ts";

/** Decisions on money, prices and trade. */
export const grainExport = policy({
  field: "abroad",
  symbol: "Λx",
  unit: "1",
  value: 1,
  within: [0, 10],
  source: cite("dohan1976", "decisions on grain exports, 1928-34"),
  title: "Grain exports",
  says: "Grain that the leadership decides to sell abroad, against what would pay for the machines wanted: 0 none.",
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

export const openTrade = policy({
  field: "prices",
  symbol: "Λot",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("osokina", "commercial shops; the end of rationing on 1 January 1935"),
  title: "Bread in open trade",
  says: "Part of the bread that is sold in shops open to everybody, at prices near those of the market.",
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
