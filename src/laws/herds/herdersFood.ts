import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { total } from "../../ground/sum.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { monthsToHarvest } from "../../ledger/fields/signals.ts";
import { seedReserve } from "../../ledger/food/signals.ts";
import { priceOfBase } from "../../ledger/grain/params.ts";
import { householdGrain, privatePrice } from "../../ledger/grain/stocks.ts";
import { breadOfHerders } from "../../ledger/herds/params.ts";
import * as shared from "../../ledger/herds/signals.ts";
import { householdCattle, householdSmallStock } from "../../ledger/herds/stocks.ts";
import { household, region } from "../../ledger/levels.ts";
import { privateDemand } from "../../ledger/treasury/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { herders, herdersShare } from "./herders.ts";
import { grainForCow, grainForSheep, meatFollows, soldInYear } from "./params/herders.ts";

export const worthOfAnimals = signal({
  symbol: "p0/pp",
  unit: "1",
  level: region,
  when: herdersShare,
  says: "Grain that animals buy this month, against 1926/27: less as grain grows dear.",
  source: assumed("the price of animals follows that of grain part of the way in a year of hunger"),
  rises: { priceOfBase },
  falls: { privatePrice },
  either: { meatFollows },
  is: ({ privatePrice, priceOfBase, meatFollows }) =>
    privatePrice > 0 ? pow(priceOfBase / privatePrice, 1 - meatFollows) : 0,
});

export const breadWanted = signal({
  symbol: "Wν",
  unit: "t/month",
  level: household,
  when: herdersShare,
  says: "Bread that herders lack, as far as they can pay for it: with animals, at the price of grain of the month.",
  source: assumed("herders bought part of their bread with animals; those without animals can buy nothing"),
  rises: {
    herders,
    membersOfHousehold,
    breadOfHerders,
    seedReserve,
    monthsToHarvest,
    householdSmallStock,
    grainForSheep,
    householdCattle,
    grainForCow,
    soldInYear,
    worthOfAnimals,
  },
  falls: { householdGrain },
  is: ({
    herders,
    membersOfHousehold,
    breadOfHerders,
    householdGrain,
    seedReserve,
    monthsToHarvest,
    householdSmallStock,
    grainForSheep,
    householdCattle,
    grainForCow,
    soldInYear,
    worthOfAnimals,
  }) =>
    herders *
    Math.max(
      0,
      Math.min(
        membersOfHousehold * breadOfHerders - Math.max(0, householdGrain - seedReserve) / monthsToHarvest,
        (householdSmallStock * grainForSheep + householdCattle * grainForCow) * soldInYear * worthOfAnimals,
      ),
    ),
});

export const breadWantedOfRegion = total({
  symbol: "ΣWν",
  of: breadWanted,
  level: region,
  says: "Bread that a region's herders lack and can pay for.",
});

export const buyersDemand = signal({
  finds: shared.buyersDemand,
  rises: { privateDemand, breadWantedOfRegion },
  is: ({ privateDemand, breadWantedOfRegion }) => privateDemand + breadWantedOfRegion,
});
