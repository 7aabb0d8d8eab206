import { flow, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { eaten } from "../../ledger/food/stocks.ts";
import { statePrice } from "../../ledger/grain/signals.ts";
import { privatePrice } from "../../ledger/grain/stocks.ts";
import { heavyReported, jobs } from "../../ledger/industry/stocks.ts";
import { nation, region } from "../../ledger/levels.ts";
import { privateTrade } from "../../ledger/levers.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import { townNorm, townOtherFood } from "../../ledger/treasury/params.ts";
import * as shared from "../../ledger/treasury/signals.ts";
import { spoiledGrain, stateGrain, townGrain, townRoubles } from "../../ledger/treasury/stocks.ts";
import { inRear, soldiersOfNation } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { dearestFelt, marketMoney } from "./params/prices.ts";
import {
  boughtByTowns,
  eatenOfStock,
  larderOfTowns,
  lostInStore,
  motorised,
  reserveInMonths,
  soldiersGrain,
  thrift,
  usePerJob,
} from "./params/rations.ts";

export const townsWant = signal({
  symbol: "Du",
  unit: "t/month",
  level: region,
  says: "Grain that a region's towns eat in a usual month.",
  source: assumed("definition"),
  rises: { townspeople, townNorm },
  is: ({ townspeople, townNorm }) => townspeople * townNorm,
});

export const townsWantOfNation = total({ finds: shared.townsWantOfNation, of: townsWant });

export const townsWantInRear = signal({
  symbol: "Du'",
  unit: "t/month",
  level: region,
  says: "Grain that the towns on this side of the front eat in a usual month.",
  source: assumed("definition"),
  rises: { inRear, townsWant },
  is: ({ inRear, townsWant }) => inRear * townsWant,
});

export const townsFed = total({ finds: shared.townsFed, of: townsWantInRear });

export const stateFeeds = signal({
  finds: shared.stateFeeds,
  falls: { boughtByTowns, privateTrade },
  is: ({ boughtByTowns, privateTrade }) => 1 - boughtByTowns * privateTrade,
});

export const otherUse = signal({
  finds: shared.otherUse,
  rises: { usePerJob, jobs, motorised, soldiersGrain, soldiersOfNation },
  falls: { heavyReported },
  is: ({ usePerJob, jobs, motorised, heavyReported, soldiersGrain, soldiersOfNation }) =>
    usePerJob * jobs * (heavyReported > motorised ? motorised / heavyReported : 1) + soldiersGrain * soldiersOfNation,
});

export const reserveOfState = signal({
  finds: shared.reserveOfState,
  rises: { townsFed, stateFeeds, otherUse, reserveInMonths },
  is: ({ townsFed, stateFeeds, otherUse, reserveInMonths }) => reserveInMonths * (townsFed * stateFeeds + otherUse),
});

export const rationCover = signal({
  finds: shared.rationCover,
  rises: { stateGrain },
  falls: { reserveOfState },
  is: ({ stateGrain, reserveOfState }) =>
    reserveOfState > 0 ? Math.min(1, Math.max(0, stateGrain) / reserveOfState) : 1,
});

export const rations = flow({
  symbol: "Ru",
  unit: "t/month",
  level: region,
  from: stateGrain,
  to: townGrain,
  says: "Grain that the state provides to towns.",
  source: cite("carr-davies-1969", "vol. 1, rationing"),
  rises: { townsWantInRear, stateFeeds, rationCover },
  is: ({ townsWantInRear, stateFeeds, rationCover }) => townsWantInRear * stateFeeds * rationCover,
});

export const townPart = signal({
  symbol: "uU",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "A region's part of the country's towns.",
  source: assumed("definition"),
  rises: { townsWant },
  falls: { townsWantOfNation },
  is: ({ townsWant, townsWantOfNation }) => (townsWantOfNation > 0 ? townsWant / townsWantOfNation : 0),
});

export const priceInTowns = signal({
  symbol: "ppU",
  unit: "rouble/t",
  level: region,
  says: "A region's part in the mean price of grain on the markets of towns.",
  source: assumed("definition"),
  rises: { privatePrice, townPart },
  is: ({ privatePrice, townPart }) => privatePrice * townPart,
});

export const marketPrice = total({
  symbol: "Σpp",
  of: priceInTowns,
  level: nation,
  says: "Mean price of grain on the markets of towns.",
});

export const usedByState = flow({
  symbol: "Gx",
  unit: "t/month",
  level: region,
  from: stateGrain,
  to: eaten,
  says: "Grain used by the army and industry, and lost.",
  source: cite("davies-wheatcroft-2004", "grain utilisation"),
  rises: { otherUse, townPart, rationCover },
  is: ({ otherUse, townPart, rationCover }) => otherUse * townPart * rationCover,
});

export const spoiledInStore = flow({
  symbol: "Gs-",
  unit: "t/month",
  level: nation,
  from: stateGrain,
  to: spoiledGrain,
  says: "The state's grain that is lost in store and on the railways.",
  source: cite("davies-wheatcroft-2004", "losses in procurement, storage and transport; size assumed"),
  rises: { stateGrain, lostInStore },
  is: ({ stateGrain, lostInStore }) => stateGrain * lostInStore,
});

export const townMeals = flow({
  symbol: "Eu",
  unit: "t/month",
  level: region,
  from: townGrain,
  to: eaten,
  says: "Grain that townspeople eat: the usual, or what there is.",
  source: assumed("definition"),
  rises: { townsWant, townGrain, eatenOfStock },
  is: ({ townsWant, townGrain, eatenOfStock }) => Math.min(townsWant, eatenOfStock * townGrain),
});

export const townFood = signal({
  finds: shared.townFood,
  rises: { townMeals, townOtherFood },
  falls: { townspeople },
  is: ({ townMeals, townspeople, townOtherFood }) => (townspeople > 0 ? townMeals / townspeople : 0) + townOtherFood,
});

export const privateDemand = signal({
  finds: shared.privateDemand,
  rises: { townsWant, statePrice, townRoubles, townPart, larderOfTowns, dearestFelt, marketMoney },
  falls: { townGrain, privatePrice },
  either: { oneMonth, thrift },
  is: ({
    townsWant,
    townGrain,
    oneMonth,
    privatePrice,
    statePrice,
    thrift,
    townRoubles,
    townPart,
    larderOfTowns,
    dearestFelt,
    marketMoney,
  }) =>
    Math.min(
      (Math.max(0, larderOfTowns * townsWant - townGrain) *
        pow(Math.max(dearestFelt, statePrice / privatePrice), thrift)) /
        oneMonth,
      (marketMoney * townRoubles * townPart) / privatePrice,
    ),
});
