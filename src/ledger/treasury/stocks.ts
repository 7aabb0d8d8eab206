import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { nation, region } from "../levels.ts";
import { grain, roubles } from "../substances.ts";

const source = accounting;

export const treasury = stock({
  symbol: "R",
  of: roubles,
  level: nation,
  source,
  says: "Money of the state and its enterprises.",
});

export const townRoubles = stock({
  symbol: "Mu",
  of: roubles,
  level: nation,
  source,
  says: "Money that townspeople hold.",
});

export const stateBank = stock({
  symbol: "bank",
  of: roubles,
  level: nation,
  boundary: true,
  source,
  says: "The State Bank: money is issued from here and cancelled here.",
});

export const stateGrain = stock({
  symbol: "Gs",
  of: grain,
  level: nation,
  source,
  says: "Grain in the state's hands.",
});

export const townGrain = stock({
  symbol: "Gu",
  of: grain,
  level: region,
  source,
  says: "Grain and bread in the hands of townspeople and shops.",
});

export const abroad = stock({
  symbol: "abroad",
  of: grain,
  level: nation,
  boundary: true,
  source,
  says: "Grain sold abroad.",
});

export const spoiledGrain = stock({
  symbol: "spoiled",
  of: grain,
  level: nation,
  boundary: true,
  source,
  says: "Grain lost in the state's stores and on the railways.",
});

export const manufacturesPrice = state({
  symbol: "pm",
  unit: "1",
  level: nation,
  within: [0, 1000],
  source,
  says: "State retail price of manufactures against that of 1926/27.",
});

export const wage = state({
  symbol: "w",
  unit: "rouble/person/month",
  level: nation,
  within: [0, 1e5],
  source,
  says: "Mean money wage.",
});

export const foreignDebt = state({
  symbol: "D",
  unit: "rouble",
  level: nation,
  within: [-1e11, 1e11],
  source,
  says: "Owed abroad, less gold laid by, in gold roubles.",
});

export const goldOutput = state({
  symbol: "Au",
  unit: "t/month",
  level: nation,
  within: [0, 1000],
  source,
  says: "Gold dug in a month.",
});

export const farmRoubles = stock({
  symbol: "Mk",
  of: roubles,
  level: nation,
  source,
  says: "Money of collective farms and their members from animals, crops beside grain, and the market.",
});

export const openPrice = state({
  symbol: "po",
  unit: "rouble/t",
  level: nation,
  within: [0, 1e6],
  source,
  says: "Price of a tonne of grain, as bread, in shops open to everybody.",
});
