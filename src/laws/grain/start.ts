import { start } from "../../ground/law.ts";
import { seedRate, springPart } from "../../ledger/fields/params.ts";
import { land } from "../../ledger/fields/stocks.ts";
import { cattleFeed, foodNorm, horseFeed } from "../../ledger/food/params.ts";
import { grainShare } from "../../ledger/given.ts";
import { priceOfBase, usualTrust } from "../../ledger/grain/params.ts";
import { householdGrain, householdRoubles, priceExpected, privatePrice, trust } from "../../ledger/grain/stocks.ts";
import { herdersAtStart } from "../../ledger/herds/signals.ts";
import { householdCattle, householdHorses } from "../../ledger/herds/stocks.ts";
import { dependants, workers } from "../../ledger/population/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { startingGrain } from "./params/collecting.ts";
import { priceExpectedOfStart, startingRoubles } from "./params/market.ts";
import { monthsToFirstHarvest } from "./params/start.ts";

export const privatePriceAtStart = start({
  symbol: "pp0",
  begins: privatePrice,
  says: "The private price begins at the state's.",
  source: assumed("definition"),
  rises: { priceOfBase },
  is: ({ priceOfBase }) => priceOfBase,
});

export const priceExpectedBegins = start({
  symbol: "xe0",
  begins: priceExpected,
  says: "What peasants expect a tonne of grain to buy at the start.",
  source: assumed("definition"),
  rises: { priceExpectedOfStart },
  is: ({ priceExpectedOfStart }) => priceExpectedOfStart,
});

export const grainAtStart = start({
  symbol: "G0",
  begins: householdGrain,
  says: "Grain in the barn at the start, against needs to the harvest.",
  source: assumed("after the fair harvest of 1923"),
  rises: {
    dependants,
    workers,
    foodNorm,
    householdHorses,
    horseFeed,
    householdCattle,
    cattleFeed,
    land,
    grainShare,
    seedRate,
    springPart,
    startingGrain,
    monthsToFirstHarvest,
  },
  falls: { herdersAtStart },
  is: ({
    dependants,
    workers,
    foodNorm,
    householdHorses,
    horseFeed,
    householdCattle,
    cattleFeed,
    land,
    grainShare,
    seedRate,
    springPart,
    startingGrain,
    monthsToFirstHarvest,
    herdersAtStart,
  }) =>
    startingGrain *
    (((dependants + workers) * foodNorm +
      (1 - herdersAtStart) * (householdHorses * horseFeed + householdCattle * cattleFeed)) *
      monthsToFirstHarvest +
      land * grainShare * seedRate * springPart),
});

export const roublesAtStart = start({
  symbol: "M0",
  begins: householdRoubles,
  says: "Money at the start.",
  source: assumed("currency in the village after the reform of 1924"),
  rises: { dependants, workers, startingRoubles },
  is: ({ dependants, workers, startingRoubles }) => (dependants + workers) * startingRoubles,
});

export const trustAtStart = start({
  symbol: "T0",
  begins: trust,
  says: "Trust at the start.",
  source: assumed("guarded trust after three years of the NEP"),
  rises: { usualTrust },
  is: ({ usualTrust }) => usualTrust,
});
