import { signal, start } from "../../ground/law.ts";
import { exp, normalQuantile } from "../../ground/mathematics.ts";
import {
  dependants,
  householdCattle,
  householdGrain,
  householdHorses,
  householdRoubles,
  householdSmallStock,
  land,
  nutrition,
  sown,
  stratum,
  trust,
  workers,
} from "../../ledger/countryside.ts";
import { grainShare, horselessShare, personsPerHousehold } from "../../ledger/given.ts";
import { household } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { seedRate, springPart } from "../countryside/params/fields.ts";
import { cattleFeed, foodNorm, horseFeed, otherFood, startingGrain } from "../countryside/params/food.ts";
import { usualTrust } from "../countryside/params/force.ts";
import { startingRoubles } from "../countryside/params/market.ts";
import { chance } from "../declare.ts";
import { cattleOfKind, herdersAtStart, horsesOfKind, landOfKind, sheepOfKind } from "./herders.ts";
import {
  landByYard,
  landSpread,
  leastHerd,
  leastHorses,
  monthsToFirstHarvest,
  poorAtStart,
  richAtStart,
  sizeSpread,
  tailOfLuck,
  tilledAtStart,
  winterFields,
  workerPart,
} from "./params.ts";

export const sizeDraw = chance(household, "ν1", "Size of a household at the start.");

export const wealthDraw = chance(household, "ν2", "Wealth of a household at the start.");

export const dependantsDraw = chance(household, "ν3", "Dependants at the start.");

export const workersDraw = chance(household, "ν4", "Workers at the start.");

export const horsesDraw = chance(household, "ν5", "Horses at the start.");

export const cattleDraw = chance(household, "ν6", "Cattle at the start.");

export const sheepDraw = chance(household, "ν7", "Sheep and goats at the start.");

export const sizeAtStart = signal({
  symbol: "n0",
  unit: "person",
  level: household,
  says: "People of a household at the start.",
  source: cite("census-1926", "households by size; recalled"),
  rises: { personsPerHousehold, luck: sizeDraw },
  either: { sizeSpread, tailOfLuck },
  is: ({ personsPerHousehold, sizeSpread, luck, tailOfLuck }) =>
    personsPerHousehold *
    exp(
      sizeSpread * normalQuantile(Math.min(1 - tailOfLuck, Math.max(tailOfLuck, luck))) - (sizeSpread * sizeSpread) / 2,
    ),
});

export const dependantsAtStart = start({
  symbol: "D0",
  begins: dependants,
  lot: dependantsDraw,
  says: "Dependants at the start.",
  source: cite("lorimer-1946", "ages of 1926"),
  rises: { sizeAtStart },
  falls: { workerPart },
  is: ({ sizeAtStart, workerPart }) => sizeAtStart * (1 - workerPart),
});

export const workersAtStart = start({
  symbol: "W0",
  begins: workers,
  lot: workersDraw,
  says: "Workers at the start.",
  source: cite("lorimer-1946", "ages of 1926"),
  rises: { sizeAtStart, workerPart },
  is: ({ sizeAtStart, workerPart }) => sizeAtStart * workerPart,
});

export const landAtStart = start({
  symbol: "A0",
  begins: land,
  says: "Land at the start: by the number of people, and by luck; part of what was sown in 1927 still lies fallow.",
  source: assumed("sowing groups of 1927"),
  rises: { landOfKind, tilledAtStart, sizeAtStart, luck: wealthDraw },
  falls: { personsPerHousehold },
  either: { landSpread, landByYard, tailOfLuck },
  is: ({ landOfKind, tilledAtStart, sizeAtStart, personsPerHousehold, landSpread, luck, landByYard, tailOfLuck }) =>
    landOfKind *
    tilledAtStart *
    (landByYard + ((1 - landByYard) * sizeAtStart) / personsPerHousehold) *
    exp(
      landSpread * normalQuantile(Math.min(1 - tailOfLuck, Math.max(tailOfLuck, luck))) - (landSpread * landSpread) / 2,
    ),
});

export const sownAtStart = start({
  symbol: "a0",
  begins: sown,
  says: "Winter crops stand in the fields at the start.",
  source: assumed("definition"),
  rises: { land, winterFields },
  falls: { springPart },
  is: ({ land, springPart, winterFields }) => land * winterFields * (1 - springPart),
});

export const stratumAtStart = start({
  symbol: "z0",
  begins: stratum,
  says: 'The state labels the poorest 28 in 100 poor and the richest 4 "kulak".',
  source: assumed("tax census of 1927: strata"),
  rises: { luck: wealthDraw, richAtStart },
  falls: { poorAtStart },
  is: ({ luck, richAtStart, poorAtStart }) => (luck < poorAtStart ? 0 : luck < 1 - richAtStart ? 1 : 2),
});

export const horsesAtStart = start({
  symbol: "H0",
  begins: householdHorses,
  lot: horsesDraw,
  says: "Horses at the start; the poorest have none.",
  source: assumed("groups by draught animals, 1926-27"),
  rises: { horsesOfKind, luck: wealthDraw },
  either: { horselessShare, leastHorses },
  is: ({ horsesOfKind, horselessShare, luck, leastHorses }) =>
    luck < horselessShare
      ? 0
      : (horsesOfKind / (1 - horselessShare)) *
        (leastHorses + (2 * (1 - leastHorses) * (luck - horselessShare)) / (1 - horselessShare)),
});

export const cattleAtStart = start({
  symbol: "C0",
  begins: householdCattle,
  lot: cattleDraw,
  says: "Cattle at the start, more where there is wealth.",
  source: assumed("groups by cows, 1927"),
  rises: { cattleOfKind, luck: wealthDraw },
  either: { leastHerd },
  is: ({ cattleOfKind, luck, leastHerd }) => cattleOfKind * (leastHerd + 2 * (1 - leastHerd) * luck),
});

export const sheepAtStart = start({
  symbol: "S0",
  begins: householdSmallStock,
  lot: sheepDraw,
  says: "Sheep and goats at the start, more where there is wealth.",
  source: assumed("as for cattle"),
  rises: { sheepOfKind, luck: wealthDraw },
  either: { leastHerd },
  is: ({ sheepOfKind, luck, leastHerd }) => sheepOfKind * (leastHerd + 2 * (1 - leastHerd) * luck),
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

export const nutritionAtStart = start({
  symbol: "N0",
  begins: nutrition,
  says: "Food at the start.",
  source: assumed("a fair year"),
  rises: { foodNorm, otherFood },
  is: ({ foodNorm, otherFood }) => foodNorm + otherFood,
});
