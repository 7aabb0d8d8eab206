import { change, flow, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { priceOfBase } from "../../ledger/grain/params.ts";
import { statePrice } from "../../ledger/grain/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { openTrade } from "../../ledger/levers.ts";
import { openPrice, townRoubles, treasury } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { unitCost } from "./goods.ts";
import { rationPrice } from "./levers.ts";
import { costOfBase } from "./params/budget.ts";
import { breadMoney, openCuts, openSpeed, openUndercut } from "./params/prices.ts";
import { rationMarkup } from "./params/rations.ts";
import { marketPrice, rations, townPart } from "./rations.ts";

export const openPriceMoves = change({
  symbol: "po",
  changes: openPrice,
  says: "Shops open to everybody sell bread somewhat below the market: they follow it upward, and are slow to follow it down.",
  source: cite("osokina", "commercial prices set below the market's; single prices held after 1935; form assumed"),
  rises: { openPrice, marketPrice, openUndercut },
  falls: { openCuts },
  either: { openSpeed, oneMonth },
  is: ({ openPrice, marketPrice, openUndercut, openSpeed, openCuts, oneMonth }) =>
    openPrice +
    Math.min(1, openSpeed * oneMonth) *
      (Math.max(0, openUndercut * marketPrice - openPrice) -
        openCuts * Math.max(0, openPrice - openUndercut * marketPrice)),
});

export const breadPrice = signal({
  symbol: "pb",
  unit: "rouble/t",
  level: nation,
  says: "Price of a tonne of grain, as bread, in all shops of the state: on rations and in open trade.",
  source: assumed("definition"),
  rises: { priceOfBase, rationMarkup, rationPrice, openPrice },
  either: { openTrade },
  is: ({ priceOfBase, rationMarkup, rationPrice, openTrade, openPrice }) =>
    (1 - openTrade) * priceOfBase * rationMarkup * rationPrice + openTrade * openPrice,
});

export const rationMoney = flow({
  symbol: "MRu",
  unit: "rouble/month",
  level: region,
  from: townRoubles,
  to: treasury,
  says: "Townspeople pay for bread, up to a half of the money that they have.",
  source: assumed("definition; nobody buys bread with money that he does not have"),
  rises: { rations, breadPrice, townRoubles, townPart, breadMoney },
  is: ({ rations, breadPrice, townRoubles, townPart, breadMoney }) =>
    Math.min(rations * breadPrice, breadMoney * townRoubles * townPart),
});

export const millingCost = signal({
  symbol: "cb",
  unit: "rouble/t",
  level: nation,
  says: "Milling, baking, transport and trade of a tonne of grain.",
  source: assumed("moves with the cost of other consumer goods"),
  rises: { priceOfBase, rationMarkup, unitCost },
  falls: { costOfBase },
  is: ({ priceOfBase, rationMarkup, unitCost, costOfBase }) =>
    (priceOfBase * Math.max(0, rationMarkup - 1) * unitCost) / costOfBase,
});

export const resalePrice = signal({
  symbol: "pg",
  unit: "rouble/t",
  level: nation,
  says: "Price at which procured grain is sold on, milling and baking taken off.",
  source: assumed("definition"),
  rises: { breadPrice },
  falls: { millingCost },
  is: ({ breadPrice, millingCost }) => Math.max(0, breadPrice - millingCost),
});

export const grainMargin = signal({
  symbol: "μg",
  unit: "rouble/t",
  level: nation,
  says: "What the state gains on a tonne of procured grain that it sells on.",
  source: assumed("definition"),
  rises: { resalePrice },
  falls: { statePrice },
  is: ({ resalePrice, statePrice }) => Math.max(0, resalePrice - statePrice),
});
