import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { priceOfBase } from "../../ledger/grain/params.ts";
import { nation } from "../../ledger/levels.ts";
import { wageOfBase } from "../../ledger/treasury/params.ts";
import * as shared from "../../ledger/treasury/signals.ts";
import { manufacturesPrice, wage } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { breadPrice } from "./bread.ts";
import { foodPart, marketFood, servicesFollow, servicesPart } from "./params/prices.ts";
import { rationMarkup } from "./params/rations.ts";
import { marketPrice, stateFeeds } from "./rations.ts";

/** What living costs and what a wage buys: the one price index that wages, families and indicators go by. */
export const foodCost = signal({
  symbol: "Pf",
  unit: "1",
  level: nation,
  says: "Price of plain food to a worker family against bread in the shops of 1926/27: what the state sells, and what only the market has.",
  source: cite("chapman-1963", "food of shops and of markets; weights rounded"),
  rises: { breadPrice, marketPrice },
  falls: { priceOfBase, rationMarkup },
  either: { marketFood, stateFeeds },
  is: ({ marketFood, stateFeeds, breadPrice, marketPrice, priceOfBase, rationMarkup }) =>
    ((1 - marketFood) * stateFeeds * breadPrice + (1 - (1 - marketFood) * stateFeeds) * marketPrice) /
    (priceOfBase * rationMarkup),
});

export const servicesCost = signal({
  symbol: "Ps",
  unit: "1",
  level: nation,
  says: "Price of rent, fares and services against 1926/27.",
  source: assumed("rents were held, fares rose"),
  rises: { manufacturesPrice },
  either: { servicesFollow },
  is: ({ manufacturesPrice, servicesFollow }) => pow(manufacturesPrice, servicesFollow),
});

export const livingCost = signal({
  symbol: "P",
  unit: "1",
  level: nation,
  says: "Cost of what a worker family of 1926/27 lived on: plain food, services, manufactures.",
  source: cite("chapman-1963", "cost of living of worker families, weights of the 1920s; rounded"),
  rises: { foodCost, servicesCost, manufacturesPrice },
  either: { foodPart, servicesPart },
  is: ({ foodPart, foodCost, servicesPart, servicesCost, manufacturesPrice }) =>
    foodPart * foodCost + servicesPart * servicesCost + (1 - foodPart - servicesPart) * manufacturesPrice,
});

export const realWage = signal({
  finds: shared.realWage,
  rises: { wage },
  falls: { livingCost, wageOfBase },
  is: ({ wage, livingCost, wageOfBase }) => (livingCost > 0 ? wage / (livingCost * wageOfBase) : 0),
});
