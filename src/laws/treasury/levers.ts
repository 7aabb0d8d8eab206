import { lever } from "../../ground/quantity.ts";
import { nation } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";

/** Decisions on money, prices and trade. */
export const grainExport = lever({
  symbol: "Λx",
  unit: "1",
  level: nation,
  value: 1,
  within: [0, 10],
  source: cite("dohan1976", "decisions on grain exports, 1928-34"),
  says: "Grain that the leadership resolves to sell abroad, against what machines wanted would take: 0 stops exports.",
});

export const rationPrice = lever({
  symbol: "Λrp",
  unit: "1",
  level: nation,
  value: 1,
  within: [0.5, 30],
  source: cite("osokina", "prices of rationed bread, 1932-34"),
  says: "State price of bread on rations, or in shops while there are none, against that of 1926/27.",
});

export const openTrade = lever({
  symbol: "Λot",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("osokina", "commercial shops; the end of rationing on 1 January 1935"),
  says: "Part of the bread that is sold in shops open to everybody, at prices near those of the market.",
});

export const stateLoans = lever({
  symbol: "Λsl",
  unit: "1",
  level: nation,
  value: 0.005,
  within: [0, 0.2],
  source: cite("holzman-1955", "mass subscription loans from 1927"),
  says: "Wages that townspeople must put into bonds of the state.",
});

export const turnoverTax = lever({
  symbol: "Λtt",
  unit: "1",
  level: nation,
  value: 0.5,
  within: [0, 1],
  source: cite("holzman-1955", "the tax reform of 2 September 1930"),
  says: "Part of the margin between price in the shops and cost that the budget takes as tax; the rest is profit.",
});

export const mobilisation = lever({
  symbol: "Λmo",
  unit: "1",
  level: nation,
  value: 1,
  within: [0.3, 10],
  source: cite("harrison-davies-1997", "the law on service of 1 September 1939"),
  says: "Men under arms against what danger seen abroad would call for.",
});

export const openBudget = lever({
  symbol: "Λob",
  unit: "1",
  level: nation,
  value: 1,
  within: [0, 1],
  source: cite("harrison-davies-1997", "the published defence budget of 1931-34"),
  says: "Part of defence outlays that the published budget owns to.",
});

export const wageFunds = lever({
  symbol: "Λwf",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("schwarz-1952", "the State Bank's control over wage funds, decree of 15 August 1939"),
  says: "How far the State Bank holds enterprises to the wage funds of the plan, whatever they would bid for hands.",
});

export const transfers = lever({
  symbol: "Λtr",
  unit: "1",
  level: nation,
  value: 0.02,
  within: [0, 0.5],
  source: cite("holzman-1955", "pensions, stipends, allowances, soldiers' pay, artisans' co-operatives; rounded"),
  says: "Money that the state gives townspeople beside wages, against the wage bill.",
});
