import { change, flow, signal, total } from "../../ground/quantity.ts";
import {
  collectiveGrain,
  hiddenGrain,
  householdGrain,
  householdRoubles,
  status,
  trust,
  workers,
} from "../../ledger/countryside.ts";
import { household, nation, region, village } from "../../ledger/levels.ts";
import { resolve } from "../../ledger/party.ts";
import { stateGrain, treasury } from "../../ledger/treasury.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { forcedCollection, lostTrust } from "../mechanisms.ts";
import { asked } from "../planning/procurement.ts";
import { collectiveFeedNeed, collectiveSeedReserve, feedNeed, seedReserve } from "./eating.ts";
import {
  feedOfReserve,
  foodNorm,
  forgiving,
  found,
  hiding,
  hurt,
  keptByMembers,
  oneMonth,
  unhiding,
  usualTrust,
} from "./params.ts";
import { statePrice } from "./price.ts";
import {
  commonLandOfRegion,
  membersOfHousehold,
  monthsToHarvest,
  sownByCollectives,
  sownByHouseholds,
} from "./season.ts";

export const pressure = signal({
  symbol: "Π",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: forcedCollection,
  says: "Force behind collection this month.",
  source: cite("carr-davies-1969", "vol. 1, extraordinary measures"),
  takes: { resolve },
  moves: { resolve: "+" },
  is: ({ resolve }) => resolve,
});

export const takeable = signal({
  when: pressure,
  symbol: "E",
  unit: "t/month",
  level: household,
  says: "Grain that a household can be made to part with: under full force all but half a subsistence is at risk.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  takes: {
    householdGrain,
    seedReserve,
    membersOfHousehold,
    foodNorm,
    feedNeed,
    feedOfReserve,
    monthsToHarvest,
    pressure,
    oneMonth,
  },
  moves: {
    householdGrain: "+",
    seedReserve: "-",
    membersOfHousehold: "-",
    foodNorm: "-",
    feedNeed: "-",
    feedOfReserve: "-",
    monthsToHarvest: "-",
    pressure: "+",
    oneMonth: "-",
  },
  is: ({
    householdGrain,
    seedReserve,
    membersOfHousehold,
    foodNorm,
    feedNeed,
    feedOfReserve,
    monthsToHarvest,
    pressure,
    oneMonth,
  }) =>
    Math.max(
      0,
      householdGrain -
        (1 - 0.6 * pressure) *
          (seedReserve + (membersOfHousehold * foodNorm + feedNeed * feedOfReserve) * monthsToHarvest),
    ) / oneMonth,
});

export const collectiveTakeable = signal({
  when: commonLandOfRegion,
  symbol: "Ek",
  unit: "t/month",
  level: village,
  says: "Grain that a collective farm can be made to deliver: seed and feed are held back only as far as force allows.",
  source: cite("davies-wheatcroft-2004", "ch. 6, seed funds taken in 1932"),
  takes: { collectiveGrain, collectiveSeedReserve, collectiveFeedNeed, monthsToHarvest, pressure, oneMonth },
  moves: {
    collectiveGrain: "+",
    collectiveSeedReserve: "-",
    collectiveFeedNeed: "-",
    monthsToHarvest: "-",
    pressure: "+",
    oneMonth: "-",
  },
  is: ({ collectiveGrain, collectiveSeedReserve, collectiveFeedNeed, monthsToHarvest, pressure, oneMonth }) =>
    Math.max(
      0,
      collectiveGrain - (1 - 0.5 * pressure) * (collectiveSeedReserve + 0.5 * collectiveFeedNeed * monthsToHarvest),
    ) / oneMonth,
});

export const takeableOfRegion = total({
  symbol: "ΣE",
  of: takeable,
  level: region,
  says: "Grain that a region's households can be made to part with.",
});
export const collectiveTakeableOfRegion = total({
  symbol: "ΣEk",
  of: collectiveTakeable,
  level: region,
  says: "Grain that a region's collective farms can be made to deliver.",
});

export const collectivePart = signal({
  symbol: "χk",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of what is asked of a region that its collective farms must bring.",
  source: cite("davies-1980b", "delivery obligations"),
  takes: { sownByHouseholds, sownByCollectives },
  moves: { sownByHouseholds: "-", sownByCollectives: "+" },
  is: ({ sownByHouseholds, sownByCollectives }) =>
    sownByCollectives > 0 ? sownByCollectives / (sownByHouseholds + sownByCollectives) : 0,
});

export const takenShare = signal({
  symbol: "χ1",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: forcedCollection,
  says: "Part of what households can be made to part with that is taken, as far as force goes.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  takes: { asked, collectivePart, takeableOfRegion, pressure },
  moves: { asked: "+", collectivePart: "-", takeableOfRegion: "-", pressure: "+" },
  is: ({ asked, collectivePart, takeableOfRegion, pressure }) =>
    takeableOfRegion > 0
      ? Math.min(1, (asked * (1 - collectivePart)) / takeableOfRegion) * Math.min(1, 2 * pressure)
      : 0,
});

export const deliveredShare = signal({
  symbol: "χ2",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of what collective farms can be made to deliver that they deliver.",
  source: cite("davies-1980b", "delivery obligations"),
  takes: { asked, collectivePart, collectiveTakeableOfRegion },
  moves: { asked: "+", collectivePart: "+", collectiveTakeableOfRegion: "-" },
  is: ({ asked, collectivePart, collectiveTakeableOfRegion }) =>
    collectiveTakeableOfRegion > 0 ? Math.min(1, (asked * collectivePart) / collectiveTakeableOfRegion) : 0,
});

export const taken = flow({
  when: pressure,
  symbol: "Pf",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: stateGrain,
  mechanism: forcedCollection,
  says: "Grain taken from households by quota and confiscation.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  takes: { takeable, takenShare, householdGrain, oneMonth },
  moves: { takeable: "+", takenShare: "+", householdGrain: "+", oneMonth: "-" },
  is: ({ takeable, takenShare, householdGrain, oneMonth }) =>
    Math.min(takeable * takenShare, householdGrain / oneMonth),
});

export const paidForTaken = flow({
  when: pressure,
  symbol: "MPf",
  unit: "rouble/month",
  level: household,
  from: treasury,
  to: householdRoubles,
  says: "What is taken is paid for at the state's price.",
  source: cite("davies-wheatcroft-2004", "procurement prices"),
  takes: { taken, statePrice },
  moves: { taken: "+", statePrice: "+" },
  is: ({ taken, statePrice }) => taken * statePrice,
});

export const delivered = flow({
  when: commonLandOfRegion,
  symbol: "Pk",
  unit: "t/month",
  level: village,
  from: collectiveGrain,
  to: stateGrain,
  says: "Grain that collective farms deliver.",
  source: cite("davies-1980b", "delivery obligations"),
  takes: { collectiveTakeable, deliveredShare },
  moves: { collectiveTakeable: "+", deliveredShare: "+" },
  is: ({ collectiveTakeable, deliveredShare }) => collectiveTakeable * deliveredShare,
});

export const memberHands = signal({
  symbol: "Wk",
  unit: "person",
  level: household,
  says: "Workers of a household who work on the collective farm.",
  source: assumed("definition"),
  takes: { workers, status },
  moves: { workers: "+", status: "?" },
  is: ({ workers, status }) => (status > 0.5 && status < 1.5 ? workers : 0),
});

export const handsOfVillage = total({
  symbol: "ΣWk",
  of: memberHands,
  level: village,
  says: "Workers of a village's collective farm.",
});

export const handedOut = signal({
  when: commonLandOfRegion,
  symbol: "K",
  unit: "t/month",
  level: village,
  says: "Grain that a collective farm can hand to its members: what deliveries, seed and feed leave, part by part.",
  source: cite("davies-1980b", "the residual claim of members"),
  takes: { collectiveGrain, collectiveSeedReserve, collectiveFeedNeed, monthsToHarvest, keptByMembers },
  moves: {
    collectiveGrain: "+",
    collectiveSeedReserve: "-",
    collectiveFeedNeed: "-",
    monthsToHarvest: "-",
    keptByMembers: "+",
  },
  is: ({ collectiveGrain, collectiveSeedReserve, collectiveFeedNeed, monthsToHarvest, keptByMembers }) =>
    keptByMembers * Math.max(0, collectiveGrain - collectiveSeedReserve - 0.6 * collectiveFeedNeed * monthsToHarvest),
});

export const labourDays = flow({
  when: commonLandOfRegion,
  symbol: "Kh",
  unit: "t/month",
  level: household,
  from: collectiveGrain,
  to: householdGrain,
  says: "Members are paid in grain by the days that their workers have earned.",
  source: cite("davies-1980b", "labour-days"),
  takes: { handedOut, memberHands, handsOfVillage },
  moves: { handedOut: "+", memberHands: "+", handsOfVillage: "-" },
  is: ({ handedOut, memberHands, handsOfVillage }) =>
    handsOfVillage > 0 ? handedOut * (memberHands / handsOfVillage) : 0,
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
  takes: { deliveredByVillage: delivered, statePrice, memberHands, handsOfVillage },
  moves: { deliveredByVillage: "+", statePrice: "+", memberHands: "+", handsOfVillage: "-" },
  is: ({ deliveredByVillage, statePrice, memberHands, handsOfVillage }) =>
    handsOfVillage > 0 ? deliveredByVillage * statePrice * (memberHands / handsOfVillage) : 0,
});

export const hidden = flow({
  when: pressure,
  symbol: "J+",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: hiddenGrain,
  mechanism: forcedCollection,
  says: "Grain is hidden when it is taken by force.",
  source: cite("viola-1996", "concealment of grain"),
  takes: { householdGrain, hiding, pressure },
  moves: { householdGrain: "+", hiding: "+", pressure: "+" },
  is: ({ householdGrain, hiding, pressure }) => householdGrain * hiding * pressure,
});

export const discovered = flow({
  when: pressure,
  symbol: "J-",
  unit: "t/month",
  level: household,
  from: hiddenGrain,
  to: stateGrain,
  mechanism: forcedCollection,
  says: "Searches find part of what is hidden.",
  source: assumed("searches find part of what is hidden"),
  takes: { hiddenGrain, found, pressure },
  moves: { hiddenGrain: "+", found: "+", pressure: "+" },
  is: ({ hiddenGrain, found, pressure }) => hiddenGrain * found * pressure,
});

export const unhidden = flow({
  symbol: "J0",
  unit: "t/month",
  level: household,
  from: hiddenGrain,
  to: householdGrain,
  says: "Hidden grain is brought back for food and seed.",
  source: assumed("a hungry household opens its pit"),
  takes: { hiddenGrain, unhiding },
  moves: { hiddenGrain: "+", unhiding: "+" },
  is: ({ hiddenGrain, unhiding }) => hiddenGrain * unhiding,
});

export const trustMoves = change({
  symbol: "T",
  changes: trust,
  mechanism: lostTrust,
  says: "Force destroys trust; without force it comes back, slowly.",
  source: cite("carr-davies-1969", "vol. 1, effects of the extraordinary measures"),
  takes: { trust, pressure, hurt, forgiving, usualTrust, oneMonth },
  moves: { trust: "+", pressure: "-", hurt: "-", forgiving: "?", usualTrust: "+", oneMonth: "?" },
  is: ({ trust, pressure, hurt, forgiving, usualTrust, oneMonth }) =>
    trust - hurt * oneMonth * pressure * trust + forgiving * oneMonth * (1 - pressure) * (usualTrust - trust),
});
