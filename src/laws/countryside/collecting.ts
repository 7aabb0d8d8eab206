import { change, flow, signal, total } from "../../ground/quantity.ts";
import { hiddenGrain, householdGrain, householdRoubles, trust } from "../../ledger/countryside.ts";
import { household, nation, region } from "../../ledger/levels.ts";
import { resolve } from "../../ledger/party.ts";
import { stateGrain, treasury } from "../../ledger/treasury.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { forcedCollection, lostTrust } from "../mechanisms.ts";
import { asked } from "../planning/procurement.ts";
import { feedNeed, seedReserve } from "./eating.ts";
import { feedOfReserve, foodNorm } from "./params/food.ts";
import { bite, forgiving, found, hiding, hurt, unhiding, usualTrust } from "./params/force.ts";
import { statePrice } from "./price.ts";
import { monthsToHarvest } from "./season.ts";
import { sownByCollectives, sownByHouseholds } from "./sowing.ts";
import { membersOfHousehold } from "./standing.ts";

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

export const leftAlone = signal({
  symbol: "κ0",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of what a farm needs for food, seed and feed that collectors leave it: half-hearted force takes what is spare, full force takes the last.",
  source: cite("davies-wheatcroft-2004", "ch. 4 and 6; form assumed"),
  takes: { pressure, bite },
  moves: { pressure: "-", bite: "-" },
  is: ({ pressure, bite }) => 1 - bite * pressure * pressure,
});

export const takeable = signal({
  symbol: "E",
  unit: "t/month",
  level: household,
  when: pressure,
  says: "Grain that a household can be made to part with: what it has beyond the part of its needs that is left alone.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  takes: {
    householdGrain,
    leftAlone,
    seedReserve,
    membersOfHousehold,
    foodNorm,
    feedNeed,
    feedOfReserve,
    monthsToHarvest,
    oneMonth,
  },
  moves: {
    householdGrain: "+",
    leftAlone: "-",
    seedReserve: "-",
    membersOfHousehold: "-",
    foodNorm: "-",
    feedNeed: "-",
    feedOfReserve: "-",
    monthsToHarvest: "-",
    oneMonth: "-",
  },
  is: ({
    householdGrain,
    leftAlone,
    seedReserve,
    membersOfHousehold,
    foodNorm,
    feedNeed,
    feedOfReserve,
    monthsToHarvest,
    oneMonth,
  }) =>
    Math.max(
      0,
      householdGrain -
        leftAlone * (seedReserve + (membersOfHousehold * foodNorm + feedNeed * feedOfReserve) * monthsToHarvest),
    ) / oneMonth,
});

export const takeableOfRegion = total({
  symbol: "ΣE",
  of: takeable,
  level: region,
  says: "Grain that a region's households can be made to part with.",
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
