import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { agronomy } from "../../ledger/fields/stocks.ts";
import { priceOfBase } from "../../ledger/grain/params.ts";
import * as shared from "../../ledger/grain/signals.ts";
import { priceExpected, privatePrice } from "../../ledger/grain/stocks.ts";
import { region } from "../../ledger/levels.ts";
import { privateTrade } from "../../ledger/levers.ts";
import { goodsMet, villagePrice } from "../../ledger/treasury/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { withholding } from "../mechanisms.ts";
import {
  agronomyGain,
  allenElasticity,
  allenScale,
  habit,
  patience,
  preferElasticity,
  preferPrivate,
  resigned,
} from "./params/market.ts";
import { statePrice } from "./price.ts";

export const privateShare = signal({
  finds: shared.privateShare,
  rises: { privateTrade, preferPrivate, privatePrice },
  falls: { statePrice },
  either: { preferElasticity },
  is: ({ privateTrade, preferPrivate, preferElasticity, privatePrice, statePrice }) =>
    privateTrade * (1 - 1 / (1 + preferPrivate * pow(privatePrice / statePrice, preferElasticity))),
});

export const realPrice = signal({
  symbol: "x",
  unit: "1",
  level: region,
  within: [0, 100],
  says: "What a tonne of grain buys: its price against that of manufactures, cut by the goods that are wanting.",
  source: cite("sah-stiglitz-1984", "rationed manufactures"),
  rises: { statePrice, privatePrice, goodsMet },
  falls: { villagePrice, priceOfBase },
  either: { privateShare },
  is: ({ statePrice, privatePrice, privateShare, villagePrice, priceOfBase, goodsMet }) =>
    ((statePrice * (1 - privateShare) + privatePrice * privateShare) / (priceOfBase * villagePrice)) * goodsMet,
});

export const readiness = signal({
  finds: shared.readiness,
  mechanism: withholding,
  idle: 1,
  rises: { realPrice },
  falls: { priceExpected, patience },
  either: { allenScale, allenElasticity, habit },
  is: ({ realPrice, allenScale, allenElasticity, priceExpected, habit, patience }) =>
    realPrice > 0 && priceExpected > 0
      ? ((1 + allenScale) / (1 + allenScale * pow(realPrice, -allenElasticity))) *
        pow(Math.min(1, realPrice / pow(Math.min(1, priceExpected), habit)), patience)
      : 0,
});

export const priceExpectedMoves = change({
  symbol: "xe",
  changes: priceExpected,
  says: "Peasants come to expect the price that they meet.",
  source: assumed("adaptive expectations"),
  rises: { priceExpected, realPrice },
  either: { resigned, oneMonth },
  is: ({ priceExpected, realPrice, resigned, oneMonth }) =>
    priceExpected + resigned * oneMonth * (realPrice - priceExpected),
});

export const agronomyMoves = change({
  symbol: "g",
  changes: agronomy,
  says: "Better rotations, seed and tools spread as manufactures reach the village.",
  source: cite("allen-2003", "farm output of the NEP variant"),
  rises: { agronomy, agronomyGain, goodsMet, oneMonth },
  is: ({ agronomy, agronomyGain, goodsMet, oneMonth }) => agronomy * (1 + agronomyGain * oneMonth * goodsMet),
});
