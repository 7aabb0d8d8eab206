import { pow } from "../../ground/mathematics.ts";
import { change, signal } from "../../ground/quantity.ts";
import { restored } from "../../ledger/industry.ts";
import { nation } from "../../ledger/levels.ts";
import { manufacturesPrice, wage } from "../../ledger/treasury.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { priceOfBase } from "../countryside/params/market.ts";
import { planHands } from "../industry/capacity.ts";
import { openJobs } from "../labour/jobs.ts";
import { wagesFollowPrices } from "../mechanisms.ts";
import { breadPrice } from "./bread.ts";
import { wageOfBase } from "./params/budget.ts";
import { bidding, fairPush, foodPart, servicesFollow, servicesPart } from "./params/prices.ts";
import { rationMarkup, wageAnswer, wageDrift, wageGrowth } from "./params.ts";
import { marketPrice, stateFeeds } from "./rations.ts";

export const livingCost = signal({
  symbol: "P",
  unit: "1",
  level: nation,
  says: "Cost of what a worker family lives on, against 1926/27: plain food from shops and market, manufactures, services.",
  source: cite("chapman-1963", "cost of living of worker families; weights rounded"),
  takes: {
    foodPart,
    stateFeeds,
    breadPrice,
    marketPrice,
    priceOfBase,
    rationMarkup,
    servicesPart,
    servicesFollow,
    manufacturesPrice,
  },
  moves: {
    foodPart: "?",
    stateFeeds: "?",
    breadPrice: "+",
    marketPrice: "+",
    priceOfBase: "-",
    rationMarkup: "-",
    servicesPart: "?",
    servicesFollow: "?",
    manufacturesPrice: "+",
  },
  is: ({
    foodPart,
    stateFeeds,
    breadPrice,
    marketPrice,
    priceOfBase,
    rationMarkup,
    servicesPart,
    servicesFollow,
    manufacturesPrice,
  }) =>
    (foodPart * (stateFeeds * breadPrice + (1 - stateFeeds) * marketPrice)) / (priceOfBase * rationMarkup) +
    servicesPart * pow(manufacturesPrice, servicesFollow) +
    (1 - foodPart - servicesPart) * manufacturesPrice,
});

export const realWageGap = signal({
  symbol: "1-w/P",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: wagesFollowPrices,
  says: "How far a wage buys less than that of 1926/27 did.",
  source: assumed("definition"),
  takes: { wage, livingCost, wageOfBase },
  moves: { wage: "-", livingCost: "+", wageOfBase: "+" },
  is: ({ wage, livingCost, wageOfBase }) => (livingCost > 0 ? Math.max(0, 1 - wage / (livingCost * wageOfBase)) : 0),
});

export const wageMoves = change({
  symbol: "w",
  changes: wage,
  says: "Wages rise as hands are scarce, as plans that ask too much make managers bid for them, and as living grows dear.",
  source: cite("kornai-1980", "bidding for hands under soft budgets; the claim to a fair wage assumed"),
  takes: {
    wage,
    openJobs,
    wageAnswer,
    planHands,
    bidding,
    wageGrowth,
    restored,
    wageDrift,
    fairPush,
    realWageGap,
    oneMonth,
  },
  moves: {
    wage: "+",
    openJobs: "+",
    wageAnswer: "+",
    planHands: "+",
    bidding: "+",
    wageGrowth: "+",
    restored: "-",
    wageDrift: "+",
    fairPush: "+",
    realWageGap: "+",
    oneMonth: "+",
  },
  is: ({
    wage,
    openJobs,
    wageAnswer,
    planHands,
    bidding,
    wageGrowth,
    restored,
    wageDrift,
    fairPush,
    realWageGap,
    oneMonth,
  }) =>
    wage *
    (1 +
      oneMonth *
        (wageAnswer * openJobs +
          bidding * (planHands - 1) +
          wageGrowth * (1 - restored) +
          wageDrift +
          fairPush * realWageGap)),
});
