import { change, flow, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { spending } from "../../ledger/grain/params.ts";
import { householdRoubles } from "../../ledger/grain/stocks.ts";
import { industrialOutput, lightOutput } from "../../ledger/industry/signals.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { nation, region } from "../../ledger/levels.ts";
import { privateTrade } from "../../ledger/levers.ts";
import { wageOfBase } from "../../ledger/treasury/params.ts";
import * as shared from "../../ledger/treasury/signals.ts";
import {
  farmRoubles,
  manufacturesPrice,
  stateBank,
  townRoubles,
  treasury,
  wage,
} from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { goodsPrice, holdPrices } from "./levers.ts";
import { costOfBase, labourPart, outputPerJob } from "./params/budget.ts";
import {
  consumerPart,
  givenBack,
  priceAnswer,
  townServices,
  townSpending,
  wagesKept,
  wagesTooMany,
} from "./params/goods.ts";
import { counterTrade, pricesReset } from "./params/prices.ts";

export const roublesOfVillages = total({
  symbol: "ΣM",
  of: householdRoubles,
  level: region,
  says: "Money of a region's villages.",
});

export const ruralRoubles = total({
  symbol: "ΣΣM",
  of: roublesOfVillages,
  level: nation,
  says: "Money of the villages.",
});

export const goodsDemand = signal({
  symbol: "Dm",
  unit: "rouble/month",
  level: nation,
  says: "What households of villages and towns, and collective farms, would spend on manufactures.",
  source: assumed("definition"),
  rises: { ruralRoubles, farmRoubles, spending, townRoubles, townSpending },
  is: ({ ruralRoubles, farmRoubles, spending, townRoubles, townSpending }) =>
    (ruralRoubles + farmRoubles) * spending + townRoubles * townSpending,
});

export const goodsMet = signal({
  finds: shared.goodsMet,
  rises: { lightOutput, consumerPart, manufacturesPrice },
  falls: { goodsDemand },
  is: ({ lightOutput, consumerPart, manufacturesPrice, goodsDemand }) =>
    goodsDemand > 0 ? Math.min(1, (lightOutput * consumerPart * manufacturesPrice) / goodsDemand) : 1,
});

export const villagePrice = signal({
  finds: shared.villagePrice,
  rises: { manufacturesPrice },
  either: { counterTrade, privateTrade },
  is: ({ manufacturesPrice, counterTrade, privateTrade }) =>
    pow(manufacturesPrice, 1 - counterTrade * (1 - privateTrade)),
});

export const unitCost = signal({
  symbol: "cm",
  unit: "1",
  level: nation,
  says: "Cost of consumer goods to the shop door against their retail price of 1926/27: part of it follows wages, as far as output per job does not.",
  source: assumed("agricultural materials and plant are cheap and steady; labour is not"),
  rises: { costOfBase, wage, jobs, outputPerJob },
  falls: { wageOfBase, industrialOutput },
  either: { labourPart },
  is: ({ costOfBase, labourPart, wage, wageOfBase, jobs, industrialOutput, outputPerJob }) =>
    industrialOutput > 0
      ? costOfBase * (1 - labourPart + (labourPart * (wage / wageOfBase) * jobs * outputPerJob) / industrialOutput)
      : costOfBase,
});

export const townBuys = flow({
  symbol: "Mug",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: treasury,
  says: "Townspeople buy manufactures as far as there are any.",
  source: assumed("no more is sold than is offered, and no more than is wanted"),
  rises: { townRoubles, townSpending, goodsMet },
  is: ({ townRoubles, townSpending, goodsMet }) => townRoubles * townSpending * goodsMet,
});

export const townPays = flow({
  symbol: "Mus",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: treasury,
  says: "Townspeople pay the state for rent, fares, services and other food.",
  source: assumed("definition"),
  rises: { townRoubles, townServices },
  is: ({ townRoubles, townServices }) => townRoubles * townServices,
});

export const wages = flow({
  symbol: "wL",
  unit: "rouble/month",
  level: nation,
  from: treasury,
  to: townRoubles,
  says: "The state and its enterprises pay wages.",
  source: assumed("definition"),
  rises: { jobs, wage },
  is: ({ jobs, wage }) => jobs * wage,
});

export const emission = flow({
  symbol: "ΔM",
  unit: "rouble/month",
  level: nation,
  from: stateBank,
  to: treasury,
  says: "What the treasury lacks for three months of wages is issued.",
  source: cite("carr-davies-1969", "vol. 1, currency and credit"),
  rises: { jobs, wage, wagesKept },
  falls: { treasury },
  either: { oneMonth },
  is: ({ jobs, wage, treasury, oneMonth, wagesKept }) => Math.max(0, wagesKept * jobs * wage - treasury) / oneMonth,
});

export const withdrawal = flow({
  symbol: "-ΔM",
  unit: "rouble/month",
  level: nation,
  from: treasury,
  to: stateBank,
  says: "What the treasury holds beyond six months of wages is withdrawn, part by part.",
  source: cite("carr-davies-1969", "vol. 1, currency and credit"),
  rises: { treasury, givenBack },
  falls: { jobs, wage, wagesTooMany },
  is: ({ jobs, wage, treasury, givenBack, wagesTooMany }) =>
    Math.max(0, givenBack * (treasury - wagesTooMany * jobs * wage)),
});

export const goodsPriceMoves = change({
  symbol: "pm",
  changes: manufacturesPrice,
  says: "Retail prices are held at what policy aims at, or rise with what is wanting.",
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  rises: { manufacturesPrice, goodsPrice, priceAnswer },
  falls: { goodsMet },
  either: { holdPrices, oneMonth, pricesReset },
  is: ({ manufacturesPrice, goodsPrice, holdPrices, goodsMet, priceAnswer, oneMonth, pricesReset }) =>
    manufacturesPrice +
    holdPrices * pricesReset * oneMonth * (goodsPrice - manufacturesPrice) +
    (1 - holdPrices) * manufacturesPrice * priceAnswer * oneMonth * (1 - goodsMet),
});
