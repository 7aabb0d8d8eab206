import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { monthsToHarvest } from "../../ledger/fields/signals.ts";
import { feedOfReserve, foodNorm } from "../../ledger/food/params.ts";
import * as shared from "../../ledger/food/signals.ts";
import { lentGrain } from "../../ledger/food/stocks.ts";
import { grainZone } from "../../ledger/given.ts";
import { readiness } from "../../ledger/grain/signals.ts";
import { householdGrain } from "../../ledger/grain/stocks.ts";
import { breadOfHerders } from "../../ledger/herds/params.ts";
import { herders } from "../../ledger/herds/signals.ts";
import { household, nation, region, village } from "../../ledger/levels.ts";
import { openTrade } from "../../ledger/levers.ts";
import { reserveForTowns } from "../../ledger/treasury/params.ts";
import { reserveOfState } from "../../ledger/treasury/signals.ts";
import { stateGrain } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { feedNeed, seedReserve } from "./eating.ts";
import { relief } from "./levers.ts";
import { claimOfFeed, claimOfFood, feedAtMost, neighbourly, villageShops, villagesAtOnce } from "./params/meals.ts";

export const keptForFeed = signal({
  symbol: "ηf'",
  unit: "1",
  level: region,
  within: [0, 2],
  says: "Part of a year's feed that households keep back before they sell: less as grain sells well, more as it buys little.",
  source: cite("gregory-mokhtari-1993", "grain against livestock prices"),
  rises: { feedOfReserve, feedAtMost },
  falls: { readiness },
  is: ({ feedOfReserve, readiness, feedAtMost }) =>
    feedOfReserve * (readiness > 0 ? Math.min(feedAtMost, 1 / readiness) : feedAtMost),
});

export const spare = signal({
  finds: shared.spare,
  rises: { householdGrain },
  falls: { seedReserve, membersOfHousehold, foodNorm, feedNeed, keptForFeed, monthsToHarvest },
  is: ({ householdGrain, seedReserve, membersOfHousehold, foodNorm, feedNeed, keptForFeed, monthsToHarvest }) =>
    Math.max(
      0,
      householdGrain - seedReserve - (membersOfHousehold * foodNorm + feedNeed * keptForFeed) * monthsToHarvest,
    ),
});

export const entitled = signal({
  symbol: "eu",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Whether the state feeds the hungry of a region: those of deficit regions always, those of surplus regions by relief, and where shops sell bread to everybody.",
  source: cite("davies-wheatcroft-2004", "ch. 7: consuming regions were supplied; loans to grain regions came late"),
  rises: { relief, openTrade, villageShops },
  falls: { grainZone },
  is: ({ grainZone, relief, openTrade, villageShops }) =>
    grainZone < 0 ? 1 : Math.max(relief, villageShops * openTrade),
});

export const want = signal({
  symbol: "Ww",
  unit: "t/month",
  level: household,
  says: "Grain that a household lacks for nearly its usual food and feed; herders eat less of it.",
  source: assumed("a household in want asks for nearly its usual food, and no more"),
  rises: {
    membersOfHousehold,
    foodNorm,
    breadOfHerders,
    feedNeed,
    seedReserve,
    monthsToHarvest,
    claimOfFood,
    claimOfFeed,
  },
  falls: { herders, householdGrain },
  is: ({
    membersOfHousehold,
    foodNorm,
    breadOfHerders,
    herders,
    feedNeed,
    householdGrain,
    seedReserve,
    monthsToHarvest,
    claimOfFood,
    claimOfFeed,
  }) =>
    Math.max(
      0,
      membersOfHousehold * (foodNorm + herders * (breadOfHerders - foodNorm)) * claimOfFood +
        claimOfFeed * feedNeed -
        Math.max(0, householdGrain - seedReserve) / monthsToHarvest,
    ),
});

export const wants = total({ symbol: "ΣWw", of: want, level: region, says: "Grain that a region's households lack." });

export const entitledWant = signal({
  symbol: "eW",
  unit: "t/month",
  level: region,
  says: "Grain that the state means to give to the hungry of a region.",
  source: assumed("definition"),
  rises: { entitled, wants },
  is: ({ entitled, wants }) => entitled * wants,
});

export const entitledWants = total({
  symbol: "ΣeW",
  of: entitledWant,
  level: nation,
  says: "Grain that the state means to give to the hungry.",
});

export const supplyCover = signal({
  symbol: "cW",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of that which the state can give from a third of its stock.",
  source: assumed("towns come first"),
  rises: { stateGrain },
  falls: { reserveOfState, entitledWants, reserveForTowns, villagesAtOnce },
  is: ({ stateGrain, reserveOfState, entitledWants, reserveForTowns, villagesAtOnce }) =>
    entitledWants > 0
      ? Math.min(1, Math.max(0, stateGrain - reserveForTowns * reserveOfState) / (villagesAtOnce * entitledWants))
      : 0,
});

export const supplied = flow({
  when: entitled,
  symbol: "Ws",
  unit: "t/month",
  level: household,
  from: stateGrain,
  to: householdGrain,
  says: "Grain that the state sells or gives to hungry villages.",
  source: cite("davies-wheatcroft-2004", "ch. 7"),
  rises: { want, entitled, supplyCover },
  is: ({ want, entitled, supplyCover }) => want * entitled * supplyCover,
});

export const wantOfVillage = total({
  symbol: "ΣWv",
  of: want,
  level: village,
  says: "Grain that a village's households lack.",
});

export const spareOfVillage = total({
  symbol: "ΣG+",
  of: spare,
  level: village,
  says: "Grain that a village's households have to spare.",
});

export const lendingPart = signal({
  finds: shared.lendingPart,
  rises: { wantOfVillage, neighbourly },
  falls: { spareOfVillage },
  either: { oneMonth },
  is: ({ wantOfVillage, spareOfVillage, neighbourly, oneMonth }) =>
    spareOfVillage > 0 ? Math.min(neighbourly / oneMonth, wantOfVillage / spareOfVillage) : 0,
});

export const lent = flow({
  symbol: "λ-",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: lentGrain,
  says: "Grain that a household lets its neighbours have.",
  source: cite("lewin-1968", "hiring, lending and dependence within the village"),
  rises: { spare, lendingPart },
  is: ({ spare, lendingPart }) => spare * lendingPart,
});

export const borrowed = flow({
  symbol: "λ+",
  unit: "t/month",
  level: household,
  from: lentGrain,
  to: householdGrain,
  says: "Grain that a household has from its neighbours.",
  source: cite("lewin-1968", "hiring, lending and dependence within the village"),
  rises: { lentGrain, want },
  falls: { wantOfVillage, oneMonth },
  is: ({ lentGrain, want, wantOfVillage, oneMonth }) =>
    wantOfVillage > 0 ? (lentGrain / oneMonth) * (want / wantOfVillage) : 0,
});
