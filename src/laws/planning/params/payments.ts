import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Exports beside grain, imports beside machines, credit and gold. */
export const materialsOfBase = given({
  symbol: "Ir0",
  unit: "rouble/month",
  value: 47e6,
  low: 40e6,
  high: 70e6,
  source: cite("vt-1918-40", "imports of 1928 less machines; rounded"),
  says: "Materials and goods bought abroad in a month of 1926/27, at the prices of 1929.",
});

export const materialsGrow = given({
  symbol: "εr",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.9,
  source: assumed("cotton gave way to home crops, rubber and metals did not"),
  says: "How strongly imported materials follow industrial output.",
});

export const outputOfBase = given({
  symbol: "X0",
  unit: "rouble/month",
  value: 1.4e9,
  low: 1.2e9,
  high: 1.6e9,
  source: assumed("gross output of industry in 1926/27, about 17 billion"),
  says: "Industrial output of 1926/27.",
});

export const exportsOfPeace = given({
  symbol: "X2",
  unit: "rouble/month",
  value: 84e6,
  low: 65e6,
  high: 105e6,
  source: cite("vt-1918-40", "exports of 1929, nearly all beside grain; rounded"),
  says: "Exports beside grain that the country has in a month once it has recovered, at the prices of 1929.",
});

export const repayment = given({
  symbol: "ρD",
  unit: "1/month",
  value: 0.04,
  low: 0.02,
  high: 0.08,
  source: cite("dohan1976", "bills of one to two years"),
  says: "Part of what is owed abroad that falls due in a month.",
});

export const interestAbroad = given({
  symbol: "rD",
  unit: "1/month",
  value: 0.006,
  low: 0.004,
  high: 0.01,
  source: assumed("seven to ten per cent a year, with the discount of bills"),
  says: "Interest on what is owed abroad.",
});

export const creditMonths = given({
  symbol: "hD",
  unit: "month",
  value: 17,
  low: 12,
  high: 26,
  source: cite("dohan1976", "debt at the end of 1931 against the exports of that year"),
  says: "Debt that lenders abroad hold safe, in months of exports.",
});

export const creditPace = given({
  symbol: "vD",
  unit: "1/month",
  value: 0.1,
  low: 0.05,
  high: 0.2,
  source: assumed("credits are taken up within a year"),
  says: "Part of the credit still open that can be drawn in a month.",
});

export const goldGrowth = given({
  symbol: "gAu",
  unit: "1/month",
  value: 0.008,
  low: 0.003,
  high: 0.012,
  source: assumed("old fields recover and mechanise"),
  says: "Growth of gold output in a month in which nothing is owed.",
});

export const goldRush = given({
  symbol: "vAu",
  unit: "1/month",
  value: 0.014,
  low: 0.005,
  high: 0.025,
  source: assumed("the search for currency, and the camps of the Kolyma"),
  says: "Further growth in a month in which the credit is used up.",
});

export const goldAtStart = given({
  symbol: "Au0",
  unit: "t/month",
  value: 0.9,
  low: 0.7,
  high: 1.2,
  source: cite("clio-metals", "gold dug in 1923-24; rounded"),
  says: "Gold dug in a month at the start.",
});

export const debtAtStart = given({
  symbol: "D0",
  unit: "rouble",
  value: 0.1e9,
  low: 0,
  high: 0.3e9,
  source: assumed("short credits of the trade delegations"),
  says: "Owed abroad at the start.",
});

export const goldPrice = fixed({
  symbol: "pAu",
  unit: "rouble/t",
  value: 1.2916e6,
  why: "the gold rouble is 0.774234 grammes",
  source: { key: "accounting", locator: "mint parity of the gold rouble" },
  says: "Gold roubles of a tonne of gold.",
});
