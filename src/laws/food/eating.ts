import { flow, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { seedRate } from "../../ledger/fields/params.ts";
import { monthsToHarvest, ownLand, seedAhead } from "../../ledger/fields/signals.ts";
import { cattleFeed, foodNorm, horseFeed, wastage } from "../../ledger/food/params.ts";
import * as shared from "../../ledger/food/signals.ts";
import { eaten } from "../../ledger/food/stocks.ts";
import { grainShare } from "../../ledger/given.ts";
import { householdGrain } from "../../ledger/grain/stocks.ts";
import { grazed, herders } from "../../ledger/herds/signals.ts";
import { householdCattle, householdHorses } from "../../ledger/herds/stocks.ts";
import { household } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { barn, fattening, fullTrough, rotsInHeap, survivalNorm } from "./params/meals.ts";

export const seedReserve = signal({
  finds: shared.seedReserve,
  rises: { ownLand, grainShare, seedRate, seedAhead },
  is: ({ ownLand, grainShare, seedRate, seedAhead }) => ownLand * grainShare * seedRate * seedAhead,
});

export const feedNeed = signal({
  finds: shared.feedNeed,
  rises: { householdHorses, horseFeed, householdCattle, cattleFeed },
  falls: { grazed, herders },
  is: ({ householdHorses, horseFeed, householdCattle, cattleFeed, grazed, herders }) =>
    (householdHorses * horseFeed + householdCattle * cattleFeed) * ((1 - grazed) * (1 - herders)),
});

export const monthlyGrain = signal({
  symbol: "gm",
  unit: "t/month",
  level: household,
  within: [0, 1e6],
  says: "Grain beyond seed, spread over the months to the next harvest.",
  source: assumed("definition"),
  rises: { householdGrain },
  falls: { seedReserve, monthsToHarvest },
  is: ({ householdGrain, seedReserve, monthsToHarvest }) => Math.max(0, householdGrain - seedReserve) / monthsToHarvest,
});

export const plenty = signal({
  symbol: "g/n",
  unit: "1",
  level: household,
  within: [0, 1e6],
  says: "What seed and bare survival leave a household in a month, against usual feed and better meals.",
  source: assumed("definition"),
  rises: { monthlyGrain },
  falls: { feedNeed, membersOfHousehold, foodNorm },
  either: { survivalNorm },
  is: ({ feedNeed, monthlyGrain, membersOfHousehold, foodNorm, survivalNorm }) =>
    feedNeed > 0
      ? Math.max(0, monthlyGrain - membersOfHousehold * survivalNorm) /
        (feedNeed + membersOfHousehold * Math.max(0, foodNorm - survivalNorm))
      : 0,
});

export const feeding = flow({
  symbol: "F",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: eaten,
  says: "Animals share what there is with better meals; where barns are full, part of what is beyond need is fed too, as far as troughs hold it.",
  source: cite("davies-wheatcroft-2004", "fodder gives way first; grain balances: what was not eaten or sold was fed"),
  rises: { feedNeed, plenty, fattening, fullTrough },
  is: ({ feedNeed, plenty, fattening, fullTrough }) =>
    feedNeed * Math.min(plenty, Math.min(fullTrough, 1 + fattening * (plenty - 1))),
});

export const ration = signal({
  finds: shared.ration,
  rises: { householdGrain, monthlyGrain, foodNorm, survivalNorm },
  falls: { feeding, membersOfHousehold },
  either: { oneMonth },
  is: ({ householdGrain, monthlyGrain, feeding, membersOfHousehold, foodNorm, survivalNorm, oneMonth }) =>
    membersOfHousehold > 0
      ? Math.min(
          foodNorm,
          Math.max(
            (monthlyGrain - feeding) / membersOfHousehold,
            Math.min(survivalNorm, householdGrain / (membersOfHousehold * oneMonth)),
          ),
        )
      : 0,
});

export const meals = flow({
  symbol: "Em",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: eaten,
  says: "Grain that a household eats.",
  source: assumed("definition"),
  rises: { ration, membersOfHousehold },
  is: ({ ration, membersOfHousehold }) => ration * membersOfHousehold,
});

export const spoilage = flow({
  symbol: "e0",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: eaten,
  months: [2, 6, 10],
  says: "Grain that spoils in the barn, and all that it cannot hold.",
  source: assumed("mice, damp and fire; heaps in the open rot"),
  rises: { householdGrain, wastage, rotsInHeap },
  falls: { barn, oneMonth },
  is: ({ householdGrain, wastage, barn, oneMonth, rotsInHeap }) =>
    householdGrain * wastage + (rotsInHeap * Math.max(0, householdGrain - barn)) / oneMonth,
});

export const fedShare = signal({
  finds: shared.fedShare,
  rises: { feeding },
  falls: { feedNeed },
  is: ({ feeding, feedNeed }) => (feedNeed > 0 ? Math.min(1, feeding / feedNeed) : 1),
});
