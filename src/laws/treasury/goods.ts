import { change, flow, signal, total } from "../../ground/quantity.ts";
import { householdRoubles } from "../../ledger/countryside.ts";
import { jobs, restored } from "../../ledger/industry.ts";
import { nation, region } from "../../ledger/levels.ts";
import { manufacturesPrice, stateBank, townRoubles, treasury, wage } from "../../ledger/treasury.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { spending } from "../countryside/params/market.ts";
import { lightOutput } from "../industry/output.ts";
import { openJobs } from "../labour/jobs.ts";
import { goodsPrice, holdPrices } from "../levers.ts";
import { consumerPart, priceAnswer, townServices, townSpending, wageAnswer, wageDrift, wageGrowth } from "./params.ts";

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

export const goodsMet = signal({
  symbol: "q",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the demand for manufactures at state prices that is met.",
  source: cite("sah-stiglitz-1984", "rationed manufactures"),
  takes: { lightOutput, consumerPart, manufacturesPrice, ruralRoubles, spending, townRoubles, townSpending },
  moves: {
    lightOutput: "+",
    consumerPart: "+",
    manufacturesPrice: "+",
    ruralRoubles: "-",
    spending: "-",
    townRoubles: "-",
    townSpending: "-",
  },
  is: ({ lightOutput, consumerPart, manufacturesPrice, ruralRoubles, spending, townRoubles, townSpending }) =>
    ruralRoubles * spending + townRoubles * townSpending > 0
      ? Math.min(
          1,
          (lightOutput * consumerPart * manufacturesPrice) / (ruralRoubles * spending + townRoubles * townSpending),
        )
      : 1,
});

export const townBuys = flow({
  symbol: "Mug",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: treasury,
  says: "Townspeople buy manufactures as far as there are any.",
  source: assumed("the short side trades"),
  takes: { townRoubles, townSpending, goodsMet },
  moves: { townRoubles: "+", townSpending: "+", goodsMet: "+" },
  is: ({ townRoubles, townSpending, goodsMet }) => townRoubles * townSpending * goodsMet,
});

export const townPays = flow({
  symbol: "Mus",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: treasury,
  says: "Townspeople pay the state for rent, fares, dues, loans and other food.",
  source: assumed("definition"),
  takes: { townRoubles, townServices },
  moves: { townRoubles: "+", townServices: "+" },
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
  takes: { jobs, wage },
  moves: { jobs: "+", wage: "+" },
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
  takes: { jobs, wage, treasury, oneMonth },
  moves: { jobs: "+", wage: "+", treasury: "-", oneMonth: "?" },
  is: ({ jobs, wage, treasury, oneMonth }) => Math.max(0, 3 * jobs * wage - treasury / oneMonth),
});

export const withdrawal = flow({
  symbol: "-ΔM",
  unit: "rouble/month",
  level: nation,
  from: treasury,
  to: stateBank,
  says: "What the treasury holds beyond six months of wages is withdrawn, part by part.",
  source: cite("carr-davies-1969", "vol. 1, currency and credit"),
  takes: { jobs, wage, treasury, oneMonth },
  moves: { jobs: "-", wage: "-", treasury: "+", oneMonth: "?" },
  is: ({ jobs, wage, treasury, oneMonth }) => Math.max(0, 0.5 * (treasury / oneMonth - 6 * jobs * wage)),
});

export const goodsPriceMoves = change({
  symbol: "pm",
  changes: manufacturesPrice,
  says: "Retail prices are held at what policy aims at, or rise with what is wanting.",
  source: cite("carr-davies-1969", "vol. 1, the price-cutting campaign of 1927"),
  takes: { manufacturesPrice, goodsPrice, holdPrices, goodsMet, priceAnswer, oneMonth },
  moves: { manufacturesPrice: "+", goodsPrice: "+", holdPrices: "?", goodsMet: "-", priceAnswer: "+", oneMonth: "?" },
  is: ({ manufacturesPrice, goodsPrice, holdPrices, goodsMet, priceAnswer, oneMonth }) =>
    manufacturesPrice +
    holdPrices * 0.2 * (goodsPrice - manufacturesPrice) +
    (1 - holdPrices) * manufacturesPrice * priceAnswer * oneMonth * (1 - goodsMet),
});

export const wageMoves = change({
  symbol: "w",
  changes: wage,
  says: "Wages rise as hands are scarce, and with prices.",
  source: assumed("managers bid for scarce hands"),
  takes: { wage, openJobs, wageAnswer, wageGrowth, restored, wageDrift, oneMonth },
  moves: { wage: "+", openJobs: "+", wageAnswer: "+", wageGrowth: "+", restored: "-", wageDrift: "+", oneMonth: "+" },
  is: ({ wage, openJobs, wageAnswer, wageGrowth, restored, wageDrift, oneMonth }) =>
    wage * (1 + oneMonth * (wageAnswer * openJobs + wageGrowth * (1 - restored) + wageDrift)),
});
