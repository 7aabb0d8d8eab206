import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import * as shared from "../../ledger/collectivisation/signals.ts";
import { collectiveGrain } from "../../ledger/collectivisation/stocks.ts";
import { commonLand, commonLandOfRegion, monthsToHarvest, stationDue } from "../../ledger/fields/signals.ts";
import { foodNorm } from "../../ledger/food/params.ts";
import { blindPart, collectivePart, leftAlone, statePrice } from "../../ledger/grain/signals.ts";
import { householdGrain, householdRoubles } from "../../ledger/grain/stocks.ts";
import { collectiveFeedNeed, collectiveSeedReserve } from "../../ledger/herds/signals.ts";
import { household, region, village } from "../../ledger/levels.ts";
import { asked } from "../../ledger/planning/signals.ts";
import { stateGrain, treasury } from "../../ledger/treasury/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { breadHeld, byMouths, feedHeld, keptByMembers } from "./params/farms.ts";
import { handsOfVillage, memberHands, memberMouths, mouthsOfVillage } from "./standing.ts";

export const collectiveTakeable = signal({
  symbol: "Ek",
  unit: "t/month",
  level: village,
  when: commonLandOfRegion,
  says: "Grain that a collective farm can be made to deliver: seed, feed and members' bread are held back only as far as they are left alone.",
  source: cite("davies-wheatcroft-2004", "ch. 6, seed funds taken in 1932"),
  rises: { collectiveGrain },
  falls: {
    leftAlone,
    collectiveSeedReserve,
    collectiveFeedNeed,
    feedHeld,
    mouthsOfVillage,
    foodNorm,
    breadHeld,
    monthsToHarvest,
    oneMonth,
  },
  is: ({
    collectiveGrain,
    leftAlone,
    collectiveSeedReserve,
    collectiveFeedNeed,
    feedHeld,
    mouthsOfVillage,
    foodNorm,
    breadHeld,
    monthsToHarvest,
    oneMonth,
  }) =>
    Math.max(
      0,
      collectiveGrain -
        leftAlone *
          (collectiveSeedReserve +
            (feedHeld * collectiveFeedNeed + breadHeld * mouthsOfVillage * foodNorm) * monthsToHarvest),
    ) / oneMonth,
});

export const collectiveTakeableOfRegion = total({
  symbol: "ΣEk",
  of: collectiveTakeable,
  level: region,
  says: "Grain that a region's collective farms can be made to deliver.",
});

export const deliveredShare = signal({
  symbol: "χ2",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of what collective farms can be made to deliver that they deliver.",
  source: cite("davies-1980b", "delivery obligations"),
  rises: { asked, collectivePart },
  falls: { collectiveTakeableOfRegion },
  is: ({ asked, collectivePart, collectiveTakeableOfRegion }) =>
    collectiveTakeableOfRegion > 0 ? Math.min(1, (asked * collectivePart) / collectiveTakeableOfRegion) : 0,
});

export const farmQuota = signal({
  symbol: "qk",
  unit: "t/ha/month",
  level: region,
  says: "What is asked of a hectare of a collective farm.",
  source: cite("davies-1980b", "delivery obligations"),
  rises: { asked, collectivePart },
  falls: { commonLandOfRegion },
  is: ({ asked, collectivePart, commonLandOfRegion }) =>
    commonLandOfRegion > 0 ? (asked * collectivePart) / commonLandOfRegion : 0,
});

export const delivered = flow({
  finds: shared.delivered,
  when: commonLandOfRegion,
  from: collectiveGrain,
  to: stateGrain,
  rises: { collectiveTakeable, deliveredShare, commonLand, farmQuota, stationDue, collectiveGrain },
  falls: { leftAlone, collectiveSeedReserve, oneMonth },
  either: { blindPart },
  is: ({
    collectiveTakeable,
    deliveredShare,
    blindPart,
    commonLand,
    farmQuota,
    stationDue,
    collectiveGrain,
    leftAlone,
    collectiveSeedReserve,
    oneMonth,
  }) =>
    Math.min(
      Math.max(
        commonLand * stationDue,
        (1 - blindPart) * (collectiveTakeable * deliveredShare) + blindPart * (commonLand * farmQuota),
      ),
      Math.max(0, collectiveGrain - leftAlone * collectiveSeedReserve) / oneMonth,
    ),
});

export const handedOut = signal({
  symbol: "K",
  unit: "t/month",
  level: village,
  when: commonLandOfRegion,
  says: "Grain that a collective farm can hand to its members: what deliveries, seed and feed leave, part by part.",
  source: cite("davies-1980b", "the residual claim of members"),
  rises: { collectiveGrain, keptByMembers },
  falls: { collectiveSeedReserve, collectiveFeedNeed, feedHeld, monthsToHarvest },
  is: ({ collectiveGrain, collectiveSeedReserve, collectiveFeedNeed, feedHeld, monthsToHarvest, keptByMembers }) =>
    keptByMembers *
    Math.max(0, collectiveGrain - collectiveSeedReserve - feedHeld * collectiveFeedNeed * monthsToHarvest),
});

export const labourDays = flow({
  when: commonLandOfRegion,
  symbol: "Kh",
  unit: "t/month",
  level: household,
  from: collectiveGrain,
  to: householdGrain,
  says: "Members are paid in grain: partly by the number of people they have to feed, partly by the days that their workers have earned.",
  source: cite("davies-1980b", "labour-days, and distribution by eaters"),
  rises: { handedOut, memberMouths, memberHands },
  falls: { mouthsOfVillage, handsOfVillage },
  either: { byMouths },
  is: ({ handedOut, byMouths, memberMouths, mouthsOfVillage, memberHands, handsOfVillage }) =>
    handsOfVillage > 0 && mouthsOfVillage > 0
      ? handedOut * (byMouths * (memberMouths / mouthsOfVillage) + (1 - byMouths) * (memberHands / handsOfVillage))
      : 0,
});

export const paidToMembers = flow({
  when: commonLandOfRegion,
  symbol: "MPk",
  unit: "rouble/month",
  level: household,
  from: treasury,
  to: householdRoubles,
  says: "Members share the money that the state pays for deliveries.",
  source: cite("davies-1980b", "kolkhoz money incomes"),
  rises: { deliveredByVillage: delivered, statePrice, memberHands },
  falls: { handsOfVillage },
  is: ({ deliveredByVillage, statePrice, memberHands, handsOfVillage }) =>
    handsOfVillage > 0 ? deliveredByVillage * statePrice * (memberHands / handsOfVillage) : 0,
});
