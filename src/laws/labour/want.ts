import { change, signal } from "../../ground/quantity.ts";
import { customaryWage } from "../../ledger/labour.ts";
import { nation } from "../../ledger/levels.ts";
import { manufacturesPrice, wage } from "../../ledger/treasury.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { priceOfBase } from "../countryside/params/market.ts";
import { statePrice } from "../countryside/price.ts";
import { pushOfWant } from "../mechanisms.ts";
import { wageOfStart } from "../treasury/params.ts";
import { marketPrice } from "../treasury/rations.ts";
import { givingUp, marketFood, shopFood } from "./params/earners.ts";

/** What a wage buys, and how families of workers feel its fall. */
export const realWage = signal({
  symbol: "w/p",
  unit: "1",
  level: nation,
  says: "What a mean wage buys of food of market and shops and of manufactures, against what the wage of the start bought at prices of 1926/27.",
  source: cite("chapman-1963", "cost of living of worker families; weights rounded"),
  takes: {
    wage,
    wageOfStart,
    marketFood,
    marketPrice,
    priceOfBase,
    shopFood,
    statePrice,
    manufacturesPrice,
  },
  moves: {
    wage: "+",
    wageOfStart: "-",
    marketFood: "?",
    marketPrice: "-",
    priceOfBase: "+",
    shopFood: "?",
    statePrice: "-",
    manufacturesPrice: "-",
  },
  is: ({ wage, wageOfStart, marketFood, marketPrice, priceOfBase, shopFood, statePrice, manufacturesPrice }) =>
    wage /
    (wageOfStart *
      Math.max(
        0.05,
        (marketFood * marketPrice + shopFood * statePrice) / priceOfBase +
          (1 - marketFood - shopFood) * manufacturesPrice,
      )),
});
export const customaryWageMoves = change({
  symbol: "w̄",
  changes: customaryWage,
  says: "Families get used to a higher real wage in a year, and to a lower one in ten.",
  source: assumed("habits of consumption"),
  takes: { customaryWage, realWage, givingUp, oneMonth },
  moves: { customaryWage: "+", realWage: "+", givingUp: "?", oneMonth: "?" },
  is: ({ customaryWage, realWage, givingUp, oneMonth }) =>
    Math.min(
      10,
      customaryWage +
        Math.min(1, 10 * givingUp * oneMonth) * Math.max(0, realWage - customaryWage) -
        Math.min(1, givingUp * oneMonth) * Math.max(0, customaryWage - realWage),
    ),
});
export const wagesFallen = signal({
  symbol: "ω",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: pushOfWant,
  says: "How far real wages have fallen below what families are used to.",
  source: cite("goldman-2002", "why women of workers' families took work"),
  takes: { realWage, customaryWage },
  moves: { realWage: "-", customaryWage: "+" },
  is: ({ realWage, customaryWage }) => (customaryWage > 0 ? Math.max(0, 1 - realWage / customaryWage) : 0),
});
